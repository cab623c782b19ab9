import { describe, expect, test } from '@jest/globals';
import type { ReadSegment } from '../../src/alignment/pair.js';
import { editOf } from '../../src/fixes/edit.js';
import { loadPack } from '../../src/languages/registry.js';
import { verbatim } from '../../src/text/mapped.js';

/** What stands in the place of a written name. */
async function fixOf(language: string, written: string, instead: string, right: string): Promise<string | undefined> {
  const segment = { text: verbatim(written, 0) } as ReadSegment;
  return editOf({ segment, start: 0, end: written.length, instead, right }, { raw: written }, await loadPack(language))
    ?.text;
}

describe('the right name takes over', () => {
  test.each([
    ['en', "Beller's", 'Beller', 'Boehler', "Boehler's"],
    ['en', 'Roberts’', 'Roberts', 'Boehler', 'Boehler’s'],
    ['en', 'Beller’s', 'Beller', 'Roberts', 'Roberts’s'],
    ['en', 'Beller', 'Adam Beller', 'Adam Boehler', 'Boehler'],
    ['en', 'ADAM BELLER', 'Adam Beller', 'Adam Boehler', 'ADAM BOEHLER'],
    ['uk', 'Адама Беллера', 'Адам Беллер', 'Адам Белер', 'Адама Белера'],
    ['uk', 'АДАМА БЕЛЛЕРА', 'Адам Беллер', 'Адам Белер', 'АДАМА БЕЛЕРА'],
    ['uk', 'Салівана-Грея', 'Саліван-Грей', 'Салліван-Грей', 'Саллівана-Грея'],
    ['uk', 'Зеленскою', 'Зеленска', 'Зеленська', 'Зеленською'],
    ['uk', 'Гданську', 'Гданськ', 'Ґданськ', 'Ґданську'],
    ['uk', 'Віткова', 'Вітков', 'Віткофф', 'Віткоффа'],
    ['ru', 'Адамом Беллером', 'Адам Беллер', 'Адам Белер', 'Адамом Белером'],
    ['pl', 'Zelenskiego', 'Zelenski', 'Zełenski', 'Zełenskiego'],
    ['cs', 'Bellerem', 'Beller', 'Boehler', 'Boehlerem'],
    ['sl', 'Bellerja', 'Beller', 'Boehler', 'Boehlerja'],
    ['bg', 'Белерът', 'Белер', 'Бьолер', 'Бьолерът'],
    ['de', 'Bellers', 'Beller', 'Boehler', 'Boehlers'],
    ['de', 'Merz’', 'Merz', 'Scholz', 'Scholz’'],
    ['tr', "Beller'in", 'Beller', 'Boehler', "Boehler'in"],
    ['tr', "İZMİT'TE", 'İzmit', 'Izmit', undefined],
    ['fi', 'Bellerin', 'Beller', 'Boehler', 'Boehlerin'],
    ['hu', 'Bellernek', 'Beller', 'Boehler', 'Boehlernek'],
    ['ro', 'Bellerului', 'Beller', 'Boehler', 'Boehlerului'],
    ['he', 'ולביילר', 'ביילר', 'בוהלר', 'ולבוהלר'],
    ['ar', 'وبيلر', 'بيلر', 'بولر', 'وبولر'],
    ['ar', 'للبيلر', 'البيلر', 'البولر', 'للبولر'],
    ['ka', 'ბელერმა', 'ბელერი', 'ბოლერი', 'ბოლერმა'],
    ['ko', '벨러의', '벨러', '뵐러', '뵐러의'],
  ])('%s: %s for %s becomes %s', async (language, written, instead, right, expected) => {
    expect(await fixOf(language, written, instead, right)).toBe(expected);
  });

  test('is offered once: the right name is left alone', async () => {
    expect(await fixOf('uk', 'Белера', 'Белер', 'Белер')).toBeUndefined();
  });
});

describe('nothing is offered where the ending would be another one', () => {
  test.each([
    ['tr', "Ankara'da", 'Ankara', 'İzmir'],
    ['tr', "Tokat'ta", 'Tokat', 'Ankara'],
    ['hu', 'Bellernek', 'Beller', 'Orbán'],
    ['fi', 'Bellerissä', 'Beller', 'Obama'],
    ['de', 'Bellers', 'Beller', 'Merz'],
    ['uk', 'Острозі', 'Острог', 'Остріг'],
    ['uk', 'Коваленка', 'Коваленко', 'Ковалюк'],
    ['ru', 'Витковым', 'Витков', 'Виткофф'],
    ['ar', 'للبيلر', 'البيلر', 'بولر'],
  ])('%s: %s for %s, not %s', async (language, written, instead, right) => {
    expect(await fixOf(language, written, instead, right)).toBeUndefined();
  });
});
