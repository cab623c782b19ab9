import yargs from 'yargs';
import type { Argv } from 'yargs';
import type { Translator } from '../index.js';
import { COMMANDS, GLOSSARY_COMMANDS } from './commands.js';
import type { Command } from './commands.js';
import { yargsOptions } from './options.js';
import { version } from './version.js';
import { yargsStrings } from './yargs-strings.js';

/**
 * The help of a command, or of all. yargs lays it out and is loaded for nothing else: it takes longer than a short check.
 * @param path the command's words: `['glossary', 'lint']`; none for all
 */
export async function helpText(path: readonly string[], { text }: Translator, columns: number): Promise<string> {
  const parser = yargs()
    .scriptName('wiredrift')
    .detectLocale(false)
    .updateStrings(yargsStrings(text))
    .exitProcess(false)
    .wrap(Math.min(columns, 100))
    .help('help', text('help.help'))
    .alias('help', 'h')
    .version('version', text('help.version'), version())
    .usage('wiredrift COMMAND …')
    .epilogue(text('help.epilogue'));
  declare(parser, COMMANDS, [], text);
  parser.command('glossary', text('help.glossary'), (inner) => declare(inner, GLOSSARY_COMMANDS, ['glossary'], text));
  let help = '';
  await parser.parseAsync([...path, '--help'], {}, (_error, _parsed, output) => {
    help = output;
  });
  return help;
}

/** @param above the commands that they belong to */
function declare(
  parser: Argv,
  commands: Readonly<Record<string, Command>>,
  above: readonly string[],
  text: Translator['text'],
): Argv {
  for (const [name, command] of Object.entries(commands)) {
    const path = [...above, name];
    const help = text(command.help);
    const usage = `wiredrift ${path.join(' ')} ${command.words}\n\n${help}\n\n${command.words}: ${text(command.wordsHelp)}`;
    parser.command(name, help, (inner) => inner.usage(usage).options(yargsOptions(name, command, text)));
  }
  return parser;
}
