import { listed } from '../../endings.js';
import type { ClaimWords } from '../../pack.js';

// Usage: RAE, Nueva gramática de la lengua española, cap. 48 (la negación); Libro de estilo de El País (fuentes).
export const claims: ClaimWords = {
  polarity: {
    explicit: true,
    negators: listed('no nunca jamás nadie nada ningún ninguno ninguna ningunos tampoco ni'),
    negative: listed(
      `o_no en_lugar de_lo_contrario dejar_de dejó_de dejaron_de deja_de dejado_de aún_no todavía_no inneg* indud* invál* invis* inac* inexa* inex* inef* ine* inad* inse* inso* insu* inj* into* inú* inu* inco* inca* indes* indec* indef* impr* impu* impo* imp* irr* ileg* desac* desa* desco* dese* deso* desin* desig* desi* desm* deshon* disc* disg* dism* disua* malo* mal parar anti* no_siempre no_es_el_único no_solo no_sólo no_solamente no_obstante no_menos no_más no_sino no_tanto no_hasta hasta_que_no ni_siquiera nada_más nada_menos si_no por_qué_no
      sin solo sólo solamente únicamente apenas hasta antes raramente rara poco poca pocos pocas menos neg* niega* nieg* rechaz* rehus* carec* falta* falt* ausen* incap* imposib*      mal*
      impid* impedi* evit* prohíb* prohib*  ces* deten* fracas* declin* contra duda* sino salvo excepto   difícil* difíciles dificult* fals* error* perd* pérd* vac* ignor* abandon* cancel*    demasiad* 
      lejos  todavía nul* peor* pobre* débil* escas* rar*  renunci* abst* priv* escap* desapar* opon* opus*   `,
    ),
    neutral: listed('indic* desde desp* desti* desar* desc* importan* impuls* impues* impar* impl* impr* imper*'),
  },
  certainty: {
    alleged: listed(
      'presunto presunta presuntos presuntas presuntamente supuesto supuesta supuestos supuestas supuestamente',
    ),
    believed: listed('se_cree se_presume sospechoso sospechosa sospechosos'),
    hedged: listed(
      'por_supuesto se_considera presunt* supuest* alegad* alega* acus* denunci* dizque llamad* probabl* cree* creen creía* considera* piens* parece* aparent* sospech* estim* calcul* se_espera presum* posiblemente puede* pueden podría* podrían podía* posib* quizá* quizás tal_vez eventual* potencial* debería* haya hayan',
    ),
    confirmed: listed('confirm* ciert* indudabl* efectivamente probad* demostr* comprob*'),
  },
  status: {
    planned: listed('planea* previst* prevé prevén tiene_previsto programad* planeaba'),
    cancelled: listed('cancel* anul* suspendi*'),
    postponed: listed('aplaz* pospon* pospuest* posterg*'),
    extended: listed('prolong* prorrog* extendi*'),
    ended: listed('expir* derrumb* colaps* fracas* venció'),
    ongoing: listed('en_curso continúa continúan sigue_vigente'),
  },
  reporting: listed(
    `dijo dice dicen dijeron dicho declar* afirm* según anunci* inform* explic* añad* agreg* indic* señal* sostu* sosti* asegur* cit* report* revel* advirt* advier* admit* reconoc* confirm* cont* escrib* portavoz* vocer* fuente* funcionari*
    comunicado* comunic* expres* manifest* subray* recalc* coment* respond* acuerdo_con insist* opin* cree* consider* estim* precis* relat* destac* denunci* aleg* puntualiz* fuente* funcionari* diplomátic* portavoz* vocer* expert* analist* observador* testig* allegad* oficial*`,
  ),
  sources: listed('fuente fuentes anonimato'),
  tenure: {
    former: listed(
      'ex expresident* exministr* exjef* exdirector* exsecretari* exembajador* exalcald* exgobernador* exprimer* antiguo antigua',
    ),
    acting: listed('interino interina en_funciones'),
    deputy: listed('vicepresident* viceministr* subsecretari* vicepremier viceprimer* vicecanciller'),
    related: listed(
      'ex* antigu* anterior* exp* saliente* entonces fallecid* difunt* interin* provisional* encargad* vice vice* adjunt* sub* suplente*',
    ),
  },
  strength: {
    contradicts: listed('contradi* contrari* en_contra choca* contravi*'),
    prohibits: listed('prohíb* prohib* ved* viol* infring*'),
    asks: listed(
      'pid* pedi* pidi* solicit* invit* propus* propon* sugir* suger* recom* llamó llama* inst* exhort* ruega*',
    ),
    demands: listed('exig* orden* reclam* oblig* forz* demand*'),
    worries: listed('preocup* inquiet* lament* duda* decepcion*'),
    condemns: listed('conden* denunci* repudi* indign* rechaz*'),
  },
};
