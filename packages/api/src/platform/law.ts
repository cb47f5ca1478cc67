import { buildRegistry, composeLaw, type HolidayCalendar, type Law, type Registry } from '@danvan/domain';

/** The law and the bodies that this server answers by. Read once at start, never changed while it runs. */
export interface ApiLaw {
  /** Package version and content hash; echoed with every answer that rests on the law. */
  readonly lawVersion: string;
  readonly law: Law;
  /** Bodies and places of the reference data, of the law files and, where they are on, of the samples. */
  readonly registry: Registry;
  /** For time limits counted in working days; without one they are undetermined. */
  readonly calendar?: HolidayCalendar;
}

/** A server that was given no law: it serves registered records alone. */
export const NO_LAW: ApiLaw = {
  lawVersion: 'none',
  law: composeLaw([], 'none'),
  registry: buildRegistry([], []),
};
