import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { wiredrift } from './command.js';

const BLOCK =
  /<!-- real run -->\n```console\n\$ wiredrift (?<command>[^\n]*)\n(?<output>.*?)```\n<!-- \/real run -->/su;

describe('the README', () => {
  test('shows what the command really prints', async () => {
    const { command = '', output } = BLOCK.exec(readFileSync('README.md', 'utf8'))?.groups ?? {};
    const { out, err } = await wiredrift(command.split(' '));
    expect(err).toBe('');
    expect(output).toBe(out);
  });
});
