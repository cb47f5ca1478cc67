import type { AssociationEvent } from './association-event.js';
import type { AssociationRecord } from './association-record.js';
import type { CongressDemand } from './congress.js';
import type { CongressFile } from './congress-file.js';
import type { FrontMembership } from './front-membership.js';
import type {
  InnerPartyOrganisation,
  MembershipCount,
  MovementPart,
  PostPlan,
  SelfManagedGroup,
} from './inner-life.js';
import type { LeaderSlot } from './leader-slot.js';
import type { Listing } from './list/list-row.js';
import type { MonitoringFacts } from './monitoring.js';
import type { OversightFacts } from './oversight.js';
import type { RearrangementScheme } from './rearrangement.js';
import type { AssociationReportFacts } from './reports.js';
import type { StatusData } from './status.js';
import type { AssociationSupport } from './support.js';

/**
 * All that is recorded of associations, as plain data that survives JSON: what the answers of this room are computed
 * from. Names, places and parents are in the register of bodies. Nothing here is about a person.
 */
export interface AssociationFacts {
  readonly records: readonly AssociationRecord[];
  readonly events: readonly AssociationEvent[];
  readonly congressFiles: readonly CongressFile[];
  readonly congressDemands: readonly CongressDemand[];
  readonly status: StatusData;
  readonly leaderSlots: readonly LeaderSlot[];
  readonly reports: AssociationReportFacts;
  readonly supports: readonly AssociationSupport[];
  readonly oversight: OversightFacts;
  readonly monitoring: MonitoringFacts;
  readonly partyOrganisations: readonly InnerPartyOrganisation[];
  readonly frontMemberships: readonly FrontMembership[];
  readonly postPlans: readonly PostPlan[];
  readonly movements: readonly MovementPart[];
  readonly selfManagedGroups: readonly SelfManagedGroup[];
  readonly memberships: readonly MembershipCount[];
  readonly schemes: readonly RearrangementScheme[];
  readonly listings: readonly Listing[];
}

export const NO_ASSOCIATION_FACTS: AssociationFacts = {
  records: [],
  events: [],
  congressFiles: [],
  congressDemands: [],
  status: { statuses: [], lists: [], ends: [] },
  leaderSlots: [],
  reports: { reports: [], keeping: [] },
  supports: [],
  oversight: { inspections: [], measures: [] },
  monitoring: { assignments: [], contacts: [], difficulties: [], meetings: [], keeping: [] },
  partyOrganisations: [],
  frontMemberships: [],
  postPlans: [],
  movements: [],
  selfManagedGroups: [],
  memberships: [],
  schemes: [],
  listings: [],
};
