import { describe, expect, test } from '@jest/globals';
import { rawSpan } from '../../../src/text/mapped.js';
import { expectNoCrash, expectSafeFixes, placeholdersOf, readUnits, refusalOf, shown } from './units.js';

const FIRST = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
 <file original="app" source-language="en" target-language="uk_UA" datatype="plaintext">
  <header><note>Of the file</note></header>
  <body>
   <trans-unit id="greet" approved="yes" maxwidth="40" size-unit="char">
    <source>Hello &amp; <g id="1">welcome</g>, <x id="2"/>!</source>
    <target state="needs-review-translation">Вітаємо &amp; <g id="1">ласкаво просимо</g>, <x id="2"/>!</target>
    <note>On the first page</note>
    <alt-trans><source>Hi</source><target>Привіт</target></alt-trans>
   </trans-unit>
   <group translate="no">
    <trans-unit id="brand" maxwidth="40"><source>wiredrift</source><target><![CDATA[wire & drift]]></target></trans-unit>
   </group>
   <trans-unit id="new"><source>Not yet %1$s</source></trans-unit>
   <trans-unit id="empty"><source>Bold: <bpt id="1">&lt;b&gt;</bpt>now<ept id="1">&lt;/b&gt;</ept> <ph id="2">%d</ph></source><target state="new"></target></trans-unit>
   <trans-unit id="ng"><source><x id="START_TAG_SPAN"/>{VAR, plural, one {# hour} other {# hours}}</source><target>{VAR, plural, one {# година} few {# години} other {# годин}}</target></trans-unit>
  </body>
 </file>
</xliff>`;

const SECOND = `<xliff version="2.0" srcLang="en" trgLang="de" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0"><file id="f">
 <unit id="u1" slr:sizeRestriction="5,30">
  <notes><note>A button</note></notes>
  <originalData><data id="d1">&lt;b></data><data id="d2">&lt;/b></data><data id="d3">{name}</data></originalData>
  <segment id="s1" state="reviewed"><source>Save <pc id="1" dataRefStart="d1" dataRefEnd="d2">all</pc></source><target><pc id="1" dataRefStart="d1" dataRefEnd="d2">Alle</pc> sichern</target></segment>
  <ignorable><source> </source></ignorable>
  <segment id="s2"><source>for <ph id="2" dataRef="d3"/> <mrk id="m1" translate="no">Acme</mrk></source></segment>
 </unit>
 <unit id="u2" translate="no"><segment><source>x</source></segment></unit>
</file></xliff>`;

const TRADOS = `<xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" version="1.2"><file source-language="en-US" target-language="fr-FR"><body><group><trans-unit id="t1">
 <source>One. Two.</source>
 <seg-source><g id="5"><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></g></seg-source>
 <target><g id="5"><mrk mtype="seg" mid="1">Un.</mrk> <mrk mtype="seg" mid="2"/></g></target>
 <sdl:seg-defs><sdl:seg id="1" conf="ApprovedTranslation" locked="true"/><sdl:seg id="2"/></sdl:seg-defs>
</trans-unit></group></body></file></xliff>`;

const MEMOQ = `<xliff version="1.2" xmlns:mq="MQXliff"><file source-language="en" target-language="pl"><body>
 <trans-unit id="1" mq:status="ManuallyConfirmed" mq:locked="locked"><source>Yes</source><target>Tak</target></trans-unit>
 <trans-unit id="2" mq:status="PartiallyEdited" mq:locked="no"><source>No</source><target>Nie</target></trans-unit>
</body></file></xliff>`;

describe('XLIFF 1.2', () => {
  test('gives its units', async () => {
    const file = await readUnits('app.xlf', FIRST);
    expect(file).toMatchObject({ format: 'xliff', sourceLanguage: 'en', targetLanguage: 'uk-UA' });
    expect(file.units.map(shown)).toEqual([
      'greet | Hello & welcome, ￼! | Вітаємо & ласкаво просимо, ￼! | notes=["On the first page"] | maxLength=40 | state=approved',
      'brand | wiredrift | wire & drift | translatable=false',
      'new | Not yet ￼ | –',
      'empty | Bold: now ￼ |  | state=untranslated',
      'ng[one] | ￼ hour | ￼ година | plural={"form":"one","of":"ng"}',
      'ng[few] | ￼ hours | ￼ години | plural={"form":"few","of":"ng"}',
      'ng[other] | ￼ hours | ￼ годин | plural={"form":"other","of":"ng"}',
    ]);
    const [greet, , , empty] = file.units;
    expect(placeholdersOf(greet?.target)).toEqual(placeholdersOf(greet?.source));
    expect(placeholdersOf(greet?.source)).toEqual(['tag <g 1>', 'tag </g>', 'variable <x 2>']);
    expect(placeholdersOf(empty?.source)).toEqual(['tag <b>', 'tag </b>', 'variable %d']);
    const place = rawSpan(empty?.target ?? { text: '', pieces: [] }, { start: 0, end: 0 });
    expect(FIRST.slice(0, place.start)).toMatch(/<target state="new">$/u);
  });

  test('has languages for every file that it holds', async () => {
    const two = FIRST.replace(
      '</file>',
      '</file><file source-language="en" target-language="pl"><trans-unit id="a"><source>A</source></trans-unit></file>',
    );
    expect((await readUnits('a.xliff', two)).units.at(-1)).toMatchObject({
      targetLanguage: 'pl',
      sourceLanguage: 'en',
    });
  });

  test('of Xcode says its plural forms', async () => {
    const raw = `<xliff><file><trans-unit id="files|==|plural.few"><source>%lld files</source></trans-unit><trans-unit id="menu/one"><source>One</source></trans-unit></file></xliff>`;
    expect((await readUnits('a.xliff', raw)).units.map(({ plural }) => plural)).toEqual([
      { form: 'few', of: 'files' },
      undefined,
    ]);
  });
});

test('XLIFF 2 gives its segments', async () => {
  const file = await readUnits('app.xlf', SECOND);
  expect(file).toMatchObject({ sourceLanguage: 'en', targetLanguage: 'de' });
  expect(file.units.map(shown)).toEqual([
    'u1.s1 | Save all | Alle sichern | notes=["A button"] | maxLength=30 | state=approved',
    'u1.s2 | for ￼ ￼ | – | notes=["A button"] | maxLength=30',
    'u2 | x | – | translatable=false',
  ]);
  expect(placeholdersOf(file.units[0]?.target)).toEqual(['tag <b>', 'tag </b>']);
  expect(placeholdersOf(file.units[1]?.source)).toEqual(['variable {name}', 'variable Acme']);
});

test('SDLXLIFF gives its segments with their states and locks', async () => {
  expect((await readUnits('a.docx.sdlxliff', TRADOS)).units.map(shown)).toEqual([
    't1.1 | One. | Un. | state=approved | locked=true',
    't1.2 | Two. |  | state=untranslated',
  ]);
});

test('MQXLIFF gives its states and locks', async () => {
  expect((await readUnits('a.mqxliff', MEMOQ)).units.map(shown)).toEqual([
    '1 | Yes | Tak | state=translated | locked=true',
    '2 | No | Nie | state=draft',
  ]);
});

test.each([FIRST, SECOND, TRADOS, MEMOQ])('a fix changes one translation alone', (raw) =>
  expectSafeFixes('a.xliff', raw),
);
test.each([FIRST, SECOND, TRADOS])('a broken file is refused, and no more', (raw) => expectNoCrash('a.xliff', raw));

describe('XLIFF of several files', () => {
  const unit = (id: string, text: string) => `<trans-unit id="${id}"><source>${text}</source></trans-unit>`;
  const keysOf = async (...files: string[]) =>
    (await readUnits('a.xlf', `<xliff version="1.2">${files.join('')}</xliff>`)).units.map(({ key }) => key);
  const file = (original: string, ...units: string[]) =>
    `<file original="${original}"><body>${units.join('')}</body></file>`;

  test('has keys of its own for ids that stand in more than one', async () => {
    const keys = await keysOf(
      file('menu.html', unit('1', 'a'), unit('2', 'b')),
      file('help.html', unit('1', 'c'), unit('3', 'd')),
    );
    expect(keys).toEqual(['menu.html/1', '2', 'help.html/1', '3']);
  });

  test('counts files of one name', async () => {
    expect(await keysOf(file('a', unit('1', 'a')), file('a', unit('1', 'b')))).toEqual(['a#1/1', 'a#2/1']);
    expect(await keysOf(file('a', unit('1', 'a')))).toEqual(['1']);
  });
});

test('an XLIFF that is too large is refused with the limit', async () => {
  const raw = ' '.repeat(2 ** 27 + 1);
  expect(await refusalOf('a.xlf', raw)).toMatchObject({ key: 'tooLarge', megabytes: 128 });
});
