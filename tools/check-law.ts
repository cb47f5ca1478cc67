// Checks law files written as JSON, together with the law and the bodies of this package:
// `pnpm check-law FILE…`. Prints everything wrong with them in both languages; exit 1 when there is anything.
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import {
  checkLaw,
  composeLaw,
  DomainError,
  type Issue,
  issue,
  type LawFile,
  message,
  PACKAGE_VERSION,
  readLawFile,
  under,
} from '@danvan/domain';
import { law as shippedLaw } from '@danvan/domain/law';
import { referenceRegistry } from '@danvan/domain/reference';

const readFile = (path: string): { readonly file?: LawFile; readonly issues: readonly Issue[] } => {
  const place = [basename(path)];
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { issues: [issue('LAW_FILE_NOT_JSON', place, { reason })] };
  }
  const read = readLawFile(json);
  return read.ok ? { file: read.value, issues: [] } : { issues: under(place, read.issues) };
};

const checkTogether = (files: readonly LawFile[]): readonly Issue[] => {
  const law = composeLaw([...shippedLaw, ...files], PACKAGE_VERSION);
  try {
    return checkLaw(law, referenceRegistry(law.places, law.bodies));
  } catch (error) {
    if (error instanceof DomainError) return [issue(error.code, [], { detail: error.message })];
    throw error;
  }
};

const print = ({ code, path, params }: Issue): void => {
  console.error(`${path.join('.') || '-'}: ${code}`);
  for (const language of ['vi', 'en'] as const) console.error(`  ${message(code, params, language)}`);
};

const names = process.argv.slice(2);
if (names.length === 0) {
  console.error('check-law: name at least one law file / cần ít nhất một tệp văn bản');
  process.exit(1);
}
// pnpm runs this in the root; the names are meant from where the caller stands
const read = names.map((name) => readFile(resolve(process.env.INIT_CWD ?? '.', name)));
const unread = read.flatMap(({ issues }) => issues);
const files = read.flatMap(({ file }) => file ?? []);
// what is together wrong can only be said of files that could all be read
const issues = unread.length > 0 ? unread : checkTogether(files);
for (const found of issues) print(found);
console.log(`check-law: ${names.length} file(s), ${issues.length} issue(s)`);
process.exit(issues.length === 0 ? 0 : 1);
