// Speed of fact reading by script, and dates beside chrono-node on the same texts: `node test/bench/facts.bench.js` after a build.
// Three kinds of text: `news` was written for this with the figures that a report has; the stories under fixtures/ are full of
// figures; `long` is one line of a megabyte that has to be read in the time of as many short ones.
import console from 'node:console';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { URL } from 'node:url';
import * as chrono from 'chrono-node';
import { readFacts } from '../../dist/facts/read.js';
import { loadPack } from '../../dist/languages/registry.js';
import { NEWS } from './facts.news.js';

const STORIES = {
  en: ['Latin', 'wire'], de: ['Latin', 'german-clean'], uk: ['Cyrillic', 'ukrainian-clean'], ar: ['Arabic', 'arabic-clean'],
  zh: ['Han', 'chinese-clean'], ja: ['Kana', 'japanese-clean'],
}; // prettier-ignore

console.log('facts read, millions of characters a second of processor time (facts in a thousand characters)');
for (const [lang, [script, story]] of Object.entries(STORIES)) {
  const pack = await loadPack(lang);
  const file = new URL(`../../fixtures/stories/ferry/${story}.${lang}.txt`, import.meta.url);
  const paragraphs = (text) => text.split(/\n{2,}/u).filter(Boolean);
  const figures = [paragraphs(NEWS[lang]), paragraphs(readFileSync(file, 'utf8'))].map((texts) => {
    const facts = texts.reduce((sum, text) => sum + readFacts(text, pack).length, 0);
    const speed = speedOf(texts, (text) => readFacts(text, pack));
    return `${speed.toFixed(2).padStart(6)} (${((1000 * facts) / lengthOf(texts)).toFixed(0).padStart(2)})`;
  });
  console.log(`  ${script.padEnd(8)} ${lang}  news ${figures[0]}   stories ${figures[1]}`);
}

/** What is repeated to a quarter of a megabyte and to a whole one: linear if both are read at one speed. */
const ROWS = [
  ['en', '1,2,3,4,'], ['en', '1, 2, 3, '], ['en', '9'], ['en', `${'9'.repeat(400)} `], ['en', '1٢３'], ['en', 'twenty-one '],
  ['en', '1.'], ['en', '12:30-'], ['en', '"5" '], ['de', 'einundzwanzig'], ['ko', '이십'], ['zh', '一百二十三万'], ['ja', 'にじゅう'], ['he', 'וה'],
]; // prettier-ignore

console.log('\none line, millions of characters a second: of a quarter of a megabyte, of a megabyte');
for (const [lang, piece] of ROWS) {
  const pack = await loadPack(lang);
  readFacts(piece.repeat(Math.ceil(20_000 / piece.length)), pack);
  const speeds = [250_000, 1_000_000].map((length) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const began = process.cpuUsage().user;
    readFacts(text, pack);
    return text.length / (process.cpuUsage().user - began);
  });
  const shown = piece.length > 20 ? `${piece.slice(0, 3)}… (${piece.length - 1} digits)` : JSON.stringify(piece);
  console.log(`  ${lang}  ${shown.padEnd(20)} ${speeds.map((speed) => speed.toFixed(2).padStart(6)).join('  ')}`);
}

/** Written for this comparison: what a news text says of dates, the year before or behind, and what is none. */
const DATES = {
  en: [
    ['They met on 7 October 2023 in Oslo.', '2023-10-07'],
    ['It ended on October 7, 2023.', '2023-10-07'],
    ['It ended on Oct. 7th, 2023.', '2023-10-07'],
    ['The law of 2023-10-07 holds.', '2023-10-07'],
    ['Born on 19 January 1984, he sang.', '1984-01-19'],
    ['In January 2025 it rained.', '2025-01'],
    ['They may march on the 1,984 seats.', undefined],
    ['He won 7-10 on aggregate.', undefined],
    ['The second floor has 12 rooms.', undefined],
  ],
  de: [
    ['Am 7. Oktober 2023 war es kalt.', '2023-10-07'],
    ['Der Vertrag vom 07.10.2023 gilt.', '2023-10-07'],
    ['Im Januar 2025 regnete es.', '2025-01'],
    ['Der dritte Mann kam um die Ecke.', undefined],
  ],
  uk: [
    ['7 жовтня 2023 року було холодно.', '2023-10-07'],
    ['Угода від 07.10.2023 чинна.', '2023-10-07'],
    ['У січні 2025 року дощило.', '2025-01'],
    ['На третьому поверсі 12 кімнат.', undefined],
  ],
  ja: [
    ['2023年10月7日に会議が開かれた。', '2023-10-07'],
    ['2025年1月に雨が降った。', '2025-01'],
    ['三階に部屋が12ある。', undefined],
  ],
};

console.log('\ndates: right of those written for this, and speed; wiredrift reads all other facts too');
for (const [lang, rows] of Object.entries(DATES)) {
  const pack = await loadPack(lang);
  const reader = lang === 'en' ? chrono.en : chrono[lang];
  const ours = (text) => readFacts(text, pack).find(({ kind }) => kind === 'date')?.value;
  const theirs = (text) => edtf(reader.parse(text)[0]);
  const texts = rows.map(([text]) => text);
  const right = (read) => rows.filter(([text, date]) => read(text) === date).length;
  const [mine, other] = [(text) => readFacts(text, pack), (text) => reader.parse(text)].map((run) =>
    speedOf(texts, run),
  );
  console.log(
    `  ${lang}  wiredrift ${right(ours)} of ${rows.length}, ${mine.toFixed(2)} Mchar/s   chrono-node ${right(theirs)} of ${rows.length}, ${other.toFixed(2)} Mchar/s`,
  );
}

/** What a reading is certain of, as a date is written here. */
function edtf(result) {
  if (!result) return undefined;
  const { start } = result;
  const parts = [['year', 4], ['month', 2], ['day', 2]].map(([part, width]) =>
    start.isCertain(part) ? String(start.get(part)).padStart(width, '0') : undefined,
  ); // prettier-ignore
  if (parts.every((part) => part === undefined)) return undefined;
  return parts.filter((part) => part !== undefined).join('-');
}

function speedOf(texts, run) {
  const length = lengthOf(texts);
  // Until the engine has compiled what it will: the first turns run at a tenth of the speed.
  const warm = process.cpuUsage().user;
  while (process.cpuUsage().user - warm < 1_000_000) texts.forEach((text) => run(text));
  const began = process.cpuUsage().user;
  let turns = 0;
  while (process.cpuUsage().user - began < 500_000) {
    texts.forEach((text) => run(text));
    turns++;
  }
  return (turns * length) / (process.cpuUsage().user - began);
}

function lengthOf(texts) {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
