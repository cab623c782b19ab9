import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  // The twelve months of the Islamic calendar as the language writes them beside a day.
  islamicMonths: {
    muharrem: 1,
    safer: 2,
    rebiülevvel: 3,
    rebiülahir: 4,
    cemaziyelevvel: 5,
    cemaziyelahir: 6,
    recep: 7,
    şaban: 8,
    ramazan: 9,
    şevval: 10,
    zilkade: 11,
    zilhicce: 12,
  },
  subunits: ['sent', 'kuruş', 'cent'],
  rangeJoiners: ['ila', 'ile'],
  clockBefore: ['saat'],
  ambiguousDates: ['ocak', 'ekim', 'pazar'],
  both: ['her iki'],
  capitalBodies: true,
  dayParts: { akşam: 'pm', 'öğleden sonra': 'pm', sabah: 'am', gece: 'night' },
  fractionBars: ['bölü'],
  alsoBefore: ['önce'],
};
