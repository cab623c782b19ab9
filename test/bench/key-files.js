// A repository of key files to measure with: node test/bench/key-files.js FOLDER [FILES] [MESSAGES]
import process from 'node:process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, files = '2000', messages = '200'] = process.argv.slice(2);
if (folder === undefined) throw new Error('name a folder');

/** Each message is one of these with a number of its own, so that no two files are alike. */
const SENTENCES = {
  en: [
    (n) => `Save your changes before you leave page ${n}`,
    (n) => `{{name}} has invited you to project ${n}`,
    (n) => `The order of ${n} euros was sent on 3 May ${2000 + (n % 26)}`,
    (n) => `Delete ${n} files?`,
    (n) => `Your password must have at least ${(n % 20) + 4} characters and a digit`,
    () => 'Sign in',
    (n) => `Photo ${n} could not be uploaded because the connection was lost`,
    () => 'Settings',
  ],
  uk: [
    (n) => `Збережіть зміни, перш ніж залишити сторінку ${n}`,
    (n) => `{{name}} запрошує вас до проєкту ${n}`,
    (n) => `Замовлення на ${n} євро надіслано 3 травня ${2000 + (n % 26)} року`,
    (n) => `Видалити файли (${n})?`,
    (n) => `Пароль має містити щонайменше ${(n % 20) + 4} символів і цифру`,
    () => 'Увійти',
    (n) => `Світлину ${n} не вдалося завантажити, бо зв’язок перервався`,
    () => 'Налаштування',
  ],
};

for (const [language, sentences] of Object.entries(SENTENCES)) {
  mkdirSync(join(folder, 'locales', language), { recursive: true });
  for (let file = 0; file < Number(files); file++) {
    const entries = Array.from({ length: Number(messages) }, (_, at) => {
      const number = file * Number(messages) + at + 1;
      // One message in a thousand has another number.
      const slip = language === 'uk' && number % 1000 === 3 ? 7 : 0;
      return [`key${at}`, sentences[at % sentences.length](number + slip)];
    });
    const name = `part${String(file).padStart(4, '0')}.json`;
    writeFileSync(join(folder, 'locales', language, name), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
  }
}
writeFileSync(join(folder, 'wiredrift.config.yaml'), 'sourceLanguage: en\nfiles:\n  - locales/{lang}/{file}.json\n');
