import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  earliestDay,
  lastDay,
  type Recorded,
  type ReportingPeriod,
  wasKnown,
} from '../../kernel/index.js';
import {
  ancestorsAt,
  type Body,
  everBelow,
  type Hierarchy,
  type Registry,
} from '../../organisations/index.js';
import { type DutyItem, type DutyLaw, type DutyOptions, type DutyQuestion, dutiesOf } from '../duties-of.js';
import type { DutyFacts } from '../duty.js';
import { indexFacts } from '../facts-index.js';
import { DEFAULT_READINGS } from '../schedule.js';
import { DEFAULT_STATUS_OPTIONS, statusOf } from '../status.js';
import type { ReportRegime } from './regime.js';
import { regimeDay, reportedPeriod } from './regime-day.js';
import {
  activitiesOfReports,
  type ReportExtension,
  type ReportFacts,
  type ReportReturn,
  type ReportSubmission,
  returnsBySubmission,
} from './report-facts.js';
import { lockState, type ReportLockState } from './report-lock.js';

/** The law that reports are computed from. */
export interface RegimeLaw extends DutyLaw {
  readonly regimes: readonly ReportRegime[];
}

/** Whose reports are asked for: bodies by name, or a body with all that stood under it on the due day. */
export interface ReportQuestion extends DutyQuestion {
  readonly subtree?: { readonly top: BodyId; readonly hierarchy: Hierarchy };
}

/** One report that is expected of one body, with all that is known of it. `occurrence.dueOn` is with more time. */
export interface ExpectedReport extends DutyItem {
  /** null for a duty of kind report whose clause says nothing beyond it. */
  readonly regime: ReportRegime | null;
  readonly about: ReportingPeriod | null;
  readonly cutOff: CalendarDate | null;
  /** The last day on time as the text sets it. */
  readonly statedDueOn: CalendarDate | null;
  readonly extension: ReportExtension | null;
  /** The one that stands: the last that was not returned. */
  readonly submission: ReportSubmission | null;
  /** The return that waits for an answer: nothing stands and this was the last. */
  readonly returned: ReportReturn | null;
  readonly lock: ReportLockState;
}

/**
 * The reports that clauses ask for in a span of days, of exactly those whom the clause lists: each body that is
 * there on the due day, and was there before the period to be reported on had ended. Occurrences are listed by the
 * days of the text; more time moves the due day of the item. Linear in items and records. Pure.
 *
 * @example expectedReports(law, registry, facts, { span: year2024, duties: ['TN29-III.2.3-1'] }, asOf)
 */
export const expectedReports = (
  law: RegimeLaw,
  registry: Registry,
  facts: ReportFacts,
  { subtree, ...question }: ReportQuestion,
  asOf: AsOf,
  options: DutyOptions = { ...DEFAULT_STATUS_OPTIONS, readings: DEFAULT_READINGS },
): ExpectedReport[] => {
  const below = subtree && [...everBelow(registry, subtree.top, subtree.hierarchy)];
  const named = question.bodies && new Set(question.bodies);
  const bodies = below?.filter((body) => named === undefined || named.has(body)) ?? question.bodies;
  const proven: DutyFacts = {
    ...facts,
    activities: [...facts.activities, ...activitiesOfReports(facts, asOf)],
  };
  const items = dutiesOf(
    { ...law, duties: law.duties.filter(({ kind }) => kind === 'report') },
    registry,
    proven,
    { ...question, ...(bodies === undefined ? {} : { bodies }) },
    asOf,
    options,
  );
  const regimes = new Map(law.regimes.map((regime) => [regime.duty, regime]));
  const recordsOf = indexReports(facts, asOf);
  const factsOf = indexFacts(proven);
  return items.flatMap((item): ExpectedReport[] => {
    const { duty, bearer, occurrence } = item;
    const regime = regimes.get(duty.id) ?? null;
    const about = reportedPeriod(regime?.about ?? 'occurrence', occurrence.key);
    if (about !== null && beganAfter(bearer.body, about)) return [];
    if (subtree !== undefined && !stoodUnder(registry, subtree, item)) return [];
    const records = recordsOf(item);
    const extension = laterThan(records.extension, occurrence.dueOn);
    const moved = extension === null ? occurrence : { ...occurrence, dueOn: extension.until };
    const status =
      extension === null
        ? item
        : statusOf(duty, moved, bearer, item.force, factsOf(duty, bearer.body.id), asOf, options);
    const day = (stated: ReportRegime['lock']): CalendarDate | null =>
      stated === undefined ? null : regimeDay(stated, about, moved.dueOn, asOf);
    return [
      {
        ...item,
        ...status,
        occurrence: moved,
        regime,
        about,
        cutOff: day(regime?.cutOff),
        statedDueOn: occurrence.dueOn,
        extension,
        submission: records.submission,
        returned: records.returned,
        lock: lockState({ lockOn: day(regime?.lock), ...records, extension }, asOf),
      },
    ];
  });
};

/** A body that came to be when the period was over has nothing to report on it. */
const beganAfter = ({ life }: Body, { period }: ReportingPeriod): boolean => {
  const first = earliestDay(life.from);
  return first !== undefined && first >= period.until;
};

const stoodUnder = (
  registry: Registry,
  { top, hierarchy }: NonNullable<ReportQuestion['subtree']>,
  { bearer, occurrence, asOf }: DutyItem,
): boolean => {
  const { id } = bearer.body;
  const on = occurrence.dueOn ?? asOf.on;
  return id === top || ancestorsAt(registry, id, hierarchy, { ...asOf, on }).includes(top);
};

/** More time is more: a day that is not later than the text's moves nothing, and without a due day there is none. */
const laterThan = (extension: ReportExtension | null, dueOn: CalendarDate | null): ReportExtension | null =>
  extension !== null && dueOn !== null && extension.until > dueOn ? extension : null;

interface ReportRecords {
  readonly submission: ReportSubmission | null;
  readonly returned: ReportReturn | null;
  readonly extension: ReportExtension | null;
  readonly decision: ReportFacts['locks'][number] | null;
}

type OfOccurrence = Pick<ReportExtension, 'duty' | 'occurrence'> & { readonly body?: BodyId };
type Dated = Recorded & { readonly id: string; readonly on: CalendarDate };

/** What is recorded of a report by the day, found without going through all of it. */
const indexReports = (facts: ReportFacts, asOf: AsOf): ((item: DutyItem) => ReportRecords) => {
  const keyOf = ({ duty, occurrence, body }: OfOccurrence): string => `${duty} ${occurrence} ${body ?? '*'}`;
  const index = <T extends OfOccurrence & Dated>(records: readonly T[]): Map<string, T[]> =>
    Map.groupBy(
      records.filter((record) => record.on <= asOf.on && wasKnown(record, asOf)),
      keyOf,
    );
  const [sent, extensions, locks] = [index(facts.submissions), index(facts.extensions), index(facts.locks)];
  const returns = returnsBySubmission(facts, asOf);
  return ({ duty, bearer, occurrence }) => {
    const key = { duty: duty.id, occurrence: occurrence.key };
    const own = keyOf({ ...key, body: bearer.body.id });
    const all = keyOf(key);
    const submissions = sent.get(own) ?? [];
    const submission = lastOf(submissions.filter(({ id }) => !returns.has(id)));
    const last = lastOf(submissions);
    return {
      submission,
      returned: submission === null && last !== null ? (returns.get(last.id) ?? null) : null,
      extension: latest([...(extensions.get(own) ?? []), ...(extensions.get(all) ?? [])]),
      decision: lastOf([...(locks.get(own) ?? []), ...(locks.get(all) ?? [])]),
    };
  };
};

const lastOf = <T extends Dated>(records: readonly T[]): T | null =>
  records.reduce<T | null>(
    (held, record) =>
      held === null || `${record.on} ${record.id}` > `${held.on} ${held.id}` ? record : held,
    null,
  );

/** The one that reaches furthest: more time for all does not shorten what one body was given. */
const latest = (extensions: readonly ReportExtension[]): ReportExtension | null =>
  extensions.reduce<ReportExtension | null>(
    (held, one) => (held === null || `${one.until} ${one.id}` > `${held.until} ${held.id}` ? one : held),
    null,
  );

/** The last day of what a report is about, or its due day: where it belongs on the calendar. */
export const reportFallsOn = ({ statedDueOn, about }: ExpectedReport): CalendarDate | null =>
  statedDueOn ?? (about === null ? null : lastDay(about.period));
