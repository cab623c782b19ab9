import type {
  ArtifactLocation,
  Fix,
  Location as SarifLocation,
  Region as SarifRegion,
  ReportingDescriptor,
  Result,
} from 'sarif';
import type { Edit, Finding, Location, Severity } from '../../findings/finding.js';
import { itsTypeOf } from '../../findings/its.js';
import { rounded } from '../rounded.js';
import { regionsIn } from '../positions.js';
import type { CheckedText, ReportContext } from '../report.js';

/**
 * The Static Analysis Results Interchange Format, 2.1.0 (OASIS). Columns and offsets count UTF-16 code units. What a source says
 * stands in related locations; what carries a result over changes of the file is its fingerprint.
 */
export async function* writeSarif(texts: AsyncIterable<CheckedText>, context: ReportContext) {
  const rules = new Map<string, Finding>();
  let separator = '\n';
  yield `{\n"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n"version": "2.1.0",\n"runs": [{\n`;
  yield `"columnKind": "utf16CodeUnits",\n"results": [`;
  for await (const text of texts) {
    const resultOf = resultsOf(text, context);
    for (const finding of text.findings) {
      if (!rules.has(finding.check)) rules.set(finding.check, finding);
      yield `${separator}${JSON.stringify(resultOf(finding))}`;
      separator = ',\n';
    }
  }
  const described = await Promise.all([...rules.values()].map((finding) => ruleOf(finding, context)));
  const driver = {
    name: 'wiredrift',
    ...(context.version === undefined ? {} : { semanticVersion: context.version }),
    rules: described,
  };
  yield `\n],\n"tool": ${JSON.stringify({ driver })}\n}]\n}\n`;
}

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

async function ruleOf(
  { check, mqm, severity }: Finding,
  { translator, pageOf }: ReportContext,
): Promise<ReportingDescriptor> {
  const title = translator.find(`check.${check}.title`) ?? check;
  const page = await pageOf?.(check);
  return {
    id: check,
    name: check.replace(/(?:^|[/-])(\p{Ll})/gu, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: title },
    help: { text: page ?? title, ...(page === undefined ? {} : { markdown: page }) },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: ['translation', check.slice(0, check.indexOf('/')), `mqm/${mqm}`, `its/${itsTypeOf(check)}`],
      precision: 'high',
    },
  };
}

function resultsOf(text: CheckedText, { translator }: ReportContext) {
  const inTarget = placesIn(text.path, text.raw);
  const inSource = text.source && placesIn(text.source.path ?? text.path, text.source.raw);
  return (finding: Finding): Result => {
    const { check, severity, message, target, source, why, fix, expected, confidence, entry, fingerprint } = finding;
    const words = [translator.message(message), ...why.map(translator.why)];
    const logical = [finding.unit ?? finding.id].filter((name) => name !== undefined && name !== null);
    const named = logical.length > 0 ? { logicalLocations: logical.map((name) => ({ name: String(name) })) } : {};
    return {
      ruleId: check,
      level: LEVELS[severity],
      message: { text: words.join('\n') },
      locations: [{ ...(target ? inTarget.locate(target) : inTarget.whole), ...named }],
      ...(source && {
        relatedLocations: [
          {
            id: 1,
            ...(inSource ?? placesIn(source.path ?? text.path, undefined)).locate(source),
            message: { text: translator.text('report.source') },
          },
        ],
      }),
      ...(fix && { fixes: [fixOf(fix, inTarget.artifact)] }),
      partialFingerprints: { 'wiredrift/v1': fingerprint },
      properties: {
        confidence: rounded(confidence),
        ...(entry === undefined ? {} : { entry }),
        ...(expected ? { expected: [...expected] } : {}),
      },
    };
  };
}

interface Places {
  readonly artifact: ArtifactLocation;
  readonly whole: SarifLocation;
  readonly locate: (place: Location) => SarifLocation;
}

/** @param raw what the offsets mean; where it is not at hand a place has its beginning alone */
function placesIn(path: string, raw: string | undefined): Places {
  const artifact = artifactOf(path);
  const regionOf = raw === undefined ? undefined : regionsIn(raw);
  return {
    artifact,
    whole: { physicalLocation: { artifactLocation: artifact } },
    locate: (place) => ({ physicalLocation: { artifactLocation: artifact, region: sarifRegion(place, regionOf) } }),
  };
}

function sarifRegion(place: Location, regionOf: ReturnType<typeof regionsIn> | undefined): SarifRegion {
  const { start, end, line, column, text } = place;
  const last = regionOf?.(place).end;
  return {
    startLine: line,
    startColumn: column,
    ...(last && { endLine: last.line, endColumn: last.column }),
    charOffset: start,
    charLength: end - start,
    snippet: { text: text.toWellFormed() },
  };
}

/** A relative path is a relative URI below the root of the repository. */
function artifactOf(path: string): ArtifactLocation {
  const isAbsolute = /^(?:[/\\]|[A-Za-z]:)/u.test(path);
  const uri = path.replaceAll('\\', '/').toWellFormed().split('/').map(encodeURIComponent).join('/');
  return isAbsolute ? { uri: `file://${uri.startsWith('/') ? '' : '/'}${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}

function fixOf({ start, end, text }: Edit, artifactLocation: ArtifactLocation): Fix {
  const replacement = { deletedRegion: { charOffset: start, charLength: end - start }, insertedContent: { text } };
  return { artifactChanges: [{ artifactLocation, replacements: [replacement] }] };
}
