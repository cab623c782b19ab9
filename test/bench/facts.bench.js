// Speed of fact reading by script, and dates beside chrono-node on the same texts: `node test/bench/facts.bench.js` after a build.
// Two kinds of text: the stories under fixtures/ are full of figures; prose is one such paragraph among four without any.
import console from 'node:console';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { URL } from 'node:url';
import * as chrono from 'chrono-node';
import { readFacts } from '../../dist/facts/read.js';
import { loadPack } from '../../dist/languages/registry.js';

const STORIES = {
  en: ['Latin', 'wire', 'The harbour lay quiet under a pale sky, and the people who had come to watch went home again.'],
  de: ['Latin', 'german-clean', 'Der Hafen lag still unter einem blassen Himmel, und wer gekommen war, um zuzusehen, ging wieder nach Hause.'],
  uk: ['Cyrillic', 'ukrainian-clean', 'Гавань лежала тиха під блідим небом, і люди, що прийшли подивитися, знову розходилися по домівках.'],
  ar: ['Arabic', 'arabic-clean', 'كان الميناء هادئا تحت سماء شاحبة، وعاد الناس الذين جاؤوا للمشاهدة إلى بيوتهم في هدوء.'],
  zh: ['Han', 'chinese-clean', '港口在苍白的天空下静静地躺着，前来观看的人们陆续回家去了，街道上只剩下海风的声音。'],
  ja: ['Kana', 'japanese-clean', '港は青白い空の下で静まりかえり、見物に来た人々はやがて家に帰っていき、あとには海風の音だけが残った。'],
}; // prettier-ignore

console.log('facts read, millions of characters a second of processor time (facts in a thousand characters)');
for (const [lang, [script, story, plain]] of Object.entries(STORIES)) {
  const pack = await loadPack(lang);
  const file = new URL(`../../fixtures/stories/ferry/${story}.${lang}.txt`, import.meta.url);
  const paragraphs = readFileSync(file, 'utf8')
    .split(/\n{2,}/u)
    .filter(Boolean);
  const prose = paragraphs.flatMap((paragraph) => [paragraph, ...Array.from({ length: 4 }, () => plain.repeat(3))]);
  const figures = [paragraphs, prose].map((texts) => {
    const facts = texts.reduce((sum, text) => sum + readFacts(text, pack).length, 0);
    const speed = speedOf(texts, (text) => readFacts(text, pack));
    return `${speed.toFixed(2).padStart(6)} (${((1000 * facts) / lengthOf(texts)).toFixed(0).padStart(2)})`;
  });
  console.log(`  ${script.padEnd(8)} ${lang}  stories ${figures[0]}   prose ${figures[1]}`);
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
  for (let i = 0; i < 20; i++) texts.forEach((text) => run(text));
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
