// A step of `npm run build`: the lists that ship are validated once, here, and not at every start of the program; the JSON Schema
// that people's editors check their own lists against follows the one that the program uses.
import { compileDefaultLists, writeGlossarySchema } from '../glossary/compile.js';
import { writeCompiledForms } from './compiled-forms.js';

await compileDefaultLists();
await writeCompiledForms();
await writeGlossarySchema();
