import { listed } from '../../endings.js';
import type { ClaimWords } from '../../pack.js';

// Usage: Bańko, Wykłady z polskiej fleksji i składni (negacja); Słownik języka polskiego PWN.
export const claims: ClaimWords = {
  polarity: {
    negators: listed('nie nigdy nikt nikogo nikomu nikim nic niczego niczym niczemu nigdzie żaden żadn* bynajmniej'),
    negative: listed(
      `czy_nie zły zła złe złego złej złych nie_tylko nie_mniej nie_więcej nie_później nie_wcześniej nie_dopiero czy_nie o_mało_nie dopóki_nie zanim_nie póki_nie nie_raz nie_kto nie_co jeśli_nie gdyby_nie nie_ma_wątpliwości nie_do_końca nie_mówiąc nie_licząc nie_zważając
      ani nie_zawsze nie_pierwsz* nie_ostatni* nie_od_razu nie_wprost nie_z nie_wykluczon* bez* tylko jedynie dopiero ledwie ledwo rzadko mało mniej niż zanim aż odmaw* odmów* odmow* zaprzecz* zakaz* zabr* brak* zapobie* unik* uniem* niem* nie* przest* powstrzym* wstrzym* odrzuc* odwoł* przeciw* anty*
      utra* strac* pozbaw* wątp* zamiast oprócz poza  inacz* chyba   trud* ciężk* słab*  gorz* błęd* fałsz* pust* porażk* niepow* zero odwrot* ucie* przegap* zapomn* szkod* omin* przeszk* daleko zrezygn* rezygn* sprzeciw*`,
    ),
    neutral: listed(
      'niego niej nim nimi nich niebo nieba niedawn* niedziel* niemal niemc* niemiec* nieco niech niektór* bezpiecz* bezpośr* niebaw* niezbęd* niezwyk* nieruch* złot* złoż* złap* złoto zabrał*',
    ),
  },
  certainty: {
    alleged: listed('rzekom* domnieman* podobno jakoby podejrzan* podejrzewan*'),
    believed: listed('uważa_się przypuszcza_się prawdopodobnie uważany uważana uważani'),
    hedged: listed(
      'domniem* oskarż* zarzut* zarzuc* twierdz* tak_zwan* prawdopodobn* uważa* sądz* przypuszcz* chyba najwyraźniej wydaje szacuj* szacow* podejrz* oczekuj* zapewne uznaw* niepotwierdz* może mogą mógł* mogła mogło mogli możliw* by potencjaln* ewentualn* być_może',
    ),
    confirmed: listed('potwierdz* zdecydow* niewątpliw* faktycznie udowodn* ustalon* na_pewno'),
  },
  status: {
    planned: listed('planuj* planow* zaplan* zamierz* przygotow*'),
    cancelled: listed('odwoła* anulow*'),
    postponed: listed('przełoż* odłoż* odrocz* przesun*'),
    extended: listed('przedłuż*'),
    ended: listed('zakończ* załama* wygas* zerwan*'),
    ongoing: listed('trwa trwają obowiązuje'),
  },
  reporting: listed(
    `powiedzia* mówi* według zdaniem poda* podał* poinform* oświadcz* stwierdz* doda* zaznacz* podkreśl* pisze piszą napisał* cytow* ogłos* ostrze* wyjaśn* przyzna* uważa* zapewni* odpowiedzia* źródł* rzeczni* urzędni* przedstawiciel* komentow* skomentow*
    komunikat* twierdz* potwierdz* donos* donios* relacj* ocen* zapowie* zaprzecz* ujawni* informuj* informac* wyraz* powołu* wskaz* źródł* urzędni* dyplomat* rzeczni* ekspert* analityk* obserwator* świad* przedstawiciel*`,
  ),
  sources: listed('źródło źródła źródeł źródłom źródłami informator* rozmówc* zastrzegając* anonimow*'),
  tenure: {
    former: listed('byłego byłemu byłej byłych eks'),
    acting: listed('p.o. p._o. pełniąc*'),
    deputy: listed('wiceprezydent* wicepremier* wiceminist* wiceprzewodnicz* zastępc* zastępczyni*'),
    related: listed('był* eks* dotychczasow* poprzedni* ówczesn* ustępując* zmarł* dawn* tymczasow* wice wice*'),
  },
  strength: {
    denies: listed('zaprzecz* dementuj* zdementow*'),
    admits: listed('przyznał przyznała przyznało przyznali przyznaje przyznają'),
    contradicts: listed('sprzeczn* wbrew przeczy* zaprzecz* kłóci*'),
    prohibits: listed('zakaz* zabran* zabroni* narusz* łami*'),
    asks: listed('pros* popros* poprosi* zaprasz* propon* zapropon* zalec* wezwa* wzywa* apel* zaapel*'),
    demands: listed('żąd* zażąd* domag* rozkaz* nakaz* zmus* zobowiąz*'),
    worries: listed('zaniepoko* obaw* niepoko* żal* rozczarow* wątp*'),
    condemns: listed('potęp* oburz* skrytyk* odrzuc*'),
  },
};
