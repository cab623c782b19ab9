import levenshtein from 'fast-levenshtein';
import { mainScript } from '../text/scripts.js';
import { foldWord, withoutMarks } from './fold.js';
import type { ListedForm } from './form-table.js';
import type { HeardWord } from './heard-word.js';
import type { NameIndex } from './index-of-names.js';
import type { NameStatus, NameStep } from './name.js';
import type { RelatedNames } from './relate-names.js';
import { romanise } from './romanise.js';

/** The chain that leads from what the glossary lists to what is written. */
export function explain(
  name: string,
  written: readonly HeardWord[],
  form: ListedForm,
  related: RelatedNames,
  status: NameStatus,
  index: NameIndex,
): NameStep[] {
  const { text, language, rejected } = form;
  if (status === 'canonical' || (status === 'accepted' && related.relation === 'same'))
    return [{ step: 'listed', values: { form: text, language } }];
  if (rejected) return [{ step: 'rejected', values: { form: text, reason: rejected.why ?? '' } }];
  const steps: NameStep[] =
    status === 'other-language' ? [{ step: 'otherLanguage', values: { form: text, language } }] : [];
  const part = related.pairs.map((pair) => form.words[pair.listed] ?? '').join(' ');
  if (related.extent === 'family')
    steps.push({ step: 'familyName', values: { name: asListed(part, text), full: text } });
  if (related.extent === 'given') steps.push({ step: 'givenName', values: { name: asListed(part, text), full: text } });
  if (related.extent === 'reordered') steps.push({ step: 'reordered', values: { from: text, to: name } });
  return [...steps, ...explainWords(name, written, form, related, index)];
}

function explainWords(
  name: string,
  written: readonly HeardWord[],
  form: ListedForm,
  related: RelatedNames,
  index: NameIndex,
): NameStep[] {
  const steps: NameStep[] = [];
  for (const { relation, written: at, listed: place } of related.pairs) {
    const from = asListed(form.words[place] ?? '', form.text);
    const to = asListed(written[at]?.folded ?? '', name);
    if (relation === 'inflected') steps.push({ step: 'inflected', values: { from, to } });
    if (relation === 'unmarked') steps.push({ step: 'withoutAccents', values: { from, to } });
    if (relation === 'initial') steps.push({ step: 'initial', values: { initial: to, name: from } });
    if (relation === 'heard')
      steps.push({ step: mainScript(name) === form.script ? 'romanised' : 'transliterated', values: { from, to } });
    if (relation === 'near') steps.push(...explainNear(from, to, form, place, index));
  }
  if (related.extent === 'joined') steps.push(differ(form.text, name));
  return steps;
}

/** Beller is nearer to the Latin of another language's Белер than to Boehler: that is the way it took. */
function explainNear(from: string, to: string, form: ListedForm, place: number, index: NameIndex): NameStep[] {
  const wanted = withoutMarks(foldWord(to));
  const direct = levenshtein.get(wanted, withoutMarks(foldWord(from)));
  for (const other of index.formsOf(form.entry.id)) {
    const word = other.words.length === form.words.length ? other.words[place] : undefined;
    if (word === undefined || other.script === form.script || other.rejected) continue;
    const back = romanise(asListed(word, other.text), other.language);
    const distance = levenshtein.get(wanted, withoutMarks(foldWord(back)));
    if (distance >= direct) continue;
    const steps: NameStep[] = [
      { step: 'transliterated', values: { from, to: asListed(word, other.text) } },
      { step: 'transliterated', values: { from: asListed(word, other.text), to: back } },
    ];
    return distance === 0 ? steps : [...steps, { step: 'soundsLike', values: { from: back, to } }];
  }
  return [differ(from, to)];
}

function differ(from: string, to: string): NameStep {
  const letters = levenshtein.get(withoutMarks(foldWord(from)), withoutMarks(foldWord(to)));
  return letters > 2 || letters === 0
    ? { step: 'soundsLike', values: { from, to } }
    : { step: 'lettersDiffer', values: { from, to, letters } };
}

/** The folded words as they stand in the text, with their capitals. */
function asListed(folded: string, text: string): string {
  const at = foldWord(text).indexOf(folded);
  return at < 0 || foldWord(text).length !== text.length ? folded : text.slice(at, at + folded.length);
}
