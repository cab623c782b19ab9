import { UsageError } from './usage-error.js';

/** A report that is asked for: in which format, and into which file; without one it goes to stdout. */
export interface ReportTarget {
  readonly format: string;
  readonly output: string | undefined;
}

/**
 * `--format stylish --format sarif=out.sarif`: the one that names no file is written to stdout, or to `--output`.
 * @param given the values of `--format`, each of which begins with a format's name
 * @throws UsageError where two reports have one place
 */
export function reportTargets(
  given: readonly string[],
  output: string | undefined,
  fallback: string,
): readonly ReportTarget[] {
  const asked = given.length > 0 ? given : [fallback];
  const targets = asked.map((value): ReportTarget => {
    const [format, path] = splitTarget(value);
    return { format, output: placeOf(path ?? output) };
  });
  const places = targets.map((target) => target.output ?? '-');
  const twice = places.find((place, at) => places.indexOf(place) !== at);
  if (twice !== undefined) throw new UsageError('usage.oneReportAPlace', { place: twice === '-' ? 'stdout' : twice });
  return targets;
}

/** `sarif=out.sarif` → the format and its file. */
export function splitTarget(value: string): readonly [format: string, path: string | undefined] {
  const at = value.indexOf('=');
  return at < 0 ? [value, undefined] : [value.slice(0, at), value.slice(at + 1)];
}

function placeOf(path: string | undefined): string | undefined {
  return path === '-' ? undefined : path;
}
