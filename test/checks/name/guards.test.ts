import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkText, createChecker, createTranslator, type Checker } from '../../../src/index.js';
import { compare, inShort } from '../check-text.js';

const GLOSSARY = {
  version: 1,
  entries: [
    { id: 'iran', kind: 'place', names: { en: 'Iran', uk: 'Іран', ru: 'Иран', de: 'Iran', pl: 'Iran' } },
    { id: 'iraq', kind: 'place', names: { en: 'Iraq', uk: 'Ірак', ru: 'Ирак', de: 'Irak', pl: 'Irak' } },
    { id: 'austria', kind: 'place', names: { en: 'Austria', uk: 'Австрія', ru: 'Австрия', de: 'Österreich', pl: 'Austria' } },
    { id: 'australia', kind: 'place', names: { en: 'Australia', uk: 'Австралія', ru: 'Австралия', de: 'Australien', pl: 'Australia' } },
    { id: 'macron', kind: 'person', names: { en: 'Emmanuel Macron', uk: 'Емманюель Макрон', ru: 'Эмманюэль Макрон', de: 'Emmanuel Macron', pl: 'Emmanuel Macron' } },
    { id: 'merz', kind: 'person', names: { en: 'Friedrich Merz', uk: 'Фрідріх Мерц', ru: 'Фридрих Мерц', de: 'Friedrich Merz', pl: 'Friedrich Merz' } },
    { id: 'boehler', kind: 'person', names: { en: 'Adam Boehler', uk: 'Адам Белер', ru: 'Адам Бёлер', de: 'Adam Boehler', pl: 'Adam Boehler' } },
    { id: 'biden', kind: 'person', names: { en: 'Joe Biden', uk: 'Джо Байден', ru: 'Джо Байден', de: 'Joe Biden', pl: 'Joe Biden' } },
  ],
}; // prettier-ignore

const folder = mkdtempSync(join(tmpdir(), 'wiredrift-'));
let checker: Checker;

beforeAll(async () => {
  const path = join(folder, 'names.json');
  writeFileSync(path, JSON.stringify(GLOSSARY));
  checker = await createChecker({ glossaries: [path], defaultGlossary: false });
});
afterAll(() => rmSync(folder, { recursive: true }));

async function found(text: string, lang: string): Promise<readonly string[]> {
  return inShort(await checkText({ target: { text, lang } }, checker));
}

describe('another name is no drift of a listed one', () => {
  test.each([
    // One letter apart, both listed.
    ['en', 'Iran and Iraq signed a treaty. Austria and Australia did not.'],
    ['uk', 'Іран та Ірак підписали угоду, Австрія й Австралія — ні. В Іраку, в Ірані, в Австрії, в Австралії.'],
    ['ru', 'Иран и Ирак подписали договор, Австрия и Австралия — нет. В Иране, в Ираке, в Австрии, в Австралии.'],
    ['de', 'Iran und Irak unterschrieben, Österreich und Australien nicht. Irans Nachbar, der Irak.'],
    ['pl', 'Iran i Irak podpisały układ, Austria i Australia nie. W Iranie, w Iraku, w Austrii, w Australii.'],
    // Another person of the same surname or first name.
    ['en', 'The chemist Hans Merz met Adam Miller, and Hunter Biden was not there.'],
    ['uk', 'Хімік Ганс Мерц зустрів Адама Міллера, а Гантера Байдена там не було.'],
    ['ru', 'Химик Ханс Мерц встретил Адама Миллера, а Хантера Байдена там не было.'],
    ['de', 'Der Chemiker Hans Merz traf Adam Müller, und Hunter Biden war nicht da.'],
    ['pl', 'Chemik Hans Merz spotkał Adama Millera, a Huntera Bidena tam nie było.'],
    // Ordinary words.
    ['en', 'Macaroni and macaroons were served. In March the merchants came. A boiler was mended.'],
    ['uk', 'На обід подали макарони. Макарон не вистачило. Березень був холодний, а бойлер зламався.'],
    ['ru', 'На обед подали макароны. Макарон не хватило. Мороз крепчал, а бойлер сломался.'],
    ['de', 'Makronen gab es im März. Der Boiler war defekt, und der Schmerz ließ nach.'],
    ['pl', 'Na obiad był makaron. Makaron smakował. Bojler się zepsuł w marcu.'],
    // Short names.
    ['en', 'Joe Brown and Jo Bidwell spoke to Ira.'],
    ['uk', 'Ірина поїхала в Іркутськ, а Джо лишився.'],
    ['pl', 'Ira i Joe pojechali do Iry.'],
  ])('%s: %s', async (lang, text) => {
    expect(await found(text, lang)).toEqual([]);
  });

  test.each([
    ['en', 'Emmanuel Makron spoke.', 'Emmanuel Makron'],
    ['uk', 'Виступив Емманюель Макрун.', 'Емманюель Макрун'],
    ['ru', 'Выступил Эмманюэль Макрун.', 'Эмманюэль Макрун'],
    ['de', 'Es sprach Emmanuel Makron.', 'Emmanuel Makron'],
    ['pl', 'Przemawiał Emmanuel Makron.', 'Emmanuel Makron'],
  ])('and a slip is still told (%s)', async (lang, text, name) => {
    expect((await found(text, lang)).join()).toContain(name);
  });
});

describe('without a glossary', () => {
  test.each([
    ['en', 'uk', 'Iran warned Iraq. Iraq answered Iran.', 'Іран попередив Ірак. Ірак відповів Ірану.'],
    ['en', 'de', 'Austria thanked Australia.', 'Österreich dankte Australien.'],
    ['en', 'pl', 'Hans Merz met Friedrich Merz in Berlin.', 'Hans Merz spotkał Friedricha Merza w Berlinie.'],
    ['en', 'ru', 'Adam Miller and Adam Milner came to the town.', 'Адам Миллер и Адам Милнер приехали в город.'],
    [
      'en',
      'en',
      'Adam Miller met Anna Milner. Milner thanked Miller.',
      'Adam Miller met Anna Milner. Milner thanked Miller.',
    ],
    ['uk', 'en', 'Ольга Коваль і Ольга Ковальчук приїхали до Львова.', 'Olha Koval and Olha Kovalchuk came to Lviv.'],
  ])('%s → %s: two names of the source stay two', async (from, to, source, target) => {
    expect(inShort(await compare(source, target, [from, to]))).toEqual([]);
  });
});

test('a finding says by which way the name came', async () => {
  const { findings } = await checkText({ target: { text: 'The envoy Adam Beler spoke.', lang: 'en' } }, checker);
  const why = findings.flatMap((finding) =>
    finding.why.map((step) => createTranslator('en').message({ key: `why.${step.step}`, values: step.values })),
  );
  expect(why).toEqual(['“Boehler” becomes “Белер” in the other script', '“Белер” becomes “Beler” in the other script']);
});
