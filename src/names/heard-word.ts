import type { NameRules } from '../languages/pack.js';
import { onePerLanguage, remembering } from '../text/remember.js';
import { mainScript, type Script } from '../text/scripts.js';
import { withoutMarks } from './fold.js';
import { basesOf, isParted, type Derivation } from './inflect.js';
import { letterBits } from './near-columns.js';
import { skeletonOf, soundsOf } from './sounds.js';
import { readingsOf } from './transcribed.js';

/** A word with all that a comparison asks of it; what is dear is worked out when first asked for. */
export interface HeardWord {
  readonly folded: string;
  readonly script: Script;
  readonly language: string | undefined;
  readonly rules: NameRules | undefined;
  /** Without accents. */
  readonly plain: string;
  /** `letterBits` of `plain`. */
  readonly letters: number;
  readonly sounds: string;
  /** `skeletonOf` the sounds. */
  readonly skeleton: string;
  /** By base: how the word may come from it, by its endings alone. */
  readonly derivations: ReadonlyMap<string, Derivation>;
  /** A look at its first letter, which spares the dear one: false where no base of `derivations` is this one. */
  mayComeFrom(base: string): boolean;
  /** Those that sound differently. */
  readonly possibleBases: readonly PossibleBase[];
  /** `readingsOf` the word and what it may come from. */
  readonly readings: ReadonlyMap<string, string>;
}

export interface PossibleBase {
  readonly derivation: Derivation;
  readonly sounds: string;
}

/** A text says most of its words more than once: those of one language are remembered. */
export function hear(folded: string, language?: string, rules?: NameRules): HeardWord {
  return rules ? heardBy(language ?? '', rules)(folded) : new Heard(folded, language, rules);
}

const heardBy = onePerLanguage<NameRules, (folded: string) => HeardWord>((language, rules) =>
  remembering(MOST_REMEMBERED, (folded) => new Heard(folded, language === '' ? undefined : language, rules)),
);
/** With all that is asked of each about 20 MB. */
const MOST_REMEMBERED = 20_000;

class Heard implements HeardWord {
  readonly folded: string;
  readonly script: Script;
  readonly language: string | undefined;
  readonly rules: NameRules | undefined;
  #plain: string | undefined;
  #letters: number | undefined;
  #sounds: string | undefined;
  #skeleton: string | undefined;
  #derivations: ReadonlyMap<string, Derivation> | undefined;
  #bases: readonly PossibleBase[] | undefined;
  #readings: ReadonlyMap<string, string> | undefined;
  /** `letterBits` of the first letters of all bases. */
  #openings: number | undefined;

  constructor(folded: string, language: string | undefined, rules: NameRules | undefined) {
    this.folded = folded;
    this.script = mainScript(folded);
    this.language = language;
    this.rules = rules;
  }

  get plain(): string {
    return (this.#plain ??= withoutMarks(this.folded));
  }

  get letters(): number {
    return (this.#letters ??= letterBits(this.plain));
  }

  get sounds(): string {
    return (this.#sounds ??= soundsOf(this.folded, this.language));
  }

  get skeleton(): string {
    return (this.#skeleton ??= skeletonOf(this.sounds));
  }

  get derivations(): ReadonlyMap<string, Derivation> {
    return (this.#derivations ??= derivationsOf(this.folded, this.rules));
  }

  mayComeFrom(base: string): boolean {
    this.#openings ??= openingsOf(this.derivations);
    return (this.#openings & (1 << (base.charCodeAt(0) & 31))) !== 0;
  }

  get possibleBases(): readonly PossibleBase[] {
    return (this.#bases ??= possibleBases(this.derivations, this.language));
  }

  get readings(): ReadonlyMap<string, string> {
    return (this.#readings ??= readingsOf(this.folded, this.derivations.keys(), this.rules));
  }
}

const NO_DERIVATIONS: ReadonlyMap<string, Derivation> = new Map();

function derivationsOf(folded: string, rules: NameRules | undefined): ReadonlyMap<string, Derivation> {
  const found = basesOf(folded, rules, () => true);
  if (found.length === 0) return NO_DERIVATIONS;
  return new Map(found.reverse().map((derivation) => [derivation.base, derivation]));
}

function openingsOf(derivations: ReadonlyMap<string, Derivation>): number {
  let bits = 0;
  for (const base of derivations.keys()) bits |= letterBits(base.charAt(0));
  return bits;
}

const MOST_BASES = 40;

const NO_BASES: readonly PossibleBase[] = [];

function possibleBases(
  derivations: ReadonlyMap<string, Derivation>,
  language: string | undefined,
): readonly PossibleBase[] {
  if (derivations.size === 0) return NO_BASES;
  const bySounds = new Map<string, PossibleBase>();
  // What a suffix parts from the word is surely its base; else the more an ending explains the likelier it is one.
  const likeliest = (a: Derivation, b: Derivation) =>
    Number(isParted(b)) - Number(isParted(a)) || a.base.length - b.base.length;
  for (const derivation of [...derivations.values()].sort(likeliest)) {
    if (derivation.base.length < 3) continue;
    const sounds = soundsOf(derivation.base, language);
    if (!bySounds.has(sounds)) bySounds.set(sounds, { derivation, sounds });
    if (bySounds.size === MOST_BASES) break;
  }
  return [...bySounds.values()];
}
