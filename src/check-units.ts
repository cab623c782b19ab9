import type { Checker } from './checker.js';
import type { Block, Document, MessageText, Unit, Units } from './documents/document.js';
import { checkedUnits, pairUnits } from './documents/pair-units.js';
import { languageOfPath } from './documents/path-language.js';
import type { Finding } from './findings/finding.js';
import { byPlace } from './findings/order.js';
import { detectLanguage } from './languages/detect.js';
import { isPair, messageStretches, nameOf, type Before } from './message-stretches.js';
import type { Checked } from './pipeline.js';
import { checkAligned, checkAlone, type RecordName } from './run-checks.js';
import { digestsOfRenderings } from './renderings.js';
import { countWords } from './text/count-words.js';
import { paragraphReadings, sideBySide, type OpenText } from './understand.js';
import { wanted } from './wanted.js';

/** A localisation file, and the file of its source texts where it has none itself. */
export interface UnitsRecord {
  readonly source?: Units;
  readonly target: Units;
  /** BCP 47; without it what the file says holds, or what the texts look like. */
  readonly sourceLanguage?: string;
  /** The files as they were, to tell what was left behind when its source changed. */
  readonly before?: { readonly source?: Units; readonly target: Units };
}

/**
 * Compares each message with what it renders; one without a source is held against the glossary alone. What nobody may change,
 * what is no text and what is not translated yet is left out.
 */
export async function checkUnits(record: UnitsRecord, checker: Checker): Promise<Checked> {
  const { source, target, sourceLanguage, before } = record;
  const joined = source ? pairUnits(source, target) : target;
  const paired = sourceLanguage === undefined ? joined : { ...joined, sourceLanguage };
  const languages = await languagesOf(paired, source);
  const checked = checkedUnits(paired);
  const findings: Finding[] = [];
  for (const group of byLanguages(checked, languages)) {
    findings.push(
      ...(await checkedGroup(group, { source: source ?? target, target, checker, before: textsOf(before) })),
    );
  }
  const drafts = new Set(checked.flatMap(({ key, state }) => (state === 'draft' || state === 'rejected' ? [key] : [])));
  const weighed = findings
    .map((finding) => (drafts.has(finding.unit ?? '') ? lowered(finding) : finding))
    .sort(byPlace);
  const isPaired = checked.some((unit) => unit.source);
  return {
    language: languages.target,
    ...(isPaired && { sourceLanguage: languages.source, relation: 'translation' }),
    ...(isGathering(checker) && { renderings: digestsOfRenderings(checked, target, source) }),
    ...(checker.countsWords && { words: checked.reduce((sum, unit) => sum + countWords(unit.target?.text ?? ''), 0) }),
    ...wanted(weighed, target, isPaired, checker),
  };
}

function isGathering({ gathersRenderings, checks }: Checker): boolean {
  return gathersRenderings && checks.some(({ id }) => id === 'term/inconsistent');
}

function textsOf(before: UnitsRecord['before']): Before {
  if (!before) return new Map();
  const { source, target } = before;
  const { units } = source ? pairUnits(source, target) : target;
  return new Map(
    units.filter(isPair).map((unit) => [nameOf(unit), { source: unit.source.text, target: unit.target.text }]),
  );
}

/** Somebody still works on it. */
function lowered(finding: Finding): Finding {
  return finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;
}

interface Languages {
  readonly source: string;
  readonly target: string;
}

/** What the files say, or their names, or what their texts look like; a file of messages is in one language, or says so itself. */
async function languagesOf(paired: Units, source: Units | undefined): Promise<Languages> {
  const guess = async (side: 'source' | 'target', path: string | undefined) => {
    const declared = path === undefined ? undefined : languageOfPath(path);
    return (await detectLanguage(sampleOf(paired.units, side), declared === undefined ? {} : { declared })).tag;
  };
  const isOfOneLanguage = source !== undefined || !paired.units.some((unit) => unit.source);
  return {
    source: paired.sourceLanguage ?? (await guess('source', source?.path)),
    target: paired.targetLanguage ?? (await guess('target', isOfOneLanguage ? paired.path : undefined)),
  };
}

function sampleOf(units: readonly Unit[], side: 'source' | 'target'): string {
  let text = '';
  for (const unit of units) {
    text += `${unit[side]?.text.slice(0, 4_000) ?? ''}\n`;
    if (text.length >= 4_000) break;
  }
  return text;
}

interface Group {
  readonly units: Unit[];
  readonly languages: Languages;
}

/** A file may hold several languages; its messages need not say theirs. */
function byLanguages(units: readonly Unit[], ofFile: Languages): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const unit of units) {
    const languages = {
      source: unit.sourceLanguage ?? ofFile.source,
      target: unit.targetLanguage ?? ofFile.target,
    };
    const key = `${languages.source} ${languages.target}`;
    const group = groups.get(key);
    if (group) group.units.push(unit);
    else groups.set(key, { units: [unit], languages });
  }
  return groups.values();
}

interface Files {
  readonly source: Units;
  readonly target: Units;
  readonly checker: Checker;
  readonly before: Before;
}

/** Messages of one pair of languages. */
async function checkedGroup(
  { units, languages }: Group,
  { source, target, checker, before }: Files,
): Promise<readonly Finding[]> {
  const name: RecordName = { keys: units.map(({ key }) => key) };
  const open = async (side: 'source' | 'target', texts: readonly (MessageText | undefined)[]): Promise<OpenText> => {
    const pack = await checker.loadPack(languages[side]);
    const document = documentOf(side === 'source' ? source : target, texts);
    return { document, language: languages[side], ...(pack && { pack }) };
  };
  const alone = await open(
    'target',
    units.map((unit) => (unit.source ? undefined : unit.target)),
  );
  const found = checkAlone(alone, paragraphReadings(alone, checker), checker.checks, checker, name);
  const pairs = units.map((unit) => (isPair(unit) ? unit : undefined));
  if (!pairs.some(Boolean)) return found;
  const texts = (side: 'source' | 'target') =>
    open(
      side,
      pairs.map((pair) => pair?.[side]),
    );
  const [sources, targets] = sideBySide(await texts('source'), await texts('target'));
  const stretches = messageStretches(pairs, before, sources, targets, checker);
  return [...found, ...checkAligned(sources, targets, stretches, checker.checks, checker, name)];
}

/** A block a message, so that a segment's block leads to its key. */
function documentOf(file: Units, texts: readonly (MessageText | undefined)[]): Document {
  const blocks = texts.map((text): Block => ({ kind: 'paragraph', text: text ?? { text: '', pieces: [] } }));
  return {
    type: 'document',
    path: file.path,
    raw: file.raw,
    format: file.format,
    blocks,
    escape: (text, at) => file.escape(text, at),
  };
}
