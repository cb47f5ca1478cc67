import type { CalendarDate, Language } from '@danvan/domain';
import type { Principal } from './auth/principal.js';
import type { Database, ReadRoute, StatementMeter } from './database/index.js';
import type { ApiLaw } from './law.js';
import type { CostMeter } from './limits/meter.js';
import type { OutboundRules } from './outbound/index.js';
import type { PlannedReads } from './read/index.js';

/** What a resolver knows of the request it answers. Made once per request. */
export interface RequestContext {
  readonly requestId: string;
  /** Of messages. The language of legal texts is an argument of their field. */
  readonly language: Language;
  readonly principal: Principal;
  /** The instant at which the request came in; nothing in a request looks at a clock again. */
  readonly now: Date;
  /** The civil day of `now` in Vietnam. */
  readonly today: CalendarDate;
  /** Its statements are counted in `meter`. */
  readonly database: Database;
  readonly meter: StatementMeter;
  /** What the operation costs, and the limits that hold for it. */
  readonly cost: CostMeter;
  /** Which of the primary and its replicas the request may read from; the primary unless given. */
  readonly route?: ReadRoute;
  /** As of when the request came in; a change that the request itself makes of bodies renews it. */
  law: ApiLaw;
  /** Brings `law` to what is known now. Of the object it is called on: Apollo works with a copy of what it is given. */
  readonly renewLaw?: (this: RequestContext) => Promise<void>;
  /** Answers fields over table rows: one guarded statement a root field. */
  readonly reads: PlannedReads;
  /** Key for cursors and the like, derived from the server's secret. */
  readonly cursorKey: Uint8Array;
  /** Where the server may call on a caller's behalf; the open internet unless given. */
  readonly outbound?: OutboundRules;
  /** Aborted when the time limit of the operation has passed. */
  readonly signal: AbortSignal;
}
