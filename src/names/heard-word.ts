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
  /** What the word may be a form of, by its endings alone. */
  readonly possibleBases: readonly PossibleBase[];
}

export interface PossibleBase {
  readonly derivation: Derivation;
  readonly sounds: string;
}

export function hear(folded: string, language?: string, rules?: NameRules): HeardWord {
  const script = mainScript(folded);
  let plain: string | undefined;
  let sounds: string | undefined;
  let bases: readonly PossibleBase[] | undefined;
  return {
    ...{ folded, script, language, rules },
    get plain() {
      return (plain ??= withoutMarks(folded));
    },
    get sounds() {
      return (sounds ??= soundsOf(folded, language));
    },
    get possibleBases() {
      return (bases ??= possibleBases(folded, language, rules));
    },
  };
}

const MOST_BASES = 24;

function possibleBases(folded: string, language: string | undefined, rules: NameRules | undefined): PossibleBase[] {
  const bySounds = new Map<string, PossibleBase>();
  for (const derivation of basesOf(folded, rules, (base) => base.length > 2)) {
    const sounds = soundsOf(derivation.base, language);
    if (!bySounds.has(sounds)) bySounds.set(sounds, { derivation, sounds });
    if (bySounds.size === MOST_BASES) break;
  }
  return [...bySounds.values()];
}
