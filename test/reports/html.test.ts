import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { createTranslator } from '../../src/messages/translate.js';
import { REPORT_FORMATS } from '../../src/reports/formats/registry.js';
import type { CheckedText } from '../../src/reports/report.js';
import { chromiumPath, openBrowser } from './browser.js';
import { ARABIC_TEXT, CLEAN_TEXT, collected, each, finding, placeOf, RECORD_TEXT, STORY_TEXT } from './samples.js';

const page = (texts: readonly CheckedText[], language = 'en') =>
  collected(
    REPORT_FORMATS.html.write(each(texts), {
      translator: createTranslator(language),
      colour: false,
      quiet: false,
      columns: 80,
    }),
  );

const HOSTILE = `<script>document.title = 'taken'</script> <img src=x onerror="document.title='taken'"> "quoted" & 'more'`;
const HOSTILE_TEXT: CheckedText = {
  path: '<b>bold</b>.md',
  language: 'en',
  raw: `Before.\n${HOSTILE}\nAfter.`,
  findings: [
    finding('name/rejected', {
      message: { key: 'finding.name/rejected', values: { found: HOSTILE } },
      target: placeOf(`Before.\n${HOSTILE}\nAfter.`, HOSTILE),
      expected: [HOSTILE],
      why: [{ step: 'rejected', values: { form: HOSTILE, reason: HOSTILE } }],
    }),
  ],
};

type Node = DefaultTreeAdapterTypes.Node;

/** All elements of a page, as a browser would read it. */
function elements(html: string): readonly DefaultTreeAdapterTypes.Element[] {
  const inside = (node: Node): readonly DefaultTreeAdapterTypes.Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(inside) : []),
  ];
  return inside(parse(html));
}
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const attribute = (element: DefaultTreeAdapterTypes.Element, name: string) =>
  element.attrs.find((attr) => attr.name === name)?.value;

describe('the page', () => {
  test('marks the words of a finding in both texts', async () => {
    const marks = elements(await page([STORY_TEXT])).filter(({ tagName }) => tagName === 'mark');
    expect(marks.map((mark) => [attribute(mark, 'id'), textOf(mark), attribute(mark, 'class')])).toEqual([
      ['s1', '24', 'error'],
      ['s0', 'Voss', 'error'],
      ['s2', 'Nobody was hurt.', 'info'],
      ['t0', 'Foss', 'error'],
      ['t1', '42', 'error'],
    ]);
  });

  test('shows texts as they are, also where marks lie over each other', async () => {
    const [first] = STORY_TEXT.findings;
    const wide = { ...first, target: placeOf(STORY_TEXT.raw, 'Mirela Foss said') } as typeof first;
    const findings = [...STORY_TEXT.findings, ...(wide ? [wide] : [])];
    const panes = elements(await page([{ ...STORY_TEXT, findings }])).filter(
      (element) => element.tagName === 'div' && attribute(element, 'dir') === 'auto',
    );
    const lines = (raw: string) => raw.split('\n').filter(Boolean).join('\n');
    expect(panes.map(textOf)).toEqual([lines(STORY_TEXT.source?.raw ?? ''), lines(STORY_TEXT.raw)]);
  });

  test('each language has its tag, every anchor its place, and no name is given twice', async () => {
    const all = elements(await page([STORY_TEXT, ARABIC_TEXT, RECORD_TEXT, CLEAN_TEXT]));
    expect(all.map((element) => attribute(element, 'lang')).filter(Boolean)).toEqual(
      expect.arrayContaining(['en', 'ar']),
    );
    const ids = all.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = all.map((element) => attribute(element, 'href')?.slice(1)).filter((id) => id !== undefined);
    expect(ids).toEqual(expect.arrayContaining(targets));
  });

  test('a text with markup stays text', async () => {
    const all = elements(await page([HOSTILE_TEXT]));
    expect(all.filter(({ tagName }) => tagName === 'script')).toHaveLength(1);
    expect(all.filter(({ tagName }) => ['img', 'iframe', 'link', 'object'].includes(tagName))).toEqual([]);
    expect(all.filter(({ tagName }) => tagName === 'h2').map(textOf)).toEqual(['<b>bold</b>.md']);
    expect(all.filter(({ tagName }) => tagName === 'mark').map(textOf)).toEqual([HOSTILE]);
  });

  test('of a very long text the lines around its marks are shown', async () => {
    const line = `${'word '.repeat(20)}\n`;
    const raw = `${line.repeat(3000)}Foss was here.\n${line.repeat(3000)}`;
    const [first] = STORY_TEXT.findings;
    const html = await page([
      { path: 'long.md', raw, findings: first ? [{ ...first, target: placeOf(raw, 'Foss') }] : [] },
    ]);
    expect(html.length).toBeLessThan(30_000);
    expect(html).toContain('<p class="gap">…</p>');
  });

  test('runs from the right where its words do, and from the left where they do', async () => {
    const root = async (language: string) => {
      const [html] = elements(await page([STORY_TEXT], language));
      return html && [attribute(html, 'lang'), attribute(html, 'dir')];
    };
    expect(await root('ar')).toEqual(['ar', 'rtl']);
    expect(await root('he')).toEqual(['he', 'rtl']);
    expect(await root('en')).toEqual(['en', 'ltr']);
    expect(await root('zh')).toEqual(['zh', 'ltr']);
  });

  test('says that all is well', async () => {
    const heads = elements(await page([CLEAN_TEXT])).filter(({ tagName }) => tagName === 'h1');
    expect(heads.map(textOf)).toEqual([expect.stringMatching(/^Nothing/u)]);
  });
});

const executable = chromiumPath();
// A test that cannot run says so by its name.
const inBrowser = executable === undefined ? describe.skip : describe;
inBrowser(`in a browser${executable === undefined ? ' (no Chromium is installed)' : ''}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(executable ?? '');
  }, 60_000);
  afterAll(() => browser.close());

  async function open(html: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const opened = await context.newPage();
    const trouble: string[] = [];
    opened.on('pageerror', (error) => trouble.push(error.message));
    opened.on('console', (message) => trouble.push(message.text()));
    opened.on('request', (request) => trouble.push(request.url()));
    await opened.setContent(html);
    return { opened, trouble, close: () => context.close() };
  }
  const visible = (opened: Page) => opened.locator('[data-finding]:visible').count();

  test('loads nothing, runs nothing of the texts, and has no trouble of its own', async () => {
    const { opened, trouble, close } = await open(await page([STORY_TEXT, HOSTILE_TEXT]));
    expect(await opened.title()).toBe('wiredrift: what drifted');
    expect(trouble).toEqual([]);
    await close();
  });

  test('filters by severity and by check', async () => {
    const { opened, close } = await open(await page([STORY_TEXT, ARABIC_TEXT]));
    expect(await visible(opened)).toBe(4);
    await opened.getByLabel(/note/u).uncheck();
    expect(await visible(opened)).toBe(3);
    await opened.getByLabel('Checks').selectOption('name/drift');
    expect(await visible(opened)).toBe(2);
    await opened.getByLabel(/error/u).uncheck();
    expect(await visible(opened)).toBe(0);
    await close();
  });

  test('goes through the findings by keys, past those that are filtered out', async () => {
    const { opened, close } = await open(await page([STORY_TEXT, ARABIC_TEXT]));
    const current = () => opened.locator('[data-finding].current').getAttribute('data-finding');
    await opened.keyboard.press('j');
    expect(await current()).toBe('0');
    await opened.getByLabel('Checks').selectOption('name/drift');
    await opened.locator('h1').click();
    await opened.keyboard.press('j');
    expect(await current()).toBe('3');
    await opened.keyboard.press('k');
    expect(await current()).toBe('0');
    await opened.keyboard.press('Enter');
    expect(await opened.locator('mark.current').allTextContents()).toEqual(['Voss', 'Foss']);
    await close();
  });

  test('a mark leads to its finding', async () => {
    const { opened, close } = await open(await page([STORY_TEXT]));
    await opened.locator('#t1').click();
    expect(await opened.locator('[data-finding].current').getAttribute('data-check')).toBe('number/changed');
    await close();
  });

  test('fits a phone, reads from the right where the language does, and is dark at night', async () => {
    const phone = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } as const;
    const { opened, close } = await open(await page([ARABIC_TEXT]), phone);
    const seen = await opened.evaluate(`({
      overflow: document.documentElement.scrollWidth - innerWidth,
      direction: getComputedStyle(document.querySelector('#t0').closest('p')).direction,
      paper: getComputedStyle(document.body).backgroundColor,
    })`);
    expect(seen).toEqual({ overflow: 0, direction: 'rtl', paper: 'rgb(22, 22, 26)' });
    await close();
  });

  test.each([
    ['ar', { words: 'rtl', quoted: 'ltr', mirrored: true }],
    ['en', { words: 'ltr', quoted: 'ltr', mirrored: false }],
  ])('in %s words an English text keeps its direction', async (language, expected) => {
    const { opened, close } = await open(await page([STORY_TEXT], language));
    const seen = await opened.evaluate(`({
      words: getComputedStyle(document.querySelector('h1')).direction,
      quoted: getComputedStyle(document.querySelector('#t0').closest('p')).direction,
      mirrored: document.querySelector('.severity').getBoundingClientRect().left > document.querySelector('.check').getBoundingClientRect().left,
    })`);
    expect(seen).toEqual(expected);
    await close();
  });

  test('reads as well where scripts are off', async () => {
    const { opened, close } = await open(await page([STORY_TEXT]), { javaScriptEnabled: false });
    expect(await visible(opened)).toBe(3);
    expect(await opened.locator('.filters').isVisible()).toBe(false);
    await close();
  });
});
