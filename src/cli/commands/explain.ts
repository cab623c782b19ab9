import { checkIds, checkPage } from '../../index.js';
import type { CommonOptions } from '../options.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';

export function run(ids: readonly string[], _options: CommonOptions, { terminal, translator }: Session): number {
  const [id, other] = ids;
  if (other !== undefined) throw new UsageError('usage.tooMany', { found: other });
  terminal.stdout.write(id === undefined ? list(translator) : page(id));
  return 0;
}

function list({ text, find }: Session['translator']): string {
  const lines = checkIds().map((id) => `  ${id.padEnd(18)}  ${find(`check.${id}.title`) ?? ''}`.trimEnd());
  return `${[text('explain.checks'), '', ...lines].join('\n')}\n`;
}

function page(id: string): string {
  const text = checkPage(id);
  if (text === undefined) throw new UsageError('usage.unknownCheck', { found: id }, checkIds());
  return text.endsWith('\n') ? text : `${text}\n`;
}
