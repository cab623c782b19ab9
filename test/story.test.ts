import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import { createChecker } from '../src/checker.js';
import { createTranslator } from '../src/messages/translate.js';
import { STORY_FORMATS } from '../src/reports/story/registry.js';
import { compareVersions } from '../src/story.js';
import type { StoryRow, StoryTable } from '../src/story/table.js';
import { chromiumPath, openBrowser } from './reports/browser.js';
import { collected, each } from './reports/samples.js';

const checker = createChecker({ glossaries: [], defaultGlossary: true });

const WIRE = `The ferry Ardena left Port Lisse with 214 people on board on Monday.

Captain Mirela Voss, 47, said that at least 35 passengers had been hurt. The damage came to 3.5 million euros.

The owner, Nordline, has run the route since 2009.`;
const GERMAN = `Die Fähre Ardena legte am Montag mit 214 Menschen an Bord in Port Lisse ab.

Kapitänin Mirela Voss (47) sagte, mindestens 35 Passagiere seien verletzt worden. Der Schaden belief sich auf 3,5 Millionen Euro.

Der Eigner Nordline betreibt die Strecke seit 2009.`;
const UKRAINIAN = `Пором «Ардена» вийшов із Порт-Лісса в понеділок із 214 людьми на борту.

Капітанка Мірела Восс, якій 74 роки, сказала, що щонайменше 35 пасажирів постраждали. Збитки становлять 3,5 мільйона євро.

Власник, «Нордлайн», обслуговує маршрут із 2009 року.`;

type Text = readonly [lang: string, text: string];
const EN: Text = ['en', WIRE];
const DE: Text = ['de', GERMAN];
const UK: Text = ['uk', UKRAINIAN];

const table = async (texts: readonly Text[], wire?: number): Promise<StoryTable> =>
  compareVersions(
    { versions: texts.map(([lang, text]) => ({ text, lang })), ...(wire === undefined ? {} : { wire }) },
    await checker,
  );
const rowsOf = ({ rows }: StoryTable, verdict: StoryRow['verdict']) => rows.filter((row) => row.verdict === verdict);
const texts = ({ cells }: StoryRow) => cells.map((cell) => (cell ? `${cell.odd ? '✗ ' : ''}${cell.text}` : '–'));

describe('facts × versions', () => {
  test('one version that is alone with its value is the odd one', async () => {
    const conflicts = rowsOf(await table([EN, DE, UK]), 'conflict').filter(({ kind }) => kind === 'number');
    expect(conflicts.map(texts)).toEqual([['47', '47', '✗ 74 роки']]);
  });

  test('a name is found by its sound where the script has no capitals, and no opening word is taken for one', async () => {
    const arabic: Text = [
      'ar',
      `غادرت العبارة أردينا ميناء ليسه يوم الاثنين وعلى متنها 214 شخصا.

وقالت القبطانة ميريلا فوس (47 عاما) إن 35 راكبا على الأقل أصيبوا. وبلغت الأضرار 3.5 مليون يورو.`,
    ];
    const { rows } = await table([EN, UK, arabic]);
    expect(rows.filter(({ about }) => about === 'Mirela Voss').map(texts)).toEqual([
      ['Mirela Voss', 'Капітанка Мірела Восс', 'ميريلا فوس'],
    ]);
    const names = rows.filter(({ kind }) => kind === 'name').map(({ about }) => about);
    for (const word of ['Пором', 'Капітанка', 'Власник', 'Збитки']) expect(names).not.toContain(word);
  });

  test('versions in several languages: a case, an adjective, a word for “to” are no difference', async () => {
    const story = await table([
      [
        'en',
        'Latvia’s bank cut its rate to 2.25 percent on Monday.\n\nThe step was expected in Vienna.\n\nIts owner, Karl Lenz, paid 5 million.',
      ],
      [
        'uk',
        'Банк Латвії знизив ставку до 2,25 відсотка в понеділок.\n\nЦього кроку очікували у Відні.\n\nЇї власник Карл Ленц заплатив 5 мільйонів.',
      ],
      [
        'pl',
        'Łotewski bank obniżył w poniedziałek stopę do 2,25 procent.\n\nTego kroku oczekiwano w Wiedniu.\n\nJej właściciel Karl Lenz zapłacił 5 milionów.',
      ],
    ]);
    expect(story.rows.filter(({ verdict }) => verdict !== 'agree').map(texts)).toEqual([]);
  });

  test('which outlets each version credits is a row of its own', async () => {
    const story = await table([
      ['en', 'Axios was first to report on the talks.\n\nTwo sources told Reuters that they went on.'],
      ['en', 'Two sources told Reuters that the talks went on.'],
      ['uk', 'Двоє співрозмовників розповіли Reuters, що переговори тривали.'],
    ]);
    const credits = story.rows.filter(({ kind }) => kind === 'credit');
    expect(credits.map(texts)).toEqual([['Axios, Reuters', 'Reuters', 'Reuters']]);
    expect(credits[0]?.verdict).toBe('vaguer');
    const same = await table([
      ['en', 'Two sources told Reuters that the talks went on.'],
      ['uk', 'Двоє співрозмовників розповіли Reuters, що переговори тривали.'],
    ]);
    expect(same.rows.filter(({ kind }) => kind === 'credit')).toEqual([]);
  });

  test('how sure each version is of a number is shown beside it', async () => {
    const told = 'The police have confirmed that 35 of them are dead.';
    const believed = 'At least 35 of them are believed to be dead, the police said.';
    const story = await table([
      ['en', told],
      ['en', believed],
      ['en', told],
    ]);
    const row = story.rows.find(({ kind }) => kind === 'number');
    expect(row?.verdict).toBe('vaguer');
    expect(row && texts(row)).toEqual(['35 (confirmed)', 'At least 35 (believed to)', '35 (confirmed)']);
    const same = await table([
      ['en', told],
      ['en', told],
    ]);
    expect(rowsOf(same, 'vaguer')).toEqual([]);
  });

  test('two against the wire: the wire decides where it is named, most do where it is not', async () => {
    const versions: readonly Text[] = [['en', WIRE.replace('214', '241')], DE, EN];
    const cells = async (wire?: number) =>
      rowsOf(await table(versions, wire), 'conflict')
        .filter(({ kind }) => kind === 'number')
        .map(texts)[0];
    expect(await cells()).toEqual(['✗ 241', '214', '214']);
    expect(await cells(0)).toEqual(['241', '✗ 214', '✗ 214']);
  });

  test('two alone: neither is odd', async () => {
    const story = await table([EN, ['en', WIRE.replace('214', '241')]]);
    expect(rowsOf(story, 'conflict').map(texts)).toEqual([['214', '241']]);
  });

  test('one value in several languages is one value', async () => {
    const story = await table([EN, DE]);
    expect(rowsOf(story, 'conflict')).toEqual([]);
    expect(rowsOf(story, 'agree').map(texts)).toEqual(
      expect.arrayContaining([
        ['at least 35', 'mindestens 35'],
        ['3.5 million euros', '3,5 Millionen Euro'],
        ['Monday', 'Montag'],
        ['Mirela Voss', 'Mirela Voss'],
      ]),
    );
  });

  test('less exact is no conflict', async () => {
    const story = await table([EN, ['en', WIRE.replace('at least 35', '35')]]);
    expect(rowsOf(story, 'conflict')).toEqual([]);
    expect(rowsOf(story, 'vaguer').map(texts)).toContainEqual(['at least 35', '35']);
  });

  test('what one version alone has is said to be so', async () => {
    const story = await table([EN, ['en', `${WIRE} It employs 1,200 sailors.`]]);
    expect(rowsOf(story, 'partial').map(texts)).toContainEqual(['–', '1,200']);
  });

  test('every cell leads to its words', async () => {
    const versions = [EN, DE, UK];
    for (const { cells } of (await table(versions)).rows) {
      for (const [version, cell] of cells.entries()) {
        if (cell) expect(versions[version]?.[1].slice(cell.place.start, cell.place.end)).toBe(cell.place.text);
      }
    }
  });
});

describe('reports', () => {
  const context = { translator: createTranslator('en'), colour: false, quiet: false, columns: 80 };
  const write = async (format: keyof typeof STORY_FORMATS) =>
    collected(STORY_FORMATS[format].write(each([await table([EN, DE, UK])]), context));

  test('on a terminal conflicts come first, and no line is wider than the page', async () => {
    const text = await write('stylish');
    expect(text).toContain('⟦74 роки⟧');
    expect(text.indexOf('conflict')).toBeLessThan(text.indexOf('All versions agree'));
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(84);
  });

  test('json holds all rows and cells', async () => {
    const json = JSON.parse(await write('json')) as { versions: unknown[]; rows: { cells: unknown[] }[] };
    expect(json.versions).toHaveLength(3);
    expect(json.rows.every(({ cells }) => cells.length === 3)).toBe(true);
  });

  test('csv and markdown have a column a version', async () => {
    const [head] = parseCsv(await write('csv'), { bom: true });
    expect(head?.slice(0, 3)).toEqual(['verdict', 'kind', 'about']);
    expect(head).toHaveLength(8);
    expect(await write('markdown')).toMatch(/\*\*74 роки\*\*/u);
  });

  test('the page links every cell to its place', async () => {
    const html = await write('html');
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
    const links = [...html.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('the page runs from the right where its words do, and each version keeps its own direction', async () => {
    const arabic = { ...context, translator: createTranslator('ar') };
    const html = await collected(STORY_FORMATS.html.write(each([await table([EN, UK])]), arabic));
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('<div lang="en" dir="auto">');
    expect(await write('html')).toContain('<html lang="en" dir="ltr">');
  });

  const executable = chromiumPath();
  const inBrowser = executable === undefined ? test.skip : test;
  inBrowser(
    'in a browser it fits a phone, and shows what is asked for',
    async () => {
      const browser = await openBrowser(executable ?? '');
      const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
      const trouble: string[] = [];
      page.on('pageerror', (error) => trouble.push(error.message));
      await page.setContent(await write('html'));
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      const visible = () => page.locator('tr[data-verdict]:visible').count();
      const few = await visible();
      await page.getByLabel(/agree/u).check();
      expect(await visible()).toBeGreaterThan(few);
      expect(trouble).toEqual([]);
      await browser.close();
    },
    60_000,
  );
});

test('the ferry story: each slip of a version is a conflict, and clean ones have none', async () => {
  const version = (name: string): Text => [
    name.split('.')[1] ?? '',
    readFileSync(`fixtures/stories/ferry/${name}`, 'utf8'),
  ];
  const story = await table(['wire.en.txt', 'ukrainian.uk.txt', 'arabic.ar.txt'].map(version), 0);
  expect(rowsOf(story, 'conflict').map(texts)).toEqual([
    ['92-metre', '92-метровий', '✗ 29 مترًا'],
    ['Wednesday', '✗ вівторок', 'الأربعاء'],
    ['about 14 hours', '✗ 40 годин', 'نحو 14 ساعة'],
    ['3.5 million euros', '3,5 млн євро', '✗ 3.5 مليار يورو'],
  ]);
  const clean = await table(['wire.en.txt', 'ukrainian-clean.uk.txt', 'arabic-clean.ar.txt'].map(version), 0);
  expect(rowsOf(clean, 'conflict')).toEqual([]);
});
