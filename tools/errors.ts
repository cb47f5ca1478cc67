// Writes docs/errors.md from the error tables of the API.
import { writeFileSync } from 'node:fs';
import { errorsPage } from './errors-page.js';

const page = errorsPage();
writeFileSync(new URL('../docs/errors.md', import.meta.url), page);
console.log(`docs/errors.md: ${page.split('\n').length} lines`);
