import { fixFile, writeAtomically } from '../index.js';
import type { Document, Finding, FixedFile, Units } from '../index.js';
import type { CommonOptions } from './options.js';
import type { Session } from './session.js';

/**
 * Fixes a file as far as that is safe, or shows what it would do.
 * @param bytes what the file was read from
 * @param language that it was said to be in
 * @param counting the findings in it that count
 * @returns the file as it is then
 */
export async function fixed(
  file: Document | Units,
  bytes: Uint8Array,
  language: string | undefined,
  counting: (file: Document | Units) => Promise<readonly Finding[]>,
  { options, session }: { readonly options: CommonOptions; readonly session: Session },
): Promise<Document | Units> {
  const result = await fixFile(file, bytes, { declaredLanguage: language }, counting);
  if (result.fixed > 0) {
    if (options.fix === 'write') await writeAtomically(file.path, [result.bytes]);
    else await show(file, result, session);
  }
  tell(result, options, session);
  return result.file;
}

async function show(before: Document | Units, { file }: FixedFile, session: Session): Promise<void> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const name = before.path.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');
  const header = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before.raw, file.raw, undefined, undefined, header);
  session.terminal.stdout.write(patch);
}

function tell(
  { file: { path }, fixed: count, conflicting }: FixedFile,
  { fix }: CommonOptions,
  session: Session,
): void {
  if (count > 0 && fix === 'write') session.notice({ key: 'notice.fixed', values: { path, count } });
  if (conflicting.length === 0) return;
  const found = conflicting.map(({ target, fix: { text } }) => `${target?.line ?? ''}:${target?.column ?? ''} ${text}`);
  session.notice({ key: 'notice.fixConflicts', values: { path, count: conflicting.length, found: found.join(', ') } });
}
