/** `terms.xlsx#German` is the sheet “German” of a workbook. */
export const WORKBOOK = /^(?<file>.*\.xls[xm])(?:#(?<sheet>[^#/\\]+))?$/iu;

/** The file that a list of names stands in, without the sheet. */
export function glossaryFile(path: string): string {
  return WORKBOOK.exec(path)?.groups?.['file'] ?? path;
}
