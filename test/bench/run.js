// Speed of the stages on one core, in millions of characters a second: `npm run bench`. Figures go into RESULTS.md; no test
// depends on them. The texts are the stories under fixtures/, each repeated with its figures changed, so that no cache answers
// for a whole text.
import console from 'node:console';
import { readFileSync } from 'node:fs';
import { URL } from 'node:url';
import { Bench } from 'tinybench';
import { checkText, createChecker, inspect } from '../../dist/index.js';
import { readFacts } from '../../dist/facts/read.js';
import { loadPack } from '../../dist/languages/registry.js';

const STORIES = {
  en: 'wire',
  uk: 'ukrainian-clean',
  de: 'german-clean',
  ar: 'arabic-clean',
  zh: 'chinese-clean',
  ja: 'japanese-clean',
};
const REPEATS = 10;

const texts = Object.fromEntries(Object.keys(STORIES).map((lang) => [lang, repeated(story(lang))]));
const checker = await createChecker({ glossaries: [], defaultGlossary: true });
const packs = Object.fromEntries(
  await Promise.all(Object.keys(STORIES).map(async (lang) => [lang, await loadPack(lang)])),
);

await measure('facts read', (lang) => readFacts(texts[lang], packs[lang]));
await measure('everything understood, shipped glossary', async (lang) => {
  for await (const inspection of inspect([{ text: { text: texts[lang], lang } }], checker)) if (!inspection) return;
});
await measure('whole check against the English', async (lang) => {
  await checkText({ source: { text: texts.en, lang: 'en' }, target: { text: texts[lang], lang } }, checker);
});

async function measure(title, run) {
  const bench = new Bench({ time: 300, warmupTime: 100, iterations: 3 });
  for (const lang of Object.keys(STORIES)) bench.add(lang, () => run(lang));
  await bench.run();
  console.log(`\n${title}`);
  for (const { name, result } of bench.tasks) {
    const speed = texts[name].length / 1e6 / (result.latency.p50 / 1e3);
    console.log(
      `  ${name}  ${speed.toFixed(2).padStart(6)} Mchar/s  (${(texts[name].length / 1e3).toFixed(0)} k characters)`,
    );
  }
}

function story(lang) {
  return readFileSync(new URL(`../../fixtures/stories/ferry/${STORIES[lang]}.${lang}.txt`, import.meta.url), 'utf8');
}

function repeated(text) {
  return Array.from({ length: REPEATS }, (_, turn) =>
    text.replace(/\d/gu, (digit) => (Number(digit) + turn) % 10),
  ).join('\n\n');
}
