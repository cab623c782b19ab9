import { listed } from '../../endings.js';
import type { ClaimWords } from '../../pack.js';

// Usage: Serianni, Grammatica italiana, ch. XII (negazione). Verbs that an adverb of doubt or denial renders are in `negative`.
export const claims: ClaimWords = {
  polarity: {
    explicit: true,
    negators: listed('non no mai nessun nessuno nessuna niente nulla né neppure neanche nemmeno'),
    negative: listed(
      `o_no altrimenti invec* invali* invis* inacc* ines* ineff* inad* insu* inso* ingius* intol* inu* inco* indis* indef* impr* impu* impo* imp* irr* illeg* sfid* sfiduc* sconosc* scontent* scor* sprovv* sment* smas* senz* a_meno ancora_non anti* non_solo non_soltanto non_appena non_meno non_più_di non_tanto se_non perché_non
      senza solo soltanto solamente appena finché fino prima raramente poco poca pochi poche meno rifiut* neg* manc* assen* incap* imposs*    dis*  mal*
      impedi* evit* viet* proib* smett* smess* cess* ferm* falli* respin* rinunc* contro dubbi* tranne salvo eccetto  difficil* fals* error* perd* pers* perdit* vuot* ignor* abband* annull*     troppo invece piuttosto lontan*  peggi* mancat* priv* scars* debol*`,
    ),
    neutral: listed('disc* dist* discut* dispon* disp* importan* impre* impegn* imper* impia* impo*'),
  },
};
