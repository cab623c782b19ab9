/** The code of an error that the operating system gave (ENOENT, EACCES, …), undefined for any other. */
export function systemCode(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
