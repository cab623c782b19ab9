import { letters } from './letters.js';

/**
 * Names in Latin letters come from everywhere, so one table reads them all: what languages read differently (j, ch, c before
 * e) is an open sound. Accents that do not matter here are taken off before.
 */
export const LATIN = letters(
  {
    a: 'a', b: 'b', c: 'k', d: 'd', e: 'e', f: 'f', g: 'g', h: 'h', i: 'i', j: 'I', k: 'k', l: 'l', m: 'm', n: 'n', o: 'o',
    p: 'p', q: 'k', r: 'r', s: 's', t: 't', u: 'u', v: 'v', w: 'w', x: 'ks', y: 'y', z: 'z',
  },
  {
    ä: '0', æ: '0', å: 'a', ö: 'q', ø: 'q', œ: 'q', ő: 'q', ü: 'y', ű: 'y', ß: 's', ł: 'l', ı: 'y', đ: 'd', ð: 'd', þ: 'T', ħ: 'h', ə: 'e',
    č: 'C', ć: 'C', ç: 'V', š: 'S', ş: 'S', ș: 'S', ś: 'S', ž: 'Z', ż: 'Z', ź: 'Z', ñ: 'nj', ń: 'nj', ň: 'nj', ř: 'r', ğ: '8', ț: 'c', ţ: 'c',
    ě: 'je', ų: 'u', ů: 'u', ę: 'e', ą: 'o',
  },
  {
    tsch: 'C', dsch: 'J', sch: 'S', shch: 'SC', szcz: 'SC', šč: 'SC', tch: 'C', dzh: 'J', dž: 'J', tzsch: 'C', zsch: 'C', tsh: 'C',
    zh: 'Z', kh: 'x', gh: 'g', ght: 't', ph: 'f', th: 'T', sh: 'S', ch: 'X', ck: 'k', cz: 'C', sz: 'S', ts: 'c', tz: 'c', dz: 'z', dj: 'J',
    dh: 'd', bh: 'b', rh: 'r', wh: 'w', wr: 'r', qu: 'k9', cqu: 'k', lh: 'lj', nh: 'n', dg: 'J', dge: 'J4', zs: 'Z', gli: 'lji', 'nger$': 'nger',
    gn: '8nj', '^kn': 'kn', '^mc': 'm4k', '^mac': 'mak', '^x': 'S', '^xh': 'J', xh: 'J', '^xi': '@i', '^xia': '@ia', '^xu': '@u', '^ps': 's', '^ts': 'c', xi: 'kSi', 'x$': 'ks', '^pf': 'f', scu: 'sku',
    tio: 'So', 'tion$': 'Son', 'sion$': 'Son',
  },
  {
    ce: 'Ve', ci: 'Vi', cy: 'Vy', cé: 'Ve', cí: 'Vi', ge: 'Ge', gi: 'Gi', gy: 'Gy', 'ge$': 'G4', 'ce$': 'V4', sce: 'Se', sci: 'Si', cce: 'Ce', cci: 'Ci',
    chi: 'Xi', che: 'Xe', ghe: 'ge', ghi: 'gi', gue: 'g9e', gui: 'g9i', cia: 'Va', cio: 'Vo', gia: 'Ga', gio: 'Go', sco: 'sko', sca: 'ska',
  },
  {
    oe: 'q', ue: 'y', ae: '0', oo: 'u', ou: 'u', ee: 'i', ea: 'e', ie: 'i', ei: 'ei', ai: 'ai', ay: 'ai', ey: 'ei', au: 'au', aw: 'o', ow: 'o',
    ew: 'ju', eu: 'q', eau: 'o', 'aux$': 'o', oi: 'oi', oy: 'oi', 'js$': 'js', ight: 'ait', 'igh$': 'ai', ough: 'o', augh: 'o', eigh: 'ei', iu: 'ju', ya: 'ja', yo: 'jo', yu: 'ju', ye: 'je',
    ia: 'ija', io: 'ijo', 'e$': '4', 'es$': '4s', 'ee$': 'i', 'ie$': 'i', 'oe$': 'o', 'ue$': 'u', 'ae$': 'e', 'ye$': 'e', 'eaux$': 'o', 'eux$': 'q',
    'oux$': 'u', 'ault$': 'o', 'ois$': 'ua', 'ais$': 'e', 'illes$': 'ij', ille: 'il4', 'ier$': 'ie', 'us$': 'u<', 'ius$': 'iju<', 'os$': 'o<', 'et$': 'e>', 'ot$': 'o>', 'aut$': 'o>', 'ard$': 'ar=', 'ert$': 'er>', 'at$': 'a>', 'est$': 'est', 'ourt$': 'ur>', 'aud$': 'o=', 'auld$': 'o=', 'lle$': 'l4', 'nne$': 'n4', 'tte$': 't4',
    'sse$': 's4', 'que$': 'k', 'gue$': 'g', 'che$': 'X4', 'dt$': 't',
    ah: 'a', eh: 'e', ih: 'i', oh: 'o', uh: 'u', oeh: 'q', aeh: '0', ueh: 'y', äh: '0', öh: 'q', üh: 'y', aha: 'aha', ahe: 'ahe', ahi: 'ahi', aho: 'aho', ahu: 'ahu',
    eha: 'eha', ehe: 'ehe', ehi: 'ehi', eho: 'eho', ehu: 'ehu', iha: 'iha', ihe: 'ihe', iho: 'iho', ihu: 'ihu', oha: 'oha', ohe: 'ohe', ohi: 'ohi',
    oho: 'oho', ohu: 'ohu', uha: 'uha', uhe: 'uhe', uhi: 'uhi', uho: 'uho', aya: 'aja', aye: 'aje', ayi: 'aji', ayo: 'ajo', ayu: 'aju', eya: 'eja',
    eye: 'eje', eyo: 'ejo', oya: 'oja', oye: 'oje', oyo: 'ojo', uya: 'uja', uye: 'uje', awa: 'awa', awe: 'awe', awi: 'awi', awo: 'awo', owa: 'owa',
    owe: 'owe', owi: 'owi', owo: 'owo', ewa: 'ewa', ewe: 'ewe', ewi: 'ewi', ewo: 'ewo',
  },
); // prettier-ignore
