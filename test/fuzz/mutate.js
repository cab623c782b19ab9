// Spoils bytes as transfers, editors and people do; the same seed always gives the same.

import { Buffer } from 'node:buffer';

/** Mulberry32: small, quick, and even enough for this. @returns a whole number below `limit` */
export function createDice(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** @param others what other samples hold @returns a spoilt copy */
export function mutate(bytes, others, dice) {
  let spoilt = Buffer.from(bytes);
  for (let times = 1 + dice(1 + dice(4)); times > 0; times--)
    spoilt = MUTATIONS[dice(MUTATIONS.length)](spoilt, dice, others);
  return spoilt.subarray(0, MOST_BYTES);
}

const MOST_BYTES = 200_000;

const MUTATIONS = [cut, flip, remove, repeat, swap, insert, insert, insert, nest, cross, recode];

function cut(bytes, dice) {
  return bytes.subarray(0, dice(bytes.length + 1));
}

function flip(bytes, dice) {
  for (let times = 1 + dice(8); times > 0 && bytes.length > 0; times--) bytes[dice(bytes.length)] ^= 1 << dice(8);
  return bytes;
}

function chunk(bytes, dice, most = 200) {
  const start = dice(bytes.length + 1);
  return [start, Math.min(bytes.length, start + dice(most))];
}

function spliced(bytes, start, end, put) {
  return Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(end)]);
}

function remove(bytes, dice) {
  const [start, end] = chunk(bytes, dice);
  return spliced(bytes, start, end, Buffer.alloc(0));
}

function repeat(bytes, dice) {
  const [start, end] = chunk(bytes, dice);
  const copies = Array.from({ length: 1 + dice(30) }, () => bytes.subarray(start, end));
  return spliced(bytes, start, start, Buffer.concat(copies));
}

function swap(bytes, dice) {
  const [a, b] = [chunk(bytes, dice), chunk(bytes, dice)].sort((one, two) => one[0] - two[0]);
  const middle = Math.max(a[1], b[0]);
  return Buffer.concat([
    bytes.subarray(0, a[0]),
    bytes.subarray(b[0], b[1]),
    bytes.subarray(a[1], middle),
    bytes.subarray(a[0], a[1]),
    bytes.subarray(Math.max(middle, b[1])),
  ]);
}

const BITS = [
  '"', "'", '\\', '{', '}', '[', ']', '(', ')', '<', '>', '&', '#', ':', '=', ',', ';', '|', '-', '\n', '\r', '\r\n\r\n', '\t', '\0', ' ',
  '&lt;', '&#0;', '&#x110000;', '&#xD800;', '&nosuch;', '&a;&a;&a;', '<![CDATA[', ']]>', '<!--', '-->', '<?xml ', '<!DOCTYPE a [',
  '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">', '<!ENTITY x SYSTEM "file:///etc/passwd">', '</', '/>', '<b>', '</b>', '<g id="1">',
  '\\u12', '\\ud800', '\\u0000', '\\x', '\\U0001F600', '%s', '%1$s', '%', '%%', '{0}', '{n, plural, one {', '{{x}}', '$t(a)', '@:a', '{ $x',
  'msgid "', 'msgstr[9] "', '#~ ', '#, fuzzy\n', '---\n', '...\n', '&a *a', '*a', '<<: *a', '!!binary ', '? ', '- ', '|\n ', '>-\n', '  ',
  '00:00:01,000 --> 00:00:00,000\n', 'WEBVTT\n', '/*', '*/', '//', '"""', '```\n', '`', '> ', '1. ', '***', '\u2028', '\u202E', '\u0301', 'é',
  '😀', '\uFEFF', '\uFFFD', '\uFFFF', 'null', 'true', '1e999', '-0', '9'.repeat(400), '__proto__', 'constructor', 'wiredrift-disable ',
].map((bit) => Buffer.from(bit)); // prettier-ignore
/** Halves of pairs, bytes that no UTF-8 has, marks of other encodings, heads of other formats. */
const RAW = [[0xed, 0xa0, 0x80], [0xff], [0xc0, 0x80], [0xf8], [0xff, 0xfe], [0xfe, 0xff], [0x50, 0x4b, 5, 6], [0x1f, 0x8b]].map((raw) => Buffer.from(raw)); // prettier-ignore

function insert(bytes, dice) {
  const [start] = chunk(bytes, dice);
  const put = dice(8) === 0 ? RAW[dice(RAW.length)] : BITS[dice(BITS.length)];
  return spliced(
    bytes,
    start,
    start + dice(6),
    Buffer.concat(Array.from({ length: dice(4) ? 1 : dice(60) }, () => put)),
  );
}

const NESTS = [
  '{"a":',
  '[',
  '{',
  '<g>',
  '<div>',
  '> ',
  '- ',
  '  - ',
  '(',
  '{a, select, other {',
  '${',
  '<ul><li>',
  '**',
  'a:\n ',
];

function nest(bytes, dice) {
  const [start] = chunk(bytes, dice);
  return spliced(bytes, start, start, Buffer.from(NESTS[dice(NESTS.length)].repeat(1 + dice(dice(6) ? 50 : 20_000))));
}

function cross(bytes, dice, others) {
  const other = others[dice(others.length)];
  const [start, end] = chunk(other, dice, 400);
  const at = dice(bytes.length + 1);
  return spliced(bytes, at, at, other.subarray(start, end));
}

function recode(bytes, dice) {
  const text = bytes.toString('utf8');
  const utf16 = Buffer.from(text, 'utf16le');
  const kind = dice(6);
  if (kind === 0) return Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]);
  if (kind === 1) return Buffer.concat([Buffer.from([0xfe, 0xff]), utf16.swap16()]);
  if (kind === 2) return utf16;
  if (kind === 3) return Buffer.from(text, 'latin1');
  if (kind === 4) return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
  return Buffer.from(bytes.toString('latin1'), 'utf8');
}
