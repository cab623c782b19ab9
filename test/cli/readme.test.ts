import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { wiredrift } from './command.js';

const BLOCK =
  /<!-- real run -->\n```console\n\$ wiredrift (?<command>[^\n]*)\n(?<output>.*?)```\n<!-- \/real run -->/gsu;

describe('the README', () => {
  const runs = [...readFileSync('README.md', 'utf8').matchAll(BLOCK)].map(({ groups }) => groups ?? {});

  test.each(runs.map(({ command = '', output }) => [command, output]))(
    'shows what %s prints',
    async (command = '', output) => {
      const { out, err } = await wiredrift(command.split(' '));
      expect(err).toBe('');
      expect(output).toBe(out);
    },
  );
});
