// What a pack knows of its language, on a page or two, for a native speaker to proof-read: `npm run sheet uk`. Words that the
// CLDR knows and those written by hand stand together; what is wrong is mended in src/languages/packs/<tag>/words.ts,
// contexts.ts or names.ts (or, where the CLDR errs, overridden there).
import console from 'node:console';
import process from 'node:process';
import { compareFacts } from '../../dist/facts/compare.js';
import { readFacts } from '../../dist/facts/read.js';
import { loadPack, PACK_TAGS } from '../../dist/languages/registry.js';

const WIDTH = 118;
const LABEL = 22;
/** First strong isolates keep a right-to-left word from turning the line round. */
const [ISOLATE, END] = ['\u2068', '\u2069'];

const COMMON_UNITS = ('kilometer meter centimeter mile foot inch kilogram gram tonne pound ounce liter gallon hectare acre ' +
  'square-kilometer square-meter celsius fahrenheit kilometer-per-hour mile-per-hour year month week day hour minute second')
  .split(' '); // prettier-ignore
const COMMON_CURRENCIES = 'USD EUR GBP UAH RUB PLN JPY CNY ILS INR TRY CHF'.split(' ');

const SAMPLE_NAMES = {
  Latn: ['Adam', 'Anna', 'Novak', 'Marco'], Cyrl: ['Адам', 'Анна', 'Шевченко', 'Андрій'], Grek: ['Παπάς', 'Άννα'],
  Geor: ['გიორგი', 'ანა'], Armn: ['Արմեն', 'Աննա'], Hang: ['민수'], Hebr: ['דוד'], Arab: ['محمد'],
  Deva: ['राम'],
}; // prettier-ignore

const VOWELS = new Set('aeiouyаеиоуіяюєїёыэαάήηοεა');

const tag = process.argv[2] ?? '';
const pack = await loadPack(tag);
if (pack) console.log(sheetOf(pack));
else {
  console.error(`npm run sheet TAG, where TAG is one of ${PACK_TAGS.join(' ')}`);
  process.exitCode = 2;
}

function sheetOf({ cldr, words, contexts = {}, names, scripts, direction }) {
  const numbers = { ...cldr.numbers, ...words.numbers };
  const both = (field) => ({ ...cldr[field], ...words[field] });
  const sub = (field) => ({ ...cldr.numbers[field], ...words.numbers?.[field] });
  return [
    `${tag}  ${new Intl.DisplayNames(['en'], { type: 'language' }).of(tag)}, ${scripts.join(' ')}, ${direction}`,
    ...flow('Numbers', byValue(sub('additive'))),
    ...flow('Scales', byValue({ ...sub('multipliers'), ...words.scaleAbbreviations })),
    ...flow('Ordinals', byValue({ ...sub('ordinals'), ...sub('ordinalMultipliers') })),
    ...section('Numbers are made', [
      ['between words', [...cldr.numbers.joiners, ...(words.numbers?.joiners ?? [])]],
      ['unit first', [numbers.unitsFirst ? 'yes' : 'no']],
      ['written together', [numbers.compounds ? 'yes' : 'no']],
      ['minus, point', [...numbers.negative, ...numbers.point]],
      ['after an ordinal', words.ordinalSuffixes ?? []],
    ]),
    ...flow('Parts and counts', [
      ...byValue({ ...words.fractions, ...words.mixed }),
      ...byValue({ ...words.collectives, ...words.countingNouns }),
      ...byValue(words.multiples ?? {}, '×'),
      ...byValue(words.vague ?? {}, '~'),
    ]),
    ...section(
      'Read back',
      samples(cldr).map((sample) => [sample, [readBack(sample)]]),
    ),
    ...flow('Months', byValue({ ...both('months'), ...contexts.monthAdjectives })),
    ...flow('Weekdays', byValue({ ...both('weekdays'), ...contexts.weekdayAdjectives })),
    ...flow('From now', relative(both('relativeDays'))),
    ...section('Beside a duration', [
      ['past', [...cldr.past.before.map((word) => `${word} 2 …`), ...cldr.past.after.map((word) => `2 … ${word}`)]],
      [
        'future',
        [...cldr.future.before.map((word) => `${word} 2 …`), ...cldr.future.after.map((word) => `2 … ${word}`)],
      ],
    ]),
    ...section('Units', byText({ ...both('units'), ...contexts.unitAdjectives }, COMMON_UNITS)),
    ...section('Currencies', byText(both('currencies'), COMMON_CURRENCIES)),
    ...section('Percent, age, year', [
      ['percent', words.percent ?? []],
      ['points', words.percentagePoints ?? []],
      ['age after, before', [...(words.ageAfter ?? []), ...(words.ageBefore ?? [])]],
      ['year', words.yearWords ?? []],
      ['decade, century', [...(words.decadeSuffixes ?? []), ...(words.centuryWords ?? [])]],
    ]),
    ...section('Before a number', byText(words.qualifiers ?? {})),
    ...section('After a number', byText(words.qualifiersAfter ?? {})),
    ...section('Signs', [
      ['decimal, groups', [cldr.decimal, ...cldr.group].map(visible)],
      ['quotation marks', [...cldr.quotes, ...(words.quotes ?? [])].map(([open, close]) => `${open} ${close}`)],
      ['date order', [words.dateOrder ?? 'dmy']],
    ]),
    ...section('Small words', [
      ['titles', names.titles ?? []],
      ['in names', names.particles ?? []],
      ['abbreviations', words.abbreviations ?? []],
      ['count nothing', words.notNumbers ?? []],
      ['written on', [...new Set([...(words.prefixes ?? []), ...(names.prefixes ?? []), ...(names.suffixes ?? [])])]],
    ]),
    ...section('Names in their cases', declined(names, scripts[0])),
  ].join('\n');
}

/** A heading and its rows; nothing where all are empty. */
function section(title, rows) {
  const full = rows.filter(([, values]) => values.length > 0);
  return full.length === 0
    ? []
    : ['', title, ...full.flatMap(([label, values]) => row(label, folded(values.map(String))))];
}

/** Many short rows one after the other: a label, its forms, the next label. */
function flow(title, rows) {
  const cells = rows
    .filter(([, values]) => values.length > 0)
    .map(([label, values]) => `${label} ${isolated(folded(values).join(' '))}`);
  return cells.length === 0 ? [] : ['', title, ...row('', cells, '  ', 2)];
}

/** Forms of one stem by their endings: одинадцят·ь·и·ьох. */
function folded(forms) {
  const groups = [];
  for (const form of [...new Set(forms)]) {
    const group = groups.find(([first]) => areOneWord(first, form));
    if (group) group.push(form);
    else groups.push([form]);
  }
  return groups.map((group) => {
    const stem = group.reduce((length, form) => Math.min(length, sharedStart(group[0], form)), group[0].length);
    return group.length === 1
      ? group[0]
      : `${group[0].slice(0, stem)}·${group.map((form) => form.slice(stem) || '–').join('·')}`;
  });
}

/** Most of the word is shared, and of a phrase all but its last word's end. */
function areOneWord(a, b) {
  const shared = sharedStart(a, b);
  const spaces = [a, b].map((form) => form.lastIndexOf(' '));
  return shared >= Math.max(3, 0.6 * Math.min(a.length, b.length), ...spaces.map((at) => (at < 0 ? 0 : at + 3)));
}

function sharedStart(a, b) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** Values in running lines beside their label. */
function row(label, values, separator = ', ', indent = LABEL) {
  const lines = [];
  let line = '';
  for (const value of values) {
    const word = indent === LABEL ? isolated(String(value)) : value;
    if (line !== '' && widthOf(line) + widthOf(word) + 2 > WIDTH - indent) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : separator + word;
  }
  return [...lines, line].map(
    (text, at) => padded(at === 0 && label !== '' ? `  ${isolated(String(label))}` : '', indent) + text,
  );
}

function isolated(text) {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? `${ISOLATE}${text}${END}` : text;
}

function padded(text, width) {
  return text + ' '.repeat(Math.max(1, width - widthOf(text)));
}

/** Columns of a terminal: ideographs take two, marks and isolates none. */
function widthOf(text) {
  let width = 0;
  for (const sign of text) {
    if (/[\p{M}\u2066-\u2069\u200e\u200f]/u.test(sign)) continue;
    width += /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u.test(
      sign,
    )
      ? 2
      : 1;
  }
  return width;
}

/** word → number turned round: a row a number. */
function byValue(table, sign = '') {
  const groups = Map.groupBy?.(Object.entries(table), ([, value]) => value) ?? grouped(table);
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([value, entries]) => [`${sign}${short(value)}`, entries.map(([word]) => word)]);
}

function byText(table, wanted) {
  const groups = new Map((wanted ?? []).map((value) => [value, []]));
  for (const [word, value] of Object.entries(table)) {
    const key = Array.isArray(value) ? value[0] : value;
    if (!wanted) groups.set(key, [...(groups.get(key) ?? []), [word, value]]);
    else groups.get(key)?.push([word, value]);
  }
  return [...groups].map(([value, entries]) => [value, entries.map(([word]) => word)]);
}

function grouped(table) {
  const groups = new Map();
  for (const entry of Object.entries(table)) groups.set(entry[1], [...(groups.get(entry[1]) ?? []), entry]);
  return groups;
}

function short(value) {
  return value >= 1e6 ? `10^${Math.round(Math.log10(value))}` : String(Math.round(value * 1000) / 1000);
}

function relative(table) {
  const rows = new Map();
  for (const [word, { unit, offset, weekday, several }] of Object.entries(table)) {
    const label = `${weekday === undefined ? unit : `weekday ${weekday}`}${several ? 's' : ''} ${offset > 0 ? '+' : ''}${offset}`;
    rows.set(label, [...(rows.get(label) ?? []), word]);
  }
  return [...rows].sort(([a], [b]) => a.localeCompare(b, 'en'));
}

/** Numbers as the language writes them, spelled by the CLDR's own words where it can be read off. */
function samples({ decimal, group }) {
  const [sign = ''] = group;
  return [
    `1${sign}234${sign}567`,
    `1${decimal}5`,
    `12${sign}345${decimal}67`,
    `1${sign}234`,
    '07/10/2023',
    '7.10.2023',
    '25 %',
    '$5',
    '5 km',
    '20 °C',
    '15:30',
  ];
}

function readBack(sample) {
  return readFacts(sample, pack).map((fact) => {
    const same = compareFacts(fact, fact) === 'same' ? '' : ' ?';
    const others = fact.alternatives ? ` or ${fact.alternatives.join(' or ')}` : '';
    return `${fact.kind} ${fact.value ?? ''}${fact.unit ? ` ${fact.unit}` : ''}${others}${same}`;
  }).join('; ') || 'nothing'; // prettier-ignore
}

function visible(sign) {
  return { '\u00a0': 'no-break space', '\u202f': 'narrow no-break space', ' ': 'space' }[sign] ?? sign;
}

/** A sample with every ending that the first fitting declension gives it. */
function declined({ declensions = [] }, script) {
  return (SAMPLE_NAMES[script] ?? []).flatMap((name) => {
    const lengthOf = ({ base, stems }) => {
      if (stems && !stems.some((stem) => name.endsWith(stem))) return -1;
      const fitting = base.filter((ending) => name.endsWith(ending) && (ending !== '' || !VOWELS.has(name.at(-1))));
      return Math.max(-1, ...fitting.map((ending) => ending.length));
    };
    const found = declensions.find((each) => lengthOf(each) > 0) ?? declensions.find((each) => lengthOf(each) === 0);
    if (!found) return [];
    const base = found.base.filter((ending) => name.endsWith(ending)).sort((a, b) => b.length - a.length)[0] ?? '';
    const stem = name.slice(0, name.length - base.length);
    return [[name, found.endings.map((ending) => stem + ending)]];
  }); // prettier-ignore
}
