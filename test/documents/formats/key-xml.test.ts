import { describe, expect, test } from '@jest/globals';
import { expectNoCrash, expectSafeFixes, placeholdersOf, readUnits, shown } from './units.js';

const ANDROID = `<?xml version="1.0" encoding="utf-8"?>
<!-- Copyright > here -->
<resources xmlns:xliff="urn:oasis:names:tc:xliff:document:1.2">
    <string name="it">It\\'s <b>here</b>, %1$s &amp; you\\n\\u0041 100%%</string>
    <string name="app" translatable="false">Wiredrift</string>
    <string name="same">@string/it</string>
    <string name="wide">"  two  spaces "and
        one</string>
    <string name="by">By <xliff:g id="who" example="Ana">%2$s</xliff:g> today</string>
    <string name="html"><![CDATA[<a href="x">Link</a> & more]]></string>
    <string name="none"></string>
    <plurals name="files">
        <item quantity="one">%d файл</item>
        <item quantity="few">%d файли</item>
    </plurals>
    <string-array name="days"><item>Mon</item><item>Tue</item></string-array>
    <color name="red">#ff0000</color>
</resources>`;

describe('Android strings', () => {
  test('are read as the app shows them', async () => {
    const file = await readUnits('app/src/main/res/values-uk-rUA/strings.xml', ANDROID);
    expect(file).toMatchObject({ format: 'android', targetLanguage: 'uk-UA' });
    expect(file.units.map(shown)).toEqual([
      "it | – | It's here, ￼ & you\\nA 100%".replace('\\n', '\n'),
      'app | – | Wiredrift | translatable=false',
      'same | – | @string/it | translatable=false',
      'wide | – |   two  spaces and one',
      'by | – | By ￼ today',
      'html | – | Link & more',
      'none | – | ',
      'files.one | – | ￼ файл | plural={"form":"one","of":"files"}',
      'files.few | – | ￼ файли | plural={"form":"few","of":"files"}',
      'days.0 | – | Mon',
      'days.1 | – | Tue',
    ]);
    expect(placeholdersOf(file.units[0]?.target)).toEqual(['tag <b>', 'tag </b>', 'variable %1$s']);
    expect(placeholdersOf(file.units[5]?.target)).toEqual(['tag <a href=x>', 'tag </a>']);
  });

  test.each([
    ['res/values/strings.xml', undefined],
    ['res/values-de/strings.xml', 'de'],
    ['res/values-b+sr+Latn/strings.xml', 'sr-Latn'],
    ['res/values-en-rGB-night/strings.xml', 'en-GB'],
    ['res/values-land/strings.xml', undefined],
  ])('have their language in the path: %s', async (path, language) =>
    expect((await readUnits(path, ANDROID)).targetLanguage).toBe(language),
  );

  test('a fix changes one alone', () =>
    expectSafeFixes('values-uk/a.xml', ANDROID.replace('"  two  spaces "and', 'and')));
  test('a broken file is refused, and no more', () => expectNoCrash('values-uk/a.xml', ANDROID));
});

const QT = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name>MainWindow</name>
    <message>
        <location filename="main.cpp" line="5"/>
        <source>Open %1 &amp;now</source>
        <comment>menu</comment>
        <extracomment>Keep it short</extracomment>
        <translation>Відкрити %1 &amp;зараз</translation>
    </message>
    <message numerus="yes"><source>%n file(s)</source><translation><numerusform>%n файл</numerusform><numerusform>%n файли</numerusform><numerusform>%n файлів</numerusform></translation></message>
    <message><source>New</source><translation type="unfinished"></translation></message>
    <message><source>Draft</source><translation type="unfinished">Чернетка</translation></message>
    <message><source>Gone</source><translation type="vanished">Зникло</translation></message>
    <message id="by-id"><source>Bell<byte value="x7"/></source><translation>Дзвінок<byte value="x7"/></translation></message>
</context>
</TS>`;

describe('Qt TS', () => {
  test('gives its messages', async () => {
    const file = await readUnits('app_uk.ts', QT);
    expect(file).toMatchObject({ format: 'qt', sourceLanguage: 'en', targetLanguage: 'uk-UA' });
    expect(file.units.map(shown)).toEqual([
      'MainWindow/Open %1 &now/menu | Open ￼ &now | Відкрити ￼ &зараз | notes=["menu","Keep it short"] | state=translated',
      'MainWindow/%n file(s).one | ￼ file(s) | ￼ файл | plural={"form":"one","of":"MainWindow/%n file(s)"} | state=translated',
      'MainWindow/%n file(s).few | ￼ file(s) | ￼ файли | plural={"form":"few","of":"MainWindow/%n file(s)"} | state=translated',
      'MainWindow/%n file(s).many | ￼ file(s) | ￼ файлів | plural={"form":"many","of":"MainWindow/%n file(s)"} | state=translated',
      'MainWindow/New | New |  | state=untranslated',
      'MainWindow/Draft | Draft | Чернетка | state=draft',
      'MainWindow/Gone | Gone | Зникло | translatable=false | state=translated',
      'by-id | Bell | Дзвінок | state=translated',
    ]);
    expect(placeholdersOf(file.units.at(-1)?.target)).toEqual(['tag <byte x7>']);
  });

  test('a fix changes one alone', () => expectSafeFixes('a.ts', QT));
  test('a broken file is refused, and no more', () => expectNoCrash('a.ts', QT));
});

const RESX = `<?xml version="1.0" encoding="utf-8"?>
<root>
  <!-- <data name="no"><value>No</value></data> -->
  <resheader name="version"><value>2.0</value></resheader>
  <data name="Greeting" xml:space="preserve"><value>Привіт, {0}! &lt;br/&gt;{1:N2}</value><comment>On top</comment></data>
  <data name="Brand"><value>Wiredrift</value><comment>{Locked}</comment></data>
  <data name="button.Size" type="System.Drawing.Size, System.Drawing"><value>75, 23</value></data>
  <data name="Icon" mimetype="application/x-microsoft.net.object.binary.base64"><value>AAEAAAD</value></data>
  <data name="&gt;&gt;button.Name"><value>button</value></data>
</root>`;

describe('RESX', () => {
  test('gives its texts', async () => {
    const file = await readUnits('Properties/Strings.uk-UA.resx', RESX);
    expect(file.targetLanguage).toBe('uk-UA');
    expect(file.units.map(shown)).toEqual([
      'Greeting | – | Привіт, ￼! ￼ | notes=["On top"]',
      'Brand | – | Wiredrift | notes=["{Locked}"] | locked=true',
    ]);
    expect(placeholdersOf(file.units[0]?.target)).toEqual(['variable {0}', 'tag <br/>', 'variable {1:N2}']);
  });

  test.each([
    ['Strings.resx', undefined],
    ['Strings/pt-BR/Resources.resw', 'pt-BR'],
    ['My.App.resx', undefined],
  ])('has its language in the path: %s', async (path, language) =>
    expect((await readUnits(path, RESX)).targetLanguage).toBe(language),
  );

  test('a fix changes one alone', () => expectSafeFixes('a.resx', RESX));
  test('a broken file is refused, and no more', () => expectNoCrash('a.resx', RESX));
});

const STRINGSDICT = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>%d files left</key>
  <dict>
    <key>NSStringLocalizedFormatKey</key><string>Лишилося %#@files@</string>
    <key>files</key>
    <dict>
      <key>NSStringFormatSpecTypeKey</key><string>NSStringPluralRuleType</string>
      <key>NSStringFormatValueTypeKey</key><string>d</string>
      <key>one</key><string>%d файл</string>
      <key>few</key><string>%d файли &amp; теки</string>
    </dict>
  </dict>
</dict>
</plist>`;

describe('.stringsdict', () => {
  test('gives its forms', async () => {
    const file = await readUnits('App/uk.lproj/Localizable.stringsdict', STRINGSDICT);
    expect(file.targetLanguage).toBe('uk');
    expect(file.units.map(shown)).toEqual([
      '%d files left | – | Лишилося ￼',
      '%d files left.files.one | – | ￼ файл | plural={"form":"one","of":"%d files left.files"}',
      '%d files left.files.few | – | ￼ файли & теки | plural={"form":"few","of":"%d files left.files"}',
    ]);
    expect(placeholdersOf(file.units[0]?.target)).toEqual(['variable %#@files@']);
  });

  test('a fix changes one alone', () => expectSafeFixes('a.stringsdict', STRINGSDICT.replaceAll('%d ', '')));
  test('a broken file is refused, and no more', () => expectNoCrash('a.stringsdict', STRINGSDICT));
});

const TMX = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header srclang="en" datatype="plaintext"/><body>
  <tu tuid="hello"><note>Said first</note>
    <tuv xml:lang="uk"><seg>Привіт, <bpt i="1">&lt;b&gt;</bpt>світе<ept i="1">&lt;/b&gt;</ept> &amp; усі</seg></tuv>
    <tuv xml:lang="en-US"><seg>Hello, <bpt i="1">&lt;b&gt;</bpt>world<ept i="1">&lt;/b&gt;</ept> &amp; all</seg></tuv>
    <tuv xml:lang="de"><seg>Hallo</seg></tuv>
  </tu>
  <tu><tuv xml:lang="EN"><seg>Yes</seg></tuv><tuv xml:lang="UK"><seg>Так</seg></tuv></tu>
  <tu><tuv xml:lang="en"><seg>Alone</seg></tuv></tu>
</body></tmx>`;

describe('TMX', () => {
  test('gives a unit for every language but the source', async () => {
    const file = await readUnits('memory.tmx', TMX);
    expect(file).toMatchObject({ sourceLanguage: 'en', targetLanguage: 'uk' });
    expect(file.units.map(shown)).toEqual([
      'hello | Hello, world & all | Привіт, світе & усі | notes=["Said first"] | sourceLanguage=en-US | targetLanguage=uk',
      'hello | Hello, world & all | Hallo | notes=["Said first"] | sourceLanguage=en-US | targetLanguage=de',
      '2 | Yes | Так | sourceLanguage=en | targetLanguage=uk',
    ]);
    expect(placeholdersOf(file.units[0]?.target)).toEqual(['tag <b>', 'tag </b>']);
  });

  test('a fix changes one alone', () => expectSafeFixes('a.tmx', TMX));
  test('a broken file is refused, and no more', () => expectNoCrash('a.tmx', TMX));
});
