import { CHECK_IDS, checkPage } from '../../index.js';
import type { CommonOptions } from '../options.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';

export async function run(ids: readonly string[], _options: CommonOptions, session: Session): Promise<number> {
  const [id, other] = ids;
  if (other !== undefined) throw new UsageError('usage.tooMany', { found: other });
  session.terminal.stdout.write(id === undefined ? list(session.translator) : await page(id));
  return 0;
}

function list({ text, find }: Session['translator']): string {
  const lines = CHECK_IDS.map((id) => `  ${id.padEnd(18)}  ${find(`check.${id}.title`) ?? ''}`.trimEnd());
  return `${[text('explain.checks'), '', ...lines].join('\n')}\n`;
}

async function page(id: string): Promise<string> {
  const text = await checkPage(id);
  if (text === undefined) throw new UsageError('usage.unknownCheck', { found: id }, CHECK_IDS);
  return text.endsWith('\n') ? text : `${text}\n`;
}
