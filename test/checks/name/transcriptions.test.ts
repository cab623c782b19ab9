import { beforeAll, describe, expect, test } from '@jest/globals';
import { checkText, createChecker, type Checker } from '../../../src/index.js';

let checker: Checker;
beforeAll(async () => {
  checker = await createChecker({ glossaries: [], defaultGlossary: false, checks: ['name'] });
});

/** One sentence as languages with Latin letters tell it; each writes what was written in Cyrillic or Arabic letters its own way. */
const TOLD: Readonly<Record<string, string>> = {
  en: 'The mayor Ihor Terekhov met Sergei Shoigu there in Kharkiv.',
  de: 'Der Bürgermeister Ihor Terechow traf dort in Charkiw Sergej Schoigu.',
  fr: 'Le maire Ihor Terekhov a rencontré Sergueï Choïgou là-bas, à Kharkiv.',
  es: 'El alcalde Ígor Térejov se reunió allí, en Járkov, con Serguéi Shoigú.',
  pl: 'Mer Ihor Terechow spotkał się tam, w Charkowie, z Siergiejem Szojgu.',
  cs: 'Starosta Ihor Terechov se tam v Charkově setkal se Sergejem Šojgu.',
  sl: 'Župan Igor Terehov se je tam v Harkovu srečal s Sergejem Šojgujem.',
  hu: 'Ihor Terehov polgármester ott, Harkivban találkozott Szergej Sojguval.',
  fi: 'Pormestari Ihor Terehov tapasi siellä Harkovassa Sergei Šoigun.',
  nl: 'Burgemeester Ihor Terechov ontmoette daar in Charkov Sergej Sjojgoe.',
  sv: 'Borgmästaren Ihor Terechov mötte där i Charkiv Sergej Sjojgu.',
  tr: 'Belediye Başkanı İhor Terehov orada, Harkiv’de Sergey Şoygu ile görüştü.',
  ro: 'Primarul Ihor Terehov s-a întâlnit acolo, la Harkov, cu Serghei Șoigu.',
};

const tags = Object.keys(TOLD);

async function found(from: string, to: string, text = TOLD[to] ?? ''): Promise<readonly string[]> {
  const { findings } = await checkText(
    { source: { lang: from, text: TOLD[from] ?? '' }, target: { lang: to, text }, relation: 'translation' },
    checker,
  );
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ source, target }) => `${source?.text ?? '–'} → ${target?.text ?? '–'}`);
}

describe('a name from another script', () => {
  test.each(tags)('may be written as each language writes it, beside %s', async (tag) => {
    for (const other of tags) if (other !== tag) expect([other, ...(await found(tag, other))]).toEqual([other]);
  });

  test.each([
    ['en', 'de', 'Terechow', 'Terechon'],
    ['en', 'de', 'Terechow', 'Tarechow'],
    ['en', 'fr', 'Terekhov', 'Telekhov'],
    ['en', 'cs', 'Terechov', 'Teredov'],
    ['fr', 'fi', 'Terehov', 'Terepov'],
    ['hu', 'sv', 'Terechov', 'Telechov'],
    ['en', 'ro', 'Terehov', 'Terebov'],
  ])('%s to %s: %s is not %s', async (from, to, right, wrong) => {
    const shown = await found(from, to, TOLD[to]?.replace(right, wrong));
    expect(shown).toHaveLength(1);
    expect(shown[0]).toContain(wrong);
  });
});
