import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BLOC,
  CELL_A,
  CELL_B,
  ELSEWHERE,
  type PROVINCE,
  registryOf,
} from '../../duties/invented-world.test-support.js';
import { halfYearPeriod, yearPeriod } from '../../kernel/index.js';
import { EXACTNESS, type Exactness } from '../amount.js';
import { ADMITTED, ELIGIBLE, MEMBERS, observed } from '../invented-figures.test-support.js';
import type { Observation } from '../observation.js';
import { readWorkbook } from './read-workbook.js';
import type { Workbook } from './workbook.js';
import {
  expectedOf,
  type FormAsked,
  formOf,
  GROUPS,
  HAS_SOURCE,
  HECTARES,
  ON,
  rowsOfForm,
  worldOf,
} from './workbook.test-support.js';

const REGISTRY = registryOf();
const form = (asked: Partial<FormAsked> = {}): Workbook => {
  const made = formOf({ registry: REGISTRY, ...asked });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
};
const refused = (asked: Partial<FormAsked>): string[] => {
  const made = formOf({ registry: REGISTRY, ...asked });
  return made.ok ? [] : made.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};
const asked = (book: Workbook): string[] =>
  book.rows.map(({ body, measure, asks }) => `${body} ${measure.id} ${asks}`);

describe('a workbook', () => {
  it('asks a reporter for the figures of its report first, then for those of its targets, once each', () => {
    expect(asked(form({ body: CELL_A, report: expectedOf() }))).toEqual([
      `${CELL_A} ${GROUPS.id} report`,
      `${CELL_A} ${MEMBERS.id} target`,
      `${CELL_A} ${ELIGIBLE.id} target`,
      `${CELL_A} ${ADMITTED.id} target`,
      `${CELL_A} ${HECTARES.id} target`,
      `${CELL_A} ${HAS_SOURCE.id} condition`,
    ]);
  });

  it('asks one that the clause does not list for the targets of those below it, and for no report', () => {
    const book = form({ body: BLOC });
    expect(book.report).toBeNull();
    expect(new Set(book.rows.map(({ body }) => body))).toEqual(new Set([CELL_A, CELL_B, ...groupIn(book)]));
    expect(asked(book).some((row) => row.endsWith(' report'))).toBe(false);
  });

  it('asks for the base that is defined on the last day of the period', () => {
    const of = (year: number) => form({ period: yearPeriod(year) }).rows.map(({ measure }) => measure.id);
    expect(of(2025)).toContain(ELIGIBLE.id);
    expect(of(2026)).not.toContain(ELIGIBLE.id);
  });

  it('is refused where nothing is asked, with what is wrong', () => {
    expect(refused({ regime: 'VH99-1' })).toEqual(['REGIME_UNKNOWN regime']);
    expect(refused({ body: 'xa-la/nobody' as typeof PROVINCE })).toEqual(['BODY_UNKNOWN body']);
    expect(refused({ period: halfYearPeriod(2025, 1) })).toEqual(['WORKBOOK_PERIOD_NOT_ASKED period']);
    expect(refused({ body: ELSEWHERE })).toEqual(['WORKBOOK_EMPTY body']);
  });

  it('has the version of what it asks for, whoever fills it in', () => {
    expect(form({ body: BLOC }).version).toBe(form({ body: CELL_A, report: expectedOf() }).version);
    expect(form({ period: yearPeriod(2026) }).version).not.toBe(form().version);
  });

  it('shows what was reported of this very period, else what stands in the report that was sent', () => {
    const report = expectedOf({ figures: { [GROUPS.id]: 4 } });
    const values = (observations: readonly Observation[], sent = report) =>
      rowsOfForm(form({ body: CELL_A, report: sent, observations }), REGISTRY).map(({ value }) => value);
    expect(values([])).toEqual([4, null, null, null, null, null]);
    expect(values([observed(CELL_A, GROUPS, '2025', 5), observed(CELL_A, MEMBERS, '2025-H1', 9)])).toEqual([
      5,
      ...[null, null, null, null, null],
    ]);
    expect(values([], expectedOf({ figures: { [GROUPS.id]: null } }))[0]).toBe('chưa biết');
    expect(values([observed(CELL_A, HAS_SOURCE, '2025', 0)]).at(-1)).toBe('không');
  });
});

const groupIn = (book: Workbook) => book.rows.flatMap(({ body }) => (body.endsWith('/cells') ? [body] : []));

const MEASURES = [GROUPS, MEMBERS, ELIGIBLE, ADMITTED, HECTARES, HAS_SOURCE];

const reported: fc.Arbitrary<Observation> = fc
  .record({
    body: fc.constantFrom(CELL_A, CELL_B),
    measure: fc.constantFrom(...MEASURES),
    whole: fc.nat(1_234_567),
    cents: fc.nat(99),
    exactness: fc.constantFrom<Exactness>(...EXACTNESS),
    step: fc.integer({ min: 1, max: 1_000 }),
    estimated: fc.boolean(),
    source: fc.option(fc.constantFrom('Báo cáo số 12', '=1+1', ' có dấu cách '.trim()), { nil: undefined }),
  })
  .map(({ body, measure, whole, cents, exactness, step, estimated, source }) => {
    const value = measure.unit === 'yes' ? whole % 2 : measure.decimals === 0 ? whole : whole + cents / 100;
    const isPlain = measure === GROUPS || exactness === 'exact';
    return observed(body, measure, '2025', value, {
      ...(isPlain ? {} : { exactness }),
      ...(exactness === 'rounded' && !isPlain ? { step } : {}),
      ...(estimated ? { estimated } : {}),
      ...(source === undefined ? {} : { source }),
    });
  });

describe('what is exported', () => {
  it('comes back as it was: import(export(x)) = x', () => {
    const one = fc.uniqueArray(reported, {
      selector: ({ body, measure }) => `${body} ${measure}`,
      maxLength: 12,
    });
    fc.assert(
      fc.property(one, fc.constantFrom(CELL_A, BLOC), (observations, body) => {
        const book = form({ body, report: body === CELL_A ? expectedOf() : null, observations });
        const read = readWorkbook(book, rowsOfForm(book, REGISTRY), worldOf(REGISTRY), ON);
        const inForm = book.rows.flatMap(({ known }) => (known === null ? [] : [known]));
        expect(read).toMatchObject({ ok: true });
        expect(read.ok && read.value.figures).toEqual(
          inForm.map(({ id: _, ...value }) => ({
            row: expect.any(Number),
            rows: [expect.any(Number)],
            value,
            expectedVersion: 3,
          })),
        );
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
