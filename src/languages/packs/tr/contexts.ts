import { withEndings } from '../../endings.js';
import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  // Türk Dil Kurumu: «seksenli yıllar».
  decades: withEndings(
    { yirmili: 20, otuzlu: 30, kırklı: 40, ellili: 50, altmışlı: 60, yetmişli: 70, seksenli: 80, doksanlı: 90 },
    '_yıllar _yılların _yıllarda _yıllardan _yıllara _yılları',
  ),
  belowZero: ['sıfırın altında'],
  clockPartsAfter: { 'çeyrek geçe': 15, 'çeyrek kala': -15, 'çeyrek geçiyor': 15, 'çeyrek var': -15 },
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
