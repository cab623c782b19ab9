// A step of `npm run build`: the lists that ship are validated once, here, and not at every start of the program.
import { compileDefaultLists } from '../glossary/compile.js';
import { writeCompiledForms } from './compiled-forms.js';

await compileDefaultLists();
await writeCompiledForms();
