/**
 * An interpreter of the CLDR's rule-based number formats (RBNF, UTS 35 part 3), as far as the spell-out rules go. Beside the
 * text it tells what each literal is worth, so that a lexicon can be read off; the tests use it to spell numbers.
 */
export type RuleSets = Readonly<Record<string, readonly (readonly [base: string, text: string])[]>>;

/** A stretch of spelled text. `times` stands after what it multiplies; `filler` is worth nothing ("and", an ending). */
export interface Literal {
  readonly text: string;
  readonly kind: 'plus' | 'times' | 'filler';
  readonly value: number;
  /** What may still be added below it; 1 where its rule adds nothing. */
  readonly room: number;
}

/** @param number a whole number or a decimal as written ("-3.14") */
export function spell(sets: RuleSets, set: string, number: number | string, locale: string): string {
  return spellLiterals(sets, set, number, locale)
    .map(({ text }) => text)
    .join('');
}

export function spellLiterals(sets: RuleSets, set: string, number: number | string, locale: string): Literal[] {
  const rules = rulesOf(sets, set);
  const written = String(number);
  if (written.startsWith('-')) {
    const minus = rules.special.get('-x') ?? '−→→';
    return expand(minus, (to) => (to.kind === '→' ? spellLiterals(sets, to.set || set, written.slice(1), locale) : []));
  }
  if (written.includes('.')) return spellDecimal(sets, set, written, locale);
  return spellWhole(sets, set, Number(written), locale);
}

interface Rule {
  readonly base: number;
  readonly divisor: number;
  readonly text: string;
}

interface Substitution {
  readonly kind: '→' | '←' | '=';
  /** The set named, a number pattern ("#,##0"), or '' for the same set. */
  readonly set: string;
}

function spellWhole(sets: RuleSets, set: string, number: number, locale: string): Literal[] {
  const { rules } = rulesOf(sets, set);
  let index = rules.findLastIndex(({ base }) => base <= number);
  const chosen = rules[index];
  if (!chosen) throw new RangeError(`no rule for ${number} in ${set}`);
  // The rollback rule: a multiple of the divisor must not leave two substitutions with nothing to say.
  if (/→.*←|←.*→/u.test(chosen.text) && number % chosen.divisor === 0 && chosen.base % chosen.divisor !== 0) index--;
  const { text, divisor } = rules[index] ?? chosen;
  const rest = number % divisor;
  const trimmed = text.replace(/\[([^\]|]*)(?:\|([^\]]*))?\]/gu, (_, full: string, bare?: string) =>
    rest === 0 ? (bare ?? '') : `\ue000${full}\ue001`,
  );
  const quotient = Math.floor(number / divisor);
  const plural = trimmed.replace(
    /\$\((cardinal|ordinal),(.*?)\)\$/gu,
    (_, type: 'cardinal' | 'ordinal', forms: string) =>
      pluralForm(forms, new Intl.PluralRules(locale, { type }).select(type === 'cardinal' ? quotient : number)),
  );
  const worth = worthOf(text, number, divisor);
  // "←%%tens←[ →→]": what stands for the quotient is the word for twenty itself.
  const bare = /^←[^←]+←(?:\[|$)/u.test(text);
  return expand(
    plural,
    (to) => {
      const value = to.kind === '→' ? rest : to.kind === '←' ? quotient : number;
      if (/^[#0]/u.test(to.set)) return [{ text: String(value), kind: 'filler', value: 0, room: 1 }];
      const literals = spellWhole(sets, to.set || set, value, locale);
      return bare && to.kind === '←'
        ? literals.map((each) => ({ ...each, value: each.value * divisor, room: divisor }))
        : literals;
    },
    worth,
  );
}

function worthOf(text: string, number: number, divisor: number): Pick<Literal, 'kind' | 'value' | 'room'> {
  if (text.includes('←')) return { kind: 'times', value: divisor, room: divisor };
  if (text.includes('=')) return { kind: 'filler', value: 0, room: 1 };
  if (text.includes('→')) return { kind: 'plus', value: number - (number % divisor), room: divisor };
  return { kind: 'plus', value: number, room: 1 };
}

/** "←← point →→": the whole part, the sign, then digit by digit. */
function spellDecimal(sets: RuleSets, set: string, written: string, locale: string): Literal[] {
  const [whole = '0', digits = ''] = written.split('.');
  const { special } = rulesOf(sets, set);
  const text = (Number(whole) === 0 ? special.get('0.x') : undefined) ?? special.get('x.x') ?? '←← . →→';
  const glue = text.includes('→→→') ? '' : ' ';
  return expand(text.replace('→→→', '→→'), (to) => {
    if (to.kind !== '→') return spellWhole(sets, to.set || set, Number(whole), locale);
    return [...digits].flatMap((digit, i) => [
      { text: i ? glue : '', kind: 'filler' as const, value: 0, room: 1 },
      ...spellWhole(sets, to.set || set, Number(digit), locale),
    ]);
  });
}

const FILLER = { kind: 'filler', value: 0, room: 1 } as const;

/** Cuts a rule's text into literals and substitutions. What stands in brackets (marked \ue000 \ue001) is worth nothing itself. */
function expand(
  text: string,
  substitute: (to: Substitution) => Literal[],
  worth: Pick<Literal, 'kind' | 'value' | 'room'> = FILLER,
): Literal[] {
  let optional = false;
  return text
    .replace(/^'/u, '')
    .split(/(→[^→]*→→?|←[^←]*←|=[^=]+=|\ue000|\ue001)/u)
    .flatMap((part): Literal[] => {
      if (part === '') return [];
      if (part === '\ue000' || part === '\ue001') {
        optional = part === '\ue000';
        return [];
      }
      const substitution = /^([→←=])([^→←=]*)[→←=]+$/u.exec(part);
      if (substitution) return substitute({ kind: substitution[1] as '→', set: substitution[2] ?? '' });
      return [{ text: part.replaceAll("'", ''), ...(optional ? FILLER : worth) }];
    });
}

function pluralForm(forms: string, category: string): string {
  const all = new Map([...forms.matchAll(/(\p{L}+)\{([^}]*)\}/gu)].map((match) => [match[1], match[2] ?? '']));
  return all.get(category) ?? all.get('other') ?? '';
}

const PREPARED = new WeakMap<RuleSets, Map<string, { rules: Rule[]; special: Map<string, string> }>>();

function rulesOf(sets: RuleSets, set: string): { rules: Rule[]; special: Map<string, string> } {
  const prepared = PREPARED.get(sets) ?? new Map<string, { rules: Rule[]; special: Map<string, string> }>();
  PREPARED.set(sets, prepared);
  const known = prepared.get(set);
  if (known) return known;
  const rules: Rule[] = [];
  const special = new Map<string, string>();
  for (const [descriptor, raw] of sets[set] ?? []) {
    const text = raw.replace(/;$/u, '');
    const parts = /^(\d+)(?:\/(\d+))?(>*)$/u.exec(descriptor);
    if (!parts) special.set(descriptor, text);
    else rules.push({ base: Number(parts[1]), divisor: divisorOf(parts), text });
  }
  const result = { rules, special };
  prepared.set(set, result);
  return result;
}

function divisorOf([, base, radix, lower]: RegExpExecArray): number {
  const by = Number(radix ?? 10);
  let divisor = 1;
  while (divisor * by <= Number(base)) divisor *= by;
  return Math.max(1, divisor / by ** (lower ?? '').length);
}
