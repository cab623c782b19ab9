import type { LanguagePack } from '../../languages/pack.js';
import type { Step } from '../../messages/step.js';
import type { Severity } from '../../findings/finding.js';
import { likenessOf } from '../../names/terms/word-forms.js';
import { wordsOf } from '../../names/words.js';
import { digest } from '../../text/digest.js';
import { remembering } from '../../text/remember.js';

/** A message and its translation, decoded. */
export interface Wording {
  readonly key: string;
  /** As it is shown: the key, and the file where there are several. */
  readonly place: string;
  readonly source: string;
  readonly target: string;
}

/** Texts that agree on one side and not on the other. */
export interface Disagreement<T extends Wording> {
  /** Used most; it comes first among the variants. */
  readonly usual: Variant<T>;
  /** One of the others, and where it stands. */
  readonly odd: T;
  readonly variants: readonly Variant<T>[];
  readonly severity: Severity;
  readonly why: readonly Step[];
}

export interface Variant<T> {
  readonly text: string;
  readonly wordings: readonly T[];
}

/** Shorter texts mean many things. */
const LEAST_WORDS = 4;
const LETTER = /\p{L}/u;
/** A file's texts are asked for several times, and by the file alone. */
const MOST_PLAIN = 5_000;

/** Whether a message can be compared at all. */
export function isWording({ source, target }: Pick<Wording, 'source' | 'target'>): boolean {
  return LETTER.test(source) && LETTER.test(target) && source !== target;
}

/** What two renderings have in common that call one thing by one name, and what tells them apart: a digest of the source and of the target. */
export function digestsOf(
  wording: Pick<Wording, 'key' | 'source' | 'target'>,
): readonly [source: number, target: number] {
  return [digest(sourceKey(wording)), digest(plain(wording.target))];
}

export function isLong(text: string): boolean {
  return wordsOf(text).length >= LEAST_WORDS;
}

/** One source in several translations that differ in more than capitals, marks and endings. */
export function severalTranslations<T extends Wording>(
  wordings: readonly T[],
  pack: LanguagePack | undefined,
): readonly Disagreement<T>[] {
  return groupsBy(wordings, sourceKey).flatMap((group) => {
    // An adjective goes with its noun, and a label may stand with several: "Open", of a file and of a folder.
    const found = disagreement(group, 'target', (text, usual) => !isInflection(text, usual, pack));
    return found ? [{ ...found, severity: isLong(found.odd.source) ? 'warning' : 'info' }] : [];
  });
}

/** One translation of sources that share few words: short texts share one by right ("Delete", "Remove"). */
export function severalSources<T extends Wording>(wordings: readonly T[]): readonly Disagreement<T>[] {
  const long = wordings.filter(({ target }) => isLong(target));
  return groupsBy(long, ({ target }) => plain(target)).flatMap((group) => {
    const found = disagreement(group, 'source', (text, usual) => sharedWords(text, usual) < MOSTLY_SHARED);
    if (!found) return [];
    const [a, b] = [found.odd.source, found.usual.text];
    const isSlip = sharedWords(a, b) < HARDLY_SHARED && isLong(a) && isLong(b);
    return [{ ...found, severity: isSlip ? 'warning' : 'info' }];
  });
}

const MOSTLY_SHARED = 0.7;
const HARDLY_SHARED = 0.34;

/** The source as it stands, in the context that its file gives it: a context is there to tell translations apart. */
function sourceKey({ key, source }: Pick<Wording, 'key' | 'source'>): string {
  const end = `${CONTEXT_MARK}${source}`;
  return `${key.endsWith(end) ? key.slice(0, -end.length) : ''}\u0000${spaced(source)}`;
}

/** Between the context of a gettext message and the message, in its key. */
const CONTEXT_MARK = '|';

export function spaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** What two writings of one text have in common: no capitals, no marks, no variables. Of numbers other checks speak. */
const plain = remembering(MOST_PLAIN, (text) =>
  wordsOf(text.replace(ACCELERATOR, ''))
    .map(({ folded }) => folded.replace(/\p{N}+/gu, '0'))
    .join(' '),
);

/** Before the letter that a key of the keyboard stands for: `Save _As`, `Can_vas`, `&File`. */
const ACCELERATOR = /(?<=\p{L})[_&](?=\p{Ll})|(?<![\p{L}\p{N}])[_&~](?=\p{L})/gu;

function groupsBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups].filter(([key, group]) => key !== '' && group.length > 1).map(([, group]) => group);
}

function disagreement<T extends Wording>(
  group: readonly T[],
  side: 'source' | 'target',
  isOther: (text: string, usual: string) => boolean,
): Omit<Disagreement<T>, 'severity'> | undefined {
  const variants = groupsOf(group, side);
  const [usual] = variants;
  const other = usual && variants.slice(1).find(({ text }) => isOther(text, usual.text));
  const [odd] = other?.wordings ?? [];
  return usual && odd && { usual, odd, variants, why: variants.slice(0, MOST_TOLD).map(renderedAs) };
}

/** Those used most first. */
function groupsOf<T extends Wording>(wordings: readonly T[], side: 'source' | 'target'): readonly Variant<T>[] {
  const variants = new Map<string, T[]>();
  for (const wording of wordings) {
    const key = plain(wording[side]);
    variants.set(key, [...(variants.get(key) ?? []), wording]);
  }
  return [...variants.values()]
    .map((group) => ({ text: spaced(group[0]?.[side] ?? ''), wordings: group }))
    .sort((a, b) => b.wordings.length - a.wordings.length);
}

const MOST_TOLD = 5;
const MOST_PLACES = 3;

function renderedAs({ text, wordings }: Variant<Wording>): Step {
  const shown = wordings.slice(0, MOST_PLACES).map(({ place }) => place);
  const places = wordings.length > MOST_PLACES ? [...shown, '…'] : shown;
  return { step: 'renderedAs', values: { variant: text, places: places.join(', ') } };
}

/** The same words, in other endings perhaps. */
function isInflection(a: string, b: string, pack: LanguagePack | undefined): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length !== right.length) return false;
  return left.every((word, at) => likenessOf(word.folded, right[at]?.folded ?? '', pack) === 'form');
}

/** 0 to 1: of the words of the shorter text. */
function sharedWords(a: string, b: string): number {
  const [left, right] = [new Set(plain(a).split(' ')), new Set(plain(b).split(' '))];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}
