import { csv, tsv } from './csv.js';
import type { GlossaryFormat } from './format.js';
import { json } from './json.js';
import type { GlossaryFormatName, WrittenFormatName } from './names.js';
import { isMultiTerm, multiterm } from './multiterm.js';
import { tbx } from './tbx.js';
import { isWikidataTsv, wikidataTsv } from './wikidata-tsv.js';
import { xlsx } from './xlsx.js';
import { yaml } from './yaml.js';

/** One line a format. */
export const GLOSSARY_FORMATS = {
  yaml,
  json,
  csv,
  tsv,
  tbx,
  multiterm,
  xlsx,
  wikidata: wikidataTsv,
} as const satisfies Record<GlossaryFormatName, GlossaryFormat> & Record<WrittenFormatName, Required<GlossaryFormat>>;

/** How a file is read: by what its name ends in, and where that says little by how it begins; else it is YAML. */
export function formatOf(path: string, text: string): GlossaryFormat {
  const extension = /\.[^./\\]{1,8}$/u.exec(path.toLowerCase().replace(/(?<=\.xls[xm])#.*$/u, ''))?.[0] ?? '';
  const known = Object.values<GlossaryFormat>(GLOSSARY_FORMATS).find(({ extensions }) =>
    extensions.includes(extension),
  );
  if (known === tbx && isMultiTerm(text)) return multiterm;
  return known === tsv && isWikidataTsv(text) ? wikidataTsv : (known ?? yaml);
}
