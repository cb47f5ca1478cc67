import { describe, expect, it } from 'vitest';
import { BLOC, bodyOf, CELL_A, registryOf, WORLD_BODIES } from '../../duties/invented-world.test-support.js';
import {
  type BodyId,
  day,
  entry,
  FIRST_DAY,
  knownDay,
  legalBasis,
  period,
  toBodyId,
  toPlaceId,
  words,
  yearPeriod,
} from '../../kernel/index.js';
import { buildRegistry, type Place, type Registry, type Succession } from '../../organisations/index.js';
import { bodyEvent, placeEvent, REFORM } from '../../organisations/succession.test-support.js';
import { ADMITTED, ELIGIBLE, MEMBERS } from '../invented-figures.test-support.js';
import type { Measure } from '../measure.js';
import type { WorkbookCells } from './read-cells.js';
import { readWorkbook } from './read-workbook.js';
import { expectedOf, formOf, GROUPS, HAS_SOURCE, HECTARES, ON, worldOf } from './workbook.test-support.js';

const cells = (
  code: string,
  measure: Pick<Measure, 'id'>,
  more: Partial<WorkbookCells> = {},
): WorkbookCells => ({
  ...{ number: 2, code, kind: 'chi bộ', measure: measure.id, value: null, exactness: '', step: null },
  ...{ estimated: '', source: '', version: null },
  ...more,
});

const read = (
  registry: Registry,
  body: BodyId,
  rows: readonly Partial<WorkbookCells>[],
  year = 2025,
  reports = false,
): string[] => {
  const book = formOf({ registry, body, period: yearPeriod(year), report: reports ? expectedOf() : null });
  if (!book.ok) throw new Error(JSON.stringify(book.issues));
  const numbered = rows.map((row, at) => ({ ...cells('', MEMBERS), ...row, number: at + 2 }));
  const world = { ...worldOf(registry), today: day('2027-02-01') };
  const result = readWorkbook(book.value, numbered, world, ON);
  return result.ok
    ? result.value.figures.map(
        ({ value, rows: from }) => `${value.body} ${value.measure} ${value.value} of ${from.join()}`,
      )
    : result.issues.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);
};

describe('a filled-in workbook', () => {
  const inCells = (...rows: readonly WorkbookCells[]) => read(registryOf(), CELL_A, rows, 2025, true);

  it('says nothing where a number is empty: not reported, and no zero', () => {
    expect(inCells(cells(CELL_A, MEMBERS), cells(CELL_A, ELIGIBLE, { value: ' ', source: 'x' }))).toEqual([]);
    expect(inCells(cells(CELL_A, MEMBERS, { value: 0 }))).toEqual([`${CELL_A} members 0 of 2`]);
  });

  it('tells what is wrong with every cell at once', () => {
    expect(
      inCells(
        cells('van-hai/nobody', MEMBERS),
        cells(CELL_A, MEMBERS, { value: '12,5' }),
        cells(CELL_A, { id: 'cattle' as Measure['id'] }, { value: 1 }),
        cells(CELL_A, ELIGIBLE, {
          value: 'mười',
          exactness: 'độ chừng',
          step: 'x',
          estimated: '?',
          version: 1.5,
        }),
        cells(CELL_A, HAS_SOURCE, { value: 2 }),
        cells(CELL_A, ADMITTED, { value: 10, exactness: 'làm tròn' }),
        cells(CELL_A, HECTARES, { value: 1.234 }),
        cells(CELL_A, GROUPS, { value: 7, exactness: 'hơn' }),
        cells(BLOC, MEMBERS, { value: 7 }),
      ),
    ).toEqual([
      'BODY_UNKNOWN 2.code',
      'MEASURE_UNKNOWN 4.measure',
      ...['value', 'exactness', 'step', 'estimated', 'version'].map((cell) =>
        cell === 'exactness'
          ? 'NOT_ONE_OF 5.exactness'
          : cell === 'estimated'
            ? 'VALUE_NOT_YES_OR_NO 5.estimated'
            : `WORKBOOK_NUMBER_INVALID 5.${cell}`,
      ),
      'VALUE_NOT_YES_OR_NO 6.value',
      'VALUE_HAS_DECIMALS 3.value',
      'STEP_MISSING 7.step',
      'VALUE_HAS_DECIMALS 8.value',
      'WORKBOOK_REPORT_FIGURE_NOT_EXACT 9.exactness',
      'WORKBOOK_ROW_NOT_ASKED 10.measure',
    ]);
  });

  it('does not take a figure twice, nor "not known" for a figure of no report', () => {
    expect(inCells(cells(CELL_A, MEMBERS, { value: 1 }), cells(CELL_A, MEMBERS, { value: 1 }))).toEqual([
      'OBSERVATION_TWICE 2.code',
    ]);
    expect(inCells(cells(CELL_A, MEMBERS, { value: 'chưa biết' }))).toEqual([
      'WORKBOOK_NOT_KNOWN_NOT_ASKED 2.value',
    ]);
    const book = formOf({ registry: registryOf(), body: CELL_A, report: expectedOf() });
    const rows = [cells(CELL_A, GROUPS, { value: 'Chưa biết' })];
    expect(book.ok && readWorkbook(book.value, rows, worldOf(registryOf()), ON)).toEqual({
      ok: true,
      value: { figures: [], reported: { [GROUPS.id]: null } },
    });
  });
});

const BEFORE = { from: knownDay(day('2000-01-01')), until: knownDay(REFORM) };
const SINCE = { from: knownDay(REFORM), until: null };
const cell = (id: string, life?: typeof BEFORE | typeof SINCE) =>
  bodyOf(toBodyId(id), { parent: BLOC, ...(life === undefined ? {} : { life }) });

/** Former cells `a`, `b` and what followed them. */
const after = (after: readonly string[], events: readonly Succession[], before = ['a', 'b']): Registry => ({
  ...registryOf([
    ...WORLD_BODIES,
    ...before.map((id) => cell(id, BEFORE)),
    ...after.map((id) => cell(id, SINCE)),
  ]),
  successions: events,
});

describe('a row under the code of a unit that ended', () => {
  const members = (code: string, value: number, more: Partial<WorkbookCells> = {}) =>
    cells(code, MEMBERS, { value, ...more });

  it('goes to the one that followed it', () => {
    const registry = after(['c'], [bodyEvent('upgrade', ['a'], ['c'])]);
    expect(read(registry, BLOC, [members('a', 7)])).toEqual(['c members 7 of 2']);
    expect(read(registry, BLOC, [members('bod_a', 7)])).toEqual(['c members 7 of 2']);
  });

  it('stays with itself for a period at whose end it stood', () => {
    const registry = after(['c'], [bodyEvent('upgrade', ['a'], ['c'])]);
    expect(read(registry, BLOC, [members('a', 7)], 2024)).toEqual(['a members 7 of 2']);
    expect(read(registry, BLOC, [members('c', 7)], 2024)).toEqual(['WORKBOOK_UNIT_NOT_YET 2.code']);
  });

  it('makes up that of a merger with all the others, and not without one of them', () => {
    const registry = after(['c'], [bodyEvent('consolidate', ['a', 'b'], ['c'])]);
    expect(read(registry, BLOC, [members('a', 7), members('b', 5)])).toEqual(['c members 12 of 2,3']);
    expect(read(registry, BLOC, [members('a', 7)])).toEqual(['WORKBOOK_PREDECESSORS_MISSING 2.code']);
    // the whole and its parts say the same twice
    expect(read(registry, BLOC, [members('c', 12), members('a', 7), members('b', 5)])).toEqual([
      'OBSERVATION_TWICE 3.code',
    ]);
  });

  it('is not added where numbers are bounded, are yes or no, or happened within the year', () => {
    const registry = after(['c'], [bodyEvent('consolidate', ['a', 'b'], ['c'])]);
    expect(read(registry, BLOC, [members('a', 7, { exactness: 'hơn' }), members('b', 5)])).toEqual([
      'WORKBOOK_NOT_ADDABLE 2.value',
    ]);
    const sources = ['a', 'b'].map((code) => cells(code, HAS_SOURCE, { value: 'có' }));
    expect(read(registry, BLOC, sources)).toEqual(['WORKBOOK_NOT_ADDABLE 2.value']);
    const admitted = ['a', 'b'].map((code) => cells(code, ADMITTED, { value: 2 }));
    expect(read(registry, BLOC, admitted)).toEqual(['WORKBOOK_CHANGED_WITHIN_PERIOD 2.value']);
    expect(read(registry, BLOC, admitted, 2026)).toEqual(['c admitted 4 of 2,3']);
  });

  it('is wrong where it was divided, and names who received it', () => {
    const parts = bodyEvent('divide', ['a'], ['c', 'd']);
    const registry = after(['c', 'd'], [parts]);
    const book = formOf({ registry, body: BLOC });
    const result = book.ok && readWorkbook(book.value, [members('a', 7)], worldOf(registry), ON);
    expect(result).toMatchObject({
      ok: false,
      issues: [
        {
          code: 'WORKBOOK_UNIT_DIVIDED',
          path: ['figures', 2, 'code'],
          params: { unit: 'Chi bộ a (a)', successors: 'Chi bộ c (c); Chi bộ d (d)' },
        },
      ],
    });
    // shares that are only reckoned by population do not make it whole either
    const weights = [
      {
        ...{ measure: 'any', method: 'by-population' as const, grade: 'verified' as const },
        basis: legalBasis('sample/decision', 'Điều 1'),
        parts: [
          { from: toBodyId('a'), to: toBodyId('c'), parts: 1 },
          { from: toBodyId('a'), to: toBodyId('d'), parts: 1 },
        ],
      },
    ];
    expect(read(after(['c', 'd'], [{ ...parts, weights }]), BLOC, [members('a', 7)])).toEqual([
      'WORKBOOK_UNIT_DIVIDED 2.code',
    ]);
  });

  it('is wrong where nobody recorded what followed it, or what else went in', () => {
    expect(read(after(['c'], []), BLOC, [members('a', 7)])).toEqual(['WORKBOOK_SUCCESSOR_UNKNOWN 2.code']);
    const open = bodyEvent('merge', ['a'], ['c'], { unrecorded: ['from'] });
    expect(read(after(['c'], [open]), BLOC, [members('a', 7)])).toEqual([
      'WORKBOOK_PREDECESSORS_MISSING 2.code',
    ]);
    // into one that lives on, whose own figure is the whole
    const merged = [['a', [CELL_A]] as const, ['a'] as const];
    for (const from of merged)
      expect(read(after([], [bodyEvent('merge', from, [CELL_A])]), BLOC, [members('a', 7)])).toEqual([
        'WORKBOOK_PREDECESSORS_MISSING 2.code',
      ]);
  });

  it('follows a chain of events, and takes no link of it twice', () => {
    const march = day('2025-03-01');
    const events = [
      bodyEvent('rename', ['a'], ['b'], { effectiveOn: knownDay(march) }),
      bodyEvent('upgrade', ['b'], ['c']),
    ];
    const between = bodyOf(toBodyId('b'), {
      parent: BLOC,
      life: { from: knownDay(march), until: knownDay(REFORM) },
    });
    const known = after(['c'], events, ['a']);
    const registry = { ...known, bodies: new Map([...known.bodies, [between.id, between]]) };
    expect(read(registry, BLOC, [members('a', 7)])).toEqual(['c members 7 of 2']);
    expect(read(registry, BLOC, [members('a', 7), members('b', 7)])).toEqual([
      'WORKBOOK_PREDECESSORS_MISSING 2.code',
    ]);
  });
});

describe('a row under the official code of a place', () => {
  const basis = legalBasis('sample/decision', 'Điều 1');
  const place = (id: string, code: string, life: Place['life']): Place => ({
    id: toPlaceId(id),
    level: 'commune',
    life,
    names: {
      id: `${id} names`,
      entries: [entry(words(`xã ${id}`, id), period(FIRST_DAY), basis, 'verified')],
    },
    parents: { id: `${id} parents`, entries: [] },
    codes: {
      id: `${id} codes`,
      entries: [
        entry(
          code,
          life.until?.known ? period(FIRST_DAY, life.until.day) : period(REFORM),
          basis,
          'verified',
        ),
      ],
    },
  });
  /** Two communes became one, and the code of the first is now that of the new one. */
  const registry: Registry = {
    ...buildRegistry(
      [place('p', '02650', BEFORE), place('q', '02653', BEFORE), place('r', '02650', SINCE)],
      [...WORLD_BODIES, { ...cell('r/cell', SINCE), place: toPlaceId('r') }],
    ),
    successions: [placeEvent('consolidate', ['p', 'q'], ['r'])],
  };

  it('is that of the organisation of its kind there on the last day of the period', () => {
    expect(read(registry, BLOC, [cells('02650', MEMBERS, { value: 7 })])).toEqual(['r/cell members 7 of 2']);
  });

  it('is mapped to the place that followed, with the others that went in', () => {
    expect(read(registry, BLOC, [cells('02653', MEMBERS, { value: 7 })])).toEqual([
      'WORKBOOK_PREDECESSORS_MISSING 2.code',
    ]);
  });

  it('is wrong for a code that no place had, and for a kind of which there is none', () => {
    expect(read(registry, BLOC, [cells('99999', MEMBERS, { value: 7 })])).toEqual(['BODY_UNKNOWN 2.code']);
    const other = cells('02650', MEMBERS, { value: 7, kind: 'hội nông dân' });
    expect(read(registry, BLOC, [{ ...other, kind: 'cấp ủy' }])).toEqual(['WORKBOOK_NO_BODY_AT 2.code']);
  });
});
