import {
  type BodyId,
  bodyIdReader,
  brandReader,
  type CalendarDate,
  fail,
  flagReader,
  formatDay,
  type Issue,
  isSlug,
  issue,
  objectReader,
  ok,
  oneOfReader,
  type Reader,
  type Result,
  textReader,
} from '../kernel/index.js';
import type { Registry } from '../organisations/index.js';
import { EXACTNESS, type Exactness } from './amount.js';
import type { Catalogue } from './figure.js';
import type { IndicatorId, MeasureId } from './measure.js';
import { periodOfKey } from './value.js';

/** A figure as it comes in from outside: whose, of what, for which period. */
export interface NewObservation {
  readonly body: BodyId;
  readonly measure: MeasureId;
  readonly period: string;
  readonly value: number;
  readonly exactness?: Exactness;
  readonly step?: number;
  readonly estimated?: boolean;
  readonly source?: string;
}

/** What a figure from outside is held against. `today` is the day on which it comes in. */
export interface ObservationWorld {
  readonly catalogue: Catalogue;
  readonly registry: Registry;
  readonly today: CalendarDate;
}

export const measureIdReader: Reader<MeasureId> = brandReader<MeasureId>(isSlug, 'MEASURE_ID_INVALID');
export const indicatorIdReader: Reader<IndicatorId> = brandReader<IndicatorId>(
  isSlug,
  'INDICATOR_ID_INVALID',
);

/** More than any count that a body here can report: a larger one is a slip of the keyboard. */
const LARGEST = 1e12;

const amountReader: Reader<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= LARGEST
    ? ok(value)
    : fail(issue('VALUE_OUT_OF_RANGE', [], { min: 0, max: LARGEST }));

const shape: Reader<NewObservation> = objectReader<NewObservation>(
  { body: bodyIdReader, measure: measureIdReader, period: textReader(40), value: amountReader },
  {
    exactness: oneOfReader(EXACTNESS),
    step: amountReader,
    estimated: flagReader,
    source: textReader(400),
  },
);

/**
 * Reads one reported figure. Issues, all at once: those of the shape, BODY_UNKNOWN, MEASURE_UNKNOWN,
 * REPORTING_PERIOD_INVALID, PERIOD_IN_FUTURE (it has not begun), VALUE_HAS_DECIMALS, VALUE_NOT_YES_OR_NO,
 * STEP_MISSING, STEP_NOT_ASKED.
 *
 * @example readObservation({ body, measure: 'farmers/members', period: '2025', value: 812 }, world).ok // true
 */
export const readObservation = (input: unknown, world: ObservationWorld): Result<NewObservation> => {
  const read = shape(input);
  if (!read.ok) return read;
  const { value } = read;
  const issues: Issue[] = [];
  if (!world.registry.bodies.has(value.body))
    issues.push(issue('BODY_UNKNOWN', ['body'], { body: value.body }));
  const measure = world.catalogue.measures.get(value.measure);
  if (measure === undefined) issues.push(issue('MEASURE_UNKNOWN', ['measure'], { measure: value.measure }));
  const period = periodOfKey(value.period);
  if (period === null)
    issues.push(issue('REPORTING_PERIOD_INVALID', ['period'], { value: value.period.slice(0, 40) }));
  else if (period.period.from > world.today)
    issues.push(
      issue('PERIOD_IN_FUTURE', ['period'], {
        from: formatDay(period.period.from),
        today: formatDay(world.today),
      }),
    );
  if (measure !== undefined) {
    if (!hasDecimals(value.value, measure.decimals))
      issues.push(issue('VALUE_HAS_DECIMALS', ['value'], { most: measure.decimals }));
    if (measure.unit === 'yes' && value.value !== 0 && value.value !== 1)
      issues.push(issue('VALUE_NOT_YES_OR_NO', ['value']));
  }
  if (value.exactness === 'rounded' && !(value.step !== undefined && value.step > 0))
    issues.push(issue('STEP_MISSING', ['step']));
  if (value.exactness !== 'rounded' && value.step !== undefined)
    issues.push(issue('STEP_NOT_ASKED', ['step']));
  return issues.length > 0 ? fail(...issues) : ok(value);
};

const hasDecimals = (value: number, most: number): boolean => {
  const scaled = value * 10 ** most;
  return Math.abs(scaled - Math.round(scaled)) < 1e-6;
};
