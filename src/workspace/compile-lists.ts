// A step of `npm run build`: the lists that ship are validated and their names read off once, here, and not at every start of the
// program; the JSON Schema that people's editors check their own lists against follows the one that the program uses.
import { writeGlossarySchema } from '../glossary/compile.js';
import { compileDefaultLists } from './compile-glossary.js';

await compileDefaultLists();
await writeGlossarySchema();
