import { EXCHANGED_SYNTAX, type Syntax } from '../placeholders/find.js';

/**
 * What programs fill in, as gettext's tools have found out by the programming language (GNU gettext manual, “PO Files”: format-flags).
 * `no-c-format` says that a per cent sign is none of `printf`'s; anything may be there where nothing is said.
 */
export function syntaxesOfFlags(flags: readonly string[]): readonly Syntax[] {
  const known = flags.map((flag) => /^(?<language>[a-z+-]+)-format$/u.exec(flag)?.groups?.['language'] ?? '');
  const language = known.find((each) => each !== '' && !/^(?:no|possible|impossible)-/u.test(each));
  if (language !== undefined) return BY_LANGUAGE.find(([names]) => names.includes(language))?.[1] ?? ['printf', 'html'];
  return known.includes('no-c') ? ['brace', 'html'] : EXCHANGED_SYNTAX;
}

/** The rest write as `printf` does: C, Objective-C, Python, PHP, Lua, JavaScript, Pascal, awk, shell's own printf. */
const BY_LANGUAGE: readonly (readonly [names: readonly string[], syntaxes: readonly Syntax[]])[] = [
  [
    ['python-brace', 'perl-brace', 'csharp', 'java', 'c++', 'rust'],
    ['brace', 'html'],
  ],
  [
    ['qt', 'qt-plural', 'kde', 'kde-kuit', 'ycp', 'smalltalk'],
    ['qt', 'html'],
  ],
  [['sh'], ['shell', 'html']],
  [['ruby'], ['printf', 'brace', 'html']],
  [['boost'], ['printf', 'qt', 'html']],
  [['lisp', 'scheme'], ['html']],
];
