import { isDone } from './checks/term/inconsistent.js';
import { digestsOf, isLong, isWording } from './checks/term/wordings.js';
import type { MessageText, Unit, Units } from './documents/document.js';
import { checkedUnits, pairUnits } from './documents/pair-units.js';
import { readFile } from './documents/read.js';
import { packDigests, type Rendering, type RenderingDigests } from './findings/rendering.js';
import type { CheckedText } from './reports/report.js';
import { rawSpan } from './text/mapped.js';

/**
 * What is kept of the messages of a file to hold them against those of other files.
 * @param units those that were checked @param source the file of the source texts, where the target has none itself
 */
export function digestsOfRenderings(
  units: readonly Unit[],
  target: Pick<Units, 'format'>,
  source: Pick<Units, 'format'> | undefined,
): RenderingDigests {
  const digests: number[] = [];
  for (const unit of units)
    if (isRendering(unit))
      digests.push(...digestsOf({ key: unit.key, source: unit.source.text, target: unit.target.text }));
  return { format: target.format, ...(source && { sourceFormat: source.format }), digests: packDigests(digests) };
}

/** The same messages, in the same order, with what they say: their files are read once more from the text that was checked. */
export async function readRenderings({ path, raw, source, renderings }: CheckedText): Promise<readonly Rendering[]> {
  if (!renderings) return [];
  const { format, sourceFormat } = renderings;
  const target = await readFile(path, raw, { format });
  const isPaired = source !== undefined && sourceFormat !== undefined;
  const original = isPaired ? await readFile(source.path ?? path, source.raw, { format: sourceFormat }) : undefined;
  if (target.type !== 'units') return [];
  return checkedUnits(original?.type === 'units' ? pairUnits(original, target) : target)
    .filter(isRendering)
    .map(({ key, source: from, target: to }) => ({
      ...{ key, source: from.text, target: to.text },
      ...{ from: whole(from), to: whole(to) },
    }));
}

interface RenderingUnit extends Unit {
  readonly source: MessageText;
  readonly target: MessageText;
}

/** Whether a message is worth holding against other files: a label means many things. */
function isRendering(unit: Unit): unit is RenderingUnit {
  const { source, target } = unit;
  if (!source || !target || !isDone(unit)) return false;
  return isWording({ source: source.text, target: target.text }) && isLong(source.text);
}

function whole(text: MessageText) {
  return rawSpan(text, { start: 0, end: text.text.length });
}
