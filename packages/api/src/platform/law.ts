import {
  type AsOf,
  buildRegistry,
  type CalendarDate,
  composeLaw,
  type HolidayCalendar,
  type Law,
  type Registry,
} from '@danvan/domain';
import type { ReadRoute } from './database/index.js';

/** The law and the bodies that a request is answered by. The law is read once at start; bodies and places change. */
export interface ApiLaw {
  /** Package version and content hash; echoed with every answer that rests on the law. */
  readonly lawVersion: string;
  readonly law: Law;
  /** Bodies and places with all that is known of them now; at start, those of the package, the law and the samples. */
  readonly registry: Registry;
  /** The same as known at the end of an earlier day; `registry` on every day where it is not given. */
  readonly registryAt?: (knownOn: CalendarDate) => Registry;
  /** Which state of the tables `registry` is; not given where it is not from tables. */
  readonly revision?: string;
  /** For time limits counted in working days; without one they are undetermined. */
  readonly calendar?: HolidayCalendar;
}

/** Bodies and places with which to answer a question of those days. */
export const registryAsOf = ({ registry, registryAt }: ApiLaw, { knownOn }: AsOf): Registry =>
  registryAt?.(knownOn) ?? registry;

/** Where a request gets the bodies and places from that are known when it comes in. */
export interface LawSource {
  /** What was last known, without asking. */
  readonly last: ApiLaw;
  /** What is known now, where reads of that route go; without a route, where writes go. */
  now(route?: ReadRoute): Promise<ApiLaw>;
  /** To be called after each commit of this process. */
  written(): void;
}

/** Bodies and places that never change while the server runs. */
export const fixedLaw = (law: ApiLaw): LawSource => ({
  last: law,
  now: async () => law,
  written: () => {},
});

/** A server that was given no law: it serves registered records alone. */
export const NO_LAW: ApiLaw = {
  lawVersion: 'none',
  law: composeLaw([], 'none'),
  registry: buildRegistry([], []),
};
