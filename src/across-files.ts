import type { Checker } from './checker.js';
import { isLong, isWording, severalTranslations, type Disagreement, type Wording } from './checks/term/wordings.js';
import { termInconsistent } from './checks/term/inconsistent.js';
import type { Finding } from './findings/finding.js';
import { isAtLeast } from './findings/order.js';
import { fingerprint } from './findings/fingerprint.js';
import type { Rendering } from './findings/rendering.js';
import type { CheckedText } from './reports/report.js';
import { createLineIndex } from './text/lines.js';
import { plainPath } from './text/plain-path.js';
import type { Span } from './text/span.js';

/** Gathers the translations of files that were checked one by one, to tell what they call by different names. */
export interface AcrossFiles {
  /** @param checker that it was checked with */
  add(text: CheckedText, checker: Pick<Checker, 'checks' | 'minSeverity'>): void;
  /** The files of which something is to be said, with that alone. */
  found(): readonly CheckedText[];
}

interface FileWording extends Wording {
  readonly rendering: Rendering;
  readonly text: CheckedText;
  readonly checker: Pick<Checker, 'checks' | 'minSeverity'>;
}

/** `term/inconsistent` for a set of files: one source of four words and more in several translations. */
export function createAcrossFiles(): AcrossFiles {
  const byLanguages = new Map<string, FileWording[]>();
  return {
    add(text, checker) {
      if (!text.renderings || text.renderings.length === 0) return;
      const key = `${text.source?.language ?? ''} ${text.language ?? ''}`;
      const wordings = byLanguages.get(key) ?? [];
      byLanguages.set(key, wordings);
      for (const rendering of text.renderings) {
        const { key: name, source, target } = rendering;
        const place = `${plainPath(text.path)} ${name}`;
        wordings.push({ key: name, place, source, target, rendering, text, checker });
      }
    },
    found() {
      const findings = [...byLanguages.values()].flatMap((wordings) =>
        severalTranslations(wordings, undefined)
          .filter((found) => !isToldInFile(found))
          .flatMap((found) => {
            const finding = findingOf(found);
            return isAtLeast(finding.severity, found.odd.checker.minSeverity)
              ? [{ text: found.odd.text, finding }]
              : [];
          }),
      );
      const texts = [...new Set(findings.map(({ text }) => text))];
      return texts.map((text) =>
        alone(
          text,
          findings.filter((each) => each.text === text).map(({ finding }) => finding),
        ),
      );
    },
  };
}

/** Whether a message is worth holding against other files: a label means many things. */
export function isRendering(wording: Pick<Wording, 'source' | 'target'>): boolean {
  return isWording(wording) && isLong(wording.source);
}

/** Its own file has two translations: that was told when it was checked. */
function isToldInFile({ odd, variants }: Disagreement<FileWording>): boolean {
  return variants.filter(({ wordings }) => wordings.some(({ text }) => text === odd.text)).length > 1;
}

function findingOf({ odd, usual, variants, why }: Disagreement<FileWording>): Finding {
  const { id: check, mqm } = termInconsistent;
  const { rendering, text, source } = odd;
  const raw = text.source?.raw ?? text.raw;
  const asked = odd.checker.checks.find(({ id }) => id === check)?.severity;
  const from = text.source?.path === undefined ? {} : { path: text.source.path };
  return {
    check,
    // Two translators may both be right; where many agree, the odd one is worth a look.
    severity: usual.wordings.length > 1 ? (asked ?? 'warning') : 'info',
    message: { key: 'finding.term/inconsistent', values: { source, variants: variants.length } },
    path: text.path,
    unit: rendering.key,
    language: text.language ?? 'und',
    target: { path: text.path, ...located(text.raw, rendering.to) },
    source: { ...from, ...located(raw, rendering.from) },
    expected: [usual.text],
    confidence: 0.5,
    why,
    fingerprint: fingerprint({
      ...{ check, about: `across files: ${source}`, context: '', ordinal: 0 },
      place: `${plainPath(text.path)}\u0000${rendering.key}`,
    }),
    mqm,
  };
}

function located(raw: string, { start, end }: Span) {
  return { start, end, ...createLineIndex(raw).position(start), text: raw.slice(start, end) };
}

/** The text once more, with findings of its own; what was told of it is not told again. */
function alone(
  { path, language, raw, source, relation, words }: CheckedText,
  findings: readonly Finding[],
): CheckedText {
  return {
    ...{ path, raw, findings, isAgain: true },
    // They are counted already.
    ...(words !== undefined && { words: 0 }),
    ...(language !== undefined && { language }),
    ...(source && { source }),
    ...(relation && { relation }),
  };
}
