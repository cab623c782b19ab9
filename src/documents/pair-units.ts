import type { Unit, Units } from './document.js';

/**
 * Joins two files of one language each by key: each unit of the target with what it renders. Plural forms belong to the same form
 * of the source, and where the source language has it not, to its `other`. What stands in one file alone is a unit with one side,
 * sources behind the targets; a source form that no form of the target renders is none.
 *
 * @param source its texts are taken from `target`, where they have no `source`: a file of one language calls all texts that
 */
export function pairUnits(source: Units, target: Units): Units {
  const messages = messagesOf(source);
  const met = new Set<Message>();
  const paired = target.units.map((unit) => {
    const message = messageOf(nameOf(unit), messages, target.format === 'i18next');
    if (!message) return withSource(unit, undefined);
    met.add(message);
    return withSource(unit, counterpart(unit, message));
  });
  const alone = [...new Set(messages.values())].filter((message) => !met.has(message));
  const missing = alone.flatMap(({ units }) => units.map((unit) => asSource(unit)));
  const sourceLanguage = source.targetLanguage ?? source.sourceLanguage ?? target.sourceLanguage;
  return { ...target, ...(sourceLanguage !== undefined && { sourceLanguage }), units: [...paired, ...missing] };
}

/** Units that there is something to say of: an empty target is one that is still to be written. */
export function checkedUnits({ units }: Units): readonly Unit[] {
  return units.filter(
    ({ target, state, locked, translatable }) =>
      target !== undefined && target.text !== '' && state !== 'untranslated' && !locked && translatable,
  );
}

/** All units that a key stands for: one, or the forms of a plural. */
interface Message {
  readonly units: Unit[];
}

function messagesOf({ units }: Units): ReadonlyMap<string, Message> {
  const messages = new Map<string, Message>();
  for (const unit of units) {
    const message = messages.get(nameOf(unit));
    if (message) message.units.push(unit);
    else messages.set(nameOf(unit), { units: [unit] });
  }
  return messages;
}

function nameOf({ key, plural }: Unit): string {
  return plural?.of ?? key;
}

/**
 * `greet[female]` renders `greet[other]`, or `greet` where the source language makes no such difference; so does i18next's
 * `friend_male` render `friend`.
 */
function messageOf(name: string, messages: ReadonlyMap<string, Message>, hasContexts: boolean): Message | undefined {
  const found = messages.get(name);
  if (found) return found;
  const branch = BRANCH.exec(name)?.groups?.['before'];
  if (branch !== undefined) return messages.get(`${branch}[other]`) ?? messageOf(branch, messages, hasContexts);
  const cut = hasContexts ? name.lastIndexOf('_') : -1;
  return cut > 0 ? messages.get(name.slice(0, cut)) : undefined;
}

const BRANCH = /^(?<before>[^]+)\[[^[\]]{1,80}\]$/u;

/** Exact numbers (`=0`) are worded freely, but the nearest thing that they render is still the form for all others. */
function counterpart({ plural }: Unit, { units }: Message): Unit | undefined {
  const form = (wanted: string | undefined) => units.find((unit) => unit.plural?.form === wanted);
  if (!plural) return form(undefined) ?? form('other') ?? units[0];
  return (
    form(plural.form) ?? (plural.form === '=1' ? form('one') : undefined) ?? form('other') ?? form('many') ?? units[0]
  );
}

function withSource(unit: Unit, original: Unit | undefined): Unit {
  const source = original && textOf(original);
  const { notes = original?.notes, maxLength = original?.maxLength } = unit;
  return {
    ...unit,
    ...(source && { source }),
    ...(notes && { notes }),
    ...(maxLength !== undefined && { maxLength }),
    translatable: unit.translatable && (original?.translatable ?? true),
  };
}

function asSource(unit: Unit): Unit {
  const { source, target = source, ...rest } = unit;
  return { ...rest, ...(target && { source: target }), state: 'untranslated' };
}

/** Of a file of one language the texts are targets. */
function textOf({ source, target }: Unit): Unit['source'] {
  return target ?? source;
}
