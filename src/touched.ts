import { readFile } from './documents/read.js';
import type { Unit } from './documents/document.js';
import type { Finding, Location } from './findings/finding.js';
import type { CheckedText } from './reports/report.js';
import { InputError } from './text/input-error.js';
import type { Changes, LineRange } from './workspace/git.js';

/** The findings that have to do with what changed: lines of a text, messages of a localisation file, in the target or the source. */
export async function touched(
  findings: readonly Finding[],
  text: CheckedText,
  changes: Changes,
): Promise<readonly Finding[]> {
  if (findings.length === 0) return findings;
  const { path, source } = text;
  const files = {
    target: await changedParts(path, text.raw, findings, changes),
    source: source?.path === undefined ? undefined : await changedParts(source.path, source.raw, findings, changes),
  };
  return findings.filter(
    (finding) => files.target.holds(finding, finding.target) || files.source?.holds(finding, finding.source),
  );
}

interface ChangedParts {
  /** @param place of the finding in this file */
  holds(finding: Finding, place: Location | undefined): boolean;
}

async function changedParts(
  path: string,
  raw: string,
  findings: readonly Finding[],
  changes: Changes,
): Promise<ChangedParts> {
  if (!(await changes.isChanged(path))) return { holds: () => false };
  const lines = await changes.lines(path);
  const messages = findings.some(({ unit }) => unit !== null) ? await changedMessages(path, raw, changes) : undefined;
  return {
    holds(finding, place) {
      if (finding.unit !== null) return !messages || messages(finding.unit);
      // A record's places are those of its text; what is missing may have stood on any line.
      if (finding.path === null || !place || !lines) return true;
      return lines.some((range) => meets(range, place));
    },
  };
}

function meets({ first, last }: LineRange, { line, text }: Location): boolean {
  const height = text.split(/\r\n?|\n/u).length - 1;
  return line <= last && line + height >= first;
}

/** Whether the message of a key is new or says something else; `undefined` where the file was none that can be compared. */
async function changedMessages(
  path: string,
  raw: string,
  changes: Changes,
): Promise<((key: string) => boolean) | undefined> {
  const before = await changes.before(path);
  if (!before) return undefined;
  const [old, now] = [await messagesOf(path, before), await messagesOf(path, raw)];
  if (!old || !now) return undefined;
  const known = new Set(old.map(wordsOf));
  const changed = now.filter((unit) => !known.has(wordsOf(unit)));
  const keys = new Set(changed.map(({ key }) => key));
  const all = new Set(now.map(({ key }) => key));
  // The other file may have plural forms that this one's language has not.
  const whole = [...new Set(changed.flatMap(({ plural }) => (plural ? [plural.of] : [])))];
  return (key) => keys.has(key) || (!all.has(key) && whole.some((of) => key.startsWith(of)));
}

async function messagesOf(path: string, content: Uint8Array | string): Promise<readonly Unit[] | undefined> {
  try {
    const file = await readFile(path, content);
    return file.type === 'units' ? file.units : undefined;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

function wordsOf({ key, source, target, sourceLanguage, targetLanguage }: Unit): string {
  return JSON.stringify([key, sourceLanguage, targetLanguage, source?.text, target?.text]);
}
