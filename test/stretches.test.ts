import { expect, test } from '@jest/globals';
import { createChecker } from '../src/checker.js';
import type { Finding } from '../src/findings/finding.js';
import { checkAligned } from '../src/run-checks.js';
import { alignedStretches } from '../src/stretches.js';
import { openText } from '../src/understand.js';

const sentences = Array.from({ length: 240 }, (_, at) => ({
  en: `Minister Nadia Rell gave ${at * 37 + 11} boats to harbour ${at + 1}.`,
  de: `Ministerin Nadia Rell gab dem Hafen ${at + 1} insgesamt ${at * 37 + (at % 60 === 7 ? 12 : 11)} Boote.`,
}));
const textOf = (language: 'en' | 'de', from = 0) =>
  sentences
    .slice(from)
    .map((sentence) => sentence[language])
    .join('\n\n');

async function found(source: string, target: string, window: number) {
  const checker = await createChecker({ glossaries: [], defaultGlossary: false });
  const texts = [
    await openText({ text: source, lang: 'en' }, checker),
    await openText({ text: target, lang: 'de' }, checker),
  ] as const;
  const stretches = [...alignedStretches(...texts, checker, undefined, { large: 4_000, window })];
  const findings = checkAligned(...texts, stretches, checker.checks, checker);
  return { stretches: stretches.length, findings: findings.map(placeOf), raw: target };
}

function placeOf({ check, target, source }: Finding): string {
  return `${check} ${source?.text ?? ''} → ${target?.text ?? ''} at ${target?.start ?? -1}`;
}

test('a large text says the same in stretches as in one piece', async () => {
  const [source, target] = [textOf('en'), textOf('de')];
  const whole = await found(source, target, 1_000_000);
  const parts = await found(source, target, 5_000);
  expect(whole.stretches).toBe(1);
  expect(parts.stretches).toBeGreaterThan(4);
  expect(whole.findings.filter((place) => place.startsWith('number/changed'))).toHaveLength(4);
  expect(parts.findings).toEqual(whole.findings);
});

test('texts of which one ends early, or that have nothing in common, come to an end too', async () => {
  const strangers = Array.from(
    { length: 200 },
    () => 'Nichts davon stimmt mit dem anderen Text irgendwie zusammen.',
  ).join('\n\n');
  for (const target of [textOf('de', 180), strangers, '']) {
    const { stretches } = await found(textOf('en'), target, 5_000);
    expect(stretches).toBeGreaterThan(1);
  }
});
