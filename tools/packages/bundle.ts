import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type OutputFile, type Plugin } from 'esbuild';

/**
 * Bundles `@danvan/domain` for publishing, into `dist/bundle`: the entry point is one file, because Node takes longer
 * to find and link some 250 small modules than to run them. Law and reference data are files beside it that import
 * it, so that a class or a constant is the same whichever way one came; a document alone stays a file of its own.
 * Declarations are those of the compiler. Run by `prepack` of the package.
 */

const PACKAGE = fileURLToPath(new URL('../../packages/domain', import.meta.url));
const SOURCE = join(PACKAGE, 'src');
const OUT = join(PACKAGE, 'dist', 'bundle');
const CORE = join(OUT, 'index.js');
const NOT_PUBLISHED = /\.(?:test|cases|test-support)\.ts$/;
/** What only entry points beside the main one bring. */
const DATA_ROOMS = ['law', 'reference'];

const shared: BuildOptions = {
  absWorkingDir: PACKAGE,
  outdir: OUT,
  outbase: SOURCE,
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2024',
  external: ['luxon'],
  sourcemap: true,
  // the sources are in the package
  sourcesContent: false,
  charset: 'utf8',
  write: false,
  logLevel: 'warning',
};

/** Data imports the rooms through their `index.ts`, all of which the main entry point has: they are that file then. */
const roomsAreTheMainEntry: Plugin = {
  name: 'rooms-are-the-main-entry',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
      const [room = ''] = relative(SOURCE, join(resolveDir, path)).split(sep);
      return DATA_ROOMS.includes(room) ? undefined : { path: CORE, external: true };
    });
  },
};

const dataEntries = (): string[] =>
  globSync(['law/**/*.ts', 'reference/**/index.ts'], { cwd: SOURCE })
    .filter((file) => !NOT_PUBLISHED.test(file))
    .map((file) => join(SOURCE, file))
    .sort();

/** Replaces a file at once, and only if it differs: another process may be packing what is here. */
const put = ({ path, contents }: OutputFile): void => {
  try {
    if (readFileSync(path).equals(contents)) return;
  } catch {
    mkdirSync(dirname(path), { recursive: true });
  }
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
};

const [core, data] = await Promise.all([
  build({ ...shared, entryPoints: [join(SOURCE, 'index.ts')] }),
  build({
    ...shared,
    entryPoints: dataEntries(),
    splitting: true,
    chunkNames: 'shared/[hash]',
    plugins: [roomsAreTheMainEntry],
  }),
]);
const files = [...(core.outputFiles ?? []), ...(data.outputFiles ?? [])];
for (const file of files) put(file);
const made = new Set(files.map(({ path }) => path));
for (const file of globSync('**/*.{js,map}', { cwd: OUT }).map((each) => join(OUT, each)))
  if (!made.has(file)) rmSync(file);
