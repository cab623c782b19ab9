import { CHECK_IDS, checkPage } from '../../index.js';
import type { CommonOptions } from '../options.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';

export async function run(ids: readonly string[], _options: CommonOptions, session: Session): Promise<number> {
  const [id, other] = ids;
  if (other !== undefined) throw new UsageError('usage.tooMany', { found: other });
  const family = CHECK_IDS.filter((check) => id === undefined || check.startsWith(`${id}/`));
  const isList = id === undefined || family.length > 0;
  session.terminal.stdout.write(isList ? list(family, session.translator) : await page(id));
  return 0;
}

function list(ids: readonly string[], { text, find }: Session['translator']): string {
  const lines = ids.map((id) => `  ${id.padEnd(18)}  ${find(`check.${id}.title`) ?? ''}`.trimEnd());
  return `${[text('explain.checks'), '', ...lines].join('\n')}\n`;
}

async function page(id: string): Promise<string> {
  const text = await checkPage(id);
  if (text === undefined) throw new UsageError('usage.unknownCheck', { found: id }, CHECK_IDS);
  return text.endsWith('\n') ? text : `${text}\n`;
}
