/** One spelling of a path on all systems. */
export function plainPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/+)+/u, '');
}
