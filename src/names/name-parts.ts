/** Small words inside family names, in several languages and scripts; lower case. */
export const PARTICLES: ReadonlySet<string> = new Set(
  [
    'de', 'da', 'do', 'dos', 'das', 'del', 'della', 'di', 'du', 'des', 'la', 'le', 'el', 'al', 'ul', 'bin', 'ben', 'ibn', 'bint', 'van', 'von', 'der', 'den',
    'ter', 'ten', 'zu', 'zum', 'af', 'av', 'mac', 'mc', 'st', 'san', 'santa', 'saint', 'аль', 'ал', 'эль', 'ель', 'бін', 'бин', 'бен', 'ібн', 'ибн', 'де', 'да', 'ді',
    'ди', 'ля', 'ле', 'ла', 'дер', 'фон', 'ван', 'дель', 'дос', 'بن', 'ابن', 'آل', 'ال', 'בן', 'אל', 'בר', 'פון', 'דה',
  ],
); // prettier-ignore

/** Stand before a person's name and are no part of it; folded, without the stop. */
export const TITLES: ReadonlySet<string> = new Set(
  [
    'mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'sir', 'lord', 'lady', 'dame', 'president', 'präsident', 'präsidentin', 'président', 'presidente', 'minister', 'premier', 'king',
    'queen', 'prince', 'princess', 'pope', 'senator', 'sen', 'rep', 'gov', 'governor', 'mayor', 'general', 'gen', 'col', 'capt', 'lt', 'sgt', 'judge', 'justice', 'monsieur', 'madame',
    'mme', 'herr', 'frau', 'señor', 'señora', 'signor', 'signora', 'don', 'sheikh', 'shaikh', 'sheik', 'haji', 'hajji', 'imam', 'ayatollah', 'sultan', 'emir', 'chancellor', 'secretary',
  ],
); // prettier-ignore

/** Ordinary nouns that open a sentence or, in German, always have a capital, right before a name; folded. */
export const ROLES: ReadonlySet<string> = new Set(
  [
    'actor', 'actress', 'analyst', 'author', 'captain', 'coach', 'detective', 'film', 'footballer', 'inspector', 'journalist', 'lawyer', 'movie', 'officer', 'reporter', 'singer', 'striker', 'winger',
    'writer', 'kapitän', 'kapitänin', 'trainer', 'trainerin', 'regisseur', 'regisseurin', 'schauspieler', 'schauspielerin', 'sänger', 'sängerin', 'autor', 'autorin', 'anwalt', 'anwältin', 'direktor', 'direktorin',
    'sprecher', 'sprecherin', 'professor', 'professorin', 'hauptmann', 'leutnant', 'kommissar', 'kommissarin', 'stürmer', 'torwart', 'bischof', 'kardinal', 'capitaine', 'réalisateur', 'réalisatrice', 'acteur',
    'actrice', 'chanteur', 'chanteuse', 'entraîneur', 'avocat', 'avocate', 'capitán', 'capitano', 'capitão', 'kapitan', 'kapitán', 'капітан', 'режисер', 'режисерка', 'актор', 'акторка', 'співак', 'співачка', 'тренер',
    'фільм', 'журналіст', 'журналістка', 'речник', 'речниця', 'капитан', 'режиссер', 'режиссёр', 'актер', 'актёр', 'актриса', 'певец', 'певица', 'фильм', 'журналист', 'журналистка',
  ],
); // prettier-ignore

// Chinese, Japanese and Korean names of their own are one word each; what has several there is foreign and keeps its order.
const FAMILY_FIRST = new Set(['hu', 'vi']);

export function isFamilyFirst(language: string): boolean {
  return FAMILY_FIRST.has(language.slice(0, 2)) && (language.length === 2 || language.charAt(2) === '-');
}

/** Short names that are not the full one's beginning. */
const SHORT_FOR: Readonly<Record<string, readonly string[]>> = {
  bob: ['robert'], bobby: ['robert'], bill: ['william'], billy: ['william'], will: ['william'], ted: ['theodore', 'edward'], ned: ['edward'], ed: ['edward'],
  jim: ['james'], jimmy: ['james'], jack: ['john'], johnny: ['john'], dick: ['richard'], rick: ['richard'], mike: ['michael'], mick: ['michael'], tony: ['anthony', 'antonio'],
  joe: ['joseph'], chuck: ['charles'], charlie: ['charles'], harry: ['henry'], hank: ['henry'], larry: ['lawrence'], jerry: ['gerald', 'jerome'], andy: ['andrew'], steve: ['stephen'],
  betty: ['elizabeth'], liz: ['elizabeth'], beth: ['elizabeth'], peggy: ['margaret'], maggie: ['margaret'], kate: ['katherine', 'catherine'], kathy: ['katherine'], cathy: ['catherine'],
  sasha: ['alexander', 'oleksandr', 'aleksandr'], vova: ['vladimir', 'volodymyr'], misha: ['mikhail'], kolya: ['nikolai'], pepe: ['josé', 'jose'], paco: ['francisco'], hansi: ['johann'],
}; // prettier-ignore

/** @param short the shorter of two given names, folded */
export function isShortFor(short: string, full: string): boolean {
  return SHORT_FOR[short]?.includes(full) ?? false;
}
