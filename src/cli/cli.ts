import { loadTranslator } from '../index.js';
import type { Translator } from '../index.js';
import { COMMANDS, GLOSSARY_COMMANDS } from './commands.js';
import type { Command } from './commands.js';
import { errorLines, usageLine } from './error-lines.js';
import { askedLanguage, environmentLanguage } from './interface-language.js';
import { readOptions, refuseUnknown } from './options.js';
import { parseWords } from './parse-words.js';
import type { ParsedWords } from './parse-words.js';
import { createSession } from './session.js';
import type { Terminal } from './session.js';
import { UsageError } from './usage-error.js';
import { version } from './version.js';

/** Runs a command line and never throws. @param args without node and the script @returns the exit code */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let translator: Translator | undefined;
  try {
    const asked = askedLanguage(args);
    translator = await loadTranslator(asked ?? environmentLanguage(terminal.env));
    return await dispatch(parseWords(args), { terminal, translator, asked });
  } catch (error) {
    // What is asked for is no language of the interface.
    translator ??= await loadTranslator(environmentLanguage(terminal.env));
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

async function dispatch(parsed: ParsedWords, caller: Caller): Promise<number> {
  const { terminal, translator } = caller;
  const path = commandPath(parsed.words);
  if (parsed.help) {
    const { helpText } = await import('./help.js');
    terminal.stdout.write(`${await helpText(path, translator, terminal.stdout.columns ?? 80)}\n`);
    return 0;
  }
  if (parsed.version) {
    terminal.stdout.write(`${version()}\n`);
    return 0;
  }
  const command = commandAt(path) ?? refuseCommand(parsed, path);
  const options = readOptions(parsed, command, path);
  const session = createSession(terminal, translator, caller.asked, options);
  const { run: runLoaded } = await command.load();
  return runLoaded(parsed.words.slice(path.length), options, session);
}

/** The words that name a command: `check`, or `glossary lint`; `glossary` alone is half of one. */
function commandPath([first, second]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  if (first !== GLOSSARY) return Object.hasOwn(COMMANDS, first) ? [first] : [];
  return second !== undefined && Object.hasOwn(GLOSSARY_COMMANDS, second) ? [first, second] : [first];
}

const GLOSSARY = 'glossary';

function commandAt([first, second]: readonly string[]): Command | undefined {
  if (first === GLOSSARY) return second === undefined ? undefined : GLOSSARY_COMMANDS[second];
  return first === undefined ? undefined : COMMANDS[first];
}

function refuseCommand(parsed: ParsedWords, path: readonly string[]): never {
  const word = parsed.words[path.length];
  if (word === undefined) refuseUnknown(parsed, path);
  if (word === undefined && path.length > 0) {
    const commands = Object.keys(GLOSSARY_COMMANDS).map((name) => `wiredrift ${GLOSSARY} ${name}`);
    throw new UsageError('usage.noSubcommand', { command: path.join(' '), commands: commands.join(', ') });
  }
  if (word === undefined) throw new UsageError('usage.noCommand');
  const known = path.length > 0 ? Object.keys(GLOSSARY_COMMANDS) : [...Object.keys(COMMANDS), GLOSSARY];
  if (path.length === 0 && /[./]/u.test(word)) throw new UsageError('usage.noCommandForFile', { found: word });
  throw new UsageError('usage.unknownCommand', { found: word }, known);
}
