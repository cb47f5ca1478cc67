import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { extractCitations } from '@danvan/domain';
import { type BenchContext, bench, type Figure } from '../bench.js';
import { plainFigure, slowerThan } from '../figures.js';
import { heldBytes, megabytes } from '../heap.js';
import { bestOfRounds } from '../measure.js';
import { generateText } from './generate-text.js';

/** What one would write who wants the numbers alone: no type, no date, no issuer, no slips of the pen, no lists. */
const NUMBER =
  /\d{1,6}[a-e]?(?:-[A-ZĐ][A-Za-zĐđ]*\/|\/(?:\d{4}\/)?[A-ZĐ][A-Za-zĐđ]*-)[A-ZĐƯ]{2,}[A-Za-zĐđƯư]*/g;

const plainScan = (text: string): number => {
  let found = 0;
  for (const match of text.matchAll(NUMBER)) found += match.index > 0 ? 1 : 0;
  return found;
};

const compareOn = async (context: BenchContext, name: string, text: string): Promise<Figure> => {
  const best = await bestOfRounds(
    context,
    [
      { name: `extractCitations, ${name}`, units: 1, run: () => extractCitations(text).length },
      { name: 'one plain regular expression', units: 1, run: () => plainScan(text) },
    ],
    12,
    'cpu',
  );
  return slowerThan(
    context,
    best,
    { ours: `extractCitations, ${name}`, theirs: 'one plain regular expression' },
    4,
  );
};

/** How much more the heap holds after reading again and again, with nothing kept. */
const growth = (context: BenchContext, text: string): Figure => {
  extractCitations(text);
  const before = heldBytes();
  for (let round = 0; round < context.pick(5, 1); round += 1) extractCitations(text);
  const more = heldBytes() - before;
  return plainFigure(context, 'heap held after five more readings', megabytes(more), {
    words: 'flat (under 0.1 MB)',
    holds: more < 100_000,
  });
};

const textsOf = (folder: string): string =>
  globSync('**/*.{txt,md,text}', { cwd: folder })
    .sort()
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile())
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n\n');

export default bench({
  name: 'citations',
  title: 'every cited document in 10 MB of office prose, with type, date and issuer',
  run: async (context) => {
    const { text, cited } = generateText(context.pick(10_000_000, 20_000));
    const ours = extractCitations(text);
    const plain = [...text.matchAll(NUMBER)].map(([number]) => number);
    if (ours.map(({ surface }) => surface).join() !== cited.join()) throw new Error('extractCitations errs');
    if (plain.join() !== cited.join()) throw new Error('the plain scan finds other numbers');
    const per = (count: number): string => ((count / text.length) * 10_000).toFixed(1);
    const figures = [
      plainFigure(
        context,
        'in 10,000 characters',
        `${per(cited.length)} citations, ${per(text.match(/\d+/g)?.length ?? 0)} runs of digits`,
      ),
      await compareOn(context, 'generated', text),
      growth(context, text),
    ];
    if (context.texts === undefined) return figures;
    // small folders are read over and over, up to the same amount
    const read = textsOf(context.texts);
    const repeated = Buffer.from(read.repeat(Math.ceil(7_500_000 / Math.max(1, read.length)))).toString();
    return [...figures, await compareOn(context, 'your texts', repeated)];
  },
});
