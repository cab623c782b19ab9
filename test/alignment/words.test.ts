import { describe, expect, test } from '@jest/globals';
import { compare, inShort } from '../checks/check-text.js';

const text = (sentences: readonly string[]) => sentences.join('\n\n');

/** Nothing in them but words: no name, no figure, no quotation. */
const WIRE = [
  'A fire broke out in the old school near the river during the night.',
  'Doctors at the hospital treated two children who had breathed in the smoke.',
  'The farmer saved his horses and a dog before the roof fell in.',
  'Snow and ice on the mountain road held the ambulance up for an hour.',
];
const TRANSLATED: Readonly<Record<string, readonly string[]>> = {
  de: [
    'In der alten Schule am Fluss ist in der Nacht ein Feuer ausgebrochen.',
    'Ärzte im Krankenhaus versorgten zwei Kinder, die Rauch eingeatmet hatten.',
    'Der Bauer brachte seine Pferde und einen Hund in Sicherheit, ehe das Dach einstürzte.',
    'Schnee und Eis auf der Bergstraße hielten den Krankenwagen eine Stunde lang auf.',
  ],
  uk: [
    'Уночі в старій школі біля річки спалахнула пожежа.',
    'Лікарі в лікарні допомогли двом дітям, які надихалися диму.',
    'Фермер урятував своїх коней і собаку, перш ніж упав дах.',
    'Сніг і лід на гірській дорозі на годину затримали швидку допомогу.',
  ],
  es: [
    'Un incendio se declaró por la noche en la vieja escuela junto al río.',
    'Los médicos del hospital atendieron a dos niños que habían respirado humo.',
    'El granjero salvó a sus caballos y a un perro antes de que cayera el techo.',
    'La nieve y el hielo de la carretera de montaña retrasaron una hora la ambulancia.',
  ],
  zh: [
    '夜间，河边的旧学校发生了火灾。',
    '医院的医生救治了两名吸入烟雾的孩子。',
    '屋顶倒塌之前，农夫救出了他的马和一只狗。',
    '山路上的冰雪让救护车耽搁了一个小时。',
  ],
};

describe('a story in another order is paired by what its words mean', () => {
  test.each([
    ['de', 'zwei Kinder', 'drei Kinder', 'two → drei'],
    ['uk', 'двом дітям', 'трьом дітям', 'two → трьом'],
    ['es', 'dos niños', 'tres niños', 'two → tres'],
    ['zh', '两名', '三名', 'two → 三'],
  ])('%s', async (language, right, wrong, found) => {
    const reordered = text([2, 0, 3, 1].map((at) => TRANSLATED[language]?.[at] ?? ''));
    expect(inShort(await compare(text(WIRE), reordered, ['en', language]), 'info')).toEqual([]);
    const changed = reordered.replace(right, wrong);
    expect(inShort(await compare(text(WIRE), changed, ['en', language]))).toEqual([`error number/changed ${found}`]);
  });

  test('and what was cut off a sentence stays with it', async () => {
    const whole =
      'Snow and ice on the mountain road held the ambulance up for an hour, and the patient had to walk the last part of the way.';
    const halves =
      'Schnee und Eis auf der Bergstraße hielten den Krankenwagen eine Stunde lang auf. Das letzte Stück des Weges musste der Patient zu Fuß gehen.';
    const german = TRANSLATED['de'] ?? [];
    const checked = await compare(
      text([...WIRE.slice(0, 3), whole]),
      text([german[2] ?? '', halves, german[0] ?? '', german[1] ?? '']),
      ['en', 'de'],
    );
    expect(inShort(checked, 'info')).toEqual([]);
  });
});
