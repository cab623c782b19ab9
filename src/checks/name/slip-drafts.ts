import { speakOfOne } from '../../alignment/about.js';
import type { NamePart, NameSlip } from '../../alignment/names/slip.js';
import { nameSlips, SURE_DRIFT } from '../../alignment/names/slips.js';
import type { Alignment, Pair } from '../../alignment/pair.js';
import { mainScript } from '../../text/scripts.js';
import type { Draft, Place } from '../check.js';

type Kind = NameSlip['kind'];

/** From here on an editor should look. */
const SURE = 0.7;

/** The slips of one kind in a pair, as findings. */
export function* slipDrafts(kind: Kind, pair: Pair, alignment: Alignment): Iterable<Draft> {
  for (const slip of nameSlips(pair, alignment))
    if (slip.kind === kind && !isAboutOthers(slip, pair, alignment)) yield draftOf(slip, pair);
}

/** A version of a story may speak of somebody else. */
function isAboutOthers(slip: NameSlip, pair: Pair, alignment: Alignment): boolean {
  if (slip.kind !== 'changed' && slip.kind !== 'drift') return false;
  return !speakOfOne(slip.source, slip.target, pair, alignment);
}

function draftOf(slip: NameSlip, pair: Pair): Draft {
  const confidence = slip.certainty * (0.5 + 0.5 * pair.certainty);
  if (slip.kind === 'missing') {
    const source = slip.source.text;
    return {
      severity: slip.certainty >= SURE ? 'warning' : 'info',
      message: { key: 'finding.name/missing', values: { source, expected: source } },
      source: placeOf(slip.source),
      confidence,
      why: [],
      about: source,
    };
  }
  if (slip.kind === 'added') {
    const found = slip.target.text;
    return {
      severity: slip.certainty >= SURE ? 'warning' : 'info',
      message: { key: 'finding.name/added', values: { found } },
      target: placeOf(slip.target),
      confidence,
      why: [],
      about: found,
    };
  }
  if (slip.kind === 'drift') {
    const [expected, found] = [slip.source.text, slip.target.text];
    const isOneScript = mainScript(expected) === mainScript(found);
    return {
      severity: slip.certainty >= SURE_DRIFT ? 'error' : 'warning',
      message: { key: 'finding.name/drift', values: { found, expected } },
      source: placeOf(slip.source),
      target: placeOf(slip.target),
      expected: [expected],
      confidence,
      why: [{ step: 'soundsLike', values: { from: expected, to: found } }],
      about: isOneScript ? expected : `${expected} > ${found}`,
    };
  }
  const [source, found] = [slip.source.text, slip.target.text];
  return {
    severity: slip.certainty >= SURE ? 'warning' : 'info',
    message: { key: 'finding.name/changed', values: { source, found } },
    source: placeOf(slip.source),
    target: placeOf(slip.target),
    confidence,
    why: [{ step: 'onlyNamesLeft', values: { source, target: found } }],
    about: `${source} > ${found}`,
  };
}

function placeOf({ segment, start, end }: NamePart): Place {
  return { segment, start, end };
}
