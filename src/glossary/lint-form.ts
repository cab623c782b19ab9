import { scriptOf, type Script } from '../text/scripts.js';
import type { EntryKind } from './entry.js';
import { scriptsOf } from './language-scripts.js';

export interface FormDoubt {
  /** Key of the catalogue, without its `glossary.`. */
  readonly key: 'spaces' | 'invisible' | 'mixedScripts' | 'script';
  readonly values: Readonly<Record<string, string>>;
}

/** What is doubtful in a form as it is written, whatever else the glossary holds. */
export function lintForm(form: string, language: string, kind: EntryKind): FormDoubt[] {
  const doubts: FormDoubt[] = [];
  if (form !== form.trim() || /\s\s/u.test(form)) doubts.push({ key: 'spaces', values: {} });
  const hidden = invisibleIn(form, language);
  if (hidden) doubts.push({ key: 'invisible', values: { character: hidden } });
  const word = form.split(/[\s\-/()«»"“”.]+/u).find(mixesScripts);
  if (word) return [...doubts, { key: 'mixedScripts', values: { word } }];
  const script = foreignScript(form, language, kind);
  if (script) doubts.push({ key: 'script', values: { script } });
  return doubts;
}

/** As `U+200B`; the zero-width joiners are letters' business in Arabic, Persian and Indic scripts. */
function invisibleIn(form: string, language: string): string | undefined {
  const scripts = scriptsOf(language);
  const joins = scripts?.has('Arab') || scripts?.has('Deva') || scripts?.has('Zzzz');
  const character = [...form].find(
    (one) => /[\p{Cf}\u00a0\u2007\u202f\u3164]/u.test(one) && !(joins && /[\u200c\u200d]/u.test(one)),
  );
  if (character === undefined) return undefined;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Japanese and Korean words mix their own scripts; no other word mixes two. */
function mixesScripts(word: string): boolean {
  const scripts = new Set([...word].map(scriptOf).filter((script) => script !== 'Zyyy'));
  if (scripts.size < 2) return false;
  return ![...scripts].every((script) => EAST_ASIAN.has(script));
}

const EAST_ASIAN: ReadonlySet<Script> = new Set(['Hani', 'Hira', 'Kana', 'Hang', 'Latn']);

/** The script of a form that has no letter in any script of its language. */
function foreignScript(form: string, language: string, kind: EntryKind): Script | undefined {
  const own = scriptsOf(language);
  const found = [...form].map(scriptOf).filter((script) => script !== 'Zyyy');
  const first = found[0];
  if (!own || first === undefined || found.some((script) => own.has(script))) return undefined;
  // The press of every script leaves brands in Latin letters: «Reuters», «Axios».
  return first === 'Latn' && BRANDS.has(kind) ? undefined : first;
}

const BRANDS: ReadonlySet<EntryKind> = new Set(['organization', 'work']);
