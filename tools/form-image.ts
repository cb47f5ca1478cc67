// Shows DOCX files as pictures, a page each: `pnpm form-image FILE.docx… [--out FOLDER]`. Needs LibreOffice and
// poppler, which no test needs; on Debian and Ubuntu
//   apt-get install --no-install-recommends libreoffice-writer-nogui poppler-utils fonts-liberation
// (the fonts have the widths of Times New Roman and every Vietnamese mark). Prints the files written.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const PACKAGES = 'libreoffice-writer-nogui poppler-utils fonts-liberation';
const DOTS_PER_INCH = '96';

class NotInstalled extends Error {}

const run = (program: string, args: readonly string[]): void => {
  try {
    execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new NotInstalled(
        `${program} is not installed / chưa cài ${program}: apt-get install --no-install-recommends ${PACKAGES}`,
      );
    throw error;
  }
};

/** The pages of one document as PNG files in a folder. */
const imagesOf = (file: string, folder: string): string[] => {
  const work = mkdtempSync(join(tmpdir(), 'danvan-form-image-'));
  try {
    // a profile of its own: another LibreOffice that is open would take the document over and write nothing
    const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`;
    run('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', work, file]);
    const name = basename(file).replace(/\.docx$/i, '');
    run('pdftoppm', ['-r', DOTS_PER_INCH, '-png', join(work, `${name}.pdf`), join(folder, name)]);
    const isPage = (each: string): boolean =>
      each.startsWith(`${name}-`) && /^\d+\.png$/.test(each.slice(name.length + 1));
    return readdirSync(folder).filter(isPage).sort();
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

// pnpm runs this in the root; the names are meant from where the caller stands
const from = process.env.INIT_CWD ?? '.';
const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const files = positionals.map((name) => resolve(from, name));
const missing = files.filter((file) => !existsSync(file));
const fail = (line: string): void => {
  console.error(line);
  process.exitCode = 1;
};

if (files.length === 0) fail('form-image: name at least one DOCX file / cần ít nhất một tệp DOCX');
else if (missing.length > 0) fail(`form-image: no such file / không có tệp: ${missing.join(', ')}`);
else {
  const folder = resolve(from, values.out ?? '.');
  mkdirSync(folder, { recursive: true });
  try {
    for (const file of files) for (const image of imagesOf(file, folder)) console.log(join(folder, image));
  } catch (error) {
    if (!(error instanceof NotInstalled)) throw error;
    fail(`form-image: ${error.message}`);
  }
}
