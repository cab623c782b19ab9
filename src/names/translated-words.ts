/**
 * Words with a capital inside names that another language translates: offices, institutions, feasts, kinds of place. They
 * need not sound alike on the other side.
 * @param folded as `foldWord` gives it
 */
export function isTranslatedWord(folded: string, language: string): boolean {
  const base = language.split('-')[0] ?? '';
  if (SUFFIXES[base]?.some((suffix) => folded.length > suffix.length + 2 && folded.endsWith(suffix))) return true;
  const words = TRANSLATED[base];
  return words !== undefined && (words.has(folded) || (base === 'en' && words.has(singular(folded))));
}

/** Whether the words of a language that are translated are known well enough to say of the rest that they are names. */
export function knowsTranslatedWords(language: string): boolean {
  return (language.split('-')[0] ?? '') === 'en';
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:[sx]|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Endings that make ordinary nouns and adjectives. */
const SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  en: ['tion', 'sion', 'ment', 'ments', 'tions', 'ness', 'ship', 'hood', 'ism', 'ity', 'ities', 'ology', 'ance', 'ence', 'ish', 'ese', 'ically', 'ful', 'less', 'able', 'ible', 'ive', 'ural', 'onal', 'ional', 'ating', 'ting'],
}; // prettier-ignore

const TRANSLATED: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(
    // Directions, sizes, kinds of place
    `north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern
    southwestern central upper lower middle inner outer great greater grand little big small new old high low long short left right front back
    far near mid deep wide open free blue red white black green golden gold silver yellow brown grey gray dark bright pink orange purple
    sea ocean river lake bay gulf strait coast coastal cape island isle islet peninsula mount mountain hill valley desert forest wood field plain
    canyon bridge street road avenue boulevard lane drive way square place park garden gate gates court tower castle palace hall house home
    building center centre station port harbor harbour airport beach shore channel canal falls spring springs waters rock rocks stone
    city town village county state province district region borough territory republic kingdom empire commonwealth federation union country land
    nation capital border bank basin plateau plain prairie swamp reef volcano crater cave wall line zone area corner side farm ranch
    world earth moon sun star planet sky heaven space universe continent`,
    // Institutions and bodies
    `government parliament congress senate assembly council committee commission cabinet court tribunal ministry department office agency bureau
    authority board administration service force forces army navy guard police military intelligence security defense defence treasury justice
    judiciary state interior home foreign affairs health education science sciences culture labor labour trade commerce finance economy energy
    environment environmental agriculture agricultural transport transportation housing welfare development planning statistics revenue customs
    immigration prison hospital clinic school college university academy institute foundation fund trust charity society association
    organization organisation league club team party alliance coalition movement front group company corporation firm brothers sons bank exchange
    market chamber church cathedral temple mosque synagogue monastery abbey chapel parish diocese museum gallery library theater theatre opera
    orchestra ballet band studio network channel press news times post mail journal magazine review herald tribune telegraph sun mirror guardian
    observer independent standard monitor bulletin gazette chronicle report book books radio television film films pictures media`,
    // People by office and kinship
    `president chairman chairwoman chair chief head director manager secretary minister premier prime chancellor ambassador consul governor mayor
    senator representative congressman congresswoman speaker deputy vice member judge justice attorney lawyer prosecutor counsel inspector officer
    detective sergeant captain lieutenant colonel major general admiral commander marshal sheriff constable king queen prince princess duke
    duchess earl count countess baron lord lady sir dame emperor empress pope cardinal bishop archbishop priest reverend pastor father
    mother brother sister son daughter uncle aunt grandfather grandmother mum mom dad mummy daddy saint doctor professor teacher nurse
    coach trainer player captain master mister miss boss leader founder spokesman spokeswoman spokesperson adviser advisor envoy expert analyst
    reporter editor author writer artist actor actress singer director producer host driver pilot farmer worker student child children boy
    girl man men woman women people person family friend baby kid kids human citizen voter veteran soldier hero lifeguard coroner executive`,
    // Politics, law, faith, feasts, events
    `act law bill amendment constitution treaty agreement accord pact convention charter declaration article section chapter order rule plan program
    programme project policy reform deal election referendum vote campaign rally summit meeting conference forum session hearing inquiry trial case
    war battle revolution uprising civil cold world crisis attack peace liberation independence liberal conservative democratic
    republican socialist communist national nationalist federal supreme royal imperial public private social political economic international
    global european atlantic pacific mediterranean arctic antarctic baltic christian catholic protestant orthodox muslim jewish buddhist hindu
    islam christianity god lord jesus christ holy spirit bible gospel scripture christmas easter lent ramadan passover thanksgiving halloween
    hanukkah carnival festival day night week weekend month year century age era summer winter autumn spring fall morning evening
    birthday anniversary award awards prize medal cup trophy championship champion championships games game olympic olympics league final finals
    semifinal tournament series season match race open tour grand prix derby bowl playoff playoffs round`,
    // Places whose names other languages do not take over by their sound
    `scotland england wales britain british briton germany hague pyongyang baja vienna prague cologne munich mandarin catalonia catalan
    netherlands holland dutch greece greek hungary hungarian finland finnish albania georgia armenia egypt egyptian croatia rockies
    london paris seville basel zurich nuremberg hanover bucharest belgrade sofia beijing tokyo athens naples rome turin milan venice florence geneva lisbon brussels copenhagen moscow kyiv kiev munich antwerp ghent
    alps danube rhine channel spaniard swede swiss dane turk pole finn briton scot welshman scotsman englishman frenchman irishman dutchman
    asian african american european arab jew roman latin celtic slavic nordic brexit majesty highness`,
    // Sciences, things, other words of names and titles
    `science scientific medical medicine health natural nature artificial intelligent research technical technology technological digital
    computer internet web software phone mobile smart data cloud cyber engineering nuclear atomic chemical biological physics chemistry
    biology mathematics history historical art arts music dance food drug water air fire wind storm hurricane typhoon tornado cyclone tsunami
    earthquake flood weather climate disaster emergency rescue relief aid care cancer disease virus heart brain mind body blood bone eye hand life
    death love hope fear dream power money gold oil gas steel iron electric solar train railway railroad car bus truck ship boat aircraft
    plane rocket missile gun weapon bomb tank space animal dog cat horse bear lion tiger eagle wolf fox bird fish shark tree flower
    rose apple ball football soccer basketball baseball hockey tennis golf rugby cricket boxing swimming running cycling racing fight first second
    third fourth fifth last next best worst good bad very most more only super special general main local regional metropolitan urban rural
    industrial commercial professional junior senior young youth elder student adult mixed united joint common single double triple
    full half whole every other another own same real true false secret story tale song word name number way time part thing end beginning
    start stop back return save help make take give get go come see look know think want need work play live die kill win lose buy sell
    pay ask tell say talk speak read write hear listen watch follow join leave keep hold run walk drive fly fall rise grow build
    break cut open close promoted member methodist episcopal anglican evangelical celebrity wonder magic adventure legend night
    application assessment tv tvs phd det pwp twp am ams mp mps ceo superpower category level stage phase version edition volume page street
    guard ranger blues score goal point penalty box network disaster prevention mitigation management control natural judge promise
    again well counter higher highest lower lowest strike strikes reborn unbeaten evil whenever wherever whatever meanwhile presiding
    kit bottle fashion design designer plaza arena hotel restaurant bar cafe pub inn lodge resort minute hour second moment fresh
    examiner magistrate protector promoter advocate advanced advance select silicon variety rim habitat puritan truly rapid
    judicial rules cross crossing crossroads stateside greatest dear warrior venture robotics robot boutique capitol salt ant bee
    welcome hello goodbye thanks thank please sorry yes okay wrong easy hard simple happy sad angry beautiful ugly rich poor strong
    weak fast slow early late ready sure certain possible impossible important necessary available different similar common strange
    famous popular ancient modern former latter recent current future past present total average extra ultimate perfect pure
    clean dirty dry wet hot warm cool sweet bitter sour rotten heavy loud quiet silent empty alone together apart away
    prefecture prefectural municipal municipality provincial voivodeship subcarpathian mazovian silesian bohemian moravian saxon bavarian
    naval aerospace aeronautics aviation aerial armed highway freeway expressway motorway tech liberty freedom democracy stock
    securities insurance meteorological geological geographical hydrographic astronomical civic civilian citizens knight formula
    celsius fahrenheit kelvin epidemic pandemic coronavirus novel peoples worker union republican spring autumn evening standard
    administrative penal criminal penitentiary appeal appeals appellate constitutional electoral parliamentary presidential
    governmental ministerial diplomatic consular consulate embassy legation secretariat directorate presidium plenum politburo
    virtual shop store mall twitter reuters research industry expo exposition fair autonomous chariot challenge
    sir friend game throne crown sword shield fire ice snow rain shadow light darkness`,
  ),
}; // prettier-ignore

function list(...words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((part) => part.split(/\s+/u)));
}
