import type { LanguagePack } from '../../src/languages/pack.js';
import { loadPack } from '../../src/languages/registry.js';
import { readFacts } from '../../src/facts/read.js';
import type { Fact } from '../../src/facts/fact.js';

/** The pack of a language that must have one. */
export async function packOf(tag: string): Promise<LanguagePack> {
  const pack = await loadPack(tag);
  if (!pack) throw new Error(`no pack for ${tag}`);
  return pack;
}

/** What a text states, in short: kind, value (or range, weekday), unit; "?" where it is not certain. */
export async function said(tag: string, text: string): Promise<string[]> {
  return readFacts(text, await packOf(tag)).map(inShort);
}

export function inShort(fact: Fact): string {
  const unit = 'unit' in fact && fact.unit !== undefined ? ` ${fact.unit}` : '';
  return `${fact.kind} ${valueOf(fact)}${unit}${fact.certainty === 'certain' ? '' : '?'}`;
}

function valueOf(fact: Fact): string {
  if ('to' in fact && fact.to !== undefined) return `${fact.from}–${fact.to}`;
  if (fact.kind !== 'date' || fact.value !== undefined) return String(fact.value);
  const day = fact.weekday === undefined ? '' : `day ${fact.weekday}`;
  return [fact.relative && `${fact.relative.offset} ${fact.relative.unit}`, day].filter(Boolean).join(' ');
}
