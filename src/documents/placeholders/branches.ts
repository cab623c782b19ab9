/** A place in a message where one of several texts is taken. */
export interface Choice<E> {
  /** What decides: an argument's name. */
  readonly argument: string;
  readonly isPlural: boolean;
  readonly options: readonly Option<E>[];
  /** What is read where this choice is not the one in question. */
  readonly usual: Option<E> | undefined;
}

export interface Option<E> {
  /** `one`, `=0`, `female`. */
  readonly label: string;
  readonly elements: readonly E[];
}

/** One way to read a message: which option each choice takes; a choice that is not there takes its usual one. */
export interface Branch<E> {
  readonly taken: ReadonlyMap<E, Option<E>>;
  /** What the message's key is followed by: `[one]`, `[female][other]`; empty where there is nothing to choose. */
  readonly suffix: string;
  /** The plural form, and the suffix without it. */
  readonly plural?: { readonly form: string; readonly suffix: string };
}

/** No person writes more; the branches of a message can outgrow any memory. */
const MOST_BRANCHES = 100;

/**
 * All branches of a message. Where several choices stand side by side, each is varied by itself, the rest as usual.
 * @returns undefined where there are more than a person writes
 */
export function branchesOf<E>(
  elements: readonly E[],
  choiceOf: (element: E) => Choice<E> | undefined,
): readonly Branch<E>[] | undefined {
  const lists = stepsIn(elements, choiceOf);
  if (lists.length > MOST_BRANCHES) return undefined;
  return lists.map((steps) => {
    const taken = new Map(steps.map(({ element, option }) => [element, option]));
    const counted = steps.findLast(({ isPlural }) => isPlural);
    const rest = steps.filter((step) => step !== counted);
    const plural = counted && { form: counted.option.label, suffix: suffixOf(rest) };
    return { taken, suffix: suffixOf(steps), ...(plural && { plural }) };
  });
}

interface Step<E> {
  readonly element: E;
  readonly option: Option<E>;
  readonly isPlural: boolean;
  /** Told where there are several to choose from. */
  readonly argument?: string;
}

/** One list a branch, from the outermost choice inwards. */
function stepsIn<E>(
  elements: readonly E[],
  choiceOf: (element: E) => Choice<E> | undefined,
): readonly (readonly Step<E>[])[] {
  const choices = elements.flatMap((element) => {
    const choice = choiceOf(element);
    return choice ? [{ element, choice }] : [];
  });
  if (choices.length === 0) return [[]];
  const lists: (readonly Step<E>[])[] = [];
  for (const [index, { element, choice }] of choices.entries()) {
    const { isPlural } = choice;
    const argument = choices.length > 1 ? { argument: choice.argument } : {};
    for (const option of choice.options) {
      const inner = stepsIn(option.elements, choiceOf);
      // The first choice has told already what all read like as usual.
      if (index > 0 && option === choice.usual && inner[0]?.length === 0) continue;
      for (const steps of inner) lists.push([{ element, option, isPlural, ...argument }, ...steps]);
      if (lists.length > MOST_BRANCHES) return lists;
    }
  }
  return lists;
}

function suffixOf<E>(steps: readonly Step<E>[]): string {
  return steps
    .map(({ option, argument }) => `[${argument === undefined ? '' : `${argument}=`}${option.label}]`)
    .join('');
}
