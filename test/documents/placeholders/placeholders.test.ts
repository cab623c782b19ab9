import { describe, expect, test } from '@jest/globals';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import fc from 'fast-check';
import type { MessageText } from '../../../src/documents/document.js';
import { withPlaceholders, type Syntax } from '../../../src/documents/placeholders/find.js';
import { icuForms } from '../../../src/documents/placeholders/icu.js';
import { plainMessage } from '../../../src/documents/placeholders/message-builder.js';
import { messageUnits } from '../../../src/documents/placeholders/units.js';
import { rawSpan, verbatim } from '../../../src/text/mapped.js';

const message = (text: string, raw = 0): MessageText => plainMessage(verbatim(text, raw));
const found = (text: string, ...syntaxes: Syntax[]) => withPlaceholders(message(text), syntaxes);
const names = ({ placeholders }: MessageText) => placeholders.map(({ text }) => text);

describe('placeholders', () => {
  test.each<[Syntax, string, string, readonly string[]]>([
    ['printf', 'Hello %s, %1$d of %2$@', 'Hello ￼, ￼ of ￼', ['%s', '%1$d', '%2$@']],
    ['printf', '%(name)s has %5.2f%% of %lld', '￼ has ￼% of ￼', ['%(name)s', '%5.2f', '%lld']],
    ['printf', '50% off, 100%de, 30 % sure', '50% off, 100%de, 30 % sure', []],
    ['printf', '%dpx and 5%d.', '￼px and 5￼.', ['%d', '%d']],
    ['qt', '%1 of %L2 (%n file(s)), %name, 5%', '￼ of ￼ (￼ file(s)), %name, 5%', ['%1', '%L2', '%n']],
    [
      'brace',
      '{0} {name} {count, number} {{ name | upper }}',
      '￼ ￼ ￼ ￼',
      ['{0}', '{name}', '{count, number}', '{{ name | upper }}'],
    ],
    [
      'brace',
      '${a.b} %{count} #{x} $t(key) {0:N2} {}',
      '￼ ￼ ￼ ￼ ￼ ￼',
      ['${a.b}', '%{count}', '#{x}', '$t(key)', '{0:N2}', '{}'],
    ],
    ['brace', 'a {whole sentence} and {', 'a {whole sentence} and {', []],
    ['html', 'A <b>bold</b> move<br/>here', 'A bold movehere', ['<b>', '</b>', '<br/>']],
    ['html', 'a < b and c > d', 'a < b and c > d', []],
    ['html', 'R&amp;D &#8212; &eacute;&unknown; A&B;', 'R&D — é&unknown; A&B;', []],
  ])('of %s in %j', (syntax, text, read, placeholders) => {
    const { text: shown, ...rest } = found(text, syntax);
    expect(shown).toBe(read);
    expect(names({ text: shown, ...rest })).toEqual(placeholders);
  });

  test('lead back to the file, and stand where they are said to', () => {
    const raw = 'Hi <b>%s</b>, R&amp;D has {n} of 100%%.';
    const all = found(raw, 'printf', 'brace', 'html');
    expect(all.text).toBe('Hi ￼, R&D has ￼ of 100%.');
    expect(all.placeholders.map(({ at }) => at)).toEqual([3, 3, 4, 14]);
    const slices = [...all.text].map((_, at) => {
      const { start, end } = rawSpan(all, { start: at, end: at + 1 });
      return raw.slice(start, end);
    });
    expect(slices.slice(0, 8)).toEqual(['H', 'i', ' ', '%s', ',', ' ', 'R', '&amp;']);
    expect(slices.slice(13, 15)).toEqual([' ', '{n}']);
  });

  test('text without any stays as it is', () => {
    const plain = message('Nothing here');
    expect(withPlaceholders(plain, ['printf', 'brace', 'html'])).toBe(plain);
  });

  test('keep those that the format has marked', () => {
    const marked: MessageText = {
      ...verbatim('a ￼ {x}', 0),
      placeholders: [
        { kind: 'tag', at: 0, text: '<g 1>' },
        { kind: 'variable', at: 2, text: '<x 1>' },
        { kind: 'tag', at: 4, text: '</g>' },
      ],
    };
    expect(withPlaceholders(marked, ['brace']).placeholders).toEqual([
      { kind: 'tag', at: 0, text: '<g 1>' },
      { kind: 'variable', at: 2, text: '<x 1>' },
      { kind: 'tag', at: 4, text: '</g>' },
      { kind: 'variable', at: 4, text: '{x}' },
    ]);
  });

  test('take no time to look for in any text', () => {
    const unit = fc.constantFrom(...'%{}$#<>&;(),:|a1 -!', '{{', '%(', '<!--', '&#');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        const { pieces, text: shown } = found(text, 'printf', 'qt', 'brace', 'html');
        expect(pieces.reduce((sum, { length }) => sum + length, 0)).toBe(shown.length);
        for (const piece of pieces)
          if (piece.length === piece.rawLength && piece.length > 1)
            expect(text.slice(piece.raw, piece.raw + piece.rawLength)).toBe(
              shown.slice(piece.at, piece.at + piece.length),
            );
      }),
    );
    for (const bad of [
      '%('.repeat(50_000),
      '{a'.repeat(50_000),
      '<a'.repeat(50_000),
      '<!--'.repeat(50_000),
      '{a,'.repeat(50_000),
    ])
      found(bad, 'printf', 'brace', 'html');
  });
});

const FILES = '{count, plural, =0 {no files} one {# file} other {# files in {folder}}}';

describe('ICU messages', () => {
  test('are read branch by branch', () => {
    const forms = icuForms(message(`You have ${FILES} left`));
    expect(forms?.map(({ suffix, plural, text }) => [suffix, plural?.form, text.text, names(text)])).toEqual([
      ['[=0]', '=0', 'You have no files left', []],
      ['[one]', 'one', 'You have ￼ file left', ['#']],
      ['[other]', 'other', 'You have ￼ files in ￼ left', ['#', '{folder}']],
    ]);
  });

  test('may be nested', () => {
    const forms = icuForms(message('{g, select, female {{n, plural, one {her} other {hers}}} other {their}}'));
    expect(forms?.map(({ suffix, plural, text }) => [suffix, plural?.suffix, text.text])).toEqual([
      ['[female][one]', '[female]', 'her'],
      ['[female][other]', '[female]', 'hers'],
      ['[other]', undefined, 'their'],
    ]);
  });

  test('vary one of several choices at a time', () => {
    const forms = icuForms(message('{a, plural, one {1} other {2}} of {b, plural, one {3} other {4}}'));
    expect(forms?.map(({ suffix, text }) => `${suffix} ${text.text}`)).toEqual([
      '[a=one] 1 of 4',
      '[a=other] 2 of 4',
      '[b=one] 2 of 3',
    ]);
  });

  test.each(['Hello {name}', 'a {count, plural', '{count, plural, one {#}}', 'no braces, plural,'])(
    'are none: %s',
    (text) => expect(icuForms(message(text))).toBeUndefined(),
  );

  test('are unquoted, with the way back', () => {
    const raw = "{n, plural, other {it''s '{'quoted'}' o'clock}}";
    const [form] = icuForms(message(raw)) ?? [];
    expect(form?.text.text).toBe("it's {quoted} o'clock");
    const literal = parse(raw)[0];
    const option = literal?.type === TYPE.plural ? literal.options['other']?.value[0] : undefined;
    expect(option?.type === TYPE.literal && option.value).toBe(form?.text.text);
    const at = form?.text.text.indexOf('clock') ?? 0;
    expect(rawSpan(form?.text ?? message(''), { start: at, end: at + 5 })).toEqual({
      start: raw.indexOf('clock'),
      end: raw.indexOf('clock') + 5,
    });
  });

  test('pair their forms with the right one of the source', () => {
    const target = '{count, plural, one {# файл} few {# файли} other {# файлу}}';
    const units = messageUnits(
      { key: 'files', source: message(FILES), target: message(target, 100), translatable: true },
      ['brace'],
    );
    expect(units.map(({ key, plural, source, target: text }) => [key, plural?.of, source?.text, text?.text])).toEqual([
      ['files[one]', 'files', '￼ file', '￼ файл'],
      ['files[few]', 'files', '￼ files in ￼', '￼ файли'],
      ['files[other]', 'files', '￼ files in ￼', '￼ файлу'],
    ]);
  });
});
