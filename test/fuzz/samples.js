// A small file of every kind that is read, with one of everything in it.
import { Buffer } from 'node:buffer';
import { URL } from 'node:url';
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

const input = (name) => readFileSync(new URL(`../../fixtures/inputs/${name}`, import.meta.url));

const XLIFF = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0">
<file original="a" source-language="en" target-language="uk" datatype="html"><body><group translate="no">
<trans-unit id="1" approved="yes" maxwidth="20" size-unit="char"><source>Save &amp; close <g id="1">now</g> <x id="2"/></source>
<target state="final">Зберегти <![CDATA[&]]> закрити <g id="1">зараз</g> <x id="2"/></target><note>Button</note></trans-unit></group>
<trans-unit id="n|==|plural.few"><source>%lld dogs</source><seg-source><mrk mtype="seg" mid="1">%lld dogs</mrk></seg-source>
<target><mrk mtype="seg" mid="1">%lld собаки</mrk></target><sdl:seg-defs><sdl:seg id="1" conf="Draft" locked="true"/></sdl:seg-defs></trans-unit>
</body></file></xliff>`;
const XLIFF2 = `<xliff version="2.0" srcLang="en" trgLang="uk" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f"><unit id="u">
<notes><note>x</note></notes><originalData><data id="d">&lt;b&gt;</data></originalData><segment id="s" state="final">
<source>Up to <pc id="1" dataRefStart="d">5</pc> &lt; 6<ph id="2"/></source><target>До <pc id="1" dataRefStart="d">5</pc><cp hex="0001"/></target></segment></unit></file></xliff>`;
const TMX = `<?xml version="1.0"?><tmx version="1.4"><header srclang="en" datatype="plaintext"/><body><tu tuid="1"><note>n</note>
<tuv xml:lang="en"><seg>Two <bpt i="1">&lt;b&gt;</bpt>dogs<ept i="1">&lt;/b&gt;</ept></seg></tuv><tuv xml:lang="uk"><seg>Два <ph x="1"/>пси</seg></tuv></tu></body></tmx>`;
const ANDROID = `<resources xmlns:xliff="urn:oasis:names:tc:xliff:document:1.2"><!-- c --><string name="a">It\\'s "two  dogs" \\u00e9 <xliff:g id="x">%1$s</xliff:g></string>
<plurals name="p"><item quantity="one">%d dog</item><item quantity="other">%d dogs</item></plurals><string-array name="l"><item>a</item></string-array></resources>`;
const QT = `<!DOCTYPE TS><TS version="2.1" language="uk_UA" sourcelanguage="en"><context><name>Main</name><message numerus="yes"><source>%n dog(s)</source>
<comment>c</comment><translation type="unfinished"><numerusform>%n пес</numerusform><numerusform>%n пси</numerusform></translation></message></context></TS>`;
const RESX = `<root><resheader name="version"><value>2.0</value></resheader><data name="A" xml:space="preserve"><value>Two {0:N2} dogs</value><comment>c</comment></data>
<data name="B" type="System.Drawing.Size"><value>1, 2</value></data></root>`;
const HTML = `<!DOCTYPE html><html lang="uk"><head><title>Пси</title><meta charset="utf-8"></head><body><h1>Два пси &amp; кіт</h1><p translate="no">x</p>
<p>Ще <b>три</b><br>рядки &nbsp; <img alt="пес" title="t"><!-- wiredrift-disable-line --></p><ul><li>раз<li>два</ul><table><tr><td>5</table><script>1</script></body></html>`;
const NITF = `<nitf><head><title>Dogs</title></head><body><body.head><hedline><hl1>Dogs</hl1></hedline><byline>By A</byline></body.head><body.content><p>Two <em>dogs</em> &#8212; 5.</p></body.content></body></nitf>`;
const NEWSML = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a" xml:lang="uk"><contentMeta><headline>Пси</headline></contentMeta><contentSet>
<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Два пси.</p></body></html></inlineXML></contentSet></newsItem>`;
const STRINGSDICT = `<?xml version="1.0"?><!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd"><plist version="1.0"><dict><key>dogs</key>
<dict><key>NSStringLocalizedFormatKey</key><string>%#@d@</string><key>d</key><dict><key>one</key><string>%d пес</string><key>few</key><string>%d пси</string></dict></dict></dict></plist>`;
const MARKDOWN = `---\ntitle: Пси\n---\n\n# Два *пси* &amp; \`кіт\`\n\n> - раз [два](http://a.b "три") ![альт](x.png)\n>   1. чотири\n\n| a | b |\n|---|:-:|\n| 5 | **6** |\n\n\`\`\`js\nx\n\`\`\`\n<!-- wiredrift-disable-next-line number -- so -->\n<div>html</div> ~~x~~ [^1]\n\n[^1]: нота\n`;
const MDX = `import X from './x'\nexport const a = { b: 1 };\n\n# Два <X n={5}>пси</X> {a.b}\n\n<Tab title="x">\n\nЩе *три* рядки.\n\n</Tab>\n\n{/* wiredrift-disable-next-line number */}\n`;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const DOCX = zipSync({
  '[Content_Types].xml': strToU8('<Types/>'),
  'word/document.xml': strToU8(
    `<w:document ${W}><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Два пси &amp; кіт</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>5</w:t><w:tab/></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
  ),
  'word/footnotes.xml': strToU8(
    `<w:footnotes ${W}><w:footnote w:id="1"><w:p><w:r><w:t>Нота</w:t></w:r></w:p></w:footnote></w:footnotes>`,
  ),
});
const GLOSSARY = `# names\nversion: 1\nentries:\n  - id: adam-boehler\n    kind: person\n    names: { en: Adam Boehler, uk: [Адам Белер, &b Адам Бьолер] }\n    reject:\n      en: [{ form: Adam Beller, why: back }]\n    note: >-\n      two\n      lines\n  - { id: old, remove: true }\n`;
const TBX = `<?xml version="1.0"?><tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="c1"><descrip type="definition">d</descrip>
<langSec xml:lang="en"><termSec><term>ferry</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec></langSec><langSec xml:lang="uk"><termSec><term>пором</term></termSec></langSec></conceptEntry></body></text></tbx>`;
const CSV_LIST =
  'id,kind,en,uk,reject:uk,note\nadam,person,Adam Boehler,Адам Белер|Адам Бьолер,"Адам ""Бо"" Белер",x\n';
const WIKIDATA = 'Q1\ten\tAdam "Bo" Boehler\tA. Boehler|Boehler\tPER\nQ1\tuk\tАдам Белер\t\tPER\n';
const CONFIG = `extends: ./base.yaml\nsourceLanguage: en\nlanguages: [uk, pt-BR]\nfiles:\n  - locales/{lang}/{file}.json\n  - { source: "docs/{file}.md", target: "docs/{lang}/{file}.md", relation: adaptation }\nchecks: { number: warning, name/drift: "off" }\nwords: [{ forbid: Сфера, lang: uk }]\noverrides: [{ files: docs/**, glossaries: [a.yaml] }]\nfailOn: warning\n`;
const RECORDS = `{"id":1,"source":{"text":"Two dogs \\ud83d\\ude00","lang":"en"},"target":{"text":"Два пси","lang":"uk"},"relation":"adaptation"}\n\n{"id":"b","text":"Adam","lang":null}\r\n{"id":3,"name":"Adam","only":"x"}\n`;
const BASELINE = `{\n"version": 1,\n"findings": [\n{"path":"a.md","check":"name/drift","severity":"error","text":"Adam","fingerprint":"0123456789abcdef"}\n]\n}\n`;
const ACCEPTED = `{\n"version": 1,\n"accepted": [\n{"fingerprint":"0123456789abcdef","reason":"so","expires":"2030-01-31"}\n]\n}\n`;
const SHEET = `severity,check,path,fingerprint,decision,reason\nerror,name/drift,a.md,0123456789abcdef,accept,"so ""it"" is"\n`;

/** Of each kind: what reads it, the name that it is read by, its bytes. */
export const SAMPLES = [
  ['document', 'text.uk.txt', 'Два пси — це «5 км».\r\n\r\nЩе рядок.\n'],
  ['document', 'text.uk.md', MARKDOWN],
  ['document', 'text.uk.mdx', MDX],
  ['document', 'a.xlf', XLIFF],
  ['document', 'b.xlf', XLIFF2],
  ['document', 'a.tmx', TMX],
  ['document', 'values-uk/strings.xml', ANDROID],
  ['document', 'a_uk.ts', QT],
  ['document', 'a.uk.resx', RESX],
  ['document', 'a.html', HTML],
  ['document', 'a.docx', DOCX],
  ['document', 'a.nitf', NITF],
  ['document', 'a.newsml', NEWSML],
  ['document', 'uk.lproj/a.stringsdict', STRINGSDICT],
  ['document', 'sample.uk.po', input('po/sample.uk.po')],
  ['document', 'sample.uk.arb', input('arb/sample.uk.arb')],
  ['document', 'sample.xcstrings', input('xcstrings/sample.xcstrings')],
  ['document', 'ninjs.json', input('ninjs/sample.json')],
  ['document', 'i18next.uk.json', input('i18next/sample.uk.json')],
  ['document', 'sample.uk.json', input('json/sample.uk.json')],
  ['document', 'sample.uk.yml', input('yaml/sample.uk.yml')],
  ['document', 'uk.lproj/sample.strings', input('strings/sample.strings')],
  ['document', 'sample.properties', input('properties/sample.properties')],
  ['document', 'sample.ftl', input('fluent/sample.ftl')],
  ['document', 'sample.csv', input('csv/sample.csv')],
  ['document', 'sample.srt', input('srt/sample.srt')],
  ['document', 'sample.vtt', input('vtt/sample.vtt')],
  ['glossary', 'a.yaml', GLOSSARY],
  ['glossary', 'a.json', '{"version":1,"entries":[{"id":"a","kind":"place","names":{"en":"Kyiv","uk":["Київ"]}}]}'],
  ['glossary', 'a.csv', CSV_LIST],
  ['glossary', 'a.tsv', CSV_LIST.replaceAll(',', '\t')],
  ['glossary', 'a.tbx', TBX],
  ['glossary', 'wikidata.tsv', WIKIDATA],
  ['compiled', 'a.wdg', undefined],
  ['config', 'wiredrift.config.yaml', CONFIG],
  [
    'config',
    'wiredrift.config.json',
    '{ // c\n"sourceLanguage": "en", "files": ["a/{lang}.json"], "checks": {"name": "off"}, }',
  ],
  ['records', 'a.jsonl', RECORDS],
  ['baseline', 'known.json', BASELINE],
  ['accepted', 'accepted.json', ACCEPTED],
  ['sheet', 'sheet.csv', SHEET],
].map(([kind, name, content]) => ({ kind, name, bytes: content === undefined ? undefined : Buffer.from(content) }));
