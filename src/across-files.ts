import type { Checker } from './checker.js';
import { severalTranslations, digestsOf, type Disagreement, type Wording } from './checks/term/wordings.js';
import { termInconsistent } from './checks/term/inconsistent.js';
import type { Finding } from './findings/finding.js';
import { isAtLeast } from './findings/order.js';
import { fingerprint } from './findings/fingerprint.js';
import { unpackDigests, type Rendering } from './findings/rendering.js';
import { readRenderings } from './renderings.js';
import type { CheckedText } from './reports/report.js';
import { createLineIndex } from './text/lines.js';
import { plainPath } from './text/plain-path.js';
import type { Span } from './text/span.js';

/** Gathers the translations of files that were checked one by one, to tell what they call by different names. */
export interface AcrossFiles {
  /** @param checker that it was checked with */
  add(text: CheckedText, checker: Pick<Checker, 'checks' | 'minSeverity'>): void;
  /** The files of which something is to be said, with that alone. */
  found(): Promise<readonly CheckedText[]>;
}

interface GatheredFile {
  readonly text: CheckedText;
  readonly checker: Pick<Checker, 'checks' | 'minSeverity'>;
  /** Of each rendering two: of its source, of its target. */
  readonly digests: Float64Array;
}

interface FileWording extends Wording {
  readonly rendering: Rendering;
  readonly text: CheckedText;
  readonly checker: Pick<Checker, 'checks' | 'minSeverity'>;
}

/**
 * `term/inconsistent` for a set of files: one source of four words and more in several translations. Nothing but digests is
 * held against each other; only files that disagree are read once more.
 */
export function createAcrossFiles(): AcrossFiles {
  const byLanguages = new Map<string, GatheredFile[]>();
  return {
    add(text, checker) {
      if (!text.renderings) return;
      const key = `${text.source?.language ?? ''} ${text.language ?? ''}`;
      const files = byLanguages.get(key) ?? [];
      byLanguages.set(key, files);
      files.push({ text, checker, digests: unpackDigests(text.renderings.digests) });
    },
    async found() {
      const findings: { readonly text: CheckedText; readonly finding: Finding }[] = [];
      for (const files of byLanguages.values()) {
        for (const found of severalTranslations(await disputedWordings(files), undefined)) {
          const { text, checker } = found.odd;
          const finding = isToldInFile(found) ? undefined : findingOf(found);
          if (finding && isAtLeast(finding.severity, checker.minSeverity)) findings.push({ text, finding });
        }
      }
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

/** The renderings of sources that have several, in the order of the files. */
async function disputedWordings(files: readonly GatheredFile[]): Promise<readonly FileWording[]> {
  const disputed = disputedSources(files);
  const wordings: FileWording[] = [];
  for (const { text, checker, digests } of disputed.size === 0 ? [] : files) {
    if (!digests.some((digest, at) => at % 2 === 0 && disputed.has(digest))) continue;
    for (const rendering of await readRenderings(text)) {
      const { key, source, target } = rendering;
      if (!disputed.has(digestsOf(rendering)[0])) continue;
      wordings.push({ key, place: `${plainPath(text.path)} ${key}`, source, target, rendering, text, checker });
    }
  }
  return wordings;
}

/** Digests of sources that have several translations. A repository has hundreds of thousands: they stand in flat tables. */
function disputedSources(files: readonly GatheredFile[]): ReadonlySet<number> {
  const count = files.reduce((sum, { digests }) => sum + digests.length / 2, 0);
  const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
  const [sources, targets] = [new Float64Array(size).fill(NaN), new Float64Array(size)];
  const disputed = new Set<number>();
  for (const { digests } of files) {
    for (let at = 0; at < digests.length; at += 2) {
      const [source = 0, target = 0] = [digests[at], digests[at + 1]];
      let slot = source % size;
      while (sources[slot] !== source && !Number.isNaN(sources[slot])) slot = (slot + 1) % size;
      if (sources[slot] !== source) [sources[slot], targets[slot]] = [source, target];
      else if (targets[slot] !== target) disputed.add(source);
    }
  }
  return disputed;
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
