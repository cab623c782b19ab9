import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkUnits, createChecker, readFile, type Checker, type Finding, type Units } from '../src/index.js';

let checker: Checker;
beforeAll(async () => {
  checker = await createChecker({
    glossaries: [],
    defaultGlossary: false,
    entries: [
      {
        id: 'adam-boehler',
        kind: 'person',
        names: { en: ['Adam Boehler'], uk: ['Адам Белер'] },
        reject: { uk: [{ form: 'Адам Бойлер' }] },
        confusable: [],
      },
      {
        id: 'web',
        kind: 'term',
        names: { uk: ['мережа "Х"'] },
        reject: { uk: [{ form: 'Іксмережа' }] },
        confusable: [],
      },
    ],
  });
});

async function units(path: string, raw: string): Promise<Units> {
  const file = await readFile(path, raw);
  if (file.type === 'document') throw new Error('messages are wanted');
  return file;
}

async function findings(source: object, target: object): Promise<readonly Finding[]> {
  const files = await Promise.all([units('en.json', JSON.stringify(source)), units('uk.json', JSON.stringify(target))]);
  return (await checkUnits({ source: files[0], target: files[1] }, checker)).findings;
}

const short = ({ check, severity, unit, target }: Finding) =>
  [severity, check, unit, target?.text].filter((part) => part !== undefined).join(' ');

describe('messages', () => {
  test('are compared each with its own source, whatever their order', async () => {
    const found = await findings(
      { a: 'Send 30 files.', b: 'Wait 5 minutes.' },
      { b: 'Зачекайте 5 хвилин.', a: 'Надішліть 20 файлів.' },
    );
    expect(found.map(short)).toEqual(['error number/changed a 20']);
    expect(found[0]).toMatchObject({ path: 'uk.json', language: 'uk', source: { path: 'en.json', text: '30' } });
  });

  test('have their values in one message alone', async () => {
    expect(
      await findings({ a: 'Wait 5 minutes.', b: 'Hello' }, { a: 'Зачекайте.', b: 'Вітаємо 5 разів' }),
    ).toHaveLength(2);
  });

  test('without a source are held against the glossary', async () => {
    const { findings: found, relation } = await checkUnits(
      { target: await units('uk.json', '{"a": "Приїхав Адам Бойлер.", "b": "Приїхав Адам Белер."}') },
      checker,
    );
    expect(found.map(short)).toEqual(['error name/rejected a Адам Бойлер']);
    expect(relation).toBeUndefined();
  });

  test.each([
    [
      'of one plural form may word the number',
      { n_one: '{{count}} file', n_other: '{{count}} files' },
      { n_one: 'Один файл', n_few: '{{count}} файли', n_many: '{{count}} файлів' },
    ],
    ['that are empty are still to be written', { a: 'Send 30 files.' }, { a: '' }],
    ['may repeat a variable', { a: '{{name}} is here' }, { a: '{{name}} тут, так, {{name}}' }],
    [
      'may be names and codes in any language',
      { a: 'OpenStreetMap', b: 'UTF-8', c: 'https://example.org/a' },
      { a: 'OpenStreetMap', b: 'UTF-8', c: 'https://example.org/a' },
    ],
    [
      'have capitals as is the custom',
      { a: 'Save File As', b: 'No Fonts Found' },
      { a: 'Зберегти файл як', b: 'Шрифтів не знайдено' },
    ],
  ])('%s', async (_, source, target) => {
    expect((await findings(source, target)).map(short)).toEqual([]);
  });
});

const XLIFF = (
  attributes: string,
  state: string,
) => `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="a" source-language="en" target-language="uk" datatype="plaintext"><body>
<trans-unit id="a"${attributes}><source>Send 30 files.</source><target${state}>Надішліть 20 файлів.</target></trans-unit>
</body></file></xliff>`;

describe('what the format says of a message', () => {
  test.each([
    ['nothing', '', '', ['error number/changed a 20']],
    ['a draft is a warning at most', '', ' state="needs-review-translation"', ['warning number/changed a 20']],
    ['still to be translated', '', ' state="needs-translation"', []],
    ['not to be translated', ' translate="no"', '', []],
  ])('%s', async (_, attributes, state, expected) => {
    const target = await units('a.xlf', XLIFF(attributes, state));
    expect((await checkUnits({ target }, checker)).findings.map(short)).toEqual(expected);
  });
});

describe('a fix', () => {
  test('is written as its format needs it', async () => {
    const raw = '{"a": "Приїхав Адам Бо\\u0439лер."}';
    const target = await units('uk.json', raw);
    const [found] = (await checkUnits({ target }, checker)).findings;
    expect(found?.target?.text).toBe('Адам Бо\\u0439лер');
    expect(found?.fix?.text).toBeUndefined();
    const named = '{"a": "Запрацювала Іксмережа в школах."}';
    const [quoted] = (await checkUnits({ target: await units('uk.json', named) }, checker)).findings;
    expect(quoted?.fix?.text).toBe('мережа \\"Х\\"');
  });
});

test('places are those of the file, whatever stands in it', async () => {
  const text = fc.stringMatching(/^[a-zа-яїє0-9 "\\\n{}%.-]{0,30}$/u);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 6 }), async (pairs) => {
      const side = (index: 0 | 1) => Object.fromEntries(pairs.map((pair, at) => [`k${at}`, pair[index]]));
      const raw = JSON.stringify(side(1));
      for (const { target } of await findings(side(0), side(1))) {
        if (target) expect(raw.slice(target.start, target.end)).toBe(target.text);
      }
    }),
    { numRuns: 60 },
  );
});
