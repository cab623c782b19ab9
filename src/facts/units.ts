/** Factors to a base of each dimension, in whole numbers where the definition allows, so that ratios are exact. */
const FACTORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // micrometres; the international inch is 25.4 mm by definition
  length: {
    millimeter: 1e3, centimeter: 1e4, decimeter: 1e5, meter: 1e6, kilometer: 1e9, inch: 25_400, foot: 304_800,
    yard: 914_400, mile: 1_609_344_000, 'nautical-mile': 1_852_000_000, furlong: 201_168_000, fathom: 1_828_800,
    'mile-scandinavian': 1e10, micrometer: 1,
  },
  area: {
    'square-centimeter': 1, 'square-meter': 1e4, hectare: 1e8, dunam: 1e7, 'square-kilometer': 1e10, 'square-millimeter': 0.01,
    'square-inch': 6.4516, 'square-foot': 929.0304, 'square-yard': 8361.2736, acre: 40_468_564.224,
    'square-mile': 25_899_881_103.36,
  },
  volume: {
    milliliter: 1, centiliter: 10, deciliter: 100, liter: 1e3, hectoliter: 1e5, megaliter: 1e9,
    'cubic-centimeter': 1, 'cubic-meter': 1e6, 'cubic-foot': 28_316.846592, 'cubic-inch': 16.387064, 'cubic-yard': 764_554.857984,
    'cubic-kilometer': 1e15, 'cubic-mile': 4_168_181_825_440_580, gallon: 3785.411784,
    'gallon-imperial': 4546.09, pint: 473.176473, quart: 946.352946, cup: 236.588237, 'fluid-ounce': 29.5735296,
    tablespoon: 14.7867648, teaspoon: 4.92892159, barrel: 158_987.294928,
    'pint-imperial': 568.26125, 'quart-imperial': 1136.5225, 'fluid-ounce-imperial': 28.4130625, 'pint-metric': 500, 'cup-metric': 250,
  },
  mass: {
    milligram: 1, gram: 1e3, kilogram: 1e6, tonne: 1e9, 'metric-ton': 1e9, ton: 907_184_740, pound: 453_592.37,
    ounce: 28_349.523125, stone: 6_350_293.18, 'ounce-troy': 31_103.4768, carat: 200, 'long-ton': 1_016_046_908.8,
  },
  speed: {
    'meter-per-second': 3600, 'kilometer-per-hour': 1e3, 'mile-per-hour': 1609.344, knot: 1852, 'foot-per-second': 1097.28,
  },
  time: {
    millisecond: 1, second: 1e3, minute: 6e4, hour: 36e5, day: 864e5, week: 6048e5, fortnight: 12096e5,
  },
  calendar: { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 },
  energy: { joule: 1, kilojoule: 1e3, calorie: 4.184, kilocalorie: 4184, 'kilowatt-hour': 3.6e6 },
  pressure: { pascal: 1, hectopascal: 100, millibar: 100, kilopascal: 1e3, bar: 1e5, megapascal: 1e6, atmosphere: 101_325 },
  power: { watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9, horsepower: 745.7 },
  data: { byte: 1, kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9, terabyte: 1e12 },
}; // prettier-ignore

/** Units that one word calls: each language and trade has its own ton, gallon and mile in mind. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  ton: ['tonne', 'long-ton'], tonne: ['ton'], 'metric-ton': ['tonne', 'ton'],
  gallon: ['gallon-imperial'], 'gallon-imperial': ['gallon'], pint: ['pint-imperial'], quart: ['quart-imperial'],
  'fluid-ounce': ['fluid-ounce-imperial'], ounce: ['ounce-troy', 'fluid-ounce'], mile: ['nautical-mile'],
}; // prettier-ignore

/** The unit itself, and those that go by its name. */
export function unitsNamed(unit: string): readonly string[] {
  return [unit, ...(CALLED[unit] ?? [])];
}

interface Scale {
  readonly dimension: string;
  readonly factor: number;
}

const SCALES: ReadonlyMap<string, Scale> = new Map(
  Object.entries(FACTORS).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, factor]) => [unit, { dimension, factor }] as const),
  ),
);

/** How many of `to` one `from` is; undefined where they measure different things or the ratio is not fixed. */
export function unitRatio(from: string, to: string): number | undefined {
  const [a, b] = [SCALES.get(from), SCALES.get(to)];
  if (!a || !b || a.dimension !== b.dimension) return undefined;
  return tidy(a.factor / b.factor);
}

/** A month is 30.44 days on the average: for rough comparison only. */
export function roughRatio(from: string, to: string): number | undefined {
  const [a, b] = [days(from), days(to)];
  return a === undefined || b === undefined ? undefined : a / b;
}

export function isDuration(unit: string): boolean {
  const dimension = SCALES.get(unit)?.dimension;
  return dimension === 'time' || dimension === 'calendar';
}

/** Of the temperature scales: a value in another one. */
export function convertTemperature(value: number, from: string, to: string): number | undefined {
  if (from === 'celsius' && to === 'fahrenheit') return value * 1.8 + 32;
  if (from === 'fahrenheit' && to === 'celsius') return (value - 32) / 1.8;
  if (from === 'celsius' && to === 'kelvin') return value + 273.15;
  return from === 'kelvin' && to === 'celsius' ? value - 273.15 : undefined;
}

function days(unit: string): number | undefined {
  const scale = SCALES.get(unit);
  if (scale?.dimension === 'time') return scale.factor / 864e5;
  return scale?.dimension === 'calendar' ? (scale.factor * 365.25) / 12 : undefined;
}

/** 0.3048 / 0.0254 must be twelve. */
function tidy(ratio: number): number {
  const whole = Math.round(ratio);
  return whole > 0 && Math.abs(ratio - whole) < 1e-9 * whole ? whole : ratio;
}
