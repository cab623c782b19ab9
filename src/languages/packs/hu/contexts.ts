import { withEndings } from '../../endings.js';
import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  // A magyar helyesírás szabályai: «a nyolcvanas évek».
  decades: withEndings(
    {
      húszas: 20,
      harmincas: 30,
      negyvenes: 40,
      ötvenes: 50,
      hatvanas: 60,
      hetvenes: 70,
      nyolcvanas: 80,
      kilencvenes: 90,
    },
    '_évek _években _évekből _évekre _évektől _évekig _évekbeli _éveket',
  ),
  belowZero: ['hideg'],
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
