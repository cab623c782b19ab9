/**
 * CLDR categories of the forms `msgstr[0]`, `msgstr[1]` …, as the header's rule numbers them.
 *
 * @param header `nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : …);`
 * @param language without it, or where the two disagree, the usual order is taken
 */
export function formsOf(header: string | undefined, language: string | undefined): readonly string[] {
  const count = Number(/nplurals\s*=\s*(\d{1,2})/u.exec(header ?? '')?.[1] ?? 0);
  if (count === 0) return [];
  const rule = parseRule(/;\s*plural\s*=([^;]{1,1000})/u.exec(header ?? '')?.[1]);
  const rules = rulesOf(language);
  const known = rule && rules ? formsByRule(count, rule, rules) : undefined;
  return known ?? USUAL[count] ?? [];
}

const USUAL: Readonly<Record<number, readonly string[]>> = {
  1: ['other'],
  2: ['one', 'other'],
  3: ['one', 'few', 'many'],
  4: ['one', 'two', 'few', 'other'],
  5: ['one', 'two', 'few', 'many', 'other'],
  6: ['zero', 'one', 'two', 'few', 'many', 'other'],
};

function rulesOf(language: string | undefined): Intl.PluralRules | undefined {
  const isKnown = language !== undefined && Intl.PluralRules.supportedLocalesOf(language).length > 0;
  return isKnown ? new Intl.PluralRules(language) : undefined;
}

/**
 * A form's category is the one of most numbers that take the form; one of a single number is exact where another has its category too
 * (`=1` beside the `one` of 21, as GNOME's Ukrainian). Other two forms of one category prove the rule wrong.
 */
function formsByRule(count: number, rule: Rule, rules: Intl.PluralRules): readonly string[] | undefined {
  const votes = Array.from({ length: count }, () => new Map<string, number>());
  const numbers: readonly number[][] = votes.map(() => []);
  for (let n = 0; n <= 210; n++) {
    const form = votes[rule(n)];
    const category = rules.select(n);
    form?.set(category, (form.get(category) ?? 0) + 1);
    numbers[rule(n)]?.push(n);
  }
  const usual = votes.map((form) => [...form].sort((a, b) => b[1] - a[1])[0]?.[0]);
  const forms = usual.map((form, at) =>
    usual.indexOf(form) === usual.lastIndexOf(form) || (numbers[at] ?? []).length !== 1 ? form : `=${numbers[at]?.[0]}`,
  );
  if (count === 1) return ['other'];
  const known = forms.filter((form) => form !== undefined);
  return new Set(known).size === count ? known : undefined;
}

type Rule = (n: number) => number;

/** Binary operators of C by how tightly they bind. */
const LEVELS: readonly Readonly<Record<string, (a: number, b: number) => number>>[] = [
  { '||': (a, b) => Number(a !== 0 || b !== 0) },
  { '&&': (a, b) => Number(a !== 0 && b !== 0) },
  { '==': (a, b) => Number(a === b), '!=': (a, b) => Number(a !== b) },
  {
    '<=': (a, b) => Number(a <= b),
    '>=': (a, b) => Number(a >= b),
    '<': (a, b) => Number(a < b),
    '>': (a, b) => Number(a > b),
  },
  { '+': (a, b) => a + b, '-': (a, b) => a - b },
  { '*': (a, b) => a * b, '/': (a, b) => (b === 0 ? 0 : Math.trunc(a / b)), '%': (a, b) => (b === 0 ? 0 : a % b) },
];

/** The header's expression: numbers, `n`, brackets, `?:` and the operators above. */
function parseRule(expression: string | undefined): Rule | undefined {
  const tokens = expression?.match(/\d{1,9}|n|[|]{2}|&&|[=!<>]=|[<>!?:()+*/%-]|\S/gu) ?? [];
  let at = 0;
  const take = (token: string) => tokens[at] === token && ++at > 0;
  const choice = (): Rule => {
    const condition = binary(0);
    if (!take('?')) return condition;
    const [yes, no] = [choice(), take(':') ? choice() : failed()];
    return (n) => (condition(n) !== 0 ? yes(n) : no(n));
  };
  const binary = (level: number): Rule => {
    const operators = LEVELS[level];
    if (!operators) return unary();
    let left = binary(level + 1);
    for (let operator = operators[tokens[at] ?? '']; operator; operator = operators[tokens[at] ?? '']) {
      at++;
      const [apply, a, b] = [operator, left, binary(level + 1)];
      left = (n) => apply(a(n), b(n));
    }
    return left;
  };
  const unary = (): Rule => {
    if (take('!')) {
      const inner = unary();
      return (n) => Number(inner(n) === 0);
    }
    if (take('n')) return (n) => n;
    if (take('(')) {
      const inner = choice();
      return take(')') ? inner : failed();
    }
    const value = Number(tokens[at++] ?? NaN);
    return Number.isNaN(value) ? failed() : () => value;
  };
  try {
    const rule = choice();
    return at === tokens.length ? rule : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function failed(): never {
  throw new SyntaxError('no plural rule');
}
