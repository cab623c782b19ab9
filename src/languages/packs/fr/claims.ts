import { listed } from '../../endings.js';
import type { ClaimWords } from '../../pack.js';

// Usage: Grevisse & Goosse, Le bon usage, § 1010 ff. (négation); Manuel de l’agencier AFP (sources).
export const claims: ClaimWords = {
  polarity: {
    negators: listed('pas jamais rien personne aucun aucune aucuns aucunes nullement guère'),
    negative: listed(
      `ou_non plus_que plus_de_que ne_plus non_plus autrement ailleurs au_lieu invali* invisi* inacc* inexa* inexp* inex* inef* inéga* iné* indé* indi* indis* inu* inca* inco* inso* insa* inj* intol* inno* impr* impu* imp* irr* illég* illis* désacc* désap* désaf* désob* désin* désint* disco* disq* dispar* dissua* malh* mals* mécon* méf* mécr* anti* déni* déna* dépourv* déchu* débout* défaut* défail* déni pas_seulement non_seulement pas_moins ne_plus_que pas_que pas_uniquement pas_encore pas_forcément rien_que n'importe
      ne n non ni nul nuls nulle nulles  sans seulement uniquement jusqu'à jusqu* avant à_peine rarement peu moins refus* nie* nié* ni_plus dén* dément* manqu* absen* incap* imposs* insuf*         non* 
      empêch* évit* interdi* cess* arrêt* échou* échec* rejet* déclin* contre doute* plutôt  sinon aucun* sauf excep* faute difficil* faux fausse* erreur* perd* perte* vide* ignor* aband* annul*  malgré      trop
      hors loin moindre mauvais* pire* pauvre* faible* rare* reste* demeur*  s'abst* renonc* priv* échapp* dispar* personne`,
    ),
    // With a determiner it is a person, alone it is nobody.
    neutral: listed(
      'intér* intern* une_personne la_personne sa_personne ma_personne leur_personne cette_personne chaque_personne toute_personne seule_personne autre_personne même_personne jeune_personne en_personne par_personne',
    ),
  },
  certainty: {
    alleged: listed('présumé présumée présumés présumées prétendument soi-disant'),
    believed: listed('considéré_comme considérée_comme supposé supposée soupçonné soupçonnée soupçonnés'),
    hedged: listed(
      'présumé* prétend* allég* accus* selon aurait auraient serait seraient probabl* croi* cru supposé* soupçonn* semble* apparemment estim* considér* pense* vraisembl* attendu* paraît peut peuvent pourrait pourraient pouvait pouvaient possib* peut-être éventuel* potentiel* devrait devraient risque*',
    ),
    confirmed: listed('confirm* certain* indéniabl* effectivement avéré* prouv* établi*'),
  },
  status: {
    planned: listed('prévoi* prévu* prévoy* envisag* projette projettent entend'),
    cancelled: listed('annul*'),
    postponed: listed('reporté* repouss* différé* ajourn*'),
    extended: listed('prolong* prorog*'),
    ended: listed('expir* effondr* rompu* échoué*'),
    ongoing: listed('en_cours se_poursui* poursuit'),
  },
  reporting: listed(
    `dit disent déclar* affirm* annonc* selon d'après indiqu* expliqu* ajout* rapport* précis* soulign* assur* estim* rappel* cité* cite* citant écrit* confi* racont* averti* reconn* confirm* révél* signal* source* porte-parole responsable* officiel* propos communiqu*
    prétend* insist* not* répond* répondu juge* pens* croit témoign* aurait auraient serait seraient lanc* évoqu* dénonc* constat* parl* commentaire* source* responsable* fonctionnaire* officiel* diplomate* porte-parole expert* analyste* observateur* témoin* proche_du proches_du initié*`,
  ),
  sources: listed('source sources anonymat'),
  tenure: {
    former: listed('ancien ancienne anciens anciennes ex'),
    acting: listed('intérimaire par_intérim'),
    deputy: listed('vice-président* vice-premier* vice-ministre* adjoint adjointe sous-secrétaire'),
    related: listed(
      'ex* par_le_passé précédent* sortant* feu ancien* jadis intérim intérimaire* provisoire* adjoint* vice vice* suppléant*',
    ),
  },
  strength: {
    denies: listed('dément démentent démenti démentie démentis nie nient nié nié nia niait réfut*'),
    admits: listed('admet admis admettent admettait reconnaît reconnaissent reconnu reconnue avou*'),
    contradicts: listed("contredi* contrair* à_l'encontre l'encontre rupture rompt"),
    prohibits: listed('interdi* prohib* viol* enfrein*'),
    asks: listed('demand* prie* invit* propos* suggér* recommand* appel* exhort* sollicit*'),
    demands: listed('exig* ordonn* réclam* oblig* contrain* forc* somm* enjoi*'),
    worries: listed('inquiét* inquièt* préoccup* regrett* déçu* doute* souci*'),
    condemns: listed('condamn* dénonc* fustig* indign* rejet*'),
  },
};
