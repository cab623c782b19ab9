import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Message } from '../../messages/step.js';
import { usualCase } from '../language-tag.js';
import type { SyntaxProblem } from '../tree.js';
import { Drafting } from './draft.js';
import { draftedTree, type DraftList, type GlossaryFormat, type NotePlace } from './format.js';
import { writeTbx } from './tbx-write.js';
import { flagOf, genderOf, kindOf, partOfSpeechOf, STATUS_WORDS, statusOf, type FormStatus } from './words.js';
import { ENTRY_KINDS } from '../entry.js';

/**
 * TermBase eXchange: ISO 30042:2019 (`tbx`, `conceptEntry`) with data categories as attributes (DCA) or as tags (DCT), and
 * the older martif of TBX-Basic. Entities of a DTD are never expanded, nor is anything fetched.
 */
export const tbx: Required<GlossaryFormat> = {
  extensions: ['.tbx', '.xml'],
  limit: 256,
  read: (text) => draftedTree((note) => new TbxReader(note).read(text)),
  write: writeTbx,
};

interface Term {
  text: string;
  offset: number;
  status: FormStatus;
  isShort: boolean;
  why: string;
}

/** Told of each tag in turn; a list of any length needs no tree of its own. */
class TbxReader {
  readonly #drafting: Drafting;
  readonly #problems: SyntaxProblem[] = [];
  readonly #unread = new Set<string>();
  readonly #parser = new SaxesParser();
  #root = '';
  /** −1 outside an entry. */
  #entry = -1;
  #language: string | undefined;
  #term: Term | undefined;
  /** The element whose text is being gathered. */
  #leaf: { readonly category: string; readonly offset: number; text: string; depth: number } | undefined;

  constructor(note: NotePlace) {
    this.#drafting = new Drafting(note);
  }

  read(text: string): DraftList {
    this.#parser.on('error', () => {
      throw new NotWellFormed();
    });
    this.#parser.on('opentag', (tag) => this.#open(tag));
    this.#parser.on('text', (piece) => this.#gather(piece));
    this.#parser.on('cdata', (piece) => this.#gather(piece));
    this.#parser.on('closetag', (tag) => this.#close(localName(tag.name)));
    try {
      this.#parser.write(text).close();
    } catch (error) {
      if (!(error instanceof NotWellFormed)) throw error;
      // What was found before is what an editor should look at first.
      const place = { key: 'xml', values: {}, offset: Math.min(this.#parser.position, text.length) };
      return { problems: [this.#problems[0] ?? place] };
    }
    const [first, ...rest] = this.#problems;
    if (first) return { problems: [first, ...rest] };
    const unread: Message[] =
      this.#unread.size > 0 ? [{ key: 'notice.fieldsIgnored', values: { fields: [...this.#unread].join(', ') } }] : [];
    return { notices: [...unread, ...this.#drafting.finish()], entries: this.#drafting.entries };
  }

  #open(tag: SaxesTagPlain): void {
    const name = localName(tag.name);
    const offset = this.#parser.position;
    if (this.#root === '') this.#openRoot(name, offset);
    if (this.#leaf) {
      this.#leaf.depth++;
      return;
    }
    if (name === 'conceptEntry' || name === 'termEntry') {
      this.#entry = this.#drafting.begin(tag.attributes['id'] ?? tag.attributes['xml:id'] ?? '', offset);
      return;
    }
    if (this.#entry < 0) return;
    if (name === 'langSec' || name === 'langSet') this.#openLanguage(tag.attributes['xml:lang'], offset);
    else if (TERM_SECTIONS.has(name)) this.#term = { text: '', offset, status: 'admitted', isShort: false, why: '' };
    else if (!GROUPS.has(name))
      this.#leaf = { category: tag.attributes['type'] ?? name, offset, text: tag.attributes['target'] ?? '', depth: 0 };
  }

  #openRoot(name: string, offset: number): void {
    this.#root = name;
    if (name !== 'tbx' && name !== 'martif') {
      this.#problems.push({ key: 'tbxRoot', values: { found: name }, offset });
      throw new NotWellFormed();
    }
  }

  #openLanguage(tag: string | undefined, offset: number): void {
    this.#language = tag === undefined ? undefined : usualCase(tag);
    const entry = this.#drafting.entries[this.#entry]?.id ?? '';
    if (tag === undefined) this.#problems.push({ key: 'tbxLanguage', values: {}, offset, entry });
  }

  #gather(piece: string): void {
    if (this.#leaf) this.#leaf.text += piece;
  }

  #close(name: string): void {
    const leaf = this.#leaf;
    if (leaf && leaf.depth > 0) leaf.depth--;
    else if (leaf) {
      this.#leaf = undefined;
      this.#take(leaf.category, leaf.text.replace(/\s+/gu, ' ').trim(), leaf.offset);
    } else if (TERM_SECTIONS.has(name)) this.#takeTerm();
    else if (name === 'langSec' || name === 'langSet') this.#language = undefined;
    else if (name === 'conceptEntry' || name === 'termEntry') this.#entry = -1;
  }

  #take(category: string, text: string, offset: number): void {
    if (text === '') return;
    const term = this.#term;
    switch (category) {
      case 'term':
        if (term) Object.assign(term, { text, offset });
        return;
      case 'administrativeStatus':
      case 'normativeAuthorization':
        if (term) this.#takeStatus(term, text, offset);
        return;
      case 'termType':
        if (term) term.isShort = SHORT_TYPES.has(text);
        return;
      case 'grammaticalGender':
        if (['feminine', 'masculine'].includes(genderOf(text))) this.#set('gender', genderOf(text), offset);
        return;
      case 'partOfSpeech':
        this.#set('partOfSpeech', partOfSpeechOf(text), offset);
        return;
      case 'caseSensitive':
      case 'doNotTranslate':
        this.#set(category, flagOf(text), offset);
        return;
      case 'note':
        if (term) term.why = text;
        else this.#set('note', text, offset);
        return;
      case 'subjectField':
        if (KINDS.has(kindOf(text))) this.#set('kind', kindOf(text), offset);
        else this.#unread.add(category);
        return;
      case 'externalCrossReference':
        this.#set('wikidata', /wikidata\.org\/(?:wiki|entity)\/(?<id>Q[1-9]\d*)/u.exec(text)?.groups?.['id'], offset);
        return;
      default:
        if (!BOOK_KEEPING.has(category)) this.#unread.add(category);
    }
  }

  #set(field: string, value: unknown, offset: number): void {
    this.#drafting.set(this.#entry, field, value, offset);
  }

  #takeStatus(term: Term, text: string, offset: number): void {
    const status = statusOf(text);
    if (status !== undefined) {
      term.status = status;
      return;
    }
    const entry = this.#drafting.entries[this.#entry]?.id ?? '';
    this.#problems.push({ key: 'status', values: { text, allowed: STATUS_WORDS.join(', ') }, offset, entry });
  }

  #takeTerm(): void {
    const term = this.#term;
    const language = this.#language;
    this.#term = undefined;
    if (!term || term.text === '' || language === undefined) return;
    this.#drafting.addForm(this.#entry, language, term.text, term.status, term.offset, term.why);
    if (term.isShort && term.status !== 'rejected')
      this.#drafting.addAbbreviation(this.#entry, language, term.text, term.offset);
  }
}

/** Ends the parsing where nothing that follows could be trusted. */
class NotWellFormed extends Error {}

const TERM_SECTIONS: ReadonlySet<string> = new Set(['termSec', 'tig', 'ntig']);
/** Hold elements and no text of their own. */
const GROUPS: ReadonlySet<string> = new Set([
  'termGrp',
  'descripGrp',
  'adminGrp',
  'termNoteGrp',
  'transacGrp',
  'body',
  'text',
]);
const SHORT_TYPES: ReadonlySet<string> = new Set(['abbreviation', 'acronym', 'initialism', 'shortForm']);
const KINDS: ReadonlySet<string> = new Set(ENTRY_KINDS);
/** Who wrote what and when: nothing that a reader of the list misses. */
const BOOK_KEEPING: ReadonlySet<string> = new Set([
  'transac', 'transacNote', 'transactionType', 'date', 'responsibility', 'source', 'projectSubset', 'customerSubset', 'ref', 'elementWorkingStatus',
  'entrySource', 'origination', 'modification',
]); // prettier-ignore

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
