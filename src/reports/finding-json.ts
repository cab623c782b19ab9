import type { Edit, Finding, Location } from '../findings/finding.js';
import { itsTypeOf } from '../findings/its.js';
import type { Translator } from '../messages/translator.js';
import { rounded } from './rounded.js';

/** A finding as `schemas/finding.schema.json` describes it, its words made. What is absent is left out. */
export function findingJson(finding: Finding, { message, why }: Translator): Record<string, unknown> {
  return {
    check: finding.check,
    severity: finding.severity,
    message: message(finding.message),
    ...(finding.path === null ? { id: finding.id } : { path: finding.path }),
    unit: finding.unit,
    language: finding.language,
    target: finding.target && placeJson(finding.target, finding.path),
    source: finding.source && placeJson(finding.source, null),
    entry: finding.entry,
    expected: finding.expected,
    fix: finding.fix && editJson(finding.fix),
    confidence: rounded(finding.confidence),
    why: finding.why.map(why),
    fingerprint: finding.fingerprint,
    mqm: finding.mqm,
    its: itsTypeOf(finding.check),
  };
}

/** @param known the path that the finding itself names, which need not be said twice */
function placeJson({ path, start, end, line, column, text }: Location, known: string | null) {
  return { ...(path === undefined || path === known ? {} : { path }), start, end, line, column, text };
}

function editJson({ start, end, text }: Edit) {
  return { start, end, text };
}
