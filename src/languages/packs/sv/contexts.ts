import { withEndings } from '../../endings.js';
import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  // Svenska Akademiens ordlista: «åttiotalet».
  decades: withEndings(
    { tjugo: 20, trettio: 30, fyrtio: 40, femtio: 50, sextio: 60, sjuttio: 70, åttio: 80, nittio: 90 },
    'talet talets',
  ),
  belowZero: ['under noll'],
  dayParts: { 'på eftermiddagen': 'pm', 'på kvällen': 'pm', 'på morgonen': 'am', 'på natten': 'night' },
  unitAdjectives: { dagars: 'day', timmars: 'hour', veckors: 'week' },
  partSuffixes: ['del', 'delar', 'delen', 'delarna', 'dels', 'delars'],
  subunits: ['cent', 'öre'],
  mixedJoiners: ['och'],
  fractionBars: ['genom', 'delat med', 'delat på'],
  rangeJoiners: ['till'],
  yearPrepositions: ['år', 'sedan', 'till', 'från', 'före', 'efter', 'sommaren', 'hösten'],
  clockBefore: ['klockan', 'kl'],
  rangeOpeners: ['mellan'],
  both: ['båda', 'bägge'],
  clockParts: { halv: -30, 'kvart över': 15, 'kvart i': -15 },
  counted: {
    dygn: [1, 'day'],
    dygnet: [1, 'day'],
    halvtimme: [0.5, 'hour'], halvtimmen: [0.5, 'hour'], halvtimmes: [0.5, 'hour'], halvår: [0.5, 'year'],
    halvåret: [0.5, 'year'], halvårs: [0.5, 'year'],
  }, // prettier-ignore
  ratioJoiners: ['av', 'av de'],
};
