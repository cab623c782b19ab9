/** What a JSON file is, as far as its first part tells. */
export type JsonKind = 'arb' | 'xcstrings' | 'ninjs' | 'i18next' | 'json';

/** Tells the kinds of JSON apart, by what they cannot do without. */
export function sniffJson(raw: string): JsonKind {
  const start = raw.slice(0, SAMPLE);
  if (/"@@locale"\s*:/u.test(start)) return 'arb';
  if (/"sourceLanguage"\s*:/u.test(start) && /"strings"\s*:\s*\{/u.test(start)) return 'xcstrings';
  if (NEWS_FIELDS.filter((field) => field.test(start)).length >= 2) return 'ninjs';
  return /\{\{|\$t\(|_(?:zero|one|two|few|many|other|plural)"\s*:/u.test(start) ? 'i18next' : 'json';
}

const SAMPLE = 20_000;
const NEWS_FIELDS = [
  /"(?:body_?(?:text|html|xhtml)|bodies|bod(?:yText|yHtml))"\s*:/u,
  /"headlines?"\s*:/u,
  /"(?:uri|guid|versioncreated|versionCreated|pubstatus|pubStatus|urgency|\$standard)"\s*:/u,
];
