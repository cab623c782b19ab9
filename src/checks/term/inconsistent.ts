import { likenessOf } from '../../names/terms/word-forms.js';
import { wordsOf } from '../../names/words.js';
import type { Check, CheckContext, Draft, MessagePair, Place } from '../check.js';

/** One text of the source in several translations; or one translation of texts that have nothing in common. */
export const termInconsistent: Check = {
  id: 'term/inconsistent',
  mqm: 'terminology/inconsistent-use-of-terminology',
  *messages(messages: readonly MessagePair[], context: CheckContext): Iterable<Draft> {
    const compared = messages.filter(isCompared);
    for (const group of groupsBy(compared, sourceKey)) yield* severalTranslations(group, context);
    for (const group of groupsBy(compared, targetKey)) yield* severalSources(group);
  },
};

/** Plural forms differ by their nature, and a draft is not yet what it will be. */
function isCompared({ unit: { plural, state, source, target } }: MessagePair): boolean {
  const isDone = state === undefined || state === 'translated' || state === 'approved';
  return isDone && plural === undefined && LETTER.test(source.text) && source.text !== target.text;
}

const LETTER = /\p{L}/u;

/** The source as it stands, in the context that its file gives it: a context is there to tell translations apart. */
function sourceKey({ unit: { key, source } }: MessagePair): string {
  const end = `${CONTEXT_MARK}${source.text}`;
  const context = key.endsWith(end) ? key.slice(0, -end.length) : '';
  return [context, spaced(source.text), ...source.placeholders.map(({ text }) => text)].join('\u0000');
}

function targetKey({ unit: { target } }: MessagePair): string {
  return plain(target.text);
}

/** Between the context of a gettext message and the message, in its key. */
const CONTEXT_MARK = '|';

function spaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** What two writings of one translation have in common: no capitals, no marks, no variables. */
function plain(text: string): string {
  return wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');
}

function groupsBy(messages: readonly MessagePair[], keyOf: (message: MessagePair) => string) {
  const groups = new Map<string, MessagePair[]>();
  for (const message of messages) {
    const key = keyOf(message);
    const group = groups.get(key);
    if (group) group.push(message);
    else groups.set(key, [message]);
  }
  return [...groups].filter(([key, group]) => key !== '' && group.length > 1).map(([, group]) => group);
}

interface Variant {
  readonly text: string;
  readonly messages: readonly MessagePair[];
}

/** Those used most first. */
function variantsOf(messages: readonly MessagePair[], side: 'source' | 'target'): readonly Variant[] {
  const variants = new Map<string, MessagePair[]>();
  for (const message of messages) {
    const key = plain(message.unit[side].text);
    variants.set(key, [...(variants.get(key) ?? []), message]);
  }
  return [...variants.values()]
    .map((group) => ({ text: spaced(group[0]?.unit[side].text ?? ''), messages: group }))
    .sort((a, b) => b.messages.length - a.messages.length);
}

function* severalTranslations(group: readonly MessagePair[], context: CheckContext): Iterable<Draft> {
  const variants = variantsOf(group, 'target');
  const [usual] = variants;
  const language = group[0]?.unit.targetLanguage;
  const pack = language === undefined ? undefined : context.pack(language);
  // An adjective goes with its noun, and the same label may stand with several: "Open", of a file and of a folder.
  const odd = usual && variants.slice(1).find(({ text }) => !isInflection(text, usual.text, pack));
  const [first] = odd?.messages ?? [];
  if (!usual || !odd || !first) return;
  const source = spaced(first.unit.source.text);
  const isText = wordsOf(source).length >= LEAST_WORDS;
  yield {
    severity: isText ? 'warning' : 'info',
    message: { key: 'finding.term/inconsistent', values: { source, variants: variants.length } },
    target: wholeOf(first, 'target'),
    source: wholeOf(first, 'source'),
    expected: [usual.text],
    confidence: isText ? 0.7 : 0.4,
    why: variants.slice(0, MOST_TOLD).map(({ text, messages }) => renderedAs(text, messages)),
    about: `source ${source}`,
  };
}

/** Shorter texts mean many things. */
const LEAST_WORDS = 4;
const MOST_TOLD = 5;
const MOST_PLACES = 3;

function renderedAs(text: string, messages: readonly MessagePair[]): Draft['why'][number] {
  const keys = messages.slice(0, MOST_PLACES).map(({ unit }) => unit.key);
  const places = messages.length > MOST_PLACES ? [...keys, '…'] : keys;
  return { step: 'renderedAs', values: { text, places: places.join(', ') } };
}

/** The same words, in other endings perhaps. */
function isInflection(a: string, b: string, pack: Parameters<typeof likenessOf>[2]): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length !== right.length) return false;
  return left.every((word, at) => likenessOf(word.folded, right[at]?.folded ?? '', pack) === 'form');
}

/** Short texts share a translation by right ("Delete", "Remove"); a long one was copied from its neighbour. */
function* severalSources(group: readonly MessagePair[]): Iterable<Draft> {
  const variants = variantsOf(group, 'source');
  const [usual] = variants;
  const odd = usual && variants.slice(1).find(({ text }) => isApart(text, usual.text));
  const [first] = odd?.messages ?? [];
  if (!usual || !odd || !first || wordsOf(first.unit.target.text).length < LEAST_WORDS) return;
  const found = spaced(first.unit.target.text);
  yield {
    severity: isSlip(odd.text, usual.text) ? 'warning' : 'info',
    message: { key: 'finding.term/inconsistent', values: { found, added: usual.text, variants: variants.length } },
    target: wholeOf(first, 'target'),
    source: wholeOf(first, 'source'),
    confidence: 0.5,
    why: variants.slice(0, MOST_TOLD).map(({ text, messages }) => renderedAs(text, messages)),
    about: `target ${found}`,
  };
}

/** At least a word of weight differs. */
function isApart(a: string, b: string): boolean {
  return sharedWords(a, b) < MOSTLY_SHARED;
}

function isSlip(a: string, b: string): boolean {
  return sharedWords(a, b) < HARDLY_SHARED && Math.min(wordsOf(a).length, wordsOf(b).length) >= LEAST_WORDS;
}

const MOSTLY_SHARED = 0.7;
const HARDLY_SHARED = 0.34;

/** 0 to 1. */
function sharedWords(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => new Set(wordsOf(text).map(({ folded }) => folded)));
  if (!left || !right) return 0;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}

function wholeOf(message: MessagePair, side: 'source' | 'target'): Place {
  const segment = message[side];
  return { segment, start: 0, end: segment.text.text.length };
}
