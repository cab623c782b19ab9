import { readFile } from 'node:fs/promises';
import {
  digestOf,
  glossaryFile,
  InputError,
  openFindingsCache,
  readInput,
  restoredText,
  storedText,
} from '../index.js';
import type { CheckedText } from '../index.js';
import type { FileTarget } from './check-file.js';
import type { CommonOptions } from './options.js';
import type { Session } from './session.js';
import type { CheckerSettings } from './tasks.js';
import { version } from './version.js';

/** What is known of files from earlier runs. */
export interface Cache {
  find(target: FileTarget, settings: CheckerSettings): Promise<Known>;
  /** It is no harm where that fails: the next run is as slow as this one. */
  save(session: Session): Promise<void>;
}

export interface Known {
  readonly text?: CheckedText;
  /** Remembers what was found instead. */
  readonly keep: (text: CheckedText) => Promise<void>;
}

const UNKNOWN: Known = { keep: () => Promise.resolve() };

export async function openCache(file: string, options: CommonOptions): Promise<Cache> {
  const cache = await openFindingsCache(file, await programDigest());
  const read = createReader();
  const keys = new Map<CheckerSettings, Promise<string>>();
  const keyOf = async (target: FileTarget, settings: CheckerSettings, { digests }: Files): Promise<string> => {
    const known = keys.get(settings) ?? settingsDigest(settings, options);
    keys.set(settings, known);
    const {
      language,
      sourceLanguage,
      lacksSourceLanguage,
      settings: { format },
    } = target.plan;
    const place = [target.file, target.source, language, sourceLanguage, lacksSourceLanguage, format];
    return digestOf(await known, JSON.stringify(place), ...digests);
  };
  return {
    async find(target, settings) {
      const files = await read(target);
      if (!files) return UNKNOWN;
      const key = await keyOf(target, settings, files);
      const stored = cache.get(target.file, key);
      return {
        ...(stored && { text: restoredText(stored, files.bytes) }),
        async keep(text) {
          const now = await read(target, 'again');
          // Somebody may have changed a file since it was looked at.
          if (now?.digests.join() === files.digests.join()) cache.set(target.file, key, storedText(text, files.bytes));
        },
      };
    },
    async save(session) {
      try {
        await cache.save();
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        session.notice({ key: 'notice.cacheNotWritten', values: { path: file } });
      }
    },
  };
}

interface Files {
  readonly bytes: { readonly target: Uint8Array; readonly source: Uint8Array };
  readonly digests: readonly string[];
}

/** @returns nothing for what cannot be read: the check will say so */
function createReader(): (target: FileTarget, again?: 'again') => Promise<Files | undefined> {
  const sources = new Map<string, Promise<Uint8Array>>();
  const sourceBytes = (path: string) => {
    const bytes = sources.get(path) ?? readInput(path, NOTHING);
    if (sources.size >= MOST_SOURCES) sources.clear();
    sources.set(path, bytes);
    return bytes;
  };
  return async ({ file, source }, again) => {
    if (source !== undefined && again) sources.delete(source);
    try {
      const target = await readInput(file, NOTHING);
      const from = source === undefined ? undefined : await sourceBytes(source).catch(() => undefined);
      return {
        bytes: { target, source: from ?? new Uint8Array() },
        digests: [digestOf(target), from ? digestOf(from) : ''],
      };
    } catch (error) {
      if (error instanceof InputError) return undefined;
      throw error;
    }
  };
}

const MOST_SOURCES = 32;

const NOTHING: AsyncIterable<Uint8Array> = {
  async *[Symbol.asyncIterator]() {},
};

/** Lists of names count by what they hold, wherever they lie. */
async function settingsDigest(settings: CheckerSettings, options: CommonOptions): Promise<string> {
  const { glossaries, ...rest } = settings;
  const { lang, sourceLang, inputFormat } = options;
  const lists = await Promise.all(glossaries.map((path) => readInput(glossaryFile(path), NOTHING)));
  return digestOf(JSON.stringify([rest, lang, sourceLang, inputFormat]), ...lists);
}

/** The version, and what was built of it: the bundle's first file names all others by what they hold. */
async function programDigest(): Promise<string> {
  const places = ['./bin.js', '../glossaries/default.wdg'].map((name) => new URL(name, import.meta.url));
  const parts = await Promise.all(places.map((place) => readFile(place).catch(() => '')));
  return digestOf(version(), ...parts);
}
