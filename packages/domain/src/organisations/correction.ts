import type { BodyId, CalendarDate, Grade, LegalBasis, PlaceId, Words } from '../kernel/index.js';
import type { Hierarchy } from './body.js';

/** A value and the days on which it held; a side that is not given is open. */
export type Dated<V> = V & { readonly from?: CalendarDate; readonly until?: CalendarDate };

/** What was recorded wrongly of a unit, as it should have been. A list stands in the place of all that is recorded. */
interface UnitCorrection {
  readonly begins?: CalendarDate;
  /** The first day on which it is no more. */
  readonly ends?: CalendarDate;
  /** True takes a recorded end back. */
  readonly hasNotEnded?: boolean;
  readonly names?: readonly Dated<{ readonly name: Words }>[];
  /** The document that shows it. */
  readonly basis: LegalBasis;
  readonly grade: Grade;
}

export interface PlaceCorrection extends UnitCorrection {
  readonly parents?: readonly Dated<{ readonly parent: PlaceId }>[];
  readonly types?: readonly Dated<{ readonly type: string }>[];
  readonly codes?: readonly Dated<{ readonly code: string }>[];
}

export interface BodyCorrection extends UnitCorrection {
  /** In the trees that are named here; the others stay. */
  readonly parents?: readonly Dated<{ readonly hierarchy: Hierarchy; readonly parent: BodyId }>[];
}
