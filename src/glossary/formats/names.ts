/** What lists of names are read from. Stands by itself: the command line shows it without loading a parser. */
export const IMPORT_FORMATS = ['yaml', 'json', 'csv', 'tsv', 'tbx', 'multiterm', 'xlsx', 'wikidata'] as const;
/** What they are written in. */
export const EXPORT_FORMATS = ['yaml', 'json', 'csv', 'tsv', 'tbx'] as const;

export type GlossaryFormatName = (typeof IMPORT_FORMATS)[number];
export type WrittenFormatName = (typeof EXPORT_FORMATS)[number];
