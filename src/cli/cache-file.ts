/** Where findings are kept, if nothing else is said: where other tools keep such files too. */
export const CACHE_FILE = 'node_modules/.cache/wiredrift/findings.jsonl';
