import { describe, expect, test } from '@jest/globals';
import { compare, inShort } from '../checks/check-text.js';

const WIRE = [
  'The ferry Solvei left Havnes at dawn on Monday with 48 people on board.',
  'Captain Oscar Lindquist reported smoke in the engine room 20 minutes later.',
  'Rescue boats from Brevik reached the ship within the hour.',
  'Nobody was hurt, the coast guard said, but 12 passengers were taken to hospital.',
  'The company has run the line since 1987 and calls it its safest.',
  'An inquiry will begin on Thursday in Oslo.',
];
const UKRAINIAN = [
  'Пором «Солвей» вийшов із Гавнеса на світанку в понеділок, на борту було 48 людей.',
  'Капітан Оскар Ліндквіст повідомив про дим у машинному відділенні через 20 хвилин.',
  'Рятувальні човни з Бревіка дісталися судна протягом години.',
  'Ніхто не постраждав, повідомила берегова охорона, але 12 пасажирів доправили до лікарні.',
  'Компанія обслуговує цю лінію з 1987 року й називає її найбезпечнішою.',
  'Розслідування почнеться в четвер в Осло.',
];
const text = (sentences: readonly string[]) => sentences.join('\n\n');
const without = (sentences: readonly string[], index: number) => sentences.filter((_, at) => at !== index);
const replaced = (sentences: readonly string[], from: string, to: string) =>
  sentences.map((sentence) => sentence.replace(from, to));

describe('two texts are paired', () => {
  test('sentence by sentence: a faithful translation has nothing to report', async () => {
    const checked = await compare(text(WIRE), text(UKRAINIAN), ['en', 'uk']);
    expect(inShort(checked, 'info')).toEqual([]);
    expect(checked.relation).toBe('translation');
  });

  test('in whatever order they come', async () => {
    const reordered = [3, 0, 5, 1, 4, 2].map((at) => UKRAINIAN[at] ?? '');
    expect(inShort(await compare(text(WIRE), text(reordered), ['en', 'uk']))).toEqual([]);
    const wrong = replaced(reordered, '12 пасажирів', '21 пасажира');
    expect(inShort(await compare(text(WIRE), text(wrong), ['en', 'uk']))).toEqual(['error number/changed 12 → 21']);
  });

  test('a sentence left out or put in is one finding, not one for each figure in it', async () => {
    expect(inShort(await compare(text(WIRE), text(without(UKRAINIAN, 3)), ['en', 'uk']), 'info')).toEqual([
      `info text/omitted ${WIRE[3]} → –`,
    ]);
    expect(inShort(await compare(text(without(WIRE, 3)), text(UKRAINIAN), ['en', 'uk']), 'info')).toEqual([
      `info text/added – → ${UKRAINIAN[3]}`,
    ]);
  });

  test('a sentence that was split in two stays with its source', async () => {
    const split = replaced(UKRAINIAN, ', на борту було 48 людей', '. На борту було 48 людей');
    expect(inShort(await compare(text(WIRE), text(split), ['en', 'uk']), 'info')).toEqual([]);
    const wrong = replaced(split, '48 людей', '84 людей');
    expect(inShort(await compare(text(WIRE), text(wrong), ['en', 'uk']), 'info')).toEqual([
      'error number/changed 48 → 84',
    ]);
  });

  test('a shortened version is an adaptation and may drop what it likes', async () => {
    const short = [UKRAINIAN[3] ?? '', UKRAINIAN[0] ?? ''];
    const checked = await compare(text(WIRE), text(short), ['en', 'uk']);
    expect(checked.relation).toBe('adaptation');
    expect(inShort(checked)).toEqual([]);
  });
});
