import { mkdirSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import type { CldrData } from '../pack.js';
import { PACK_TAGS } from '../registry.js';
import { calendar } from './calendar.js';
import { openCldr, type CldrSource } from './cldr-source.js';
import { concepts, conceptsText } from './concepts.js';
import { currencies } from './currencies.js';
import { displayNames, quotes, separators } from './display-names.js';
import { numberWords } from './number-words.js';
import { places } from './places.js';
import type { RuleSets } from './rbnf.js';
import { lexiconText, openSpelling } from './spelling.js';
import { units } from './units.js';
import { moduleText } from './write.js';

// node dist/languages/generate/main.js [FOLDER with the cldr-* and dictionary packages installed]; run in the project's root.
const source = openCldr(argv[2]);
for (const tag of PACK_TAGS) {
  const rules = spelloutRules(source, tag);
  writeFileSync(`src/languages/packs/${tag}/cldr.ts`, moduleText(cldrData(source, tag, rules)));
  writeFileSync(`src/languages/packs/${tag}/concepts.ts`, conceptsText(concepts(source, tag)));
  mkdirSync('test/languages/spellout', { recursive: true });
  writeFileSync(`test/languages/spellout/${tag}.json`, rulesText(rules));
}
writeFileSync('src/languages/packs/LICENSE-UNICODE', source.text('cldr-core/LICENSE'));
const spelling = openSpelling(argv[2]);
writeFileSync('src/languages/packs/en/lexicon.ts', lexiconText(spelling.lexicon));
writeFileSync('src/languages/packs/LICENSE-SCOWL', spelling.licence);

function cldrData(from: CldrSource, tag: string, rules: RuleSets): CldrData {
  return {
    ...separators(from, tag),
    numbers: numberWords(tag, rules),
    ...calendar(from, tag),
    units: units(from, tag),
    currencies: currencies(from, tag),
    ...displayNames(from, tag),
    places: places(from, tag),
    quotes: quotes(from, tag),
  };
}

function spelloutRules(from: CldrSource, tag: string): RuleSets {
  const file = from.json(`cldr-rbnf/rbnf/${tag}.json`) as { rbnf: { rbnf: { SpelloutRules: RuleSets } } };
  const sets = Object.entries(file.rbnf.rbnf.SpelloutRules);
  return Object.fromEntries(
    sets.filter(([name, rules]) => Array.isArray(rules) && !/lenient|numbering-(?:year|days)/u.test(name)),
  );
}

/** One rule set a line. */
function rulesText(rules: RuleSets): string {
  const lines = Object.entries(rules).map(([name, set]) => `${JSON.stringify(name)}: ${JSON.stringify(set)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
