// A step of `npm run build`: the command line's modules are joined into few files. A start opens and resolves each file and each
// package by itself, and that takes longer than what is in them.
import { build } from 'esbuild';

/** What every start needs is joined in; the rest is loaded from node_modules where it is asked for. */
const JOINED = ['diff', 'fast-levenshtein', 'franc', 'i18next', 'ignore', 'picocolors', 'saxes', 'yargs-parser'];

const packages = {
  name: 'packages',
  setup({ onResolve }) {
    // eslint-disable-next-line require-unicode-regexp -- it is handed to Go, which knows no such flag
    onResolve({ filter: /^[^./]/ }, ({ path, importer }) => {
      const isOurs = !importer.includes('/node_modules/');
      return isOurs && !JOINED.includes(nameOf(path)) ? { path, external: true } : undefined;
    });
  },
};

function nameOf(path) {
  return path.split('/').slice(0, path.startsWith('@') ? 2 : 1).join('/'); // prettier-ignore
}

await build({
  entryPoints: ['dist/cli/bin.js', 'dist/cli/check-worker.js'],
  outdir: 'dist/cli',
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  charset: 'utf8',
  logLevel: 'warning',
  plugins: [packages],
});
