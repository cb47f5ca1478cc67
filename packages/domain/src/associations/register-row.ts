import type {
  BodyId,
  CalendarDate,
  HolidayCalendar,
  Issue,
  LegalBasis,
  LevelId,
  Period,
  PlaceId,
  Words,
} from '../kernel/index.js';
import type { LifeLookup, Registry, RoleClause, RoleLookup } from '../organisations/index.js';
import type { ChangeNoticeStanding, NoticeClause } from './change-notices.js';
import type { OverdueCongress, TermLookup } from './congress.js';
import type { CongressFile, CongressFileStanding, PaperRequirement } from './congress-file.js';
import type { GroundAnswer } from './dissolution.js';
import type { AssociationScope } from './fact-ids.js';
import type { FrontMemberLookup } from './front-membership.js';
import type { MembershipStanding, PartyOrganisationState, PostPlan, SelfManagedGroup } from './inner-life.js';
import type { LeaderSlot, SlotStandard, SlotStanding } from './leader-slot.js';
import type { AssociationLaw } from './lifecycle.js';
import type { MonitoringStanding } from './monitoring.js';
import type { OversightStanding } from './oversight.js';
import type { RearrangementScheme, SchemeStage } from './rearrangement.js';
import type { AssociationReportStanding, MissingYears } from './reports.js';
import type { StatusConsequence, StatusKind, StatusLookup } from './status.js';
import type { SupportStanding } from './support.js';
import type { SuspensionStanding } from './suspension.js';
import type { MeetingStanding } from './working-meeting.js';

/** What the register can say against an association, or of what is missing around it. */
export const REGISTER_FINDINGS = [
  'CONGRESS_OVERDUE',
  'TERM_LONGER_THAN_LAW',
  'REPORT_MISSING',
  'REPORTS_MISSING_GROUND',
  'CHANGE_NOT_REPORTED',
  'NO_MONITORING_BODY',
  'MONITORING_BODY_ENDED',
  'SUPPORT_TIED_TO_NO_TASK',
  'SUPPORT_RESULT_OPEN',
  'REMEDY_OVERDUE',
  'BREACH_UNHANDLED',
  'SUSPENSION_EXHAUSTED',
  'DISSOLUTION_GROUND',
  'ELECTED_BEFORE_CONCLUSION',
  'LEADER_STANDARD_NOT_MET',
  'POST_NOT_PLANNED',
  'PROPOSAL_OPEN',
  'YEARLY_MEETING_MISSING',
  'CONGRESS_ANSWER_OVERDUE',
  'PARTY_ORGANISATION_MISSING',
  'DISTRICT_SCOPE_LEFT',
] as const;
export type RegisterFindingCode = (typeof REGISTER_FINDINGS)[number];

/** One finding, with the provisions it rests on; none where no text that holds there says it. */
export interface RegisterFinding {
  readonly code: RegisterFindingCode;
  readonly params: Issue['params'];
  /** The id of the record that it is about, where it is about one. */
  readonly record?: string;
  /** Bodies that may be assigned anew. */
  readonly suggested?: readonly BodyId[];
  /** What the law calls the ground that is there. */
  readonly ground?: Words;
  readonly basis: readonly LegalBasis[];
}

/** A clause that a finding rests on: 29-CT/TU, 5 of monitoring, in Quảng Trị and from its day on. */
export interface RegisterClause {
  readonly code: RegisterFindingCode;
  /** Without it, everywhere. */
  readonly within?: PlaceId;
  /** Only of associations of this level. */
  readonly level?: LevelId;
  /** The days on which it says so; what happened on a day is judged by that day. Without it, always. */
  readonly period?: Period;
  /** Only of associations that surely have this standing. */
  readonly standing?: StatusKind;
  readonly basis: LegalBasis;
}

/** A congress file with both of its checklists. */
export interface CongressFileView {
  readonly file: CongressFile;
  readonly report: CongressFileStanding;
  readonly result: CongressFileStanding;
  /** The day it was held and that its result was reported; null while that had not come. */
  readonly heldOn: CalendarDate | null;
  readonly resultReportedOn: CalendarDate | null;
}

/** The filling of a post, how far it has come, and by which standards. */
export interface LeaderPostView {
  readonly slot: LeaderSlot;
  readonly standing: SlotStanding;
  readonly standards: readonly SlotStandard[];
}

export interface SchemeView {
  readonly scheme: RearrangementScheme;
  readonly stage: SchemeStage;
}

/** The law and the bodies that a register is read against. */
export interface RegisterWorld {
  readonly law: AssociationLaw;
  readonly registry: Registry;
  readonly calendar: HolidayCalendar;
  readonly roleClauses?: readonly RoleClause[];
  readonly clauses?: readonly RegisterClause[];
  /** The papers that files of congresses are to have. */
  readonly papers?: readonly PaperRequirement[];
  /** What a standing brings with it. */
  readonly consequences?: readonly StatusConsequence[];
  /** Which changes an association is to report. */
  readonly notices?: readonly NoticeClause[];
}

/** Everything that the register shows of one association on a day. */
export interface RegisterRow {
  readonly association: BodyId;
  readonly scope: AssociationScope | null;
  /** Its field of work, as the record names it. */
  readonly field: Words | null;
  readonly life: LifeLookup | null;
  /** Where it stands in its life; null where no event of it is recorded: that is not "proposed". */
  readonly state: string | null;
  readonly stateSince: CalendarDate | null;
  readonly statuses: Readonly<Record<StatusKind, StatusLookup>>;
  /** What the standings that surely hold bring with them. */
  readonly consequences: readonly StatusConsequence[];
  readonly term: TermLookup;
  /** What is to follow where the term is over without a congress. */
  readonly overdue: OverdueCongress | null;
  readonly congressFiles: readonly CongressFileView[];
  readonly suspension: SuspensionStanding | null;
  /** Of the last year that is due, or of the running one while none is. */
  readonly activityReport: AssociationReportStanding;
  readonly settlementReport: AssociationReportStanding;
  readonly reportsMissing: MissingYears;
  /** Of what surely changed. */
  readonly changeNotices: readonly ChangeNoticeStanding[];
  readonly lead: RoleLookup;
  readonly manage: RoleLookup;
  readonly monitoring: MonitoringStanding;
  readonly support: SupportStanding;
  readonly oversight: OversightStanding;
  readonly meetings: MeetingStanding;
  readonly front: FrontMemberLookup;
  readonly leaderPosts: readonly LeaderPostView[];
  readonly plannedPosts: readonly Pick<PostPlan, 'post' | 'count'>[];
  readonly selfManagedGroups: readonly SelfManagedGroup[];
  readonly schemes: readonly SchemeView[];
  readonly membership: MembershipStanding | null;
  readonly partyOrganisation: PartyOrganisationState;
  readonly grounds: readonly GroundAnswer[];
  readonly findings: readonly RegisterFinding[];
}
