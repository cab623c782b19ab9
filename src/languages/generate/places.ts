import { branchOf, type Branch, type CldrSource } from './cldr-source.js';

/** England, Scotland and Wales are the only lands below a state that the CLDR names in every language. */
const LANDS = ['gbeng', 'gbsct', 'gbwls'];

/** The cities by which time zones are known, and the lands of the United Kingdom. */
export function places(source: CldrSource, tag: string): Record<string, string[]> {
  const zones = source.branch(
    `cldr-dates-full/main/${tag}/timeZoneNames.json`,
    ...['main', tag, 'dates', 'timeZoneNames', 'zone'],
  );
  const lands = source.branch(
    `cldr-subdivisions-full/subdivisions/${tag}/${tag}.json`,
    ...['subdivisions', 'localeDisplayNames', 'subdivisions'],
  );
  const found: Record<string, string[]> = {};
  for (const land of LANDS) {
    const name = lands[land];
    if (typeof name === 'string') found[land] = [written(name)];
  }
  // Another script leaves none out: this is the list of all.
  const all = source.branch(
    'cldr-dates-full/main/uk/timeZoneNames.json',
    ...['main', 'uk', 'dates', 'timeZoneNames', 'zone'],
  );
  const named = cities(zones);
  for (const zone of cities(all).keys()) {
    // A language that writes a city as its zone is called leaves it out.
    const own = named.get(zone) ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
    found[zone] = [written(own)];
  }
  return found;
}

/** Left out where it is the zone's own name. */
function cities(zones: Branch, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const key of Object.keys(zones)) {
    const branch = branchOf(zones, key);
    const city = branch['exemplarCity'];
    if (typeof city === 'string') found.set(prefix + key, city);
    else if (key !== 'long' && key !== 'short')
      for (const each of cities(branch, `${prefix}${key}/`)) found.set(...each);
  }
  return found;
}

/** "Île-de-France²", "Асунсьйон [Asunción]": marks of the CLDR are no part of a name. */
function written(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll('ʼ', "'")
    .replace(/\s*[[(].*$/u, '')
    .replace(/[⁰¹²³⁴-⁹]+$/u, '');
}
