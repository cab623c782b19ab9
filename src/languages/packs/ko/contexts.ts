import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  belowZeroBefore: ['영하'],
  subunits: ['센트'],
  rangeJoiners: ['에서'],
  scoreJoiners: ['대'],
  lifeDecades: ['대'],
  counted: {
    하루: [1, 'day'], 이틀: [2, 'day'], 사흘: [3, 'day'], 나흘: [4, 'day'], 닷새: [5, 'day'], 엿새: [6, 'day'], 이레: [7, 'day'],
    여드레: [8, 'day'], 아흐레: [9, 'day'], 열흘: [10, 'day'], 보름: [15, 'day'], 반나절: [0.25, 'day'], 한나절: [0.5, 'day'],
  }, // prettier-ignore
  alsoBefore: ['전'],
};
