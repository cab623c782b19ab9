import type { NameRules } from '../languages/pack.js';
import { mainScript, type Script } from '../text/scripts.js';
import { withoutMarks } from './fold.js';
import { basesOf, type Derivation } from './inflect.js';
import { soundsOf } from './sounds.js';

/** A word with all that a comparison asks of it; what is dear is worked out when first asked for. */
export interface HeardWord {
  readonly folded: string;
  readonly script: Script;
  readonly language: string | undefined;
  readonly rules: NameRules | undefined;
  /** Without accents. */
  readonly plain: string;
  readonly sounds: string;
  /** By base: how the word may come from it, by its endings alone. */
  readonly derivations: ReadonlyMap<string, Derivation>;
  /** Those that sound differently. */
  readonly possibleBases: readonly PossibleBase[];
}

export interface PossibleBase {
  readonly derivation: Derivation;
  readonly sounds: string;
}

/** A text says most of its words more than once: those of one language are remembered. */
export function hear(folded: string, language?: string, rules?: NameRules): HeardWord {
  if (!rules) return heard(folded, language, rules);
  let words = REMEMBERED.get(rules);
  if (!words || words.size > MOST_REMEMBERED) REMEMBERED.set(rules, (words = new Map<string, HeardWord>()));
  const key = `${language ?? ''} ${folded}`;
  let word = words.get(key);
  if (!word) words.set(key, (word = heard(folded, language, rules)));
  return word;
}

const REMEMBERED = new WeakMap<NameRules, Map<string, HeardWord>>();
/** With all that is asked of each about 10 MB. */
const MOST_REMEMBERED = 10_000;

function heard(folded: string, language: string | undefined, rules: NameRules | undefined): HeardWord {
  const script = mainScript(folded);
  let plain: string | undefined;
  let sounds: string | undefined;
  let bases: readonly PossibleBase[] | undefined;
  let derivations: ReadonlyMap<string, Derivation> | undefined;
  return {
    ...{ folded, script, language, rules },
    get plain() {
      return (plain ??= withoutMarks(folded));
    },
    get sounds() {
      return (sounds ??= soundsOf(folded, language));
    },
    get derivations() {
      return (derivations ??= new Map(
        basesOf(folded, rules, () => true)
          .reverse()
          .map((derivation) => [derivation.base, derivation]),
      ));
    },
    get possibleBases() {
      return (bases ??= possibleBases(this.derivations, language));
    },
  };
}

const MOST_BASES = 40;

function possibleBases(derivations: ReadonlyMap<string, Derivation>, language: string | undefined): PossibleBase[] {
  const bySounds = new Map<string, PossibleBase>();
  // The more an ending explains the likelier it is one.
  for (const derivation of [...derivations.values()].sort((a, b) => a.base.length - b.base.length)) {
    if (derivation.base.length < 3) continue;
    const sounds = soundsOf(derivation.base, language);
    if (!bySounds.has(sounds)) bySounds.set(sounds, { derivation, sounds });
    if (bySounds.size === MOST_BASES) break;
  }
  return [...bySounds.values()];
}
