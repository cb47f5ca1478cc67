import {
  type Activity,
  addDays,
  type BodyId,
  type CalendarDate,
  type ClauseId,
  type DutyItem,
} from '@danvan/domain';

/** Every so many duties one is said to be done, so that the board has something of each kind. */
const EVERY = 4;

/** What an invented body is said to have done: labelled, and proof of nothing real. */
export interface SampleActivity {
  readonly body: BodyId;
  readonly duty: ClauseId;
  readonly on: CalendarDate;
  readonly kind: Activity['kind'];
  readonly title: string;
}

/** Invented activities, a few days before `day`, for every fourth duty that is open by then and that names its proof. */
export const sampleActivities = (items: readonly DutyItem[], day: CalendarDate): SampleActivity[] => {
  const on = addDays(day, -5);
  const open = items.filter(
    ({ duty, bearer, occurrence }) =>
      duty.proof.length > 0 &&
      bearer.doubt === null &&
      occurrence.opensOn !== null &&
      occurrence.opensOn <= on,
  );
  return open
    .filter((_, index) => index % EVERY === 0)
    .flatMap(({ duty, bearer }): SampleActivity[] => {
      const [kind] = duty.proof;
      if (kind === undefined) return [];
      return [{ body: bearer.body.id, duty: duty.id, on, kind, title: '[MẪU] Hoạt động mẫu, không có thật' }];
    });
};

export const asFacts = (samples: readonly SampleActivity[]): Activity[] =>
  samples.map(({ title, ...sample }, index) => ({
    ...sample,
    id: `sample-${index}`,
    document: title,
    sample: true,
  }));
