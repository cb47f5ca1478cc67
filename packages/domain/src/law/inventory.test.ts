import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ClauseKind, inventoryOf, placedClauses, type SourceText } from '../lawbook/index.js';
import { ALL_CASES } from './all.cases.js';
import { cited, law } from './index.js';

const sources: SourceText[] = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.cases.ts'))
  .map((name) => ({
    path: name.split(sep).join('/'),
    text: readFileSync(join(import.meta.dirname, name), 'utf8'),
  }));
const rows = inventoryOf(law, ALL_CASES, sources);

/** How many clauses each source document was taken apart into, by the beginning of their ids. */
const PER_DOCUMENT = { HT28: 199, LC: 116, TN29: 91, VL: 68, QT29: 50, CV118: 31 };

/** Kinds of clause that say how a document stands to others, or name a day or a frequency. */
const FOUNDATION_KINDS: readonly ClauseKind[] = [
  'relation',
  'dissemination',
  'deadline',
  'recurrence',
  'report',
];

const prefixOf = (id: string): string => id.slice(0, id.indexOf('-'));
const sourceClauses = law
  .flatMap(placedClauses)
  .filter((clause) => Object.hasOwn(PER_DOCUMENT, prefixOf(clause.id)));

/** Symbols that the six documents print, once each; the last three stand in the page around a guide. */
const CITED_SYMBOLS = [
  '17-CT/TW',
  '102-KL/TW',
  '158-TB/TW',
  '62-CTr/TU',
  '45/2010/NĐ-CP',
  '33/2012/NĐ-CP',
  '32-KL/TW',
  '118-QĐ/TW',
  '382-TB/TU',
  '217-QĐ/TW',
  '218-QĐ/TW',
  '25-NQ/TW',
  '30-KH/ĐUK',
  '05-ĐA/TU',
  '08/2022/QĐ-UBND',
  '08-HD/BDVTU',
  '129/2007/QĐ-TTg',
  '1847/QĐ-TTg',
  '733/QĐ-TTg',
  '213-QĐ/TW',
  '01/CT-TTg',
  '28-NQ/TW',
  '12-KH/TW',
  '03-NQ/TU',
  '11-QĐi/TW',
  '657-QĐ/TU',
  '23-QĐ/TW',
  '269-QĐ/TU',
  '07-NQ/TU',
  '12-NQ/TU',
  '23-CT/TU',
  '115-KH/TU',
  '34-KL/TW',
  '890-QĐi/TU',
  '37-NQ/TW',
  '08-QĐi/TW',
  '101-QĐ/TW',
  '55-QĐ/TW',
  '21-KL/TW',
  '65-KH/TU',
  '72-KL/TW',
  '13-NQ/TW',
  '70-KL/TW',
];

describe('the inventory', () => {
  it('has every clause of the six documents, and no id twice', () => {
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    const counts = Object.fromEntries(
      Object.keys(PER_DOCUMENT).map((prefix) => [
        prefix,
        rows.filter((row) => prefixOf(row.id) === prefix).length,
      ]),
    );
    expect(counts).toEqual(PER_DOCUMENT);
  });

  it('leaves no clause of theirs pending that relates documents or sets a time', () => {
    const pending = new Set<string>(rows.filter((row) => row.handling === 'pending').map((row) => row.id));
    for (const kind of FOUNDATION_KINDS)
      expect(sourceClauses.filter((clause) => clause.kind === kind).length, kind).toBeGreaterThan(7);
    const left = sourceClauses.filter(({ id, kind }) => FOUNDATION_KINDS.includes(kind) && pending.has(id));
    expect(left.map(({ id }) => id)).toEqual([]);
  });

  it('leaves no clause of the six documents pending', () => {
    expect(
      sourceClauses.filter(({ id }) => rows.some((row) => row.id === id && row.handling === 'pending')),
    ).toEqual([]);
  });

  it('finds each clause in the file of its document', () => {
    for (const file of law)
      for (const clause of placedClauses(file))
        expect(rows.find((row) => row.id === clause.id)?.at, clause.id).toContain(`${clause.document}.ts`);
  });

  it('has cases for every clause that decides something, and none for a pending one', () => {
    expect(rows.filter((row) => row.handling === 'rule' && row.cases === 0)).toEqual([]);
    expect(rows.filter((row) => row.handling === 'pending' && row.cases > 0)).toEqual([]);
  });

  it('gives Vietnamese to what is handled', () => {
    const handled = new Set<string>(rows.filter((row) => row.handling !== 'pending').map((row) => row.id));
    const mute = law.flatMap(placedClauses).filter((clause) => handled.has(clause.id) && !clause.says.vi);
    expect(mute.map((clause) => clause.id)).toEqual([]);
  });

  it('tells an id from one that begins like it', () => {
    const source = { path: 'a.ts', text: "id: toClauseId('VL-II.1-11')" };
    const found = inventoryOf(law, [{ clause: 'VL-II.1-11' }], [source]);
    expect(found.find((row) => row.id === 'VL-II.1-1')).toMatchObject({ at: [], cases: 0 });
    expect(found.find((row) => row.id === 'VL-II.1-11')).toMatchObject({ at: ['a.ts'], cases: 1 });
  });
});

describe('the cited documents', () => {
  it('have every number that the six documents print and that is not held', () => {
    const symbols = (cited.cited ?? []).map((document) => document.symbol);
    expect(CITED_SYMBOLS.filter((symbol) => !symbols.includes(symbol))).toEqual([]);
    expect(CITED_SYMBOLS).toHaveLength(43);
  });

  it('have no id twice, and are stubs', () => {
    const stubs = cited.cited ?? [];
    expect(new Set(stubs.map((document) => document.id)).size).toBe(stubs.length);
    expect(stubs.every((document) => !document.held)).toBe(true);
  });

  it('leave the numbers of the page around the guide without a relation to the guide', () => {
    const relations = law.flatMap((file) => [
      ...(file.relations ?? []),
      ...file.clauses.flatMap((clause) => clause.relations ?? []),
    ]);
    for (const id of ['party/72-kl-tw', 'party/13-nq-tw', 'party/70-kl-tw'])
      expect(
        relations.filter((relation) => relation.to === id).map((relation) => relation.from),
        id,
      ).toEqual(id === 'party/13-nq-tw' ? ['party/72-kl-tw'] : []);
  });
});
