import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { folderWith, remove, wiredrift, wiredriftInside } from './command.js';

const NAMES = `version: 1
entries:
  - id: adam-boehler
    kind: person
    names:
      en: Adam Boehler
    reject:
      en: [{ form: Adam Beller, why: a slip of the agency }]
`;
const WIRE = 'The envoy Adam Boehler met 3 leaders in Doha.\n\nLater Adam Boehler said that 12 people were free.\n';
const STORY = WIRE.replaceAll('Boehler', 'Beller').replace('12', '13');
const OPTIONS = [
  '--glossary',
  'names.yaml',
  '--no-default-glossary',
  '--no-config',
  '--lang',
  'en',
  '--source-lang',
  'en',
];

let folder = '';
const open = (files: Readonly<Record<string, string | Uint8Array>> = {}) => {
  folder = folderWith({ 'names.yaml': NAMES, 'wire.en.md': WIRE, 'story.en.md': STORY, ...files });
};
afterEach(() => remove(folder));

const check = (...args: string[]) =>
  wiredriftInside(['check', 'story.en.md', '--source', 'wire.en.md', ...OPTIONS, ...args], folder);
const accept = (...args: string[]) => wiredriftInside(['accept', ...args], folder);
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const story = (change: (text: string) => string) => write('story.en.md', change(read('story.en.md')));

interface Report {
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly {
    readonly check: string;
    readonly fingerprint: string;
    readonly target?: { readonly line: number };
  }[];
  readonly unusedDirectives: readonly { readonly line: number; readonly problem: string; readonly found: string }[];
}

async function report(...args: string[]): Promise<Report> {
  const { out } = await check('--format', 'json', ...args);
  return JSON.parse(out) as Report;
}

const checks = ({ findings }: Report) => findings.map(({ check: id }) => id);

describe('a baseline', () => {
  test('holds what is found, an entry a line, and lets it pass from then on', async () => {
    open();
    const first = await check('--baseline', 'known.json', '--update-baseline');
    expect(first.code).toBe(0);
    expect(first.err).toContain('known.json: 3 new, 0 gone');
    const lines = read('known.json').trimEnd().split('\n');
    expect(lines).toHaveLength(3 + 5);
    expect(lines.slice(3, -2)).toEqual(lines.slice(3, -2).toSorted());
    const next = await check('--baseline', 'known.json');
    expect(next.code).toBe(0);
    expect(next.out).toBe('Nothing new found.\n3 known findings are in the baseline.\n');
    expect((await report('--baseline', 'known.json')).summary).toMatchObject({ findings: 0, known: 3 });
  });

  test('knows findings whose lines moved, and beside which the text changed; a new one counts', async () => {
    open();
    await check('--baseline', 'known.json', '--update-baseline');
    write('wire.en.md', `Doha talks go on.\n\n${WIRE}`);
    story((text) => `Doha talks go on.\n\n${text}`);
    expect((await report('--baseline', 'known.json')).summary).toMatchObject({ findings: 0, known: 3 });
    story((text) => text.replace('13', '14'));
    const changed = await report('--baseline', 'known.json');
    expect(checks(changed)).toEqual(['number/changed']);
    expect((await check('--baseline', 'known.json')).code).toBe(1);
  });

  test('of two findings that are alike one more is new, and one less is gone', async () => {
    const line = 'Adam Beller spoke.';
    open({ 'story.en.md': `${line}\n\n${line}\n`, 'wire.en.md': 'Adam Boehler spoke.\n\nAdam Boehler spoke.\n' });
    await check('--baseline', 'known.json', '--update-baseline');
    story((text) => `${text}\n${line}\n`);
    expect((await report('--baseline', 'known.json', '--check', 'name/rejected')).summary).toMatchObject({
      findings: 1,
      known: 2,
    });
    story(() => `${line}\n\nAdam Boehler spoke.\n`);
    const { err, code } = await check('--baseline', 'known.json');
    expect(code).toBe(0);
    expect(err).toContain('1 finding of known.json is gone');
  });

  test('loses what is gone when it is written anew, and keeps what the run did not look at', async () => {
    open({ 'other.en.md': 'Adam Beller spoke.\n' });
    await wiredriftInside(
      ['check', 'other.en.md', ...OPTIONS, '--baseline', 'known.json', '--update-baseline'],
      folder,
    );
    await check('--baseline', 'known.json', '--update-baseline');
    story((text) => text.replace('13', '12'));
    const { err } = await check('--baseline', 'known.json', '--update-baseline', '--skip', 'name');
    expect(err).toContain('known.json: 0 new, 1 gone');
    expect(read('known.json')).not.toContain('number/changed');
    expect(read('known.json').match(/name\/rejected/gu)).toHaveLength(3);
    expect(read('known.json')).toContain('other.en.md');
  });

  test('may be named by the configuration', async () => {
    open({ 'wiredrift.config.yaml': 'baseline: known.json\n' });
    const configured = (...args: string[]) => {
      const own = OPTIONS.filter((option) => option !== '--no-config');
      return wiredriftInside(['check', 'story.en.md', '--source', 'wire.en.md', ...own, ...args], folder);
    };
    expect((await configured()).err).toContain('known.json: no such file; make it with --update-baseline');
    expect((await configured('--update-baseline')).code).toBe(0);
    expect(await configured()).toMatchObject({ code: 0, err: '' });
  });

  test('means the same file however its path is written', async () => {
    open();
    await check('--baseline', 'known.json', '--update-baseline');
    const { code } = await wiredriftInside(
      ['check', './story.en.md', '--source', './wire.en.md', ...OPTIONS, '--baseline', 'known.json'],
      folder,
    );
    expect(code).toBe(0);
  });

  test.each([
    [
      'of another version',
      '{"version": 2, "findings": []}',
      /^known\.json: has version 2, this wiredrift reads version 1/u,
    ],
    ['that is no JSON', '{"version": 1,\n<<<<<<< ours', /^known\.json:2:\d+: this is not valid JSON/u],
    ['that is something else', '{"version": 1, "entries": []}', /^known\.json: is no file that wiredrift wrote/u],
    [
      'with a damaged entry',
      '{"version": 1, "findings": [{"path": "a"}]}',
      /^known\.json: entry 1 is not as it should be/u,
    ],
  ])('%s ends the run with 2, in one line', async (_, text, words) => {
    open({ 'known.json': text });
    const { code, err, out } = await check('--baseline', 'known.json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(words);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('that is not there ends the run with 2; one that is empty is right', async () => {
    open({ 'empty.json': '{"version": 1, "findings": []}' });
    expect(await check('--baseline', 'none.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--update-baseline'),
    });
    expect((await check('--baseline', 'empty.json')).code).toBe(1);
    expect((await check('--update-baseline')).err).toContain('--baseline FILE');
  });
});

describe('comments in the file', () => {
  test('silence the next line, and are counted', async () => {
    open({ 'story.en.md': `<!-- wiredrift-disable-next-line name/rejected -- as the agency had it -->\n${STORY}` });
    const { summary, findings, unusedDirectives } = await report();
    expect(summary).toMatchObject({ silenced: 1 });
    expect(findings.map(({ check: id, target }) => [id, target?.line])).toEqual([
      ['name/rejected', 4],
      ['number/changed', 4],
    ]);
    expect(unusedDirectives).toEqual([]);
  });

  test.each([
    ['a family, without a reason', '<!-- wiredrift-disable-line name -->'],
    ['two checks', '<!-- wiredrift-disable-line name/drift, name/rejected number -->'],
  ])('silence their own line: %s', async (_, comment) => {
    open({ 'story.en.md': STORY.replace('Doha.', `Doha. ${comment}`) });
    expect((await report()).summary).toMatchObject({ silenced: 1, findings: 2 });
  });

  test('silence all from one to the other', async () => {
    open({
      'story.en.md': `<!-- wiredrift-disable -->\n\n${STORY.replace('\n\n', '\n\n<!-- wiredrift-enable -->\n\n')}`,
    });
    expect((await report()).summary).toMatchObject({ silenced: 1, findings: 2 });
    story((text) => text.replace('<!-- wiredrift-enable -->', '<!-- wiredrift-enable number -->'));
    expect((await report()).summary).toMatchObject({ silenced: 2, findings: 1 });
  });

  test('that do nothing are told, with what was probably meant', async () => {
    open({
      'story.en.md': `<!-- wiredrift-disable-next-line name/rejectd, date -->\n${STORY}\n<!-- wiredrift-disable-nextline name -->\n`,
    });
    const { err, code } = await check();
    expect(code).toBe(1);
    expect(err).toContain('story.en.md:1:1: there is no check “name/rejectd”; did you mean “name/rejected”?');
    expect(err).toContain('story.en.md:1:1: “wiredrift-disable-next-line date” silences nothing; remove it');
    expect(err).toContain('did you mean “wiredrift-disable-next-line”?');
    const { unusedDirectives } = await report();
    expect(unusedDirectives.map(({ line, problem }) => [line, problem])).toEqual([
      [1, 'unknownCheck'],
      [1, 'unused'],
      [6, 'unknownDirective'],
    ]);
  });

  test('are not called idle by a run that did not look', async () => {
    open({ 'story.en.md': `<!-- wiredrift-disable-next-line name/rejected -->\n${STORY}` });
    expect((await report('--skip', 'name')).unusedDirectives).toEqual([]);
    const { out } = await wiredriftInside(['check', 'wire.en.md', ...OPTIONS, '--format', 'json'], folder);
    expect((JSON.parse(out) as Report).unusedDirectives).toEqual([]);
  });

  test('silence the next message of a localisation file', async () => {
    const po = (comment: string) =>
      `msgid ""\nmsgstr "Language: uk\\n"\n\n${comment}msgid "12 people"\nmsgstr "13 людей"\n\nmsgid "7 days"\nmsgstr "8 днів"\n`;
    open({ 'a.po': po('# wiredrift-disable-next-line number\n'), 'b.po': po('') });
    const run = async (name: string) => {
      const { out } = await wiredriftInside(
        ['check', name, '--no-config', '--no-default-glossary', '--format', 'json'],
        folder,
      );
      return JSON.parse(out) as Report;
    };
    expect((await run('b.po')).summary).toMatchObject({ findings: 2, silenced: 0 });
    expect((await run('a.po')).summary).toMatchObject({ findings: 1, silenced: 1 });
  });
});

describe('accepted findings', () => {
  test('do not count, are counted, and are left out of SARIF', async () => {
    open();
    const { findings } = await report();
    const [first, ...rest] = findings.map(({ fingerprint }) => fingerprint);
    const { code, err } = await accept(first ?? '', '--reason', 'as the agency has it', '--author', 'Ada');
    expect({ code, err }).toEqual({ code: 0, err: 'wiredrift: wiredrift.accepted.json: 1 finding accepted\n' });
    expect((await report()).summary).toMatchObject({ findings: 2, accepted: 1 });
    expect((await check('--format', 'sarif')).out).not.toContain(first);
    await accept(...rest, '--reason', 'so be it');
    const left = await check();
    expect(left).toMatchObject({ code: 0, out: 'Nothing new found.\n3 findings are accepted.\n' });
    expect(
      read('wiredrift.accepted.json')
        .split('\n')
        .filter((line) => line.startsWith('{"')),
    ).toHaveLength(3);
  });

  test('count again when their day has passed', async () => {
    open();
    const all = (await report()).findings.map(({ fingerprint }) => fingerprint);
    await accept(...all, '--reason', 'until the agency mends it', '--expires', '2999-01-31');
    expect((await check()).code).toBe(0);
    await accept(...all, '--reason', 'until the agency mends it', '--expires', '2020-01-31');
    const { code, err } = await check();
    expect(code).toBe(1);
    expect(err).toContain('3 findings count again');
  });

  test('come back from a sheet that a person filled in', async () => {
    open();
    const { out } = await check('--format', 'csv');
    const [head = '', first = '', ...others] = out.trimEnd().split('\r\n');
    write('sheet.csv', [head, first.replace(/,,$/u, ',Accept,"so it is, there"'), ...others].join('\r\n'));
    const { err, code } = await accept('--from', 'sheet.csv', '--author', 'Ada');
    expect({ code, err }).toEqual({
      code: 0,
      err: 'wiredrift: wiredrift.accepted.json: 1 finding accepted\nwiredrift: 2 rows of the sheet are not accepted\n',
    });
    expect(read('wiredrift.accepted.json')).toContain('"reason":"so it is, there"');
    expect((await report()).summary).toMatchObject({ findings: 2, accepted: 1 });
    write('sheet.csv', [head, first.replace(/,,$/u, ',accept,')].join('\r\n'));
    expect(await accept('--from', 'sheet.csv')).toMatchObject({
      code: 2,
      err: expect.stringContaining('sheet.csv:2: '),
    });
    story((text) => text.replaceAll('Beller', 'Boehler'));
    expect((await check()).err).toContain('1 accepted finding is gone');
  });

  test('that are nowhere are told by a run over all files, and by no other', async () => {
    open({
      'wiredrift.config.yaml': 'sourceLanguage: en\nfiles: [{ source: wire.en.md, target: "story.{lang}.md" }]\n',
    });
    await accept('0123456789abcdef', '--reason', 'x');
    const gone = '1 accepted finding is gone; take it out of wiredrift.accepted.json: 0123456789abcdef';
    write('story.uk.md', 'Посланець Адам Белер зустрів 3 лідерів у Досі.\n');
    const whole = ['check', '--no-default-glossary'];
    expect((await wiredriftInside(whole, folder)).err).toContain(gone);
    expect((await wiredriftInside([...whole, '--skip', 'name'], folder)).err).not.toContain(gone);
    expect((await check()).err).not.toContain(gone);
  });

  test.each([
    [['0123456789abcdef'], 'say why'],
    [['0123', 'xyz', '--reason', 'x'], 'not fingerprints of findings: 0123, xyz'],
    [[], 'no finding to accept'],
    [['0123456789abcdef', '--reason', 'x', '--expires', 'soon'], '“soon” is no day'],
    [['0123456789abcdef', '--reason', 'x', '--expires', '2026-02-30'], '“2026-02-30” is no day'],
    [['--from', 'names.yaml'], 'the sheet has no column'],
  ])('%j is refused in one line', async (args, words) => {
    open();
    const { code, err } = await accept(...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(existsSync(join(folder, 'wiredrift.accepted.json'))).toBe(false);
  });
});

describe('--since', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'init.defaultBranch=main', ...args], {
      cwd: folder,
    });
  const commit = () => {
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'x');
  };

  test('speaks of changed lines alone, in the text or in its source', async () => {
    open();
    commit();
    expect(await check('--since', 'HEAD')).toEqual({
      code: 0,
      out: '',
      err: 'wiredrift: nothing to check has changed since HEAD\n',
    });
    story((text) => text.replace('Later', 'Then'));
    expect((await report('--since', 'HEAD')).findings.map(({ target }) => target?.line)).toEqual([3, 3]);
    write('story.en.md', STORY);
    write('wire.en.md', WIRE.replace('met', 'saw'));
    expect((await report('--since', 'HEAD')).findings.map(({ target }) => target?.line)).toEqual([1]);
  });

  test('speaks of a file that git does not know yet', async () => {
    open();
    commit();
    write('new.en.md', STORY);
    const { out } = await wiredriftInside(
      [
        'check',
        'new.en.md',
        'story.en.md',
        '--source',
        'wire.en.md',
        ...OPTIONS,
        '--format',
        'json',
        '--since',
        'HEAD',
      ],
      folder,
    );
    const { documents } = JSON.parse(out) as {
      readonly documents: readonly { readonly path: string; readonly findings: number }[];
    };
    expect(documents.map(({ path, findings }) => [path, findings])).toEqual([['new.en.md', 3]]);
  });

  test('speaks of changed messages of a key file', async () => {
    const json = (messages: Readonly<Record<string, string>>) => JSON.stringify(messages, null, 2);
    const english = { a: 'Wait 12 days.', b: 'Wait 7 days.', c: 'Wait 5 days.' };
    const ukrainian = { a: 'Чекайте 13 днів.', b: 'Чекайте 8 днів.', c: 'Чекайте 6 днів.' };
    open({ 'en.json': json(english), 'uk.json': json(ukrainian) });
    commit();
    write('uk.json', json({ new: 'Нове', ...ukrainian, b: 'Зачекайте 8 днів.' }));
    write('en.json', json({ ...english, c: 'Please wait 5 days.' }));
    const { out } = await wiredriftInside(
      [
        'check',
        'uk.json',
        '--source',
        'en.json',
        '--no-config',
        '--no-default-glossary',
        '--format',
        'json',
        '--since',
        'HEAD',
        '--check',
        'number',
      ],
      folder,
    );
    const { findings } = JSON.parse(out) as { readonly findings: readonly { readonly unit: string }[] };
    expect(findings.map(({ unit }) => unit)).toEqual(['b', 'c']);
  });

  test('speaks of translations that were left behind when their source changed', async () => {
    const json = (messages: Readonly<Record<string, string>>) => JSON.stringify(messages, null, 2);
    const english = { a: 'Wait for the train.', b: 'Mind the gap.', c: 'Stand on the right.' };
    const ukrainian = { a: 'Чекайте на потяг.', b: 'Обережно, щілина.', c: 'Стійте праворуч.' };
    open({ 'en.json': json(english), 'uk.json': json(ukrainian) });
    commit();
    write('en.json', json({ a: 'Wait for the bus.', b: 'Mind the gap', c: 'Stand on the left.', d: 'Go.' }));
    write('uk.json', json({ ...ukrainian, c: 'Стійте ліворуч.', d: 'Ідіть.' }));
    const args = [
      'check',
      'uk.json',
      '--source',
      'en.json',
      '--no-config',
      '--no-default-glossary',
      '--format',
      'json',
    ];
    const stale = async (...more: string[]) => {
      const { out } = await wiredriftInside([...args, '--check', 'text/stale', ...more], folder);
      const { findings } = JSON.parse(out) as { readonly findings: readonly { readonly unit: string }[] };
      return findings.map(({ unit }) => unit);
    };
    expect(await stale('--since', 'HEAD')).toEqual(['a']);
    expect(await stale()).toEqual([]);
  });

  test.each([['no-such-branch'], ['-x']])('%s, which git does not know, is refused in one line', async (ref) => {
    open();
    commit();
    const { code, err } = await check(`--since=${ref}`);
    expect(code).toBe(2);
    expect(err).toBe(`wiredrift: git knows no commit “${ref}”; check its name, or fetch it\n`);
  });

  test('is refused in one line where there is no repository', async () => {
    open();
    const { code, err } = await check('--since', 'HEAD');
    expect(code).toBe(2);
    expect(err).toMatch(/^wiredrift: this folder is in no git repository.*\n$/u);
  });
});

describe('--fix', () => {
  test('writes the right name, counts what is left, and has nothing to do the second time', async () => {
    open();
    const { code, out, err } = await check('--fix');
    expect(code).toBe(1);
    expect(err).toBe('wiredrift: story.en.md: 2 places fixed\n');
    expect(out).toContain('number/changed');
    expect(out).not.toContain('name/rejected');
    expect(read('story.en.md')).toBe(STORY.replaceAll('Beller', 'Boehler'));
    expect((await check('--fix')).err).toBe('');
    expect(read('story.en.md')).toBe(STORY.replaceAll('Beller', 'Boehler'));
    story((text) => text.replace('13', '12'));
    expect((await check('--fix')).code).toBe(0);
  });

  test('can be looked at before, as a patch that git takes', async () => {
    open();
    const { code, out } = await check('--fix-dry-run');
    expect(code).toBe(1);
    expect(out).toMatch(/^--- a\/story\.en\.md\n\+\+\+ b\/story\.en\.md\n@@/u);
    expect(out).toContain('\n-Later Adam Beller said');
    expect(read('story.en.md')).toBe(STORY);
    write('fix.patch', out);
    execFileSync('git', ['apply', 'fix.patch'], { cwd: folder });
    expect(read('story.en.md')).toBe(STORY.replaceAll('Beller', 'Boehler'));
  });

  test('leaves alone what a comment silences or somebody accepted', async () => {
    open({ 'story.en.md': `<!-- wiredrift-disable-next-line name -->\n${STORY}` });
    await check('--fix');
    expect(read('story.en.md').match(/Beller/gu)).toHaveLength(1);
  });

  test('keeps the encoding and the line ends of the file', async () => {
    const text = `\uFEFF${STORY.replaceAll('\n', '\r\n')}`;
    open({ 'story.en.md': Buffer.from(text, 'utf16le') });
    await check('--fix');
    expect(readFileSync(join(folder, 'story.en.md')).toString('utf16le')).toBe(text.replaceAll('Beller', 'Boehler'));
  });

  test('mends a localisation file and nothing else in it', async () => {
    const json = '{\n\t"a" : "Adam Boehler said \\u201cyes\\u201d",  "b": "x"\n}';
    open({ 'en.json': json, 'de.json': json.replace('Boehler', 'Beller') });
    const args = [
      'check',
      'de.json',
      '--source',
      'en.json',
      '--no-config',
      '--no-default-glossary',
      '--glossary',
      'names.yaml',
      '--lang',
      'en',
    ];
    await wiredriftInside([...args, '--source-lang', 'en', '--fix'], folder);
    expect(read('de.json')).toBe(json);
  });

  test('cannot write to standard input', async () => {
    open();
    const { code, err } = await wiredrift(['check', '-', '--fix'], { cwd: folder, input: STORY });
    expect({ code, err }).toEqual({
      code: 2,
      err: 'wiredrift: --fix needs files to write to; standard input cannot be fixed\n',
    });
  });
});
