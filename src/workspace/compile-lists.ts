// A step of `npm run build`: the lists that ship are validated and their names read off once, here, and not at every start of the
// program; the JSON Schemas that people's editors check their own lists and configurations against follow those that the program uses.
import { writeConfigSchema } from '../config/publish.js';
import { writeGlossarySchema } from '../glossary/compile.js';
import { compileDefaultLists } from './compile-glossary.js';

await compileDefaultLists();
await writeGlossarySchema();
await writeConfigSchema();
