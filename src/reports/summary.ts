import type { Translator } from '../messages/translator.js';
import type { Paint } from './paint.js';
import type { CheckedText, PassedTally, Tally } from './report.js';
import { visible } from './visible.js';

interface Seen {
  readonly texts: number;
  readonly withFindings: number;
  readonly records: boolean;
  readonly passed: PassedTally;
}

/** "2 errors, 1 note in 1 file", or a word that all is well. */
export function closingLine(tally: Tally, seen: Seen, last: CheckedText, translator: Translator, paint: Paint): string {
  const found = [
    tally.error && paint.error(translator.text('report.errors', { count: tally.error })),
    tally.warning && paint.warning(translator.text('report.warnings', { count: tally.warning })),
    tally.info && paint.info(translator.text('report.notes', { count: tally.info })),
  ].filter(Boolean);
  if (found.length === 0) return paint.good(cleanLine(seen, last, translator));
  const values = {
    found: found.join(translator.comma),
    some: Math.min(seen.withFindings, seen.texts),
    count: seen.texts,
  };
  const all = seen.withFindings === seen.texts;
  if (seen.records) return translator.text(all ? 'report.inRecords' : 'report.ofRecords', values);
  return translator.text(all ? 'report.inFiles' : 'report.ofFiles', values);
}

/** What was found and does not count: never left out, and nothing where there is none. */
export function passedLine({ known, accepted, silenced }: PassedTally, translator: Translator): string {
  return [
    known > 0 && translator.text('report.known', { count: known }),
    accepted > 0 && translator.text('report.accepted', { count: accepted }),
    silenced > 0 && translator.text('report.silenced', { count: silenced }),
  ]
    .filter(Boolean)
    .join(' ');
}

function cleanLine({ texts, records, passed }: Seen, last: CheckedText, translator: Translator): string {
  if (passed.known + passed.accepted + passed.silenced > 0) return translator.text('report.nothingNew');
  if (records) return translator.text('report.cleanRecords', { count: texts });
  if (texts > 1) return translator.text('report.cleanFiles', { count: texts });
  const { path, source } = last;
  if (source?.path === undefined) return visible(translator.text('report.clean', { path }));
  return visible(translator.text('report.agrees', { path, source: source.path }));
}
