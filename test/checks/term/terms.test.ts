import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkText, createChecker, type Checker } from '../../../src/index.js';
import { inShort } from '../check-text.js';

const folder = mkdtempSync(join(tmpdir(), 'terms-'));

async function checkerOf(entries: string): Promise<Checker> {
  const path = join(folder, 'terms.yaml');
  writeFileSync(path, `version: 1\nentries:\n${entries}`);
  return createChecker({ glossaries: [path], defaultGlossary: false, checks: ['term', 'name/rejected'] });
}

const TERMS = await checkerOf(`
  - { id: account, kind: term, names: { en: account, uk: обліковий запис, ar: حساب, tr: hesap, zh: 帐户, pl: konto }, reject: { uk: [аккаунт, акаунт] } }
  - { id: privacy, kind: term, names: { en: data protection, de: Datenschutz, hu: adatvédelem, sv: dataskydd, nl: gegevensbescherming } }
  - { id: health, kind: term, names: { en: health, uk: здоров'я } }
  - { id: health-care, kind: term, names: { en: health care, uk: медичне обслуговування } }
  - { id: record, kind: term, partOfSpeech: noun, names: { en: record, uk: запис } }
  - { id: delete, kind: term, partOfSpeech: verb, names: { en: delete, uk: видалити } }
  - { id: it, kind: term, names: { en: IT, uk: ІТ } }
  - { id: windows, kind: term, caseSensitive: true, names: { en: Windows, uk: Windows } }
  - { id: firefox, kind: term, doNotTranslate: true, names: { en: Firefox } }
  - { id: contract, kind: term, names: { de: Vertrag, en: contract, uk: договір } }
  - { id: e-mail, kind: term, names: { en: e-mail, uk: електронна пошта } }
  - { id: folder, kind: term, names: { en: folder, de: Ordner }, reject: { de: Verzeichnis } }
  - { id: directory, kind: term, names: { en: directory, de: Verzeichnis } }
  - { id: free, kind: term, required: false, names: { en: ceasefire, uk: перемир'я }, confusable: [{ form: мирний договір, lang: uk }] }
  - { id: exact, kind: term, indeclinable: true, names: { en: lock, uk: замок } }
`);

async function found(languages: string, source: string, target: string, least: 'info' | 'warning' = 'warning') {
  const [from = '', to = ''] = languages.split('-');
  const record = { source: { text: source, lang: from }, target: { text: target, lang: to } };
  return inShort(await checkText({ ...record, relation: 'translation' }, TERMS), least);
}

describe('a term of the source that is rendered', () => {
  test.each([
    ['in a case, with its adjective', 'en-uk', 'Close the accounts.', 'Закрийте облікові записи.'],
    ['in another order', 'en-uk', 'No account.', 'Записів облікових немає.'],
    ['with a suffix', 'en-tr', 'Your account was closed.', 'Hesabınız kapatıldı.'],
    ['in a broken plural, with a pronoun', 'en-ar', 'Delete your accounts.', 'احذف حساباتكم.'],
    ['in a script without spaces', 'en-zh', 'Delete your accounts.', '删除您的帐户。'],
    ['in a compound', 'en-de', 'Read the data protection statement.', 'Lesen Sie die Datenschutzerklärung.'],
    ['as the second part of a compound', 'en-de', 'On data protection.', 'Zum Arbeitnehmerdatenschutz.'],
    [
      'in a Hungarian compound',
      'en-hu',
      'Read the data protection statement.',
      'Olvassa el az adatvédelmi nyilatkozatot.',
    ],
    ['in a Swedish compound', 'en-sv', 'Read the data protection rules.', 'Läs dataskyddsreglerna.'],
    ['in a Dutch compound', 'en-nl', 'Data protection matters.', 'De gegevensbeschermingsregels gelden.'],
    ['once for two', 'en-uk', 'An account is an account.', 'Обліковий запис є обліковий запис.'],
    ['by the longer term', 'en-uk', 'Health care is free.', 'Медичне обслуговування безплатне.'],
    ['in another form of the verb', 'en-uk', 'Deleting files', 'Видалення файлів'],
    ['with a vowel that changes', 'de-uk', 'Die Verträge gelten.', 'Договори діють.'],
    ['as it is', 'en-uk', 'Open Firefox.', 'Відкрийте Firefox.'],
    ['as it is, with an ending', 'en-fi', 'Close Firefox now.', 'Sulje Firefoxin ikkuna nyt.'],
    ['as it is, in a headline', 'en-uk', 'FIREFOX IS OPEN', 'FIREFOX ВІДКРИТО'],
    ['in other words, which may be', 'en-uk', 'The ceasefire holds.', 'Бої припинено.'],
    ['in the sentence beside', 'en-uk', 'Open it. The account is new.', 'Відкрийте обліковий запис. Він новий.'],
  ])('%s', async (_, languages, source, target) => {
    expect(await found(languages, source, target)).toEqual([]);
  });
});

describe('what is no use of a term', () => {
  test.each([
    ['a verb that looks like the noun', 'You can record a film.', 'Можна зняти фільм.'],
    ['a part of a hyphenated word', 'A health-conscious town', 'Свідоме місто'],
    ['an address', 'Open account.example.org', 'Відкрийте account.example.org'],
    ['another word in small letters', 'Take it.', 'Візьміть це.'],
    ['another word in other capitals', 'Close the windows.', 'Зачиніть вікна.'],
    ['an inflected form of what never is', 'The locks', 'Шлюзи'],
    ['a language without a form', 'Data protection', 'Захист даних'],
  ])('%s', async (_, source, target) => {
    expect(await found('en-uk', source, target)).toEqual([]);
  });
});

describe('a term of the source that is not rendered', () => {
  test.each([
    ['a plural', 'en-uk', 'Close the accounts.', 'Закрийте рахунки.', 'warning term/missing accounts → –'],
    ['a noun', 'en-uk', 'The record is new.', 'Фільм новий.', 'warning term/missing record → –'],
    ['a verb', 'en-uk', 'You deleted it.', 'Ви це стерли.', 'warning term/missing deleted → –'],
    ['capitals', 'en-uk', 'Ask IT now.', 'Запитайте кадри.', 'warning term/missing IT → –'],
    ['with or without a hyphen', 'en-uk', 'Send an email.', 'Надішліть листа.', 'warning term/missing email → –'],
    ['its capital lost', 'en-uk', 'Use Windows daily.', 'Бери вікна щодня.', 'warning term/missing Windows → –'],
    [
      'a name that stands as it is',
      'en-uk',
      'Open Firefox.',
      'Відкрийте Вогнелис.',
      'warning term/missing Firefox → –',
    ],
    ['an inflected source', 'de-uk', 'Die Verträge gelten.', 'Угоди діють.', 'warning term/missing Verträge → –'],
  ])('%s', async (_, languages, source, target, expected) => {
    expect(await found(languages, source, target)).toEqual([expected]);
  });

  test('is a note where a part of it is there, or it is a part of a name', async () => {
    expect(await found('en-uk', 'Health care is free.', 'Обслуговування безплатне.', 'info')).toEqual([
      'info term/missing Health care → –',
    ]);
    const bank = 'Yesterday a clerk at the Lloyds Account Bureau wrote to them again.';
    expect(await found('en-uk', bank, 'Учора службовець бюро «Ллойдс» знову їм написав.', 'info')).toEqual([
      'info term/missing Account → –',
    ]);
  });
});

describe('a form that is forbidden', () => {
  test('is one finding, in whatever case, and keeps the capital in its fix', async () => {
    const record = {
      source: { text: 'Account closed', lang: 'en' },
      target: { text: 'Акаунт закрито', lang: 'uk' },
    };
    const { findings } = await checkText({ ...record, relation: 'translation' }, TERMS);
    expect(findings).toMatchObject([{ check: 'term/rejected', severity: 'error', fix: { text: 'Обліковий запис' } }]);
    expect(await found('en-uk', 'Close the accounts.', 'Закрийте акаунти.')).toEqual([
      'error term/rejected accounts → акаунти',
    ]);
  });

  test('is right where it renders another term', async () => {
    expect(await found('en-de', 'The directory is empty.', 'Das Verzeichnis ist leer.')).toEqual([]);
    expect(await found('en-de', 'The folder is empty.', 'Das Verzeichnis ist leer.')).toEqual([
      'error term/rejected folder → Verzeichnis',
    ]);
  });

  test('is told without a source too, and is a note in somebody else’s words', async () => {
    const alone = async (text: string) => inShort(await checkText({ target: { text, lang: 'uk' } }, TERMS), 'info');
    expect(await alone('Ваш акаунт закрито.')).toEqual(['error term/rejected – → акаунт']);
    expect(await alone('Він сказав: «Мій акаунт закрито без жодних пояснень».')).toEqual([
      'info term/rejected – → акаунт',
    ]);
  });
});

test('a confusable form is told once, as a confusion', async () => {
  expect(await found('en-uk', 'The ceasefire holds.', 'Мирний договір діє.')).toEqual([
    'error term/confused ceasefire → Мирний договір',
  ]);
});
