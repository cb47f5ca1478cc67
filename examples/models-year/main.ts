// Two years of "Dân vận khéo" models in the bloc of Thái Nguyên's agencies, from the domain alone; the models, the bodies
// below the bloc and the persons are invented and labelled so.
//
//   node tools/run.mjs examples/models-year/main.ts                      the two years, in Vietnamese
//   node tools/run.mjs examples/models-year/main.ts --en                 in English
//   node tools/run.mjs examples/models-year/main.ts --form mau-3.docx    and one filled form as a file
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { renderDocx } from '@danvan/api';
import { print } from '../shared/print.js';
import { modelsYear } from './models-year.js';

try {
  const { values } = parseArgs({ options: { en: { type: 'boolean' }, form: { type: 'string' } } });
  const { lines, form } = modelsYear(values.en ? 'en' : 'vi');
  print(lines);
  // pnpm runs this in the folder of the examples; the name is meant from where the caller stands
  if (values.form) writeFileSync(resolve(process.env.INIT_CWD ?? '.', values.form), await renderDocx(form));
} catch (error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
  console.error('Cách gọi / usage: main.ts [--en] [--form FILE.docx] [ARGUMENT_UNKNOWN]');
  process.exitCode = 1;
}
