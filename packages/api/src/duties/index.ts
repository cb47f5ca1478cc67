import type { ApiRoom } from '../platform/index.js';
import { loadSamples, samplesOf } from '../samples/index.js';
import { DutiesResolver } from './duties-resolver.js';
import { DutyStatusResolver, LegalBasisResolver } from './duty-status-resolver.js';
import { calendarFeeds } from './feeds/calendars.js';
import { CalendarResolver } from './feeds/resolver.js';
import {
  DecideHandoverPayloadResolver,
  HandoverResolver,
  RecordOpenFilePayloadResolver,
  RegisterSuccessionHandover,
} from './handover-resolver.js';
import { HandoverLineResolver } from './handover-types.js';
import { overlapResolvers } from './overlaps/index.js';
import {
  DecideDutyPayloadResolver,
  DeclareKeepingPeriodPayloadResolver,
  RecordActivityPayloadResolver,
  RegisterTriggerEventPayloadResolver,
} from './payload-resolvers.js';
import { programmeResolvers } from './programme/index.js';
import { dutiesModel } from './read-model.js';
import { RecordMutations } from './record-mutations.js';
import { RecordResolver } from './record-resolver.js';
import { reportResolvers, reportsModel } from './regimes/index.js';
import { reminderResolvers } from './reminders/resolver.js';
import { SheetResolver } from './sheets/resolver.js';
import { studyModel } from './study/read-model.js';
import { studyResolvers } from './study/resolver.js';
import { workflowModel, workflowResolvers } from './workflow/index.js';

export { Activity } from './activity.js';
export { askDuties } from './ask-duties.js';
export { readBodies } from './duties-question.js';
export { DutyDecision } from './duty-decision.js';
export { LegalBasis } from './duty-status.js';
export { KeepingPeriod } from './keeping-period.js';
export { legalBasisOf } from './legal-basis.js';
export { ProgrammeTarget } from './programme/programme-types.js';
export { readKeepingPeriods } from './read-keeping-periods.js';
export { dutiesModel } from './read-model.js';
export { assertMay, bareId, correctionIssues, given, withBodies } from './record-act.js';
export { TriggerEvent } from './trigger-event.js';
export * from './workflow/index.js';

/** What is asked of bodies and what they did: records as rows, statuses computed by the domain. */
export const dutiesRoom: ApiRoom = {
  name: 'duties',
  resolvers: [
    DutiesResolver,
    DutyStatusResolver,
    LegalBasisResolver,
    RecordResolver,
    RecordMutations,
    RecordActivityPayloadResolver,
    DeclareKeepingPeriodPayloadResolver,
    RegisterTriggerEventPayloadResolver,
    DecideDutyPayloadResolver,
    HandoverResolver,
    HandoverLineResolver,
    DecideHandoverPayloadResolver,
    RegisterSuccessionHandover,
    RecordOpenFilePayloadResolver,
    ...workflowResolvers,
    ...programmeResolvers,
    ...overlapResolvers,
    ...reportResolvers,
    ...reminderResolvers,
    ...studyResolvers,
    CalendarResolver,
    SheetResolver,
  ],
  readModel: [...dutiesModel, ...workflowModel, ...reportsModel, ...studyModel],
  feeds: calendarFeeds,
  samples: samplesOf,
  load: loadSamples,
};
