import type { Entry } from './entry.js';
import { lintForm } from './lint-form.js';
import { byPlace, type GlossaryProblem } from './problem.js';
import { plain, type GlossaryFile } from './read.js';
import type { ValuePath } from './tree.js';

/**
 * What is doubtful in glossary files that are laid over each other in this order, beside what `readGlossary` has already
 * called wrong (`file.problems`, not repeated here). In the order of the files.
 * @param shipped ids of the entries that lie under them all
 */
export function lintGlossary(
  files: readonly GlossaryFile[],
  shipped: ReadonlySet<string> = new Set(),
): GlossaryProblem[] {
  const placed = files.flatMap(entriesOf);
  const rejections = new Map<string, PlacedForm[]>();
  for (const rejected of placed.flatMap(rejectedForms)) {
    const key = acrossKey(rejected);
    rejections.set(key, [...(rejections.get(key) ?? []), rejected]);
  }
  const ids = new Set([...shipped, ...placed.map(({ entry }) => entry.id)]);
  const problems = placed.flatMap((place) => [
    ...lintForms(place),
    ...lintAgainstOthers(place, rejections),
    ...lintConfusable(place, ids),
    ...lintFlags(place),
  ]);
  const all = [...lintLayers(files, shipped), ...problems];
  const paths = [...new Set(files.map(({ path }) => path))];
  return paths.flatMap((path) => all.filter((one) => one.path === path).sort(byPlace));
}

interface PlacedEntry {
  readonly file: GlossaryFile;
  readonly entry: Entry;
}

interface PlacedForm extends PlacedEntry {
  readonly form: string;
  readonly language: string;
  readonly path: ValuePath;
}

function entriesOf(file: GlossaryFile): PlacedEntry[] {
  return file.items.flatMap((item) => ('entry' in item ? [{ file, entry: item.entry }] : []));
}

function acceptedForms(place: PlacedEntry): PlacedForm[] {
  const { names, abbreviations = {} } = place.entry;
  return Object.entries(names).flatMap(([language, forms]) =>
    forms.map((form, index) => {
      const short = abbreviations[language]?.indexOf(form) ?? -1;
      const path = short >= 0 ? ['abbreviations', language, short] : ['names', language, index];
      return { ...place, form, language, path };
    }),
  );
}

function rejectedForms(place: PlacedEntry): PlacedForm[] {
  return Object.entries(place.entry.reject).flatMap(([language, forms]) =>
    forms.map(({ form }, index) => ({ ...place, form, language, path: ['reject', language, index] })),
  );
}

/** The same for `en` and `en-GB`: across entries the language counts, not the region. */
function acrossKey({ form, language }: PlacedForm): string {
  return `${language.split('-')[0]} ${plain(form)}`;
}

function lintForms(place: PlacedEntry): GlossaryProblem[] {
  const accepted = acceptedForms(place);
  const rejected = rejectedForms(place);
  const alone = [...accepted, ...rejected].flatMap((placed) =>
    lintForm(placed.form, placed.language, place.entry.kind).map(({ key, values }) => problem(placed, key, values)),
  );
  return [...alone, ...lintTwins(accepted), ...lintRejectedCase(accepted, rejected)];
}

/** A form that the same list holds already, letter by letter or but for its capitals. */
function lintTwins(forms: readonly PlacedForm[]): GlossaryProblem[] {
  const problems: GlossaryProblem[] = [];
  const seen = new Map<string, string>();
  for (const placed of forms) {
    const key = `${placed.language} ${plain(placed.form).toLowerCase()}`;
    const other = seen.get(key);
    seen.set(key, other ?? placed.form);
    if (other === undefined) continue;
    const isExact = placed.entry.caseSensitive || placed.path[0] === 'abbreviations';
    if (isExact && plain(other) !== plain(placed.form)) continue;
    const name = plain(other) === plain(placed.form) ? 'formTwice' : 'caseTwin';
    problems.push(problem(placed, name, { other }));
  }
  return problems;
}

/** Rejected for its capitals, in an entry that does not look at capitals: the rejection would never be seen. */
function lintRejectedCase(accepted: readonly PlacedForm[], rejected: readonly PlacedForm[]): GlossaryProblem[] {
  return rejected.flatMap((placed) => {
    if (placed.entry.caseSensitive) return [];
    const other = accepted.find(
      ({ form, language }) =>
        language === placed.language && plain(form).toLowerCase() === plain(placed.form).toLowerCase(),
    );
    return other ? [problem(placed, 'rejectedCase', { other: other.form })] : [];
  });
}

function lintAgainstOthers(
  place: PlacedEntry,
  rejections: ReadonlyMap<string, readonly PlacedForm[]>,
): GlossaryProblem[] {
  return acceptedForms(place).flatMap((placed) => {
    const others = (rejections.get(acrossKey(placed)) ?? []).filter(({ entry }) => entry.id !== placed.entry.id);
    return others.map(({ entry }) => problem(placed, 'rejectedElsewhere', { other: entry.id }));
  });
}

function lintConfusable(place: PlacedEntry, ids: ReadonlySet<string>): GlossaryProblem[] {
  return place.entry.confusable.flatMap((confusable, index) => {
    if (!('entry' in confusable)) return [];
    const placed = { ...place, form: confusable.entry, language: '', path: ['confusable', index, 'entry'] };
    if (confusable.entry === place.entry.id) return [problem(placed, 'confusableSelf')];
    return ids.has(confusable.entry) ? [] : [problem(placed, 'confusableMissing')];
  });
}

/** What is said of terms is read of terms alone; and no term is taken for itself. */
function lintFlags(place: PlacedEntry): GlossaryProblem[] {
  const { kind, names, confusable, doNotTranslate } = place.entry;
  const at = (form: string, language: string, path: ValuePath): PlacedForm => ({ ...place, form, language, path });
  const idle = TERM_FLAGS.filter((flag) => kind !== 'term' && place.entry[flag] !== undefined);
  const own = confusable.flatMap((one, index) =>
    'form' in one && names[one.lang]?.some((form) => plain(form).toLowerCase() === plain(one.form).toLowerCase())
      ? [problem(at(one.form, one.lang, ['confusable', index, 'form']), 'confusableAccepted')]
      : [],
  );
  const written = new Set(Object.values(names).map((forms) => forms[0]));
  const isTranslated = doNotTranslate === true && written.size > 1;
  return [
    ...idle.map((flag) => problem(at(flag, '', [flag]), 'termFlag', { kind })),
    ...own,
    ...(isTranslated ? [problem(at([...written].join(', '), '', ['doNotTranslate']), 'translatedAnyway')] : []),
  ];
}

const TERM_FLAGS = ['partOfSpeech', 'doNotTranslate', 'required'] as const;

/** An entry that a later file replaces may be meant so: that is how a desk corrects a list it was given. */
function lintLayers(files: readonly GlossaryFile[], shipped: ReadonlySet<string>): GlossaryProblem[] {
  const first = new Map<string, string>();
  const problems: GlossaryProblem[] = [];
  for (const file of files) {
    for (const item of file.items) {
      const id = 'entry' in item ? item.entry.id : item.remove;
      const other = first.get(id);
      const at = () => ({ path: file.path, entry: id, ...file.position(id) });
      if ('remove' in item) {
        first.delete(id);
        if (other === undefined && !shipped.has(id)) {
          problems.push({ ...at(), severity: 'warning', key: 'glossary.removesNothing', values: { entry: id } });
        }
        continue;
      }
      first.set(id, file.path);
      if (other === undefined) continue;
      problems.push({ ...at(), severity: 'info', key: 'glossary.overrides', values: { entry: id, other } });
    }
  }
  return problems;
}

function problem(placed: PlacedForm, key: string, values: GlossaryProblem['values'] = {}): GlossaryProblem {
  const { file, entry, form, language, path } = placed;
  return {
    severity: 'warning',
    key: `glossary.${key}`,
    values: { text: form, ...(language && { language }), entry: entry.id, ...values },
    path: file.path,
    entry: entry.id,
    ...file.position(entry.id, path),
  };
}
