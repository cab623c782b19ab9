import yargs from 'yargs';
import type { Argv } from 'yargs';
import { createTranslator } from '../index.js';
import type { Translator } from '../index.js';
import { expandCheckLists } from './check-lists.js';
import { COMMANDS, GLOSSARY_COMMANDS } from './commands.js';
import type { Command } from './commands.js';
import { errorLines, usageLine } from './error-lines.js';
import { askedLanguage, environmentLanguage } from './interface-language.js';
import { readOptions, refuseUnknown, yargsOptions } from './options.js';
import { createSession } from './session.js';
import type { Terminal } from './session.js';
import { UsageError } from './usage-error.js';
import { version } from './version.js';
import { yargsStrings } from './yargs-strings.js';

/** Runs a command line and never throws. @param args without node and the script @returns the exit code */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let translator = createTranslator(environmentLanguage(terminal.env));
  try {
    const asked = askedLanguage(args);
    if (asked !== undefined) translator = createTranslator(asked);
    return await dispatch(args, { terminal, translator, asked });
  } catch (error) {
    const lines = error instanceof UsageError ? [await usageLine(error, translator)] : errorLines(error, translator);
    terminal.stderr.write(`${lines.join('\n')}\n`);
    return 2;
  }
}

interface Caller {
  readonly terminal: Terminal;
  readonly translator: Translator;
  /** The interface language, where the command line names it. */
  readonly asked: string | undefined;
}

async function dispatch(args: readonly string[], caller: Caller): Promise<number> {
  let work: Promise<number> | undefined;
  const start: Start = (command, path, parsed) => {
    work = runCommand(command, path, parsed, caller);
  };
  // yargs lays out the help of a command whenever it runs one, which takes longer than a short check: then it gets no words.
  const isHelp = args.some((arg) => arg === '--help' || arg === '-h');
  const text: Words = isHelp ? caller.translator.text : () => '';
  const parser = yargs()
    .scriptName('wiredrift')
    .detectLocale(false)
    .updateStrings(yargsStrings(caller.translator))
    .parserConfiguration(PARSER)
    .exitProcess(false)
    .showHelpOnFail(false)
    .fail((message: string, error?: Error) => {
      throw error && error.name !== 'YError' ? error : new UsageError('usage.bad', { reason: message });
    })
    .wrap(Math.min(caller.terminal.stdout.columns ?? 80, 100))
    .help('help', text('help.help'))
    .alias('help', 'h')
    .version('version', text('help.version'), version())
    .usage(isHelp ? 'wiredrift COMMAND …' : '')
    .epilogue(text('help.epilogue'));
  declare(parser, COMMANDS, [], start, text);
  parser.command('glossary', text('help.glossary'), (inner) =>
    declare(inner, GLOSSARY_COMMANDS, ['glossary'], start, text),
  );
  await parser.parseAsync(expandCheckLists(args), {}, (_error, _parsed, output) => {
    // Help and version; what is wrong has been thrown.
    if (output !== '') caller.terminal.stdout.write(`${output}\n`);
  });
  return (await work) ?? 0;
}

/** Options are told apart by their own names alone, and text stays text: 007 is a name too. */
const PARSER = {
  'boolean-negation': false,
  'camel-case-expansion': false,
  'dot-notation': false,
  'parse-numbers': false,
  'parse-positional-numbers': false,
  'short-option-groups': false,
  'strip-aliased': true,
};

type Parsed = Readonly<Record<string, unknown>>;
/** Words of the help, or none where it is not asked for. */
type Words = Translator['text'];
type Start = (command: Command, path: readonly string[], parsed: Parsed) => void;

/** Declares commands, and what happens where none of them is given. @param above the commands that they belong to */
function declare(
  parser: Argv,
  commands: Readonly<Record<string, Command>>,
  above: readonly string[],
  start: Start,
  text: Words,
): Argv {
  for (const [name, command] of Object.entries(commands)) {
    const path = [...above, name];
    const help = text(command.help);
    // yargs loses a `-` among positionals that it knows of, so they are only shown.
    const usage = `wiredrift ${path.join(' ')} ${command.words}\n\n${help}\n\n${command.words}: ${text(command.wordsHelp)}`;
    parser.command(
      name,
      help,
      (inner) => inner.usage(usage).options(yargsOptions(name, command.formats, text)),
      (parsed) => {
        start(command, path, parsed);
      },
    );
  }
  return parser.command(
    '$0',
    false,
    () => undefined,
    (parsed: Parsed) => {
      refuseCommand(parsed, Object.keys(commands), above);
    },
  );
}

function refuseCommand(parsed: Parsed, names: readonly string[], above: readonly string[]): never {
  const [word] = wordsAfter(parsed, above.length);
  if (word === undefined) refuseUnknown(parsed, above.join(' '));
  if (word === undefined) throw new UsageError('usage.noCommand');
  if (above.length === 0 && /[./]/u.test(word)) throw new UsageError('usage.noCommandForFile', { found: word });
  const known = above.length === 0 ? [...names, 'glossary'] : names;
  throw new UsageError('usage.unknownCommand', { found: word }, known);
}

async function runCommand(command: Command, path: readonly string[], parsed: Parsed, caller: Caller): Promise<number> {
  const options = readOptions(parsed, command.formats, path);
  const session = createSession(caller.terminal, caller.translator, caller.asked, options);
  const { run: runLoaded } = await command.load();
  return runLoaded(wordsAfter(parsed, path.length), options, session);
}

function wordsAfter(parsed: Parsed, count: number): string[] {
  return [parsed['_'] ?? []].flat().map(String).slice(count);
}
