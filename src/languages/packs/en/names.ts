import type { NameRules } from '../../pack.js';

/** English has the possessive alone; a plural is left out, for Adams is another name than Adam. */
// prettier-ignore
export const names: NameRules = {
  suffixes: ["'s", "'"],
  titles: [
    'mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'professor', 'sir', 'dame', 'lord', 'lady', 'president',
    'vice-president', 'premier', 'prime-minister', 'minister', 'secretary', 'senator', 'sen', 'rep',
    'representative', 'congressman', 'congresswoman', 'governor', 'gov', 'mayor', 'judge', 'justice', 'king',
    'queen', 'prince', 'princess', 'pope', 'cardinal', 'archbishop', 'bishop', 'rev', 'reverend', 'general', 'gen',
    'colonel', 'col', 'captain', 'capt', 'lieutenant', 'lt', 'sergeant', 'sgt', 'chancellor', 'ambassador',
    'sheikh', 'imam', 'ayatollah', 'envoy', 'spokesman', 'spokeswoman', 'director', 'chairman', 'chairwoman',
    'ceo',
  ],
  particles: [
    'de', 'da', 'di', 'del', 'della', 'van', 'von', 'der', 'den', 'la', 'le', 'bin', 'ben', 'ibn', 'al', 'el',
    'of',
  ],
  notNames: [
    'i', "i'm", "i've", "i'd", "i'll", 'the', 'a', 'an', 'he', 'she', 'it', 'we', 'they', 'you', 'his', 'her',
    'its', 'our', 'their', 'your', 'my', 'this', 'that', 'these', 'those', 'there', 'here', 'in', 'on', 'at', 'by',
    'for', 'from', 'with', 'without', 'to', 'of', 'as', 'and', 'or', 'but', 'nor', 'so', 'yet', 'if', 'when',
    'while', 'where', 'who', 'whom', 'whose', 'which', 'what', 'why', 'how', 'after', 'before', 'during', 'since',
    'until', 'because', 'although', 'though', 'however', 'meanwhile', 'moreover', 'also', 'even', 'just', 'only',
    'not', 'no', 'yes', 'more', 'most', 'many', 'much', 'some', 'any', 'all', 'both', 'each', 'every', 'either',
    'neither', 'another', 'other', 'such', 'same', 'than', 'then', 'now', 'today', 'yesterday', 'tomorrow', 'one',
    'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'is', 'are', 'was', 'were', 'be',
    'been', 'being', 'do', 'does', 'did', 'have', 'has', 'had', 'will', 'would', 'can', 'could', 'may', 'might',
    'must', 'shall', 'should', 'let', "it's", "that's", "there's", "he's", "she's", "they're", "we're", "you're",
    "don't", "didn't", "isn't", "wasn't", "can't", "won't", 'about', 'above', 'across', 'against', 'along',
    'among', 'around', 'behind', 'below', 'beneath', 'beside', 'between', 'beyond', 'despite', 'down', 'inside',
    'into', 'like', 'near', 'off', 'onto', 'out', 'outside', 'over', 'past', 'through', 'throughout', 'toward',
    'under', 'up', 'upon', 'via', 'within', 'per', 'mr', 'mrs', 'ms', 'dr', 'earlier', 'later', 'once', 'twice',
    'still', 'perhaps', 'maybe', 'according', 'american', 'americans', 'british', 'briton', 'britons', 'german',
    'germans', 'french', 'russian', 'russians', 'ukrainian', 'ukrainians', 'chinese', 'japanese', 'european',
    'europeans', 'english', 'scottish', 'welsh', 'irish', 'israeli', 'israelis', 'palestinian', 'palestinians',
    'indian', 'indians', 'iranian', 'turkish', 'polish', 'spanish', 'italian', 'catholic', 'christian', 'muslim',
    'islamic', 'jewish', 'democrat', 'democrats', 'democratic', 'republican', 'republicans',
  ],
};
