import type { Finding } from '../findings/finding.js';
import type { Translator } from '../messages/translator.js';
import type { CheckedText } from './report.js';
import { tellingSteps } from './telling-steps.js';

/** What a finding says, why, and what stands in both texts: lines without markup, for reports that hold plain text alone. */
export function plainLines(finding: Finding, translator: Translator): readonly string[] {
  const { target, source, expected } = finding;
  const lines: (readonly [label: string, content: string] | undefined)[] = [
    target && [translator.text('report.here'), target.text],
    source && [translator.text('report.source'), source.text],
    ...tellingSteps(finding).map((step) => [translator.text('report.why'), translator.why(step)] as const),
    expected && [translator.text('report.write'), expected.join(' / ')],
  ];
  return lines.filter((line) => line !== undefined).map(([label, content]) => `${label}: ${oneLine(content)}`);
}

/** What is checked, as a heading names it: a file, or a record of it. */
export function nameOfText({ path, id }: CheckedText): string {
  return id === undefined ? path : `${path}#${id}`;
}

/** The file and place of a finding; a finding about something that is missing has its place in the source. */
export function placeWords({ target, source, unit }: Finding, text: CheckedText): string {
  const place = target ? `${nameOfText(text)}:${target.line}:${target.column}` : nameOfText(text);
  const inSource =
    !target && source ? ` (${source.path ?? text.source?.path ?? ''}:${source.line}:${source.column})` : '';
  return `${place}${unit === null ? '' : ` ${unit}`}${inSource}`;
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
