import { beforeAll, describe, expect, test } from '@jest/globals';
import { checkText, createChecker, type Checker } from '../../../src/index.js';

let checker: Checker;
beforeAll(async () => {
  checker = await createChecker({ glossaries: [], defaultGlossary: false, checks: ['name'] });
});

interface Sample {
  readonly from: readonly [lang: string, text: string];
  readonly to: string;
  readonly right: string;
  readonly wrong: string;
  /** The check, what stands in the source and what in the target. */
  readonly found: readonly [check: string, source: string | undefined, target: string | undefined];
}

const SAMPLES: readonly Sample[] = [
  {
    from: ['en', 'Minister Mykola Horbenko came to the harbour.'],
    to: 'ru',
    right: 'Министр Николай Горбенко приехал в порт.',
    wrong: 'Министр Никита Горбенко приехал в порт.',
    found: ['name/changed', 'Mykola', 'Никита'],
  },
  {
    from: ['en', 'President Volodymyr Zelensky signed the law in Kharkiv.'],
    to: 'ka',
    right: 'პრეზიდენტმა ვოლოდიმირ ზელენსკიმ კანონს ხარკოვში მოაწერა ხელი.',
    wrong: 'პრეზიდენტმა ვოლოდიმირ ბრანდვოლდმა კანონს ხარკოვში მოაწერა ხელი.',
    found: ['name/missing', 'Zelensky', undefined],
  },
  {
    from: ['en', 'The engineer Harold Brimley showed the new turbine to visitors.'],
    to: 'uk',
    right: 'Інженер Гарольд Брімлі показав відвідувачам нову турбіну.',
    wrong: 'Інженер Гарольд Данвест показав відвідувачам нову турбіну.',
    found: ['name/changed', 'Brimley', 'Данвест'],
  },
  {
    from: ['en', 'On Friday the ferry from Oban was late again, and Fergusson had to wait.'],
    to: 'fr',
    right: 'Vendredi, le ferry d’Oban avait de nouveau du retard et Fergusson a dû attendre.',
    wrong: 'Vendredi, le ferry d’Oban avait de nouveau du retard et Baxendale a dû attendre.',
    found: ['name/changed', 'Fergusson', 'Baxendale'],
  },
  {
    from: ['en', 'The violinist Ingrid Halvorsen will play in Tampere this evening.'],
    to: 'de',
    right: 'Die Geigerin Ingrid Halvorsen spielt heute Abend in Tampere.',
    wrong: 'Die Geigerin Ingrid Halforsem spielt heute Abend in Tampere.',
    found: ['name/drift', 'Ingrid Halvorsen', 'Ingrid Halforsem'],
  },
  {
    from: ['en', 'The violinist Ingrid Halvorsen will play in Tampere this evening.'],
    to: 'pl',
    right: 'Skrzypaczka Ingrid Halvorsen zagra dziś wieczorem w Tampere.',
    wrong: 'Skrzypaczka Ingrid Halvolsen zagra dziś wieczorem w Tampere.',
    found: ['name/drift', 'Ingrid Halvorsen', 'Ingrid Halvolsen'],
  },
  {
    from: ['en', 'A neighbour said that Menton had left the village long before.'],
    to: 'uk',
    right: 'Сусід сказав, що Ментон давно виїхав із села.',
    wrong: 'Сусід сказав, що Нентон давно виїхав із села.',
    found: ['name/drift', 'Menton', 'Нентон'],
  },
  {
    from: ['en', 'The painter Desmond Carrick sold the house on Tuesday.'],
    to: 'ar',
    right: 'باع الرسام ديزموند كاريك البيت.',
    wrong: 'باع الرسام ديزموند فلانتري البيت.',
    found: ['name/changed', 'Carrick', 'فلانتري'],
  },
  {
    from: ['es', 'El alcalde dijo que Ramiro Zubeldia vendrá mañana con su hermana.'],
    to: 'en',
    right: 'The mayor said that Ramiro Zubeldia would come tomorrow with his sister.',
    wrong: 'The mayor said that Kenneth Ashdown would come tomorrow with his sister.',
    found: ['name/changed', 'Ramiro Zubeldia', 'Kenneth Ashdown'],
  },
  {
    from: ['es', 'El alcalde dijo que Ramiro Zubeldia vendrá mañana con su hermana.'],
    to: 'en',
    right: 'The mayor said that Ramiro Zubeldia would come tomorrow with his sister.',
    wrong: 'The mayor said that he would come tomorrow with his sister.',
    found: ['name/missing', 'Ramiro Zubeldia', undefined],
  },
  {
    from: ['de', 'Der Bürgermeister kommt morgen mit seiner Schwester zurück.'],
    to: 'en',
    right: 'The mayor will come back tomorrow with his sister.',
    wrong: 'The mayor will come back tomorrow with Philippa.',
    found: ['name/added', undefined, 'Philippa'],
  },
  // A family name that is an ordinary word, after a given name that is right.
  {
    from: ['en', 'The baker Maxine Waters sold bread in Tarbert on Friday.'],
    to: 'uk',
    right: 'Пекарка Максін Вотерс продавала хліб у Тарберті в п’ятницю.',
    wrong: 'Пекарка Максін Лейтон продавала хліб у Тарберті в п’ятницю.',
    found: ['name/changed', 'Waters', 'Лейтон'],
  },
  // Letters of the source in a text of another script.
  {
    from: ['en', 'The parish hall was painted in spring.'],
    to: 'uk',
    right: 'Парафіяльну залу пофарбували навесні.',
    wrong: 'Парафіяльну залу Bellweather пофарбували навесні.',
    found: ['name/added', undefined, 'Bellweather'],
  },
  // Of two words of a country the one that sounds like it stands for it.
  {
    from: ['en', 'Ferries from North Korea were late again.'],
    to: 'uk',
    right: 'Пороми з Північної Кореї знову запізнилися.',
    wrong: 'Пороми з Північної Голдсони знову запізнилися.',
    found: ['name/changed', 'Korea', 'Голдсони'],
  },
  {
    from: ['en', 'The painter Edith Robinson sold the house.'],
    to: 'ja',
    right: '画家のイーディス・ロビンソンは家を売った。',
    wrong: '画家のイーディス・メルセデスは家を売った。',
    found: ['name/changed', 'Robinson', 'メルセデス'],
  },
  // What is no word of the target's language stands in the place of a word that may be translated, beside one that was kept.
  {
    from: ['en', 'The National Weather Center in Aldford expects more snow tonight.'],
    to: 'de',
    right: 'Das National Weather Center in Aldford erwartet heute Nacht mehr Schnee.',
    wrong: 'Das Halvering Weather Center in Aldford erwartet heute Nacht mehr Schnee.',
    found: ['name/changed', 'National', 'Halvering'],
  },
  {
    from: ['en', 'The report says that the Rangers lost again in Leeds.'],
    to: 'fr',
    right: 'Le rapport dit que les Rangers ont encore perdu à Leeds.',
    wrong: 'Le rapport dit que les Halvering ont encore perdu à Leeds.',
    found: ['name/changed', 'Rangers', 'Halvering'],
  },
  {
    from: ['en', 'Critics say that President Pemberlow gave up too much.'],
    to: 'uk',
    right: 'Критики кажуть, що Президент Пемберлоу віддав забагато.',
    wrong: 'Критики кажуть, що Президент Кусумбо віддав забагато.',
    found: ['name/changed', 'Pemberlow', 'Кусумбо'],
  },
];

describe('without a glossary', () => {
  for (const { from, to, right, wrong, found } of SAMPLES) {
    const source = { lang: from[0], text: from[1] };
    test(`${to}: ${wrong}`, async () => {
      const { findings } = await checkText({ source, target: { lang: to, text: wrong } }, checker);
      const loud = findings.filter(({ severity }) => severity !== 'info');
      expect(loud.map((finding) => [finding.check, finding.source?.text, finding.target?.text])).toEqual([[...found]]);
    });
    test(`${to}: ${right}`, async () => {
      const { findings } = await checkText({ source, target: { lang: to, text: right } }, checker);
      expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    });
  }
});

const RIGHT: readonly (readonly [why: string, from: string, source: string, to: string, target: string])[] = [
  [
    'an ordinary word with a capital is no name',
    'en',
    'Critics say that President Pemberlow gave up too much.',
    'uk',
    'Критики кажуть, що Президент Республіки віддав забагато.',
  ],
  [
    'popes and kings are translated',
    'pl',
    'Książkę o Janie Pawle II napisał Tomasz Wierzbowski.',
    'en',
    'The book about John Paul II was written by Tomasz Wierzbowski.',
  ],
  ['countries and their people', 'en', 'Two Germans were freed in Greece, the Spanish envoy said.', 'uk', 'Двох німців звільнили у Греції, повідомив іспанський посланець.'],
  ['translated bodies', 'en', 'He asked the Supreme Court and the Department of Justice to wait.', 'pl', 'Poprosił Sąd Najwyższy i Departament Sprawiedliwości, aby poczekały.'],
  ['another spelling of a place', 'en', 'She was born in Jakarta and moved to Barcelona.', 'es', 'Nació en Yakarta y se mudó a Barcelona.'],
  ['cases', 'en', 'They met Brennan and the two walked to Dunmore.', 'ru', 'Они встретили Бреннана, и вдвоём дошли до Данмора.'],
  ['feasts', 'en', 'We will see the Hollisters at Christmas.', 'fr', 'Nous verrons les Hollister à Noël.'],
  ['German nouns', 'en', 'A boy in the village of Kilmore found the key under a stone.', 'de', 'Ein Junge im Dorf Kilmore fand den Schlüssel unter einem Stein.'],
  ['a translated epithet of a place', 'en', 'The ferry sails to Baja California on Friday.', 'uk', 'Пором іде до Нижньої Каліфорнії у п’ятницю.'],
  ['two languages of one alphabet', 'uk', 'Пекар Пітер Сімпсон і Девід Міллс бачили Ердогана в Луїзіані.', 'ru', 'Пекарь Питер Симпсон и Дэвид Миллс видели Эрдогана в Луизиане.'],
  ['bodies of two languages whose words are not known', 'fr', 'L’Assemblée et le Sénat attendent le Conseil des Nations unies.', 'es', 'La Asamblea y el Senado esperan al Consejo de las Naciones Unidas.'],
  ['a country that is abbreviated', 'fr', 'Les pêcheurs des États-Unis sont rentrés.', 'en', 'The U.S. fishermen have returned.'],
  ['an irregular rendering', 'en', 'The agency Reuters saw the ferry.', 'ja', 'ロイター通信はフェリーを見た。'],
  ['a name that another sentence has', 'en', 'The Bellweather hall was shut. It was painted in spring.', 'uk', 'Залу Bellweather зачинили. Залу Bellweather пофарбували навесні.'],
  ['two words joined', 'en', 'Rain fell in Southern California.', 'de', 'An der Küste Südkaliforniens regnete es.'],
  ['a title of the clergy', 'en', 'Rev. Amos Tenterby spoke to the fishermen.', 'fr', 'Le Père Amos Tenterby a parlé aux pêcheurs.'],
]; // prettier-ignore

describe('correct translations are left alone', () => {
  test.each(RIGHT)('%s', async (_why, from, source, to, target) => {
    const { findings } = await checkText(
      { source: { lang: from, text: source }, target: { lang: to, text: target } },
      checker,
    );
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});
