import { describe, expect, test } from '@jest/globals';
import { readPlainText } from '../../src/documents/read.js';
import { compareFacts } from '../../src/facts/compare.js';
import { daysOfDateline } from '../../src/facts/dateline.js';
import type { Fact } from '../../src/facts/fact.js';
import { countedFrom } from '../../src/facts/from-now.js';
import { readFacts } from '../../src/facts/read.js';
import { daysOfStamp } from '../../src/text/day.js';
import { packOf } from './pack.js';

/** The one fact of a text that was written on a day; a Sunday, where nothing else is said. */
async function only(tag: string, text: string, written: readonly string[] = ['2026-05-03']): Promise<Fact> {
  const [fact] = readFacts(text, await packOf(tag)).map((each) => countedFrom(written, each));
  if (!fact) throw new Error(`no fact in ${text}`);
  return fact;
}

describe('what a text counts from its own day', () => {
  test.each([
    ['en', 'yesterday', { value: '2026-05-02' }],
    ['uk', 'позавчора', { value: '2026-05-01' }],
    ['ja', '明日', { value: '2026-05-04' }],
    ['fr', 'la semaine dernière', { value: '2026-04-20', from: '2026-04-20', to: '2026-04-26' }],
    ['de', 'nächste Woche', { value: '2026-05-04', from: '2026-05-04', to: '2026-05-10' }],
    ['pl', 'w zeszłym miesiącu', { value: '2026-04' }],
    ['ar', 'العام الماضي', { value: '2025' }],
    ['hi', 'कल', { value: '2026-05-02', alternatives: ['2026-05-04'] }],
    ['en', 'two days ago', { date: '2026-05-01' }],
    ['de', 'vor drei Wochen', { date: '2026-04-06' }],
    ['es', 'hace cuatro meses', { date: '2026-01' }],
  ])('%s: %s', async (tag, text, dated) => expect(await only(tag, text)).toMatchObject(dated));

  test.each([
    ['en', 'in the coming days'],
    ['en', 'about two days ago'],
    ['en', 'last Monday'],
    ['en', '70 days ago'],
    ['en', 'in two days'],
    ['ja', '2日前'],
    ['en', '2 May'],
  ])('not %s: %s', async (tag, text) => {
    const fact = readFacts(text, await packOf(tag))[0];
    expect(await only(tag, text)).toEqual(fact);
  });

  test('where the year is not known', async () => {
    expect(await only('en', 'yesterday', ['XXXX-05-01'])).toMatchObject({ value: 'XXXX-04-30' });
    expect(await only('en', 'yesterday', ['XXXX-03-01'])).not.toHaveProperty('value');
    expect(await only('en', 'last month', ['XXXX-05-03'])).toMatchObject({ value: 'XXXX-04' });
    expect(await only('en', 'last week', ['XXXX-05-03'])).not.toHaveProperty('value');
  });

  test('where it may be one of two days', async () => {
    const fact = await only('en', 'yesterday', daysOfStamp('2026-05-03T01:30:00Z'));
    expect(fact).toMatchObject({ value: '2026-05-02', alternatives: ['2026-05-01'] });
  });
});

describe('held against another text', () => {
  test.each([
    ['en', 'yesterday', 'de', 'am 2. Mai', 'same'],
    ['en', 'yesterday', 'de', 'am 1. Mai', 'contradicts'],
    ['en', 'yesterday', 'de', 'am Samstag', 'same'],
    ['en', 'yesterday', 'de', 'am Donnerstag', 'contradicts'],
    ['en', 'yesterday', 'de', 'gestern', 'same'],
    ['en', 'yesterday', 'de', 'morgen', 'contradicts'],
    ['en', 'on Thursday', 'de', 'gestern', 'contradicts'],
    ['en', 'two days ago', 'uk', 'позавчора', 'same'],
    ['en', 'two days ago', 'uk', '1 травня', 'same'],
    ['en', 'two days ago', 'uk', '12 травня', 'contradicts'],
    ['uk', 'минулого тижня', 'fr', 'le 22 avril', 'sharper'],
    ['uk', 'минулого тижня', 'fr', 'le 12 avril', 'absent'],
    ['en', 'last month', 'es', 'en abril', 'same'],
    ['en', 'last month', 'es', 'en marzo', 'contradicts'],
    ['en', 'last year', 'es', 'en 2025', 'same'],
    ['en', 'last year', 'es', 'en 2024', 'contradicts'],
    ['en', 'yesterday', 'es', 'en 2025', 'absent'],
  ])('%s %s, %s %s: %s', async (sourceTag, source, targetTag, target, verdict) => {
    expect(compareFacts(await only(sourceTag, source), await only(targetTag, target))).toBe(verdict);
  });

  test.each([
    ['today', '2026-05-03', 'yesterday', '2026-05-04', 'same'],
    ['today', '2026-05-03', 'today', '2026-05-04', 'same'],
    ['today', '2026-05-03', 'today', '2026-05-09', 'contradicts'],
    ['today', '2026-05-03', 'yesterday', '2026-05-03', 'contradicts'],
  ])('%s of %s, %s of %s: %s', async (source, from, target, to, verdict) => {
    expect(compareFacts(await only('en', source, [from]), await only('en', target, [to]))).toBe(verdict);
  });
});

describe('the day of a text', () => {
  test.each([
    ['en', 'KYIV, May 3 (Reuters) – The minister spoke.', 'XXXX-05-03'],
    ['en', 'The minister speaks\n\nSunday, 3 May 2026 10:15', '2026-05-03'],
    ['uk', 'КИЇВ, 3 травня 2026 (УНН) — Міністр говорив.', '2026-05-03'],
  ])('%s: %s', async (tag, text, day) => {
    expect(daysOfDateline(readPlainText('', text), await packOf(tag))).toEqual([day]);
  });

  test.each([
    ['en', 'The vote is on 3 May 2026.'],
    ['en', 'Tickets for 3 May 2026'],
    ['en', '03/05/2026'],
    ['en', 'May 2026'],
  ])('no dateline: %s: %s', async (tag, text) => {
    expect(daysOfDateline(readPlainText('', text), await packOf(tag))).toEqual([]);
  });

  test.each([
    ['2026-05-03', ['2026-05-03']],
    ['20260503T1015+0300', ['2026-05-03']],
    ['2026-05-03T10:15:00.000Z', ['2026-05-03']],
    ['2026-05-03T07:59:00Z', ['2026-05-03', '2026-05-02']],
    ['2026-12-31T20:00:00+00:00', ['2026-12-31', '2027-01-01']],
    ['2026-02-30', []],
    ['3 May 2026', []],
    ['', []],
  ])('as systems write it: %s', (stamp, days) => expect(daysOfStamp(stamp)).toEqual(days));
});
