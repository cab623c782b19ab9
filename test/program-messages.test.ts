import { beforeAll, describe, expect, test } from '@jest/globals';
import { checkUnits, createChecker, readFile, type Checker, type Finding } from '../src/index.js';

let checker: Checker;
beforeAll(async () => {
  checker = await createChecker({ glossaries: [], defaultGlossary: false });
});

/** Errors and warnings of a catalogue in short: `error text/placeholder %s → %d`. */
async function findings(language: string, ...entries: readonly string[]): Promise<readonly string[]> {
  const header = `msgid ""\nmsgstr "Language: ${language}\\nX-Source-Language: en\\n${RULES[language] ?? ''}"\n`;
  const target = await readFile(`${language}.po`, [header, ...entries].join('\n'));
  if (target.type === 'document') throw new Error('messages are wanted');
  const { findings: all } = await checkUnits({ target }, checker);
  return all.filter(({ severity }) => severity !== 'info').map(inShort);
}

const RULES: Readonly<Record<string, string>> = {
  // As GNOME writes it: the form of one alone comes last.
  uk: 'Plural-Forms: nplurals=4; plural=(n==1 ? 3 : n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\\n',
};

const inShort = ({ severity, check, source, target }: Finding) =>
  `${severity} ${check} ${source?.text ?? '–'} → ${target?.text ?? '–'}`;

const message = (id: string, text: string, flag?: string) =>
  `${flag === undefined ? '' : `#, ${flag}\n`}msgid "${id}"\nmsgstr "${text}"\n`;

describe('what a program fills in', () => {
  test.each<[string, string, string, string, string | undefined, readonly string[]]>([
    ['a date in the order of the country', 'de', '%a, %b %e %Y', '%a, %d. %b %Y', undefined, []],
    ['a date without its year', 'de', '%a, %b %e %Y', '%a, %d. %b', undefined, ['warning text/placeholder %Y → %a, %d. %b']],
    ['a clock of twenty-four hours', 'de', '%b %d, %l:%M %p', '%d. %b, %k:%M', undefined, []],
    ['variables of Qt beside letters', 'uk', '%1x%2 at %3', '%1⨯%2 на %3', undefined, []],
    ['a lost variable of Qt', 'de', '%1 of %2 files', '%1 Dateien', undefined, ['error text/placeholder %2 → %1 Dateien']],
    ['per cents before the number', 'tr', 'Grow by 10%', 'Büyüt: %10', undefined, []],
    ['other digits asked for', 'fa', 'Page %d of %d', 'صفحه %Id از %Id', undefined, []],
    ['another type', 'de', 'Page %d', 'Seite %s', undefined, ['error text/placeholder %d → %s']],
    ['sizes of C by name', 'de', '%<PRIu64> bytes left', 'noch %<PRIu64> Bytes', undefined, []],
    ['names of Ruby', 'de', '%<count>d files', '%<count>d Dateien', undefined, []],
    ['braces where the flag says C', 'de', 'Use {name} as %s', 'Nehmen Sie {Name} als %s', 'c-format', []],
    ['braces where the flag says Python', 'de', 'Use {name}', 'Nehmen Sie {Name}', 'python-brace-format', ['error text/placeholder {name} → {Name}']],
    ['a list in braces', 'de', 'One of A, B, C', 'Eines von {A, B, C}', undefined, []],
    ['variables of the shell', 'de', 'Read $FILE', 'Lies $DATEI', 'sh-format', ['error text/placeholder $FILE → $DATEI']],
    ['per cents that the flag says are none', 'de', 'Use %d', 'Nehmen Sie Tag', 'no-c-format', []],
    ['usage', 'de', 'copy <size in bytes> <file1> <desk@example.org>', 'copy <Größe in Bytes> <Datei1> <desk@example.org>', undefined, []],
    ['an address', 'de', 'See <https://example.org/en/>', 'Siehe <https://example.org/de/>', undefined, []],
    ['a tag that was left open', 'de', 'Press <key>Esc</key>', 'Drücken Sie <key>Esc', undefined, ['warning text/placeholder Press <key>Esc → Drücken Sie <key>Esc']],
    ['signs of a program’s own', 'de', '@E is empty', 'Eintrag %Dn in %p ist leer', undefined, []],
  ])('%s', async (_, language, id, text, flag, expected) => {
    expect(await findings(language, message(id, text, flag))).toEqual(expected);
  }); // prettier-ignore

  test('a plural form may say what either source says, and the form of one alone may word it', async () => {
    const plural = (...forms: readonly string[]) =>
      ['msgid "Send a file"', 'msgid_plural "Send %d of %d files"', ...forms.map((form, at) => `msgstr[${at}] "${form}"`), ''].join('\n');
    const right = ['Надіслати %d з %d файла', 'Надіслати %d з %d файлів', 'Надіслати %d з %d файлів', 'Надіслати файл'];
    expect(await findings('uk', plural(...right))).toEqual([]);
    expect(await findings('uk', plural(...right.with(2, 'Надіслати %d файлів')))).toHaveLength(1);
  }); // prettier-ignore
});

describe('numbers in messages', () => {
  test.each<[string, string, string, string, readonly string[]]>([
    ['options', 'de', '  -1 FIELD  join on field 1\\n  -2 FIELD  join on field 2\\n', '  -1 FELD   Feld 1\\n  -2 FELD   Feld 2\\n', []],
    ['a minus behind a mark', 'de', 'Between min=-5 and max=7, or -1', 'Zwischen -5 und 7, oder »-1«', []],
    ['a lost minus', 'de', 'The default is -4', 'Vorgabe ist 4', ['error number/changed -4 → 4']],
    ['names in the same letters', 'uk', 'Pattern 5b', 'Взірець 5b', []],
    ['another number in them', 'uk', 'Pattern 5b', 'Взірець 6b', ['error number/changed 5b → 6']],
    ['sizes one after the other', 'de', 'sizes like 1K 234M 2G', 'Größen wie 1K, 234M, 2G', []],
    ['versions written on', 'de', 'No TLS 1.3 here', 'Kein TLSv1.3 hier', []],
    ['another version', 'de', 'No TLS 1.3 here', 'Kein TLSv1.2 hier', ['warning number/missing 1.3 → –']],
    ['hexadecimal prefixes', 'de', 'class 0x%02X', 'Klasse %02x', []],
    ['raised numbers', 'de', 'R^2 of the fit', 'R² der Anpassung', []],
    ['the sign of a ratio as a colon', 'de', 'print at 14∶50', 'um 14:50 drucken', []],
    ['words of several parts', 'ru', 'a 3-way merge', 'трёхходовое слияние', []],
    ['a lost number', 'ru', 'Wait 30 minutes', 'Подождите', ['warning number/missing 30 minutes → –']],
    ['systems of numerals', 'zh', 'a hex code', '十六进制代码', []],
    ['the axis X', 'ru', 'too few X in the name', 'слишком мало X в имени', []],
    ['a letter that a key stands for', 'bg', 'As _Value', 'Като сто_йност', []],
    ['a system named X', 'ru', 'On OS X this is a label', 'В OS X эта строка – метка', []],
    ['months of a list', 'uk', 'February', 'Лютий', []],
    ['another month of it', 'uk', 'July', 'Червень', ['error date/changed July → Червень']],
  ])('%s', async (_, language, id, text, expected) => {
    expect(await findings(language, message(id, text))).toEqual(expected);
  }); // prettier-ignore
});

describe('the sentences of a program', () => {
  const labels = ['Open|Відкрити', 'Save As|Зберегти як', 'Width|Ширина', 'Height|Висота', 'Close|Закрити'].map(
    (pair) => {
      const [id = '', text = ''] = pair.split('|');
      return message(id, text);
    },
  );

  test('name menus and keys, which are translated', async () => {
    const sentence = message(
      'The letter is kept in the Outbox folder until the server can be reached.',
      'Лист лежатиме у теці «Вихідні», доки не вдасться зв’язатися з сервером.',
    );
    expect(await findings('uk', ...labels, sentence)).toEqual([]);
  });

  test('have their values and their mixed letters as any', async () => {
    const sentence = message('Wait 5 minutes until the file of the Krita project is saved.', 'Зачекайте 6 хвилин, доки збережеться Кpита.');
    expect(await findings('uk', ...labels, sentence)).toEqual(['error number/changed 5 minutes → 6 хвилин', 'error name/script – → Кpита']);
  }); // prettier-ignore

  test('may be broken into lines anywhere', async () => {
    const wrapped = message(
      'Changing the size is not supported on drives with this feature\\nenabled by the administrator of the machine.',
      'Das Ändern der Größe wird auf Laufwerken mit dieser Eigenschaft, die\\nder Verwalter gesetzt hat, nicht unterstützt.',
    );
    expect(await findings('de', wrapped)).toEqual([]);
  });

  test('deny nothing by what is typed', async () => {
    const option = (text: string) => message('You may want to add the option --no-cache to the command.', text);
    expect(await findings('de', option('Geben Sie dem Befehl vielleicht die Option --no-cache mit.'))).toEqual([]);
    expect(await findings('de', option('Geben Sie dem Befehl nicht die Option --no-cache mit.'))).toHaveLength(1);
  });

  test('have letters of the program before a word', async () => {
    expect(await findings('uk', message('%BWARNING%b: old', '%BУВАГА%b: старе'))).toEqual([]);
    expect(await findings('uk', message('WARNING: old', 'УBAГА: старе'))).toHaveLength(1);
    expect(await findings('uk', message('--method=HTTPMethod', '--method=МетодHTTP'))).toEqual([]);
  });
});
