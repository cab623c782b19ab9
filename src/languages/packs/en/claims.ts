import { listed } from '../../endings.js';
import type { ClaimWords } from '../../pack.js';

// Usage: Huddleston & Pullum, The Cambridge Grammar of the English Language, ch. 9 (negation); Reuters Handbook of Journalism (sourcing).
export const claims: ClaimWords = {
  polarity: {
    explicit: true,
    thorough: true,
    negators: listed(
      `not never nobody none nothing nowhere no no_one nor neither cannot can't don't doesn't didn't won't isn't aren't ain't
      wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't needn't mightn't shan't daren't`,
    ),
    negative: listed(
      `struggl* trouble* challeng* wast* endless* unless oblique* clueless not_only not_just not_merely not_simply not_least not_to_mention not_until not_unlike not_necessarily not_too not_so_much not_even
      whether_or_not or_not if_not why_not nothing_but nothing_short no_doubt no_less no_fewer no_more_than no_longer no_matter
      no_sooner no_wonder no_later none_other none_the_less nonetheless nevertheless never_mind never_before no_# no_further no_wrong no_more no_stranger no_problem no_wonder never_more never_ever *less intol* insens* inhum* infreq* insign* incons* last_but_not_least not_to_be
      without unless until till only hardly barely scarcely rarely seldom few fewer little less least than fail* refus* den* lack* absen*
      unable inab* incap* imposs* impract* improb* impro* insuf* inade* ineff* inval* invis* inacc* incor* inexp* inex* indef* indis* inse* instab* inapp*
      inco* inev* inel* injus* ine* illeg* illit* illog* irr* immat* immor* immun* imper* impun* disa* disc_on* dish* disl* dism* disob* disor* disp* disq* disr* diss* dist* disu*
      disb* disf* disg* disi* disj* discon* discr* disco* un* non* anti* miss* mis* lose loses losing lost loss losses stop* ceas* prevent* avoid* ban bans banned banning bar bars barred
      prohibit* forbid* forbade block* halt* cancel* reject* declin* oppos* against doubt* unlikely free except* excl* instead rather  too
      yet still any anyone anything anybody anywhere ever otherwise beyond despite    far wrong* false* hid* withhold* withheld ignor* neglect*
      abandon* nil zero empty remain* uncertain alone else other difficult* hard harder bad worse worst contrary counter* least before
      remov*     drop* quit* resign* left leave leaves leaving miss reluct* skip* wait* delay* postpon* escape* spare* refrain* abst* resist*
      keep keeps kept hold_off out away off withdr* vain just mere* minor poor* weak* short low lower small hope*  question* wonder* imagine
      exempt* immune loath averse sceptic* skeptic* suspic* critic* condemn* den* contest* disput* rival* reverse* opposite*
      avoid* fear* worr* afraid danger* threat* risk* protect* save saves saved rescue* surviv*    blind* deaf* dumb silent* silence* quiet*
        late*  slow*  dry   naked     rare* unique*   last-minute
      even_if as_if as_though would_have could_have should_have supposed sure surely`,
    ),
    neutral: listed(
      `ceasefire* cease-fire* unanim* uncle uncles uncle's under* uni unic* unif* union* uniq* unis* unit* univ* until unto incom* incor* disco disc* discu* discover* distan* distr* district* dista* display* disposed
      disposal disposit* missile* mission* missionar* mist* mister mistress dentist* dense* densit* dental denim denmark non-profit* inse* insert* inspect* insect* insight* inve* indisp*
      incorpor* increas* inco* income* incoming irrig* improv* impros* disaster* dispatch* discount* discour* inexp* press* impromptu dissolv* antic* antiq* mississippi missouri misty`,
    ),
  },
  certainty: {
    alleged: listed('alleged allegedly reportedly purportedly purported supposedly'),
    believed: listed('believed_to thought_to presumed presumably suspected_of suspected'),
    hedged: listed(
      'suspic* alleged* allegation* purported* so-called claim claims claimed claiming is_said_to are_said_to was_said_to accused accus* believed believes believe think thinks thought presum* suspect* likely probabl* apparent* seem* appear appears appeared assum* estimat* consider* expected deem* assess* feared understood_to unconfirmed unverified rumor* rumour* may might could possibl* possibility perhaps maybe potential* would should can',
    ),
    confirmed: listed(
      'confirmed confirms confirm confirming confirmation definite* certainly undoubted* indeed proven proved verified established',
    ),
  },
  status: {
    planned: listed(
      'plans plan planned planning scheduled intend* due_to set_to slated expected_to about_to poised preparing_to going_to',
    ),
    cancelled: listed('cancel* canceled called_off calls_off scrapped axed shelved'),
    postponed: listed('postpon* delayed put_off deferred reschedul* pushed_back'),
    extended: listed('extend* prolong* renewed extension*'),
    ended: listed('expir* collaps* terminat* broke_down fell_apart lapsed'),
    ongoing: listed('ongoing underway in_progress in_effect in_force under_way'),
  },
  reporting: listed(
    `said says say saying told tells tell according_to report reports reported reporting reportedly claim* stated stating statement* announc* confirm* add adds added cited cites citing quoted quot* revealed reveals
    disclosed acknowledg* admit* insist* argu* warn* noted notes noting explain* believ* estimat* allege* accus* accord* sources source official officials spokes* statement* wrote writes posted tweet* declared
    highlight* suggest* think* thought asked asks described describes called calls denied denies commented stressed emphasi* pointed recalled informed official officials diplomat* aide aides witness* spokes* expert* analyst* observer* one_of_the_sources`,
  ),
  sources: listed(
    'one_of_the_sources two_sources source sources insider* people_familiar person_familiar according_to_officials officials_said official_said anonymous condition_of_anonymity on_condition_of',
  ),
  tenure: {
    former: listed('former formerly ex onetime erstwhile ousted'),
    acting: listed(
      'acting_president acting_prime acting_minister acting_director acting_head acting_chief acting_mayor acting_governor acting_chairman acting_secretary acting_attorney interim caretaker',
    ),
    deputy: listed(
      'deputy vice_president vice_chairman vice_premier vice_minister vice_mayor undersecretary under-secretary',
    ),
    related: listed(
      'previous* one-time outgoing then-* retired late past emeritus old acting serving sitting incumbent provisional temporary vice assistant junior',
    ),
  },
  strength: {
    denies: listed('deny denies denied denying refut* rebut* disavow*'),
    admits: listed('admit* acknowledg* conced* confess* owned_up'),
    contradicts: listed(
      'run_counter runs_counter ran_counter running_counter contradict* contrary at_odds inconsistent conflict_with departs_from departure_from departed_from break_from',
    ),
    prohibits: listed(
      'prohibit* forbid* forbade ban bans banned banning bar bars barred outlaw* illegal* violat* breach*',
    ),
    asks: listed(
      'ask asks asked asking request* invit* suggest* propos* recommend* appeal* call_on called_on calls_on urg* encourag*',
    ),
    demands: listed('demand* order orders ordered ordering instruct* command* requir* insist* oblig* forc* compel*'),
    worries: listed('concern* worr* unease regret* disappoint* doubt*'),
    condemns: listed('condemn* denounc* decr* outrage* slam* blast* reject*'),
  },
};
