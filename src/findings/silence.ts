import type { Comment, Unit } from '../documents/document.js';
import { createLineIndex } from '../text/lines.js';
import type { Span } from '../text/span.js';
import { directiveOf, namesCheck, type Directive } from './directive.js';
import type { Finding } from './finding.js';
import { scopeOf, type Scope } from './scope.js';

/** A comment, or a name in it, that does nothing. */
export interface IdleDirective {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** `unused`: it silences nothing; else what it names does not exist. */
  readonly problem: 'unused' | 'unknownCheck' | 'unknownDirective';
  /** The directive, with the check that is meant. */
  readonly found: string;
}

export interface Silenced {
  readonly findings: readonly Finding[];
  /** How many were taken away. */
  readonly silenced: number;
  readonly idle: readonly IdleDirective[];
}

/** A file whose comments may silence findings. */
export interface CommentedFile {
  readonly path: string;
  readonly raw: string;
  readonly comments?: readonly Comment[];
  /** Of a file of messages: there the next line is the next message. */
  readonly units?: readonly Unit[];
}

export interface KnownChecks {
  readonly all: readonly string[];
  /** Checks that looked at all they can find: what they do not find is not there. */
  readonly judged: ReadonlySet<string>;
}

/** Takes away the findings that comments of the target's file silence, and tells which comments did nothing. */
export function silence(findings: readonly Finding[], file: CommentedFile, checks: KnownChecks): Silenced {
  if (!file.comments) return { findings, silenced: 0, idle: [] };
  const rules = rulesOf(file.comments.map(directiveOf), file);
  const left = findings.filter((finding) => {
    const fitting = rules.filter((rule) => namesCheck(rule.name, finding.check) && rule.scope.holds(finding));
    for (const rule of fitting) rule.isUsed = true;
    return fitting.length === 0;
  });
  return { findings: left, silenced: findings.length - left.length, idle: idleOf(rules, file, checks) };
}

/** One name of a directive. */
interface Rule {
  readonly directive: Directive;
  /** One or none. */
  readonly name: readonly string[];
  readonly scope: Scope;
  isUsed: boolean;
}

function rulesOf(directives: readonly Directive[], file: CommentedFile): readonly Rule[] {
  return directives.flatMap((directive, at) => {
    const names = directive.names.length > 0 ? directive.names.map((name) => [name]) : [[]];
    return names.map((name) => {
      return { directive, name, scope: scopeOf(directive, directives.slice(at + 1), file), isUsed: false };
    });
  });
}

function idleOf(rules: readonly Rule[], { path, raw }: CommentedFile, checks: KnownChecks): readonly IdleDirective[] {
  const lines = createLineIndex(raw);
  const families = new Set(checks.all.map((id) => id.split('/')[0]));
  const place = ({ start }: Span) => ({ path, ...lines.position(start) });
  return rules.flatMap(({ directive, name: [name], isUsed }): readonly IdleDirective[] => {
    const { kind, word } = directive;
    if (kind === undefined) return [{ ...place(directive), problem: 'unknownDirective', found: word }];
    if (name !== undefined && !checks.all.includes(name) && !families.has(name))
      return [{ ...place(directive), problem: 'unknownCheck', found: name }];
    const meant = checks.all.filter((check) => namesCheck(name === undefined ? [] : [name], check));
    if (kind === 'enable' || isUsed || !meant.every((check) => checks.judged.has(check))) return [];
    return [{ ...place(directive), problem: 'unused', found: name === undefined ? word : `${word} ${name}` }];
  });
}
