import {
  type AsOf,
  type BodyId,
  fail,
  type Issue,
  issue,
  ok,
  type PlaceId,
  type ReportingPeriod,
  type Result,
} from '../../kernel/index.js';
import { lifeOn, type Registry, type Subject, type UnitIds } from '../../organisations/index.js';
import { closingDay } from '../figure.js';
import type { Measure } from '../measure.js';
import type { FilledRow } from './read-cells.js';
import { labelOf, readCover, readLanding } from './read-landing.js';
import { bodyOfKindAt } from './read-unit.js';

/** A figure with the body that it belongs to, and the rows that it was read from: several where units were merged. */
export interface LandedFigure {
  readonly rows: readonly number[];
  readonly body: BodyId;
  readonly measure: Measure;
  readonly figure: FilledRow['figure'];
  readonly expectedVersion: number | null;
}

interface Group<S extends Subject> {
  readonly subject: S;
  readonly id: UnitIds[S];
  readonly isItself: boolean;
  readonly rows: FilledRow[];
  readonly given: Set<UnitIds[S]>;
}

type AnyGroup = Group<'body'> | Group<'place'>;

const MOST_SOURCE = 400;

/**
 * Puts rows where their figures belong on the last day of the period: a unit that stood then keeps its own; those of
 * units that had ended make up that of their successor, where together they are all of it and the measure adds up.
 *
 * Issues, under the cell of the first row: those of `readLanding` and `readCover`, WORKBOOK_NO_BODY_AT,
 * WORKBOOK_NOT_ADDABLE, WORKBOOK_CHANGED_WITHIN_PERIOD (no text says what the report of the year of a merger covers).
 */
export const landRows = (
  registry: Registry,
  rows: readonly FilledRow[],
  period: ReportingPeriod,
  knownOn: AsOf['knownOn'],
): { readonly figures: readonly LandedFigure[]; readonly issues: readonly Issue[] } => {
  const closing: AsOf = { on: closingDay(period), knownOn };
  const issues: Issue[] = [];
  const groups = new Map<string, AnyGroup>();
  for (const row of rows) {
    const found = landed(registry, row, closing);
    if (!found.ok) {
      issues.push(...inCell(row.number, 'code', found.issues));
      continue;
    }
    const { key, group } = found.value;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, group);
    else if (known.subject === 'body' && group.subject === 'body') join(known, group);
    else if (known.subject === 'place' && group.subject === 'place') join(known, group);
  }
  const figures: LandedFigure[] = [];
  for (const group of groups.values()) {
    const result =
      group.subject === 'body'
        ? figureOf(registry, group, period, closing)
        : figureOf(registry, group, period, closing);
    if (result.ok) figures.push(result.value);
    else issues.push(...inCell(group.rows[0]?.number ?? 0, 'code', result.issues));
  }
  return { figures, issues };
};

export const inCell = (number: number, field: string, issues: readonly Issue[]): Issue[] =>
  issues.map((found) => ({
    ...found,
    path: ['figures', number, ...(found.path.length > 0 ? found.path : [field])],
  }));

const join = <S extends Subject>(into: Group<S>, { rows, given }: Group<S>): void => {
  into.rows.push(...rows);
  for (const unit of given) into.given.add(unit);
};

const landed = (
  registry: Registry,
  row: FilledRow,
  closing: AsOf,
): Result<{ readonly key: string; readonly group: AnyGroup }> => {
  const { unit, measure } = row;
  if (unit.by === 'body') {
    const found = readLanding(registry, 'body', unit.body, measure, closing);
    if (!found.ok) return found;
    const group = { subject: 'body' as const, ...found.value, rows: [row], given: new Set([unit.body]) };
    return ok({ key: keyOf(group, measure, ''), group });
  }
  const found = readLanding(registry, 'place', unit.place, measure, closing);
  if (!found.ok) return found;
  const group = { subject: 'place' as const, ...found.value, rows: [row], given: new Set([unit.place]) };
  return ok({ key: keyOf(group, measure, unit.kind), group });
};

/** Rows of a unit itself stay apart from those of what went into it: both would say the whole. */
const keyOf = (
  { subject, id, isItself }: Omit<AnyGroup, 'rows' | 'given'>,
  { id: measure }: Measure,
  kind: string,
) => [subject, id, isItself, measure, kind].join(' ');

const figureOf = <S extends Subject>(
  registry: Registry,
  { subject, id, isItself, rows, given }: Group<S>,
  period: ReportingPeriod,
  closing: AsOf,
): Result<LandedFigure> => {
  const [first, ...others] = rows;
  if (first === undefined)
    return fail(issue('WORKBOOK_SUCCESSOR_UNKNOWN', [], { unit: id, successors: null }));
  if (!isItself) {
    const cover = readCover(registry, subject, id, given, closing);
    if (!cover.ok) return cover;
  }
  const body = bodyIn(registry, subject, id, first, closing);
  if (!body.ok) return body;
  const numbers = rows.map(({ number }) => number);
  const { measure } = first;
  const landedIn = { rows: numbers, body: body.value, measure };
  if (others.length === 0)
    return ok({
      ...landedIn,
      figure: first.figure,
      expectedVersion: isItself ? first.expectedVersion : null,
    });
  // the same unit twice, once by its id and once by its code or twice in the same way
  if (isItself || given.size < rows.length) return fail(issue('OBSERVATION_TWICE'));
  const figure = summed(registry, rows, period);
  return figure.ok ? ok({ ...landedIn, figure: figure.value, expectedVersion: null }) : figure;
};

const bodyIn = (
  registry: Registry,
  subject: Subject,
  id: string,
  { unit }: FilledRow,
  closing: AsOf,
): Result<BodyId> => {
  if (unit.by === 'body') return ok(id as BodyId);
  const body = bodyOfKindAt(registry, id as PlaceId, unit.kind, closing);
  return body === null
    ? fail(
        issue('WORKBOOK_NO_BODY_AT', [], {
          place: labelOf(registry, subject, id, closing),
          kind: unit.kind,
        }),
      )
    : ok(body);
};

const summed = (
  registry: Registry,
  rows: readonly FilledRow[],
  period: ReportingPeriod,
): Result<NonNullable<FilledRow['figure']>> => {
  const [{ measure } = { measure: null }] = rows;
  const parts = rows.flatMap(({ figure }) =>
    figure === null || figure.exactness !== undefined ? [] : [figure],
  );
  if (measure === null || measure.overTree === 'none' || measure.unit === 'yes' || parts.length < rows.length)
    return fail(issue('WORKBOOK_NOT_ADDABLE', ['value'], { measure: measure?.id ?? null }));
  const first: AsOf = { on: period.period.from, knownOn: closingDay(period) };
  if (measure.overTime === 'sum' && rows.some(({ unit }) => stood(registry, unit, first)))
    return fail(issue('WORKBOOK_CHANGED_WITHIN_PERIOD', ['value'], { period: period.key }));
  const scale = 10 ** measure.decimals;
  const value = parts.reduce((sum, part) => sum + Math.round(part.value * scale), 0) / scale;
  const source = [...new Set(parts.flatMap((part) => part.source ?? []))].join('; ').slice(0, MOST_SOURCE);
  return ok({
    value,
    ...(parts.some(({ estimated }) => estimated === true) ? { estimated: true } : {}),
    ...(source === '' ? {} : { source }),
  });
};

const stood = (registry: Registry, unit: FilledRow['unit'], on: AsOf): boolean => {
  const known = unit.by === 'body' ? registry.bodies.get(unit.body) : registry.places.get(unit.place);
  return known !== undefined && lifeOn(known.life, on).state !== 'ended';
};
