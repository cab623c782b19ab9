import { listed } from '../../endings.js';
import type { ClaimWords } from '../../pack.js';

// Usage: Cunha & Cintra, Nova gramática do português contemporâneo (advérbios de negação).
export const claims: ClaimWords = {
  polarity: {
    explicit: true,
    negators: listed('não nunca jamais ninguém nada nenhum nenhuma nem tampouco'),
    negative: listed(
      `ou_não ainda_não em_vez inval* invis* inac* inex* inef* ine* inad* inse* inso* insu* inj* into* inú* inu* inco* inca* indes* indec* indef* impr* impu* impo* imp* irr* ileg* desac* desa* desco* deso* desi* desm* disc* anti* outrora não_só não_apenas não_somente não_obstante não_menos não_mais_de nada_mais nada_menos se_não por_que_não nem_mesmo
      sem só apenas somente até antes raramente pouc* menos recus* neg* falt* ausên* ausen* incap* imposs*      mal* impe* evit* proib* deix* cess* fracass* falh* rejeit* contra dúvid* salvo exceto  difíc* fals* err* perd* vazi* ignor* abandon* cancel*     demais longe  pior* pobre* fraco* escass* rar* renunci*`,
    ),
    neutral: listed('desde desp* desti* descr* discu* importan* impuls* impr* imper* impl*'),
  },
};
