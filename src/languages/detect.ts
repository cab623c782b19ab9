import { ARABIC, CYRILLIC, DEVANAGARI, LATIN, type Cues } from './cues.js';
import { mainScript, scriptOf, type Script } from '../text/scripts.js';

export interface Detected {
  /** BCP 47; `und` where the text does not say. */
  readonly tag: string;
  /** 0 to 1. */
  readonly certainty: number;
}

const SAMPLE = 4_000;
const ONE_LANGUAGE: Partial<Record<Script, string>> = { Grek: 'el', Hebr: 'he', Armn: 'hy', Geor: 'ka', Hang: 'ko' };
const MANY: Partial<Record<Script, Readonly<Record<string, Cues>>>> = {
  Latn: LATIN,
  Cyrl: CYRILLIC,
  Arab: ARABIC,
  Deva: DEVANAGARI,
};
/** So near to each other that a few words do not part them: what is declared holds. */
const GROUPS: readonly (readonly string[])[] = [['nb', 'nn', 'no', 'da'], ['hr', 'bs', 'sr', 'sh', 'cnr'], ['id', 'ms'], ['cs', 'sk'], ['es', 'gl', 'ca', 'pt']]; // prettier-ignore

/**
 * The language of a text: script first, then letters and words that few languages share, then (only where these do not
 * decide) trigrams by franc, which is loaded for that alone.
 * @param options.declared the tag that the text came with: kept unless the text speaks clearly against it
 * @param options.candidates the only answers wanted
 */
export async function detectLanguage(
  text: string,
  options: { readonly declared?: string; readonly candidates?: readonly string[] } = {},
): Promise<Detected> {
  const sample = text.slice(0, SAMPLE);
  const counts = countScripts(sample);
  const letters = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (letters === 0) return { tag: options.declared ?? 'und', certainty: 0 };
  const declared = options.declared === undefined ? undefined : baseOf(options.declared);
  const found = await byScript(sample, counts, letters, declared, options.candidates?.map(baseOf));
  if (declared !== undefined && options.declared !== undefined && keepsDeclared(found, declared))
    return { tag: options.declared, certainty: Math.max(found.tag === declared ? found.certainty : 0, 0.5) };
  return found;
}

function keepsDeclared({ tag, certainty }: Detected, declared: string): boolean {
  if (tag === declared || tag === 'und' || certainty < 0.7) return true;
  return certainty < 0.95 && GROUPS.some((group) => group.includes(tag) && group.includes(declared));
}

async function byScript(
  sample: string,
  counts: ReadonlyMap<Script, number>,
  letters: number,
  declared: string | undefined,
  candidates: readonly string[] | undefined,
): Promise<Detected> {
  const kana = (counts.get('Hira') ?? 0) + (counts.get('Kana') ?? 0);
  const han = counts.get('Hani') ?? 0;
  if (kana + han > letters / 2) return eastAsian(kana, han, declared);
  const [script = 'Zzzz', count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const only = ONE_LANGUAGE[script];
  if (only) return { tag: only, certainty: Math.min(0.99, count / letters) };
  const cues = MANY[script];
  return cues ? among(cues, sample, letters, candidates) : { tag: 'und', certainty: 0 };
}

/** Japanese of any length has kana; Han alone is Chinese, unless the text is short and said to be Japanese. */
function eastAsian(kana: number, han: number, declared: string | undefined): Detected {
  if (kana > 0 && kana * 12 >= han) return { tag: 'ja', certainty: kana > 2 ? 0.99 : 0.8 };
  if (declared === 'ja' && han < 12) return { tag: 'ja', certainty: 0.5 };
  return { tag: 'zh', certainty: han > 5 ? 0.95 : 0.6 };
}

async function among(
  cues: Readonly<Record<string, Cues>>,
  sample: string,
  letters: number,
  candidates: readonly string[] | undefined,
): Promise<Detected> {
  const scores = score(cues, sample).filter(({ tag }) => !candidates || candidates.includes(tag));
  const [best, second] = scores;
  if (best && best.points >= 2.5 && best.points >= 1.6 * (second?.points ?? 0))
    return { tag: best.tag, certainty: Math.min(0.99, 0.7 + best.points / 30) };
  if (letters < 25) {
    const leads = best !== undefined && best.points >= 1.5 && best.points >= 2 * (second?.points ?? 0);
    return leads ? { tag: best.tag, certainty: 0.55 } : { tag: 'und', certainty: 0 };
  }
  return byTrigrams(sample, scores, best?.points ?? 0);
}

/**
 * How much the letters and common words of a text speak for each of the languages that share its script.
 * @returns by base tag; empty where the script alone tells the language
 */
export function cuePoints(text: string): ReadonlyMap<string, number> {
  const cues = MANY[mainScript(text)];
  return new Map((cues ? score(cues, text) : []).map(({ tag, points }) => [tag, points]));
}

/** Whether few words part one language from the other, or both tags mean one. */
export function isNearTo(one: string, other: string): boolean {
  const [a, b] = [baseOf(one), baseOf(other)];
  return a === b || GROUPS.some((group) => group.includes(a) && group.includes(b));
}

interface Score {
  readonly tag: string;
  readonly points: number;
}

/** A word that n languages share counts 1/n for each; a letter of its own counts one, at most three. */
function score(cues: Readonly<Record<string, Cues>>, sample: string): Score[] {
  const table = tableOf(cues);
  const points = new Map<string, number>();
  const give = (tags: readonly string[], most: number) => {
    for (const tag of tags) points.set(tag, (points.get(tag) ?? 0) + most / tags.length);
  };
  const lower = sample.toLowerCase();
  for (let match = WORD.exec(lower); match; match = WORD.exec(lower)) {
    const tags = table.words.get(match[0]);
    if (tags) give(tags, 1);
  }
  const seen = new Map<string, number>();
  for (let at = 0; at < lower.length; at++) {
    // No language has a letter of ASCII to itself.
    if (lower.charCodeAt(at) < 0x80) continue;
    const letter = lower.charAt(at);
    const tags = table.letters.get(letter);
    if (!tags) continue;
    const times = (seen.get(letter) ?? 0) + 1;
    if (times > 3) continue;
    seen.set(letter, times);
    give(tags, 1.5);
  }
  return [...points].map(([tag, all]) => ({ tag, points: all })).sort((a, b) => b.points - a.points);
}

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;

interface CueTable {
  readonly words: Map<string, string[]>;
  readonly letters: Map<string, string[]>;
}

const TABLES = new Map<object, CueTable>();

function tableOf(cues: Readonly<Record<string, Cues>>): CueTable {
  const known = TABLES.get(cues);
  if (known) return known;
  const table: CueTable = { words: new Map(), letters: new Map() };
  for (const [tag, { words, letters }] of Object.entries(cues)) {
    for (const word of new Set(words.split(' '))) table.words.set(word, [...(table.words.get(word) ?? []), tag]);
    for (const letter of letters) table.letters.set(letter, [...(table.letters.get(letter) ?? []), tag]);
  }
  TABLES.set(cues, table);
  return table;
}

/** ISO 639-3, as franc names them. */
const FRANC: Readonly<Record<string, string>> = {
  eng: 'en', deu: 'de', nld: 'nl', swe: 'sv', dan: 'da', nob: 'nb', fra: 'fr', spa: 'es', ita: 'it', por: 'pt', cat: 'ca', ron: 'ro',
  pol: 'pl', ces: 'cs', slk: 'sk', slv: 'sl', hrv: 'hr', hun: 'hu', fin: 'fi', est: 'et', tur: 'tr', lit: 'lt', lav: 'lv', ind: 'id', vie: 'vi',
  ukr: 'uk', rus: 'ru', bel: 'be', bul: 'bg', srp: 'sr', mkd: 'mk', arb: 'ar', pes: 'fa', urd: 'ur', hin: 'hi', mar: 'mr', npi: 'ne', glg: 'gl',
}; // prettier-ignore

/** franc errs on single sentences (it takes Ukrainian for Serbian): it is believed where the words point the same way. */
async function byTrigrams(sample: string, scores: readonly Score[], most: number): Promise<Detected> {
  const near = scores.filter(({ points }) => points >= most / 2).map(({ tag }) => tag);
  const only = Object.keys(FRANC).filter((code) => near.length === 0 || near.includes(FRANC[code] ?? ''));
  if (only.length === 0) return { tag: 'und', certainty: 0 };
  const { franc } = await import('franc');
  const tag = FRANC[franc(sample, { only, minLength: 20 })];
  if (tag === undefined) return { tag: 'und', certainty: 0 };
  const own = scores.find((each) => each.tag === tag)?.points ?? 0;
  if (own === 0) return { tag: 'und', certainty: 0 };
  return { tag, certainty: own >= most ? 0.6 : 0.4 };
}

function countScripts(sample: string): Map<Script, number> {
  const counts = new Map<Script, number>();
  for (const [letter] of sample.matchAll(/\p{L}/gu)) {
    const script = scriptOf(letter);
    if (script !== 'Zyyy' && script !== 'Zzzz') counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return counts;
}

function baseOf(tag: string): string {
  if (/^[a-z]{2,3}$/u.test(tag) && !OLD.has(tag)) return tag;
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).language;
  } catch {
    return tag.toLowerCase();
  }
}

/** Codes that have another name now. */
const OLD: ReadonlySet<string> = new Set(['iw', 'in', 'ji', 'jw', 'mo', 'no', 'tl', 'sh']);
