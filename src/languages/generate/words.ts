import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { loadPack } from '../registry.js';
import { openCldr } from './cldr-source.js';
import { MODELS, ordinaryText, ordinaryWords, readWebWords } from './ordinary-words.js';

// node dist/languages/generate/words.js [FOLDER with Tesseract's *.traineddata] [FOLDER with the cldr-* packages installed];
// run in the project's root. Apart from main.js, since it fetches 300 MB.
const [, , models, cldr] = argv;
const source = openCldr(cldr);
const tags = Object.keys(MODELS) as (keyof typeof MODELS)[];
const read = new Map(tags.map((tag) => [tag, readWebWords(tag, models)]));
const names = new Set((await loadPack('en'))?.lexicon?.names.split(/\s+/u));
for (const [tag, words] of read) {
  const pack = await loadPack(tag);
  if (!pack) continue;
  const others = [...read.values()].filter((other) => other !== words);
  writeFileSync(
    `src/languages/packs/${tag}/ordinary.ts`,
    ordinaryText(ordinaryWords(pack, words, others, source, names)),
  );
}
