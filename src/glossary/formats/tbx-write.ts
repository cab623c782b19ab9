import type { Entry } from '../entry.js';
import type { WrittenList } from './format.js';
import { lossNotice } from './losses.js';

/** TBX 3 in the DCA style, with the data categories of TBX-Basic. */
export function writeTbx(entries: readonly Entry[]): WrittenList {
  function* pieces() {
    yield HEAD;
    for (const entry of entries) yield conceptOf(entry);
    yield TAIL;
  }
  const notices = lossNotice(entries, [
    'parts',
    'roles',
    'confusable',
    'indeclinable',
    'caseSensitive',
    'doNotTranslate',
    'required',
  ]);
  return { pieces: pieces(), notices };
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <sourceDesc>
        <p>Names as a newsroom writes them.</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
`;

const TAIL = `    </body>
  </text>
</tbx>
`;

function conceptOf(entry: Entry): string {
  const { id, kind, wikidata, note, names, reject } = entry;
  const languages = [...new Set([...Object.keys(names), ...Object.keys(reject)])];
  return [
    `      <conceptEntry id="${escaped(id)}">`,
    `        <descrip type="subjectField">${kind}</descrip>`,
    ...(wikidata === undefined
      ? []
      : [
          `        <xref type="externalCrossReference" target="https://www.wikidata.org/wiki/${wikidata}">${wikidata}</xref>`,
        ]),
    ...(note === undefined ? [] : [`        <note>${escaped(note)}</note>`]),
    ...languages.flatMap((language) => [
      `        <langSec xml:lang="${language}">`,
      ...termsOf(entry, language),
      '        </langSec>',
    ]),
    '      </conceptEntry>\n',
  ].join('\n');
}

function* termsOf({ names, reject, abbreviations, gender, partOfSpeech }: Entry, language: string): Iterable<string> {
  for (const [rank, form] of (names[language] ?? []).entries()) {
    yield* termOf(form, [
      `<termNote type="administrativeStatus">${rank === 0 ? 'preferredTerm' : 'admittedTerm'}-admn-sts</termNote>`,
      ...(abbreviations?.[language]?.includes(form) ? ['<termNote type="termType">abbreviation</termNote>'] : []),
      ...(partOfSpeech !== undefined ? [`<termNote type="partOfSpeech">${partOfSpeech}</termNote>`] : []),
      ...(gender !== undefined && rank === 0 ? [`<termNote type="grammaticalGender">${gender}</termNote>`] : []),
    ]);
  }
  for (const { form, why } of reject[language] ?? []) {
    yield* termOf(form, [
      '<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>',
      ...(why === undefined ? [] : [`<note>${escaped(why)}</note>`]),
    ]);
  }
}

function* termOf(form: string, notes: readonly string[]): Iterable<string> {
  yield '          <termSec>';
  yield `            <term>${escaped(form)}</term>`;
  for (const note of notes) yield `            ${note}`;
  yield '          </termSec>';
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
