import { checkText, createChecker, type Checked } from '../../src/index.js';

let checker: ReturnType<typeof createChecker> | undefined;

/** Compares two texts without a glossary. */
export async function compare(
  source: string,
  target: string,
  languages: readonly [source: string, target: string],
): Promise<Checked> {
  checker ??= createChecker({ glossaries: [], defaultGlossary: false });
  const [from, to] = languages;
  return checkText({ source: { text: source, lang: from }, target: { text: target, lang: to } }, await checker);
}

/** Findings in short: `error number/changed 35 → 36`. */
export function inShort({ findings }: Checked, least: 'info' | 'warning' = 'warning'): readonly string[] {
  return findings
    .filter((finding) => least === 'info' || finding.severity !== 'info')
    .map(
      ({ severity, check, source, target }) => `${severity} ${check} ${source?.text ?? '–'} → ${target?.text ?? '–'}`,
    );
}
