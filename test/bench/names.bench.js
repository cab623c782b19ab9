/* global console, process */
// Names against made-up lists of growing length, compiled as `glossary compile` does: megabytes of the file, time to open it, memory,
// characters a second by language (texts that were not met before; and again), time of a lookup.
// Run after `npm run build`; prints a table and asserts nothing.
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Bench } from 'tinybench';
import { compileList } from '../../dist/glossary/compiled-list.js';
import { loadGlossary } from '../../dist/glossary/load.js';
import { createNameIndex, readNames } from '../../dist/names/index-of-names.js';
import { lookupName } from '../../dist/names/lookup.js';
import { recogniseNames } from '../../dist/names/recognise.js';
import { loadPack } from '../../dist/languages/registry.js';

const SIZES = (process.argv[2] ?? '1000,10000,100000').split(',').map(Number);
const LANGUAGES = { en: ['en', 0], uk: ['uk', 1], ar: ['ar', 2] };

async function measure(size) {
  const file = join(mkdtempSync(join(tmpdir(), 'names-')), 'list.wdg');
  writeFileSync(file, compiled(size));
  globalThis.gc?.();
  const before = process.memoryUsage();
  const began = performance.now();
  const { entries, compiled: kept } = await loadGlossary([file], { defaultLists: false });
  const index = createNameIndex({ entries, compiled: kept });
  lookupName('Warm Up', { language: 'en' }, index, () => undefined);
  const opened = performance.now() - began;
  globalThis.gc?.();
  const after = process.memoryUsage();
  const row = {
    entries: size,
    forms: index.table.size,
    'file MB': Math.round(statSync(file).size / 1e6),
    'open ms': Math.round(opened),
    'memory MB': Math.round(memory(after) - memory(before)),
    'process MB': Math.round(after.rss / 1e6),
  };
  for (const [language, [tag, script]] of Object.entries(LANGUAGES)) {
    const pack = await loadPack(tag);
    // The first texts warm up the program; the second are new to it.
    speed(madeUpTexts(entries, tag, script, 7), tag, index, pack);
    const texts = madeUpTexts(entries, tag, script, 8);
    row[`${language} Mchar/s, new`] = speed(texts, tag, index, pack);
    row[`${language} again`] = speed(texts, tag, index, pack);
  }
  const pack = await loadPack('en');
  const names = Array.from({ length: 50 }, (_, i) => misspelt(entries.get(`e${(i * 37) % size}`).names.en[0]));
  const bench = new Bench({ time: 1000, iterations: 3, warmup: false });
  bench.add('lookup', () => names.forEach((name) => lookupName(name, { language: 'en' }, index, () => pack)));
  await bench.run();
  row['lookup ms'] = round(bench.tasks[0].result.latency.p50 / names.length);
  return row;
}

function compiled(size) {
  const entries = Array.from({ length: size }, (_, i) => madeUpEntry(i));
  return compileList({ entries, removed: [], columns: readNames(entries) });
}

function speed(texts, language, index, pack) {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const before = process.cpuUsage().user;
  for (const text of texts) recogniseNames(text, language, index, pack);
  // Processor time: others may be at work on the machine.
  return round(characters / (process.cpuUsage().user - before));
}

function memory({ heapUsed, arrayBuffers }) {
  return (heapUsed + arrayBuffers) / 1e6;
}

function round(value) {
  return Math.round(value * 100) / 100;
}

/** Five forms each: two in Latin letters, three in other scripts. */
function madeUpEntry(i) {
  const random = randomFrom(i + 1);
  const [given, family] = [syllables(random, 2), syllables(random, 2 + (i % 2))];
  const latin = [...given].map((one) => one[0]).join('') + ' ' + family.map((one) => one[0]).join('');
  const other = (script) => [given, family].map((part) => capital(part.map((one) => one[script]).join(''))).join(' ');
  const name = latin.split(' ').map(capital).join(' ');
  return {
    id: `e${i}`,
    kind: 'person',
    names: { en: [name], de: [name.replace(/c/gu, 'k')], uk: [other(1)], ru: [other(1)], ar: [other(2)] },
    reject: {},
    confusable: [],
  };
}

const SYLLABLES =
  'ba ба با|be бе بي|ca ка كا|da да دا|do до دو|el ел ال|fa фа فا|go го جو|ha га ها|ir ір ير|ja жа جا|ko ко كو|la ла لا|le ле لي|ma ма ما|mi мі مي|na на نا|no но نو|or ор ور|pa па با|po по بو|ra ра را|ri рі ري|sa са سا|so со سو|ta та تا|ti ті تي|un ун ون|va ва فا|vi ві في|wa ва وا|za за زا|sha ша شا|cho чо تشو|lin лін لين|mar мар مار|ber бер بر|ton тон تون|sen сен سن|ger гер جر'
    .split('|')
    .map((one) => one.split(' '));

function syllables(random, count) {
  return Array.from({ length: count }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]);
}

function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function misspelt(name) {
  return name.slice(0, -2) + name.at(-1) + name.at(-2);
}

const WORDS = [
  'the government said on that talks with had been held in city and would go on after a week of new strikes people were told by officials who asked not to be named because they were',
  'уряд заявив що переговори про це відбулися в місті й триватимуть після тижня нових ударів людям сказали посадовці які просили не називати їх бо вони не мали права говорити з пресою',
  'قالت الحكومة إن المحادثات عقدت في المدينة وسوف تستمر بعد أسبوع من الضربات الجديدة وأبلغ المسؤولون الناس بذلك وطلبوا عدم ذكر أسمائهم لأنهم غير مخولين بالحديث إلى الصحافة',
].map((words) => words.split(' '));

/** A name of the list, one that drifted and one of nobody in every few sentences of ordinary words. */
function madeUpTexts(entries, language, script, seed) {
  const random = randomFrom(seed);
  const words = WORDS[script];
  const plain = (count) => Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(' ');
  return Array.from({ length: 4000 }, (_, i) => {
    const name = entries.get(`e${((i + seed * 4000) * 7919) % entries.size}`).names[language][0];
    const stranger = [syllables(random, 2), syllables(random, 3)]
      .map((part) => capital(part.map((one) => one[script]).join('')))
      .join(' ');
    const written = i % 3 === 0 ? name : i % 3 === 1 ? stranger : misspelt(name);
    return `${capital(plain(13))} ${written} ${plain(14)}. ${capital(plain(17))}.`;
  });
}

function randomFrom(seed) {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
  };
}

const rows = [];
for (const size of SIZES) rows.push(await measure(size));
console.table(rows);
