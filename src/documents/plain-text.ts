import type { Document } from './document.js';
import { readText } from './formats/text.js';

/** The bare text of a record as a document without a path. @param language BCP 47, where the record says it */
export function documentOfText(text: string, language?: string): Document {
  return {
    type: 'document',
    path: '',
    raw: text,
    format: 'text',
    ...(language === undefined ? {} : { declaredLanguage: language }),
    blocks: readText(text),
  };
}
