import { listed } from '../../endings.js';
import type { ClaimWords } from '../../pack.js';

// Usage: Duden, Die Grammatik, § 1427 ff. (Negation); dpa-Kompass (Quellen).
export const claims: ClaimWords = {
  polarity: {
    explicit: true,
    negators: listed(
      'nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts weder nirgends nirgendwo keinerlei keineswegs keinesfalls',
    ),
    negative: listed(
      `oder_nicht un* zu_viel zu_wenig zu_groß zu_klein abwesen* abgelehn* enthalt* enthiel* entfiel entfäll* ausblieb* ausbleib* ausfall* ausgefall* fehlend* anders andernf* stattdessen unterlass* unterblieb* aufgegeb* aufgehört nicht_immer nicht_ganz nicht_wirklich nicht_der_einzige nicht_nur nicht_bloß nicht_allein nicht_zuletzt nicht_einmal nicht_zu nicht_weniger nicht_mehr_als nicht_selten nicht_umsonst nichts_anderes nichts_als ob_oder_nicht oder_nicht wenn_nicht bevor_nicht ehe_nicht solange_nicht
      ohne* nur lediglich bloß erst kaum selten wenig* weniger  bevor ehe bis weiger* verweiger* leugn* bestreit* bestritt* verbiet* verbot* untersag* verhinder* vermeid* vermied* fehl* mangel* scheiter* versag*
      ablehn* lehnt lehnte lehnten wies wiesen weist weisen schließt_aus schlägt_aus hebt_auf hob_auf abgelehnt abgesagt absag* sagt…ab sagte…ab sagten…ab stopp* gestoppt beend* aufhör*   -los* *los* sonst statt anstatt anstelle außer ausser ausgeschl*  trotz obwohl     schwer* schlecht* schwach* falsch* irr* leer* verlor* verlier* verlust*
      nein null zweifel*  verzicht* verpass* ignor*   anti* noch_nicht im_gegenteil gegenteil fern fast frei* miss* verschwieg* verbarg*     entgeh* entging* wider* wehr* hinder*      
               nein überhaupt  jemals   `,
    ),
    neutral: listed(
      'und uns unser* unter unten union* univers* unterst* unternehm* unters* ungef* uni* unterd* unterl* unterw* unterh* untern* unterr* ungarn ungar* unfall* unfäll* unruhe* unwetter* los lose losen lösen gelöst einschließ*',
    ),
  },
  certainty: {
    alleged: listed('angeblich* mutmaßlich* vermeintlich*'),
    believed: listed('vermutlich mutmaßt vermutet*'),
    hedged: listed(
      'behaupt* beschuldig* vorgeworfen wirft werfen sogenannt* soll sollen sollte sollten vorwurf vorwürf* vermut* wahrscheinlich* wohl offenbar anscheinend scheint schein* glaubt glaub* hält gilt gelten galt galten geht_davon annehm* angenommen schätz* verdacht* verdächtig* erwart* unbestätigt* dürfte dürften mutmaß* könnte könnten kann können konnte konnten möglich* möglicherweise vielleicht eventuell potenziell* potentiell* würde würden möge',
    ),
    confirmed: listed('bestätig* definitiv sicher* zweifellos nachgewiesen* erwiesen* tatsächlich feststeh*'),
  },
  status: {
    planned: listed('plant planen geplant* beabsichtig* vorgesehen*'),
    cancelled: listed('abgesagt* absag* gestrichen* sagt…ab sagte…ab sagten…ab sagen…ab'),
    postponed: listed('verschoben* verschieb* verschob* vertagt* aufgeschoben* schiebt…auf schob…auf schoben…auf'),
    extended: listed('verlänger*'),
    ended: listed(
      'gescheitert* zusammengebroch* ausgelaufen* abgelaufen* beendet* läuft…aus lief…aus liefen…aus läuft…ab lief…ab brach…zusammen bricht…zusammen',
    ),
    ongoing: listed('andauer* dauert fortgesetzt* läuft gilt'),
  },
  reporting: listed(
    `sagt* sagen gesagt teilt* mitgeteilt mitteil* laut zufolge nach_angaben bericht* erklär* gab gibt an angab* hieß heißt berief beruf* zitier* fügt* betont* meint* meinte warnt* warnte schrieb* schreib* behaupt* kündigt* angekündigt bestätig* verkünd*
    räumt* eingeräumt quelle* sprecher* sprach* vertreter* beamt* insider* äußer* so bekannt stellung* erzähl* nannte nennt glaubt* verlaut* vertrat antwort* soll sollen sei seien habe hätten hätte wäre quelle* beamt* diplomat* sprecher* vertreter* experte* analyst* beobachter* zeuge*`,
  ),
  sources: listed('quelle quellen insider* eingeweiht* informanten informant unter_der_bedingung_der_anonymität'),
  tenure: {
    former: listed('ehemalig* ex einstig* vormalig* früherer frühere früheren'),
    acting: listed('kommissarisch* interims* übergangs*'),
    deputy: listed('stellvertretend* stellvertreter* vize vizepräsident* vizekanzler* vizechef* vizeminister*'),
    related: listed(
      'früher* ex* alt amtierend* geschäftsführend* damalig* vorherig* scheidend* verstorben* vorgänger* interim* vorläufig* vize* unterstaats*',
    ),
  },
  strength: {
    denies: listed('bestreit* bestritt* dementier* leugn*'),
    admits: listed(
      'eingeräumt räumte_ein räumten_ein gab_zu gaben_zu zugegeben eingestand* eingestanden gestand gestanden gesteht',
    ),
    contradicts: listed('widerspr* widersprech* entgegen gegensatz zuwiderlauf* zuwider'),
    prohibits: listed('verbiet* verbot* untersag* verstoß* verstieß* verletz*'),
    asks: listed(
      'bitt* bat baten gebeten frag* fragt* ersuch* schlag* schlug* empfiehl* empfehl* empfahl* rief ruft appell* drängt* drängen',
    ),
    demands: listed('forder* verlang* befahl* befehl* befiehl* anordn* angeordnet* ordnet* zwing* zwang* verpflicht*'),
    worries: listed('besorg* sorge* bedenk* bedauer* beunruhig* enttäusch* zweifel*'),
    condemns: listed('verurteil* empör* anprang* geißel* zurückgewiesen zurückweis*'),
  },
};
