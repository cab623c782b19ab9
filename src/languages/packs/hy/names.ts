import type { NameRules } from '../../pack.js';

/** Case endings and the article of names. */
// prettier-ignore
export const names: NameRules = {
  declensions: [
    // all cases
    {
      base: [''],
      anyStem: true,
      endings: [
        'ը', 'ն', 'ի', 'ին', 'ից', 'ով', 'ում', 'ու', 'ուց', 'ների', 'ները', 'ներ', 'երի', 'երը', 'եր', 'յի',
        'յին', 'յից', 'յով', 'ս', 'դ',
      ],
    },
    // in -ա, -ի
    {
      base: ['ի', 'ա'],
      endings: ['ու', 'ուն', 'ուց', 'ով', 'այի', 'այից', 'այում', 'այով'],
    },
  ],
  titles: [
    'պարոն', 'տիկին', 'նախագահ', 'վարչապետ', 'նախարար', 'դոկտոր', 'պրոֆեսոր', 'թագավոր', 'թագուհի', 'գեներալ',
    'դեսպան', 'սենատոր', 'կանցլեր',
  ],
};
