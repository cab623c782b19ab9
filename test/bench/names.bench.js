/* global console, process */
// Names against made-up lists of growing length: time to index, memory, characters a second, time of a lookup.
// Run after `npm run build`; prints a table and asserts nothing.
import { performance } from 'node:perf_hooks';
import { Bench } from 'tinybench';
import { createNameIndex } from '../../dist/names/index-of-names.js';
import { lookupName } from '../../dist/names/lookup.js';
import { recogniseNames } from '../../dist/names/recognise.js';
import { loadPack } from '../../dist/languages/registry.js';

const SIZES = (process.argv[2] ?? '1000,10000,100000').split(',').map(Number);
const pack = await loadPack('en');
async function measure(size) {
  const glossary = { entries: new Map(Array.from({ length: size }, (_, i) => [`e${i}`, madeUpEntry(i)])) };
  globalThis.gc?.();
  const before = process.memoryUsage();
  const began = performance.now();
  const index = createNameIndex(glossary);
  const indexed = performance.now() - began;
  globalThis.gc?.();
  const after = process.memoryUsage();
  const texts = madeUpTexts(glossary);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const firstTime = performance.now();
  for (const text of texts) recogniseNames(text, 'en', index, pack);
  const first = performance.now() - firstTime;
  const bench = new Bench({ time: 1000, iterations: 3, warmup: false });
  bench.add('text', () => texts.forEach((text) => recogniseNames(text, 'en', index, pack)));
  const names = Array.from({ length: 50 }, (_, i) => misspelt(glossary.entries.get(`e${(i * 37) % size}`).names.en[0]));
  lookupName('Warm Up', { language: 'en' }, index, () => pack);
  bench.add('lookup', () => names.forEach((name) => lookupName(name, { language: 'en' }, index, () => pack)));
  await bench.run();
  const [text, lookup] = bench.tasks.map((task) => task.result.latency.p50);
  return {
    entries: size,
    forms: index.table.size,
    'index ms': Math.round(indexed),
    'index MB': Math.round(memory(after) - memory(before)),
    'process MB': Math.round(after.rss / 1e6),
    'first Mchar/s': round(characters / 1000 / first),
    'Mchar/s': round(characters / 1000 / text),
    'lookup ms': round(lookup / names.length),
  };
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

/** A name of the list, one that drifted and one of nobody in every few sentences of ordinary words. */
function madeUpTexts(glossary) {
  const random = randomFrom(7);
  const words =
    'the government said on that talks with had been held in city and would go on after a week of new strikes people were told by officials who asked not to be named because they were'.split(
      ' ',
    );
  const plain = (count) => Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(' ');
  return Array.from({ length: 2000 }, (_, i) => {
    const name = glossary.entries.get(`e${(i * 7919) % glossary.entries.size}`).names.en[0];
    const stranger = [syllables(random, 2), syllables(random, 3)]
      .map((part) => capital(part.map((one) => one[0]).join('')))
      .join(' ');
    const written = i % 3 === 0 ? name : i % 3 === 1 ? stranger : misspelt(name);
    return `The ${plain(12)} ${written} ${plain(14)}. It ${plain(16)}.`;
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
