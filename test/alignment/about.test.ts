import { describe, expect, test } from '@jest/globals';
import { compare, inShort } from '../checks/check-text.js';

/** One story as two newsrooms tell it: what differs is mostly about something else. */
const VERSIONS = {
  en: {
    wire: [
      'The tunnel under the Varn pass was closed on Monday after a rockfall, the road office said.',
      'Seven lorries stood in the tunnel when the rocks came down.',
      'Driver Tomas Hedlund, 52, from the village of Kesten was pulled out alive.',
      'Engineer Ruth Abelard called the mountain restless and asked for nets.',
      'Traffic will be sent over the old road until March 14.',
    ],
    rewrite: [
      'A mountain that nobody trusts any more: the Varn pass, where a rockfall has closed the tunnel.',
      'The old road has 41 bends and was last repaired in May.',
      'Tomas Hedlund, 52, of Kesten, is in hospital, but out of danger.',
      'On Friday the council wants to hear Olga Marchetti, who drew up the plan for nets in the valley.',
      'Some 90% of the freight to the south goes through it.',
    ],
    wrong: ['Tomas Hedlund, 52, of Kesten', 'Tomas Hedlund, 25, of Kesten', 'error number/changed 52 → 25'],
  },
  uk: {
    wire: [
      'Тунель під перевалом Варн у понеділок закрили після каменепаду, повідомило дорожнє управління.',
      'Сім вантажівок стояли в тунелі, коли посипалося каміння.',
      'Водія Томаса Гедлунда, 52 роки, із села Кестен витягли живим.',
      'Інженерка Рут Абеляр назвала гору неспокійною і просила про сітки.',
      'Рух спрямують старою дорогою до 14 березня.',
    ],
    rewrite: [
      'Гора, якій більше ніхто не вірить: на перевалі Варн каменепад закрив тунель.',
      'На старій дорозі 41 поворот, востаннє її ремонтували в травні.',
      'Томас Гедлунд, 52 роки, із села Кестен, лежить у лікарні, але поза небезпекою.',
      'У п’ятницю рада хоче вислухати Ольгу Маркетті, яка складала план сіток для долини.',
      'Через нього йде близько 90% вантажів на південь.',
    ],
    wrong: ['Гедлунд, 52 роки', 'Гедлунд, 25 років', 'error number/changed 52 роки → 25 років'],
  },
  de: {
    wire: [
      'Der Tunnel unter dem Varnpass wurde am Montag nach einem Felssturz gesperrt, teilte das Straßenamt mit.',
      'Sieben Lastwagen standen im Tunnel, als die Felsen herabstürzten.',
      'Der Fahrer Tomas Hedlund, 52, aus dem Dorf Kesten wurde lebend geborgen.',
      'Die Ingenieurin Ruth Abelard nannte den Berg unruhig und verlangte Netze.',
      'Der Verkehr wird bis zum 14. März über die alte Straße geleitet.',
    ],
    rewrite: [
      'Ein Berg, dem niemand mehr traut: Am Varnpass hat ein Felssturz den Tunnel gesperrt.',
      'Die alte Straße hat 41 Kehren und wurde zuletzt im Mai ausgebessert.',
      'Tomas Hedlund, 52, aus Kesten liegt im Krankenhaus, ist aber außer Gefahr.',
      'Am Freitag will der Rat Olga Marchetti hören, die den Plan für die Netze im Tal gezeichnet hat.',
      'Rund 90 Prozent der Fracht nach Süden gehen hindurch.',
    ],
    wrong: ['Tomas Hedlund, 52, aus Kesten', 'Tomas Hedlund, 25, aus Kesten', 'error number/changed 52 → 25'],
  },
  ar: {
    wire: [
      'أُغلق النفق تحت ممر فارن يوم الاثنين بعد انهيار صخري، بحسب ما قالت إدارة الطرق.',
      'كانت سبع شاحنات تقف في النفق حين سقطت الصخور.',
      'أُخرج السائق توماس هيدلوند البالغ من العمر 52 عاما من قرية كستن حيا.',
      'وصفت المهندسة روث أبيلار الجبل بأنه مضطرب وطلبت شباكا.',
      'ستحوَّل حركة المرور إلى الطريق القديم حتى 14 مارس.',
    ],
    rewrite: [
      'جبل لم يعد أحد يثق به: انهيار صخري يغلق النفق عند ممر فارن.',
      'في الطريق القديم 41 منعطفا، وجرى ترميمه آخر مرة في مايو.',
      'توماس هيدلوند البالغ من العمر 52 عاما من كستن يرقد في المستشفى لكنه خارج الخطر.',
      'يريد المجلس أن يستمع يوم الجمعة إلى أولغا ماركيتي التي رسمت خطة الشباك في الوادي.',
      'يمر عبره نحو 90% من البضائع إلى الجنوب.',
    ],
    wrong: [
      'هيدلوند البالغ من العمر 52 عاما',
      'هيدلوند البالغ من العمر 25 عاما',
      'error number/changed 52 عاما → 25 عاما',
    ],
  },
} as const;

describe.each(Object.entries(VERSIONS))('two versions of one story in %s', (language, { wire, rewrite, wrong }) => {
  const told = (lines: readonly string[]) => lines.join('\n');
  const changed = (findings: readonly string[]) => findings.filter((line) => line.includes('/changed'));

  test.each([
    ['there', wire, rewrite],
    ['and back', rewrite, wire],
  ])('speak of other trucks, bends, days and people: nothing changed %s', async (_, source, target) => {
    const checked = await compare(told(source), told(target), [language, language]);
    expect(checked.relation).toBe('adaptation');
    expect(changed(inShort(checked))).toEqual([]);
  });

  test('give one man another age', async () => {
    const [right, slip, finding] = wrong;
    const target = told(rewrite).replace(right, slip);
    expect(target).toContain(slip);
    const found = changed(inShort(await compare(told(wire), target, [language, language])));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(finding.split(' → ')[1]);
  });
});

describe('a count is compared with the count of the same', () => {
  const before = [
    'Rain has flooded the market of Ostrau.',
    'The fire brigade pumped out 120 cellars in the old town by noon.',
    'The tram stopped, and schools sent the children home.',
    'Shops in the arcades had put their goods on high shelves.',
    'The river is expected to fall at the weekend.',
  ];
  const after = (line: string) => [
    'The river came at night, and the market of Ostrau drowned.',
    line,
    'Whoever could sat on the upper floor and waited.',
    'The bridge by the mill held, as it has since the great flood.',
  ];
  test.each([
    [
      'cellars',
      'By noon the fire brigade had pumped out 210 cellars in the old town.',
      ['error number/changed 120 → 210'],
    ],
    ['a share of the cellars', 'About 90% of all shops in the arcades were under water.', []],
    ['people in the same town', 'At noon 210 guests left the hotels of the spa by boat.', []],
  ])('%s', async (_, line, findings) => {
    const checked = await compare(before.join('\n'), after(line).join('\n'), ['en', 'en']);
    expect(inShort(checked)).toEqual(findings);
  });
});

test('an omitted paragraph is one note that says how many sentences it had', async () => {
  const paragraph = 'The bridge dates from 1911. Its nine arches were restored in 1987. A tram crossed it until 1964.';
  const story = [
    'The town of Ostrau will rebuild its market, the mayor Karla Venn said on Tuesday.',
    paragraph,
    'The work is to cost 3.4 million euros.',
    'Traders will move to the Linden square for 14 months.',
  ];
  const german = [
    'Die Stadt Ostrau wird ihren Markt neu bauen, sagte Bürgermeisterin Karla Venn am Dienstag.',
    'Die Arbeiten sollen 3,4 Millionen Euro kosten.',
    'Die Händler ziehen für 14 Monate auf den Lindenplatz um.',
  ];
  const { findings } = await compare(story.join('\n'), german.join('\n'), ['en', 'de']);
  const omitted = findings.filter(({ check }) => check === 'text/omitted');
  expect(omitted.map(({ message }) => message)).toEqual([
    { key: 'passage.omitted', values: { found: 'The bridge dates from 1911.', count: 3 } },
  ]);
});
