// A second way to the same answers, for the property tests: it walks through the days one by one and knows no
// periods, indexes or shortcuts.
import {
  addDays,
  type CalendarDate,
  contains,
  day,
  hasCome,
  type KnownDay,
  type Period,
  partsOf,
} from '../kernel/index.js';
import type { Body, Registry } from '../organisations/index.js';
import type { Duty, DutyFacts, TriggerEvent } from './duty.js';

// every window of the random worlds lies between these days, and the day before the first ("before 1/1")
const [START, END] = [day('2023-12-31'), day('2028-12-31')];
const ALL_DAYS: readonly CalendarDate[] = (() => {
  const all: CalendarDate[] = [];
  for (let on = START; on <= END; on = addDays(on, 1)) all.push(on);
  return all;
})();

/** One occurrence: the day from which it can be done, its last day on time, the days whose acts count. */
export interface NaiveWindow {
  readonly key: string;
  readonly opensOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  readonly closesOn: CalendarDate | null;
  readonly counts: (on: CalendarDate) => boolean;
  readonly computed: boolean;
}

const SERIES: Readonly<Record<string, (on: CalendarDate) => string | null>> = {
  month: (on) => on.slice(0, 7),
  quarter: (on) => `${on.slice(0, 4)}-Q${Math.floor((partsOf(on).month - 1) / 3) + 1}`,
  'half-year': (on) => `${on.slice(0, 4)}-H${on.slice(5, 7) <= '06' ? 1 : 2}`,
  'nine-months': (on) => (on.slice(5, 7) <= '09' ? `${on.slice(0, 4)}-9M` : null),
  year: (on) => on.slice(0, 4),
};

const last = <T>(all: readonly T[]): T | null => all.at(-1) ?? null;

const recurringWindows = (duty: Duty, effective: CalendarDate): NaiveWindow[] => {
  const { schedule } = duty;
  if (schedule.kind !== 'recurring') return [];
  const { due } = schedule;
  const begins = schedule.from !== undefined && schedule.from > effective ? schedule.from : effective;
  const windows: NaiveWindow[] = [];
  for (const kind of schedule.every) {
    const keyOf = SERIES[kind];
    if (keyOf === undefined) continue;
    for (const key of new Set(ALL_DAYS.map(keyOf))) {
      if (key === null || (key.endsWith('H2') && schedule.every.includes('year'))) continue;
      const own = ALL_DAYS.filter((on) => keyOf(on) === key);
      const month = due.kind === 'within-month' ? own.filter((on) => partsOf(on).month === due.month) : own;
      const opensOn = month.find((on) => on >= begins);
      if (opensOn === undefined) continue;
      const at =
        'day' in due ? `${String(due.month).padStart(2, '0')}-${String(due.day).padStart(2, '0')}` : '';
      const dueOn =
        due.kind === 'unstated'
          ? null
          : due.kind === 'before'
            ? last(ALL_DAYS.filter((on) => on < `${key}-${at}`))
            : due.kind === 'by'
              ? last(own.filter((on) => on.slice(5) === at))
              : last(month);
      const lateHalf = kind === 'year' && schedule.every.includes('half-year');
      windows.push({
        key,
        opensOn,
        dueOn,
        closesOn: dueOn ?? last(own),
        counts: (on) => keyOf(on) === key && (!lateHalf || partsOf(on).month > 6),
        computed: true,
      });
    }
  }
  return windows;
};

const stepMonths = (from: CalendarDate, months: number, end: 'clamp' | 'next'): CalendarDate => {
  // walk to the first day of the target month, then to the same number of day or to the month's end
  let first: CalendarDate = day(`${from.slice(0, 7)}-01`);
  for (let left = months; left > 0; left -= 1) {
    const month = first.slice(0, 7);
    while (first.slice(0, 7) === month) first = addDays(first, 1);
  }
  let reached = first;
  for (let number = 1; number < partsOf(from).day; number += 1) {
    const next = addDays(reached, 1);
    if (next.slice(0, 7) !== first.slice(0, 7)) return end === 'clamp' ? reached : next;
    reached = next;
  }
  return reached;
};

const eventWindow = (duty: Duty, event: TriggerEvent): NaiveWindow => {
  const { schedule } = duty;
  const base = { key: event.id, opensOn: event.on, counts: (on: CalendarDate) => on >= event.on };
  if (schedule.kind !== 'relative') return { ...base, dueOn: null, closesOn: null, computed: true };
  if (schedule.unit === 'working-day') return { ...base, dueOn: null, closesOn: null, computed: false };
  const months =
    schedule.unit === 'day' ? 0 : schedule.unit === 'year' ? schedule.amount * 12 : schedule.amount;
  let dueOn = event.on;
  if (schedule.unit === 'day')
    for (let left = schedule.amount; left > 0; left -= 1) dueOn = addDays(dueOn, 1);
  else dueOn = stepMonths(event.on, months, schedule.monthEnd ?? 'clamp');
  return { ...base, dueOn, closesOn: dueOn, computed: true };
};

/** All windows of a duty for one body that touch the span, found by looking at each of its days. */
export const naiveWindows = (
  duty: Duty,
  body: Body,
  events: readonly TriggerEvent[],
  effective: CalendarDate,
  span: Required<Period>,
): NaiveWindow[] => {
  const { schedule } = duty;
  const always = { opensOn: effective, dueOn: null, closesOn: null, counts: () => true, computed: true };
  if (schedule.kind === 'unscheduled')
    return [{ ...always, key: 'continuing', counts: (on) => on >= effective }];
  let windows: NaiveWindow[] = [];
  if (schedule.kind === 'fixed') {
    const own = schedule.opensOn ?? effective;
    const opensOn = own > effective ? own : effective;
    const dueOn = schedule.due.reading === 'by' ? schedule.due.day : addDays(schedule.due.day, -1);
    windows = [
      { key: 'once', opensOn, dueOn, closesOn: dueOn, counts: (on) => on >= opensOn, computed: true },
    ];
  } else if (schedule.kind === 'recurring') windows = recurringWindows(duty, effective);
  else {
    const trigger = schedule.kind === 'relative' ? schedule.after.id : schedule.trigger.id;
    const mine = events.filter(
      (event) => event.trigger === trigger && (event.body === undefined || event.body === body.id),
    );
    if (mine.length === 0)
      return [{ ...always, key: 'waiting', opensOn: null, counts: (on) => on >= effective }];
    windows = mine.map((event) => eventWindow(duty, event));
  }
  return windows.filter(({ opensOn, closesOn }) => {
    for (let on = span.from; on < span.until; on = addDays(on, 1))
      if ((opensOn === null || opensOn <= on) && (closesOn === null || on <= closesOn)) return true;
    return false;
  });
};

const mayExist = (body: Body, on: CalendarDate): 'yes' | 'no' | 'START' | 'END' => {
  const come = (when: KnownDay | null): boolean | 'unknown' => (when === null ? false : hasCome(when, on));
  if (come(body.life.until) === true || come(body.life.from) === false) return 'no';
  if (come(body.life.until) === 'unknown') return 'END';
  return come(body.life.from) === 'unknown' ? 'START' : 'yes';
};

/** Null when the body does not bear the duty on the day; else its doubt, or an empty text when there is none. */
export const naiveBearing = (
  duty: Duty,
  body: Body,
  registry: Registry,
  facts: DutyFacts,
  on: CalendarDate,
): string | null => {
  const { bearers } = duty;
  const own = mayExist(body, on);
  if (own === 'no') return null;
  let doubt = own === 'yes' ? '' : `BEARER_${own}_NOT_RECORDED`;
  if (bearers.by === 'name') return bearers.bodies.some((id) => id === body.id) ? doubt : null;
  if (!bearers.kinds.some((kind) => kind === body.kind)) return null;
  if (!bearers.levels.some((level) => level === body.level)) return null;
  for (let at: Body = body; at.id !== bearers.within; ) {
    const held = at.parents[bearers.hierarchy]?.entries.find((one) => contains(one.period, on));
    const parent = held?.state === 'in-force' ? registry.bodies.get(held.value) : undefined;
    const exists = parent === undefined ? 'no' : mayExist(parent, on);
    if (parent === undefined || exists === 'no') return null;
    if (doubt === '' && exists !== 'yes') doubt = `BEARER_${exists}_NOT_RECORDED`;
    at = parent;
  }
  if (bearers.condition === undefined) return doubt;
  const met = facts.conditions?.[bearers.condition.fact]?.[body.id];
  if (met === false) return null;
  return doubt === '' && met === undefined ? 'BEARER_CONDITION_UNKNOWN' : doubt;
};
