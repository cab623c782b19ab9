import { branchOf, leaves, type Branch, type CldrSource } from './cldr-source.js';
import { withAndWithoutStop } from './calendar.js';
import { foldWord } from './number-words.js';

/** Those that news and recipes use. Where two share a symbol the first one keeps it. */
const UNITS: Readonly<Record<string, string>> = {
  length:
    'kilometer meter decimeter centimeter millimeter micrometer nanometer mile yard foot inch nautical-mile light-year ' +
    'astronomical-unit parsec fathom furlong',
  area: 'square-kilometer hectare square-meter square-centimeter square-mile acre square-yard square-foot square-inch dunam',
  volume:
    'liter milliliter centiliter deciliter hectoliter megaliter cubic-kilometer cubic-meter cubic-centimeter cubic-foot ' +
    'cubic-mile gallon gallon-imperial pint quart barrel bushel fluid-ounce tablespoon teaspoon',
  mass: 'tonne kilogram gram milligram microgram ton stone pound ounce carat',
  speed: 'kilometer-per-hour meter-per-second mile-per-hour knot',
  temperature: 'celsius fahrenheit kelvin',
  angle: 'degree',
  duration: 'century decade year month fortnight week day hour minute second millisecond microsecond nanosecond',
  digital: 'petabyte terabyte gigabyte megabyte kilobyte byte terabit gigabit megabit kilobit bit',
  energy: 'kilowatt-hour kilojoule joule kilocalorie calorie',
  power: 'gigawatt megawatt kilowatt watt horsepower',
  frequency: 'gigahertz megahertz kilohertz hertz',
  electric: 'volt ampere ohm',
  pressure: 'pascal hectopascal kilopascal megapascal bar millibar atmosphere',
};
/** Lower case makes these something else: MW and mW, GB and Gb, K and the thousand "k". */
const LONG_ONLY = new Set([
  'terabit',
  'gigabit',
  'megabit',
  'kilobit',
  'bit',
  'kelvin',
  'ampere',
  'ohm',
  'volt',
  'parsec',
]);
/** Symbols that are words of the language. */
const WORDS = new Set([
  'in',
  'a',
  'y',
  'at',
  'd',
  'w',
  '″',
  '′',
  '"',
  "'",
  'st',
  'b',
  '°',
  'о',
  'в',
  'у',
  'к',
  'i',
  'u',
  'e',
  'o',
]);

/** Every form of a unit, in all cases, lengths and symbols → its id. Long forms win over symbols. */
export function units(source: CldrSource, tag: string): Record<string, string> {
  const all = source.branch(`cldr-units-full/main/${tag}/units.json`, 'main', tag, 'units');
  const forms: Record<string, string> = {};
  for (const length of ['long', 'short', 'narrow'])
    for (const [type, ids] of Object.entries(UNITS))
      for (const id of ids.split(' ')) {
        if (length !== 'long' && LONG_ONLY.has(id)) continue;
        for (const form of formsOf(branchOf(branchOf(all, length), `${type}-${id}`)))
          if (isSafe(form, length, type)) forms[form] ??= id;
      }
  return forms;
}

function formsOf(unit: Branch): string[] {
  const patterns = leaves(unit, (key) => key.includes('-count-') || key === 'displayName');
  const texts = patterns.map((pattern) => pattern.replace('{0}', '')).filter((text) => !text.includes('{'));
  return texts.flatMap((text) => {
    const word = foldWord(text);
    return word === '' || /\d/u.test(word) ? [] : [word, ...withAndWithoutStop(text)];
  });
}

function isSafe(form: string, length: string, type: string): boolean {
  if (WORDS.has(form)) return false;
  if ([...form].length > 1 || /\p{Script=Han}/u.test(form)) return true;
  return length === 'short' && type !== 'duration';
}
