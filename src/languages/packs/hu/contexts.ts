import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  clockWords: ['óra', 'órakor'],
  both: ['mindkét', 'mindkettő'],
  clockParts: { fél: -30, negyed: -45, háromnegyed: -15 },
  dayParts: { este: 'pm', délután: 'pm', reggel: 'am', délelőtt: 'am', éjjel: 'night' },
  counted: {
    félóra: [0.5, 'hour'],
    félórát: [0.5, 'hour'],
    félórás: [0.5, 'hour'],
    félév: [0.5, 'year'],
    féléves: [0.5, 'year'],
  },
  unitAdjectives: {
    napos: 'day',
    hetes: 'week',
    hónapos: 'month',
    órás: 'hour',
    perces: 'minute',
    napi: 'day',
    heti: 'week',
    havi: 'month',
    évi: 'year',
    kilométeres: 'kilometer',
  },
};
