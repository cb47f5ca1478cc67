// Made from schema.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { DateInput } from '../civil-date.js';
import type { OpenEnum } from '../open-enum.js';

/** Who may read a record here. */
export type Access = OpenEnum<
  /** Everybody. */
  | 'PUBLIC'
  /** Callers with a grant over the issuer. */
  | 'RESTRICTED'
>;

/** Conditions on a Access. All that are given must hold. */
export type AccessFilter = {
  /** This value. */
  readonly eq?: Access | null | undefined;
  /** One of these, at most 50. */
  readonly in?: ReadonlyArray<Access> | null | undefined;
  /** Whether there is no value at all. */
  readonly isNull?: boolean | null | undefined;
};

/** Which Activity rows are meant. All that is given must hold; no condition may be null. */
export type ActivityFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<ActivityFilter> | null | undefined;
  /** Condition on bodyId. */
  readonly bodyId?: IdFilter | null | undefined;
  /** Condition on documentId. */
  readonly documentId?: IdFilter | null | undefined;
  /** Condition on dutyId. */
  readonly dutyId?: StringFilter | null | undefined;
  /** Condition on externalId. */
  readonly externalId?: StringFilter | null | undefined;
  /** Condition on id. */
  readonly id?: IdFilter | null | undefined;
  /** Condition on kind. */
  readonly kind?: ProofKindFilter | null | undefined;
  /** Not this. */
  readonly not?: ActivityFilter | null | undefined;
  /** Condition on occurrence. */
  readonly occurrence?: StringFilter | null | undefined;
  /** Condition on on. */
  readonly on?: DateFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<ActivityFilter> | null | undefined;
  /** Condition on sample. */
  readonly sample?: BooleanFilter | null | undefined;
};

/** The two clocks of a question: what held on one day, by the facts known at the end of another. */
export type AsOfInput = {
  /** Only facts recorded by the end of this day count: records, registered documents, names and parents of bodies. The law that comes with the server is applied as it is today, whatever the day. Default: today in Vietnam. */
  readonly knownOn?: DateInput | null | undefined;
  /** The day asked about. Default: today in Vietnam. */
  readonly on?: DateInput | null | undefined;
};

/** How the notice of a change stands. It is never late: the texts set no day. */
export type AssociationChangeNoticeState = OpenEnum<
  /** It was not sent: all notices of the days are recorded, and it is not among them. */
  | 'NOT_SENT'
  /** It was sent on the day of the change or later. */
  | 'SENT'
  /** None is recorded, and nobody says that all are. */
  | 'UNKNOWN'
>;

/** How the answer to the report on a congress stands. */
export type AssociationCongressAnswer = OpenEnum<
  /** not answered yet, in time (chờ trả lời, còn hạn). */
  | 'AWAITED'
  /** consented to (đã đồng ý). */
  | 'CONSENTED'
  /** not answered; until when is not known (chưa trả lời, chưa rõ hạn). */
  | 'NOT_DUE_KNOWN'
  /** not answered in time (quá hạn trả lời). */
  | 'OVERDUE'
  /** refused (không đồng ý). */
  | 'REFUSED'
>;

/** A written demand to hold a congress whose time is over. */
export type AssociationCongressDemandInput = {
  /** The demand. */
  readonly basis: SourceInput;
  /** The day. */
  readonly on: DateInput;
};

/** The file of one congress, from the report to the result. */
export type AssociationCongressFileInput = {
  /** Conditional papers that are asked for in this case; of the others it is not known. */
  readonly askedFor?: ReadonlyArray<string> | null | undefined;
  /** Which kind of congress. */
  readonly congress: AssociationCongressKind;
  /** The answer of the competent body. */
  readonly consent?: CongressConsentInput | null | undefined;
  /** The bodies that were consulted. */
  readonly consultations: ReadonlyArray<CongressConsultationInput>;
  /** The day on which it was held. */
  readonly heldOn?: DateInput | null | undefined;
  /** Conditional papers that are not. */
  readonly notAskedFor?: ReadonlyArray<string> | null | undefined;
  /** The papers that came in. */
  readonly papers: ReadonlyArray<PaperReceivedInput>;
  /** The day on which it is meant to be held. */
  readonly plannedOn?: DateInput | null | undefined;
  /** The day on which its result was reported. */
  readonly resultReportedOn?: DateInput | null | undefined;
};

/** A kind of congress. */
export type AssociationCongressKind = OpenEnum<
  /** extraordinary congress (đại hội bất thường). */
  | 'EXTRAORDINARY'
  /** founding congress (đại hội thành lập). */
  | 'FOUNDING'
  /** term congress (đại hội nhiệm kỳ). */
  | 'TERM'
>;

/** A contact of the body that follows an association with it. */
export type AssociationContactInput = {
  /** Who sought it, by global id or slug. */
  readonly by: string;
  /** What kind. */
  readonly contact: AssociationContactKind;
  /** The paper of it. */
  readonly document?: string | null | undefined;
  /** The day. */
  readonly on: DateInput;
};

/** A contact of who follows an association with it. */
export type AssociationContactKind = OpenEnum<
  /** call (trao đổi qua điện thoại). */
  | 'CALL'
  /** guidance (hướng dẫn). */
  | 'GUIDANCE'
  /** inspection (kiểm tra). */
  | 'INSPECTION'
  /** meeting (họp, làm việc). */
  | 'MEETING'
  /** visit (thăm, nắm tình hình). */
  | 'VISIT'
>;

/** The decision behind an event. */
export type AssociationDecisionInput = {
  /** The document, by global id or slug; needed where the event changes bodies. A stub will do. */
  readonly document?: string | null | undefined;
  /** The day it was signed. */
  readonly on?: DateInput | null | undefined;
  /** The place in it, where it decides more than this. */
  readonly provision?: string | null | undefined;
  /** Number, day and issuer as printed. */
  readonly text?: string | null | undefined;
};

/** A difficulty of an association, the proposal for it and the reply. */
export type AssociationDifficultyInput = {
  /** What was proposed. */
  readonly proposal?: DifficultyProposalInput | null | undefined;
  /** The day it was raised. */
  readonly raisedOn: DateInput;
  /** The reply. */
  readonly reply?: DifficultyReplyInput | null | undefined;
  /** The day it was settled. */
  readonly settledOn?: DateInput | null | undefined;
  /** What it is about, in short words; never a person. */
  readonly subject: string;
};

/** What may be entered of an association beside its events. */
export type AssociationEntryKind = OpenEnum<
  /** Assignments kept. */
  | 'ASSIGNMENTS_KEPT'
  /** Charter term. */
  | 'CHARTER_TERM'
  /** Congress demand. */
  | 'CONGRESS_DEMAND'
  /** Congress file. */
  | 'CONGRESS_FILE'
  /** Contact. */
  | 'CONTACT'
  /** Contacts kept. */
  | 'CONTACTS_KEPT'
  /** Difficulty. */
  | 'DIFFICULTY'
  /** Extension. */
  | 'EXTENSION'
  /** Front membership. */
  | 'FRONT_MEMBERSHIP'
  /** Inspection. */
  | 'INSPECTION'
  /** Last congress. */
  | 'LAST_CONGRESS'
  /** Leader slot. */
  | 'LEADER_SLOT'
  /** Listing. */
  | 'LISTING'
  /** Measure. */
  | 'MEASURE'
  /** Meeting. */
  | 'MEETING'
  /** Meetings kept. */
  | 'MEETINGS_KEPT'
  /** Membership. */
  | 'MEMBERSHIP'
  /** Movement. */
  | 'MOVEMENT'
  /** Party organisation. */
  | 'PARTY_ORGANISATION'
  /** Post plan. */
  | 'POST_PLAN'
  /** Profile. */
  | 'PROFILE'
  /** Report. */
  | 'REPORT'
  /** Reports kept. */
  | 'REPORTS_KEPT'
  /** Scheme. */
  | 'SCHEME'
  /** Self managed group. */
  | 'SELF_MANAGED_GROUP'
  /** Status. */
  | 'STATUS'
  /** Support. */
  | 'SUPPORT'
>;

/** Whether the file of a congress is complete. */
export type AssociationFileState = OpenEnum<
  /** not complete (chưa đầy đủ). */
  | 'NO'
  /** not known (chưa xác định). */
  | 'UNKNOWN'
  /** complete (đầy đủ). */
  | 'YES'
>;

/** What the register can say against an association, or of what is missing around it. */
export type AssociationFindingCode = OpenEnum<
  /** Breach unhandled. */
  | 'BREACH_UNHANDLED'
  /** Change not reported. */
  | 'CHANGE_NOT_REPORTED'
  /** Congress answer overdue. */
  | 'CONGRESS_ANSWER_OVERDUE'
  /** Congress overdue. */
  | 'CONGRESS_OVERDUE'
  /** Dissolution ground. */
  | 'DISSOLUTION_GROUND'
  /** District scope left. */
  | 'DISTRICT_SCOPE_LEFT'
  /** Elected before conclusion. */
  | 'ELECTED_BEFORE_CONCLUSION'
  /** Leader standard not met. */
  | 'LEADER_STANDARD_NOT_MET'
  /** Monitoring body ended. */
  | 'MONITORING_BODY_ENDED'
  /** No monitoring body. */
  | 'NO_MONITORING_BODY'
  /** Party organisation missing. */
  | 'PARTY_ORGANISATION_MISSING'
  /** Post not planned. */
  | 'POST_NOT_PLANNED'
  /** Proposal open. */
  | 'PROPOSAL_OPEN'
  /** Remedy overdue. */
  | 'REMEDY_OVERDUE'
  /** Reports missing ground. */
  | 'REPORTS_MISSING_GROUND'
  /** Report missing. */
  | 'REPORT_MISSING'
  /** Support result open. */
  | 'SUPPORT_RESULT_OPEN'
  /** Support tied to no task. */
  | 'SUPPORT_TIED_TO_NO_TASK'
  /** Suspension exhausted. */
  | 'SUSPENSION_EXHAUSTED'
  /** Term longer than law. */
  | 'TERM_LONGER_THAN_LAW'
  /** Yearly meeting missing. */
  | 'YEARLY_MEETING_MISSING'
>;

/** That an association is, or surely is not, a member organisation of the Front. */
export type AssociationFrontMembershipInput = {
  /** What says so. */
  readonly basis: SourceInput;
  /** The days. */
  readonly period: DaysInput;
  /** Whether it is. */
  readonly value: boolean;
};

/** Whether an association is a member organisation of the Front. */
export type AssociationFrontState = OpenEnum<
  /** no member of the Front (không là thành viên Mặt trận). */
  | 'NO'
  /** no data (chưa có thông tin). */
  | 'UNKNOWN'
  /** a member of the Front (là thành viên Mặt trận). */
  | 'YES'
>;

/** Which form of oversight an inspection is. */
export type AssociationInspectionForm = OpenEnum<
  /** inspection (kiểm tra). */
  | 'INSPECTION'
  /** State inspection (thanh tra). */
  | 'STATE_INSPECTION'
  /** supervision (giám sát). */
  | 'SUPERVISION'
>;

/** An inspection, State inspection or supervision. */
export type AssociationInspectionInput = {
  /** Who held it, by global id or slug. */
  readonly by: string;
  /** What it came to. */
  readonly concluded?: InspectionConclusionInput | null | undefined;
  /** Which form it is. */
  readonly form: AssociationInspectionForm;
  /** The day. */
  readonly on: DateInput;
  /** What was to be put right. */
  readonly remedy?: InspectionRemedyInput | null | undefined;
  /** What it looked at. */
  readonly subjects: ReadonlyArray<AssociationInspectionSubject>;
};

/** What an inspection of an association looks at. */
export type AssociationInspectionSubject = OpenEnum<
  /** accounts (thu chi, sổ sách). */
  | 'ACCOUNTS'
  /** assets (tài sản). */
  | 'ASSETS'
  /** compliance with the charter (thực hiện điều lệ). */
  | 'CHARTER'
  /** effectiveness (hiệu quả hoạt động). */
  | 'EFFECTIVENESS'
  /** fees (hội phí). */
  | 'FEES'
  /** compliance with the law (chấp hành pháp luật). */
  | 'LAW'
  /** aims and purpose (tôn chỉ, mục đích). */
  | 'PURPOSE'
  /** State support (kinh phí Nhà nước hỗ trợ). */
  | 'STATE_SUPPORT'
>;

/** A leading post; never who fills it. */
export type AssociationLeaderPost = OpenEnum<
  /** chair (chủ tịch). */
  | 'CHAIR'
  /** vice chair (phó chủ tịch). */
  | 'VICE_CHAIR'
>;

/** One filling of one leading post: days, bodies and results, never a person. */
export type AssociationLeaderSlotInput = {
  /** What was found of the standards. */
  readonly checks: ReadonlyArray<StandardFoundInput>;
  /** What the competent body concluded. */
  readonly conclusion?: SlotConclusionInput | null | undefined;
  /** The day of the election. */
  readonly electedOn?: DateInput | null | undefined;
  /** The day of the introduction. */
  readonly introducedOn?: DateInput | null | undefined;
  /** The day of the nomination, which picks the standard. */
  readonly nominatedOn: DateInput;
  /** The opinions that were asked for. */
  readonly opinions: ReadonlyArray<SlotOpinionInput>;
  /** The post. */
  readonly post: AssociationLeaderPost;
  /** Tells posts of one kind apart: the second vice chair. */
  readonly seat?: number | null | undefined;
};

/** What is asked of whoever is to fill a leading post. */
export type AssociationLeaderStandard = OpenEnum<
  /** age (tuổi). */
  | 'AGE'
  /** consent of the managing level (ý kiến đồng ý của cấp quản lý). */
  | 'CONSENT'
  /** health (sức khỏe). */
  | 'HEALTH'
  /** consecutive terms (số nhiệm kỳ liên tiếp). */
  | 'TERMS'
>;

/** In what two associations can be alike. */
export type AssociationLikenessKind = OpenEnum<
  /** names alike (tên gần nhau). */
  | 'LIKE_NAME'
  /** the same field (cùng lĩnh vực). */
  | 'SAME_FIELD'
  /** a function in common (chức năng trùng nhau). */
  | 'SHARED_FUNCTION'
>;

/** A warning, or a demand to put something right; a suspension is an event of its life. */
export type AssociationMeasureInput = {
  /** The decision. */
  readonly basis: SourceInput;
  /** By whom, by global id or slug. */
  readonly by: string;
  /** The day it was lifted. */
  readonly endedOn?: DateInput | null | undefined;
  /** Why. */
  readonly ground: AssociationOversightGround;
  /** Which. */
  readonly measure: AssociationOversightMeasure;
  /** The day. */
  readonly on: DateInput;
};

/** A working meeting of a standing body with associations. */
export type AssociationMeetingInput = {
  /** Who held it, by global id or slug. */
  readonly by: string;
  /** The paper of it. */
  readonly document?: string | null | undefined;
  /** The yearly one, or one held when it was needed. */
  readonly meeting: AssociationMeetingKind;
  /** The day. */
  readonly on: DateInput;
  /** The other associations that were there, by global id or slug; it is recorded of each. */
  readonly with?: ReadonlyArray<string> | null | undefined;
};

/** A working meeting of a standing body with associations. */
export type AssociationMeetingKind = OpenEnum<
  /** working meeting when needed (buổi làm việc đột xuất). */
  | 'AD_HOC'
  /** yearly working meeting (buổi làm việc hằng năm). */
  | 'YEARLY'
>;

/** Whether the yearly working meeting of a year was held. */
export type AssociationMeetingState = OpenEnum<
  /** held (đã tổ chức). */
  | 'HELD'
  /** not held (không tổ chức). */
  | 'NOT_HELD'
  /** not yet (chưa đến hạn). */
  | 'NOT_YET'
  /** no data (chưa có thông tin). */
  | 'UNKNOWN'
>;

/** That an association took part in a movement in a year. */
export type AssociationMovementInput = {
  /** The paper of it. */
  readonly document?: string | null | undefined;
  /** The movement or campaign. */
  readonly movement: string;
  /** The year. */
  readonly year: number;
};

/** Why an association is set right. */
export type AssociationOversightGround = OpenEnum<
  /** in breach of the law (vi phạm pháp luật). */
  | 'BREACH_OF_LAW'
  /** inactive (không hoạt động). */
  | 'INACTIVE'
  /** ineffective (hoạt động không hiệu quả). */
  | 'INEFFECTIVE'
  /** off its charter (không đúng điều lệ). */
  | 'OFF_CHARTER'
  /** off its purpose (không đúng tôn chỉ, mục đích). */
  | 'OFF_PURPOSE'
>;

/** What follows short of a suspension, which is an event. */
export type AssociationOversightMeasure = OpenEnum<
  /** demand to put it right (yêu cầu chấn chỉnh, khắc phục). */
  | 'CORRECTION'
  /** warning (cảnh cáo, nhắc nhở). */
  | 'WARNING'
>;

/** To which of the two files of a congress a paper belongs. */
export type AssociationPaperStage = OpenEnum<
  /** The report before the congress. */
  | 'REPORT'
  /** The report of its result. */
  | 'RESULT'
>;

/** How a paper of the file of a congress stands. */
export type AssociationPaperState = OpenEnum<
  /** missing (còn thiếu). */
  | 'MISSING'
  /** not asked for (không phải nộp). */
  | 'NOT_ASKED'
  /** received (đã nhận). */
  | 'RECEIVED'
  /** returned (đã trả lại). */
  | 'RETURNED'
  /** not known whether it is asked for (chưa rõ có phải nộp). */
  | 'UNKNOWN'
>;

/** What is said of a Party organisation inside an association. */
export type AssociationPartyMatter = OpenEnum<
  /** that the conditions for one are there (đủ điều kiện lập tổ chức đảng). */
  | 'CONDITIONS'
  /** that there is a Party organisation (có tổ chức đảng). */
  | 'ORGANISATION'
>;

/** A Party organisation inside an association, or whether the conditions for one are there. */
export type AssociationPartyOrganisationInput = {
  /** What is said. */
  readonly about: AssociationPartyMatter;
  /** What says so. */
  readonly basis: SourceInput;
  /** The days. */
  readonly period: DaysInput;
  /** Whether it is so. */
  readonly value: boolean;
};

/** Whether an association has a Party organisation; one is asked for only where the conditions are there. */
export type AssociationPartyState = OpenEnum<
  /** has a Party organisation (có tổ chức đảng). */
  | 'HAS_ONE'
  /** has none and the conditions are not there (chưa đủ điều kiện lập tổ chức đảng). */
  | 'NOT_ASKED'
  /** has none though the conditions are there (đủ điều kiện mà chưa có tổ chức đảng). */
  | 'SHOULD_HAVE_ONE'
  /** no data (chưa có thông tin). */
  | 'UNKNOWN'
>;

/** The planning of a key post: how many, never who. */
export type AssociationPostPlanInput = {
  /** The plan. */
  readonly basis: SourceInput;
  /** How many are planned for it; 0 where surely nobody is. */
  readonly count: number;
  /** The days of the plan. */
  readonly period: DaysInput;
  /** The post. */
  readonly post: AssociationLeaderPost;
};

/** What kind of association it is. */
export type AssociationProfileInput = {
  /** Whether it is a federation of businesses. */
  readonly businessFederation?: boolean | null | undefined;
  /** Its field of work. */
  readonly field?: BilingualInput | null | undefined;
  /** Whether it is a member of the Front. */
  readonly frontMember?: boolean | null | undefined;
  /** Its functions in short words, one each: what candidates for a merger are compared by. */
  readonly functions?: ReadonlyArray<string> | null | undefined;
  /** The law of its own. */
  readonly ownLaw?: SourceInput | null | undefined;
  /** How far it works. */
  readonly scope?: AssociationScope | null | undefined;
  /** False where it is known to be under no law of its own; name that law in `ownLaw` where it is. */
  readonly underOwnLaw?: boolean | null | undefined;
  /** Whether it uses the State budget. */
  readonly usesStateBudget?: boolean | null | undefined;
};

/** What a scheme is to do. */
export type AssociationRearrangement = OpenEnum<
  /** consolidation into a new one (hợp nhất). */
  | 'CONSOLIDATE'
  /** dissolution (giải thể). */
  | 'DISSOLVE'
  /** division (chia). */
  | 'DIVIDE'
  /** merger into one that goes on (sáp nhập). */
  | 'MERGE'
  /** split (tách). */
  | 'SPLIT'
>;

/** A report that an association sent. */
export type AssociationReportInput = {
  /** Its number. */
  readonly document?: string | null | undefined;
  /** The number of the form that it is on. */
  readonly form?: string | null | undefined;
  /** Which. */
  readonly report: AssociationReportKind;
  /** The day it was sent. */
  readonly sentOn: DateInput;
  /** To whom, by global id or slug. */
  readonly to: ReadonlyArray<string>;
  /** The year it is for. */
  readonly year: number;
};

/** What an association sends of its own accord. */
export type AssociationReportKind = OpenEnum<
  /** activity report of the year (báo cáo hoạt động năm). */
  | 'ACTIVITY'
  /** notice of a change of charter (báo cáo sửa đổi điều lệ). */
  | 'CHANGE_OF_CHARTER'
  /** notice of a change of leaders (báo cáo thay đổi lãnh đạo). */
  | 'CHANGE_OF_LEADERS'
  /** notice of a change of seat (báo cáo thay đổi trụ sở). */
  | 'CHANGE_OF_SEAT'
  /** publication of finances (công khai tài chính). */
  | 'FINANCE_PUBLICATION'
  /** notice of a new body under it (báo cáo thành lập tổ chức thuộc hội). */
  | 'NEW_BODY'
  /** settlement report of the year (báo cáo quyết toán năm). */
  | 'SETTLEMENT'
>;

/** How a yearly report stands. */
export type AssociationReportState = OpenEnum<
  /** not sent (không gửi). */
  | 'MISSING'
  /** not due yet (chưa đến hạn). */
  | 'NOT_YET'
  /** sent on time (đã gửi đúng hạn). */
  | 'SENT'
  /** sent late (đã gửi, trễ hạn). */
  | 'SENT_LATE'
  /** no data (chưa có dữ liệu). */
  | 'UNKNOWN'
>;

/** A scheme to rearrange associations; that it was carried out is an event of their lives as well. */
export type AssociationSchemeInput = {
  /** Who made it, by global id or slug. */
  readonly by: string;
  /** The day it was carried out. */
  readonly carriedOutOn?: DateInput | null | undefined;
  /** The decision on it. */
  readonly decision?: SchemeDecisionInput | null | undefined;
  /** The event that carried it out, by its global id. */
  readonly event?: string | null | undefined;
  /** The day it was made. */
  readonly preparedOn: DateInput;
  /** What it is to do. */
  readonly rearrangement: AssociationRearrangement;
  /** The other associations that it is about, by global id or slug; it is recorded of each. */
  readonly with?: ReadonlyArray<string> | null | undefined;
};

/** How far a scheme has come. */
export type AssociationSchemeStage = OpenEnum<
  /** approved (đã phê duyệt). */
  | 'APPROVED'
  /** carried out (đã thực hiện). */
  | 'CARRIED_OUT'
  /** not prepared yet (chưa lập). */
  | 'NOT_YET'
  /** prepared (đã lập phương án). */
  | 'PREPARED'
  /** refused (không phê duyệt). */
  | 'REJECTED'
>;

/** How far an association works: what both decrees sort by. */
export type AssociationScope = OpenEnum<
  /** of a commune (trong xã). */
  | 'COMMUNE'
  /** of a district (trong huyện). */
  | 'DISTRICT'
  /** nationwide or inter-province (cả nước hoặc liên tỉnh). */
  | 'NATIONAL'
  /** of a province (trong tỉnh). */
  | 'PROVINCE'
>;

/** How far the filling of a post has come. */
export type AssociationSlotStage = OpenEnum<
  /** concluded (đã kết luận). */
  | 'CONCLUDED'
  /** opinions received (đã có đủ ý kiến). */
  | 'CONSULTED'
  /** elected (đã bầu). */
  | 'ELECTED'
  /** introduced (đã giới thiệu). */
  | 'INTRODUCED'
  /** nominated (đã dự kiến nhân sự). */
  | 'NOMINATED'
  /** standards checked (đã đối chiếu tiêu chuẩn). */
  | 'STANDARDS_CHECKED'
>;

/** Whether a standard is met, by the standard of the day of the nomination. */
export type AssociationStandardResult = OpenEnum<
  /** met (đạt). */
  | 'MET'
  /** not asked for (không quy định). */
  | 'NOT_ASKED'
  /** not met (chưa đạt). */
  | 'NOT_MET'
  /** not known (chưa xác định). */
  | 'UNKNOWN'
>;

/** Where an association stands in its life. */
export type AssociationState = OpenEnum<
  /** Active. */
  | 'ACTIVE'
  /** Committee recognised. */
  | 'COMMITTEE_RECOGNISED'
  /** Congress held. */
  | 'CONGRESS_HELD'
  /** Consolidated. */
  | 'CONSOLIDATED'
  /** Dissolved. */
  | 'DISSOLVED'
  /** Divided. */
  | 'DIVIDED'
  /** Merged. */
  | 'MERGED'
  /** Permitted. */
  | 'PERMITTED'
  /** Proposed. */
  | 'PROPOSED'
  /** Suspended. */
  | 'SUSPENDED'
>;

/** Three standings that are easily taken for one another; none follows from another. */
export type AssociationStatusKind = OpenEnum<
  /** given tasks by Party and State (hội do Đảng, Nhà nước giao nhiệm vụ). */
  | 'PARTY_ASSIGNED'
  /** enjoys the regime of those given tasks (được hưởng chế độ như hội do Đảng, Nhà nước giao nhiệm vụ). */
  | 'REGIME_AS_ASSIGNED'
  /** of special character (decision 68/2010, until 25/11/2024) (hội có tính chất đặc thù (Quyết định 68/2010/QĐ-TTg, đến 25/11/2024)). */
  | 'SPECIAL_CHARACTER'
>;

/** What can happen in the life of an association. */
export type AssociationStep = OpenEnum<
  /** Approve charter. */
  | 'APPROVE_CHARTER'
  /** Consolidate. */
  | 'CONSOLIDATE'
  /** Dissolve by force. */
  | 'DISSOLVE_BY_FORCE'
  /** Dissolve voluntarily. */
  | 'DISSOLVE_VOLUNTARILY'
  /** Divide. */
  | 'DIVIDE'
  /** Enter register: it was at work before this register was kept; ours. */
  | 'ENTER_REGISTER'
  /** Hold extraordinary congress. */
  | 'HOLD_EXTRAORDINARY_CONGRESS'
  /** Hold founding congress. */
  | 'HOLD_FOUNDING_CONGRESS'
  /** Hold term congress. */
  | 'HOLD_TERM_CONGRESS'
  /** Merge. */
  | 'MERGE'
  /** Permit founding. */
  | 'PERMIT_FOUNDING'
  /** Prolong suspension. */
  | 'PROLONG_SUSPENSION'
  /** Recognise committee. */
  | 'RECOGNISE_COMMITTEE'
  /** Rename. */
  | 'RENAME'
  /** Resume. */
  | 'RESUME'
  /** Split. */
  | 'SPLIT'
  /** Suspend. */
  | 'SUSPEND'
>;

/** Money of the State. What is left out is not known. */
export type AssociationSupportInput = {
  /** In đồng, a whole number. */
  readonly amount?: number | null | undefined;
  /** Who assigned it, by global id or slug. */
  readonly assignedBy: string;
  /** The decision. */
  readonly basis: SourceInput;
  /** Whether it is given in a lump for all work of those days. */
  readonly lumpSum: boolean;
  /** The days that it is for. */
  readonly period: DaysInput;
  /** What came of it. */
  readonly result?: SupportResultInput | null | undefined;
  /** The task that was assigned, in short words. */
  readonly task?: string | null | undefined;
  /** False where it surely is tied to no task. */
  readonly tiedToTask?: boolean | null | undefined;
};

/** What came of a grant by its end. */
export type AssociationSupportOutcome = OpenEnum<
  /** done (đã hoàn thành). */
  | 'DONE'
  /** not done (không thực hiện). */
  | 'NOT_DONE'
  /** done in part (hoàn thành một phần). */
  | 'PARTLY'
>;

/** Where a suspension stands. */
export type AssociationSuspensionPhase = OpenEnum<
  /** suspended as decided (trong thời gian đình chỉ). */
  | 'AS_DECIDED'
  /** in the automatic prolongation (trong thời gian tự động kéo dài). */
  | 'AUTOMATIC'
  /** every prolongation is over (đã hết mọi thời gian kéo dài). */
  | 'EXHAUSTED'
  /** in the prolongation that was granted (trong thời gian gia hạn). */
  | 'PROLONGED'
  /** not to be counted (chưa tính được). */
  | 'UNKNOWN'
>;

/** What keeps a term from being computed. */
export type AssociationTermDoubt = OpenEnum<
  /** the last congress is not recorded (chưa ghi nhận đại hội gần nhất). */
  | 'LAST_CONGRESS_NOT_RECORDED'
  /** the length of the term by the charter is not known (chưa biết độ dài nhiệm kỳ theo điều lệ). */
  | 'TERM_LENGTH_NOT_KNOWN'
  /** whether the term starts anew from the extraordinary congress is not known (chưa rõ nhiệm kỳ có tính lại từ đại hội bất thường hay không). */
  | 'TERM_RESTART_NOT_KNOWN'
>;

/** How the term of an association stands to its next congress. */
export type AssociationTermState = OpenEnum<
  /** The term, with its extension, ended without a congress. */
  | 'OVERDUE'
  /** The term runs. */
  | 'RUNNING'
  /** What it is counted from is not recorded. */
  | 'UNKNOWN'
>;

/** How bearers are selected. */
export type BearerSelection = OpenEnum<
  /** By kind and level below a body. */
  | 'KIND'
  /** By their names. */
  | 'NAME'
>;

/** Who bears a duty: selected by name, or by kind and level below a body. */
export type BearersInput = {
  /** By name: the bodies, by global id or slug. */
  readonly bodies?: ReadonlyArray<string> | null | undefined;
  /** How they are selected. */
  readonly by: BearerSelection;
  /** By kind: in which tree they stand below it. */
  readonly hierarchy?: Hierarchy | null | undefined;
  /** By kind: kinds of body. */
  readonly kinds?: ReadonlyArray<string> | null | undefined;
  /** By kind: levels. */
  readonly levels?: ReadonlyArray<Level> | null | undefined;
  /** By kind: the body below which they stand. */
  readonly within?: string | null | undefined;
};

/** A text in both languages. */
export type BilingualInput = {
  /** In English. */
  readonly en: string;
  /** In Vietnamese. */
  readonly vi: string;
};

/** Which Body rows are meant. All that is given must hold; no condition may be null. */
export type BodyFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<BodyFilter> | null | undefined;
  /** Condition on id. */
  readonly id?: IdFilter | null | undefined;
  /** Condition on kind. */
  readonly kind?: StringFilter | null | undefined;
  /** Condition on level. */
  readonly level?: LevelFilter | null | undefined;
  /** Condition on many. */
  readonly many?: BooleanFilter | null | undefined;
  /** Not this. */
  readonly not?: BodyFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<BodyFilter> | null | undefined;
  /** Condition on placeId. */
  readonly placeId?: StringFilter | null | undefined;
  /** Condition on recordsPublic. */
  readonly recordsPublic?: BooleanFilter | null | undefined;
  /** Condition on sample. */
  readonly sample?: BooleanFilter | null | undefined;
  /** Condition on slug. */
  readonly slug?: StringFilter | null | undefined;
};

/** In which order bodies are listed. */
export type BodyOrder = OpenEnum<
  /** By id. */
  | 'ID'
  /** By Vietnamese name, accents aside. */
  | 'NAME'
>;

/** A condition on a yes or no. */
export type BooleanFilter = {
  /** This value. */
  readonly eq?: boolean | null | undefined;
};

/** Whether a body issued the paper of its own that a document expects of it. */
export type CascadeState = OpenEnum<
  /** It did. */
  | 'ISSUED'
  /** It did not: its register is stated to be complete and shows none. */
  | 'NOT_ISSUED'
  /** Nothing recorded says. */
  | 'UNKNOWN'
>;

/** How the paper of a body stands with the last day that a text sets for it. */
export type CascadeTiming = OpenEnum<
  /** It came after the last day, or has not come although that day is past. */
  | 'LATE'
  /** No text sets a last day: nothing is late. */
  | 'NO_DEADLINE'
  /** It came by the last day. */
  | 'ON_TIME'
  /** There is time left. */
  | 'RUNNING'
  /** The last day, the day of the paper, or whether there is one, is not known. */
  | 'UNKNOWN'
>;

/** What a charter says of the length of a term. */
export type CharterTermInput = {
  /** The charter, or the decision that approved it. */
  readonly basis: SourceInput;
  /** The day the charter took effect. */
  readonly from: DateInput;
  /** Years of a term. */
  readonly years: number;
};

/** Whether a machine can follow a clause. */
export type Checkable = OpenEnum<
  /** It can be computed from facts. */
  | 'COMPUTABLE'
  /** It tells; it can only be cited. */
  | 'NARRATIVE'
  /** Whether it was done can be recorded. */
  | 'TRACKABLE'
>;

/** Conditions on a Checkable. All that are given must hold. */
export type CheckableFilter = {
  /** This value. */
  readonly eq?: Checkable | null | undefined;
  /** One of these, at most 50. */
  readonly in?: ReadonlyArray<Checkable> | null | undefined;
  /** Whether there is no value at all. */
  readonly isNull?: boolean | null | undefined;
};

/** How a text cites a document. */
export type CitationKind = OpenEnum<
  /** By number and symbol. */
  | 'FULL'
  /** By a short form such as "Nghị định 126". */
  | 'SHORT'
>;

/** Which Clause rows are meant. All that is given must hold; no condition may be null. */
export type ClauseFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<ClauseFilter> | null | undefined;
  /** Condition on checkable. */
  readonly checkable?: CheckableFilter | null | undefined;
  /** Condition on clauseId. */
  readonly clauseId?: StringFilter | null | undefined;
  /** Condition on context. */
  readonly context?: StringFilter | null | undefined;
  /** Condition on documentId. */
  readonly documentId?: IdFilter | null | undefined;
  /** Condition on handling. */
  readonly handling?: HandlingFilter | null | undefined;
  /** Condition on id. */
  readonly id?: IdFilter | null | undefined;
  /** Condition on kind. */
  readonly kind?: ClauseKindFilter | null | undefined;
  /** Condition on modality. */
  readonly modality?: ModalityFilter | null | undefined;
  /** Not this. */
  readonly not?: ClauseFilter | null | undefined;
  /** Condition on operative. */
  readonly operative?: BooleanFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<ClauseFilter> | null | undefined;
  /** Condition on provision. */
  readonly provision?: StringFilter | null | undefined;
};

/** One clause, in the order of the document. */
export type ClauseInput = {
  /** Whom it speaks of, in the words of the document. */
  readonly actor: string;
  /** Whether a machine can follow it. */
  readonly checkable: Checkable;
  /** Its subject, such as `reporting`. */
  readonly context: string;
  /** The duty that it states, where it states one. */
  readonly duty?: DutyInput | null | undefined;
  /** A permanent id, unique among all clauses, such as `XY12-II.3-1`; in a document that is not public it begins with the name of the body acted for and a slash. */
  readonly id: string;
  /** What it is. */
  readonly kind: ClauseKind;
  /** How strongly its words bind. */
  readonly modality?: Modality;
  /** Where it stands, as the document counts. */
  readonly provision: string;
  /** What it says, in your own words. */
  readonly says: WordsInput;
  /** Key terms of the text, to find the place by. */
  readonly terms: string;
};

/** What a clause is. */
export type ClauseKind = OpenEnum<
  /** A clause of the kind deadline. */
  | 'DEADLINE'
  /** A clause of the kind definition. */
  | 'DEFINITION'
  /** A clause of the kind dissemination. */
  | 'DISSEMINATION'
  /** A clause of the kind eligibility. */
  | 'ELIGIBILITY'
  /** A clause of the kind principle. */
  | 'PRINCIPLE'
  /** A clause of the kind recurrence. */
  | 'RECURRENCE'
  /** A clause of the kind relation. */
  | 'RELATION'
  /** A clause of the kind report. */
  | 'REPORT'
  /** A clause of the kind role. */
  | 'ROLE'
  /** A clause of the kind rule. */
  | 'RULE'
  /** A clause of the kind target. */
  | 'TARGET'
  /** A clause of the kind workflow step. */
  | 'WORKFLOW_STEP'
>;

/** Conditions on a ClauseKind. All that are given must hold. */
export type ClauseKindFilter = {
  /** This value. */
  readonly eq?: ClauseKind | null | undefined;
  /** One of these, at most 50. */
  readonly in?: ReadonlyArray<ClauseKind> | null | undefined;
  /** Whether there is no value at all. */
  readonly isNull?: boolean | null | undefined;
};

/** In which order clauses are listed. */
export type ClauseOrder = OpenEnum<
  /** By the id of their document, then in its order. */
  | 'DOCUMENT'
  /** By their place in their document, whichever it is. */
  | 'ORDINAL'
>;

/** Whether a condition is met by what is known of a case. */
export type ConditionState = OpenEnum<
  /** It is not. */
  | 'FALSE'
  /** It is, or there is none. */
  | 'TRUE'
  /** A fact that decides is not known. */
  | 'UNKNOWN'
>;

/** One model of a list that is to be confirmed. */
export type ConfirmModelRowInput = {
  /** The version of its steps that you know. */
  readonly expectedVersion: number;
  /** The model, by global id. */
  readonly model: string;
};

/** A year's list of models that one body confirms. */
export type ConfirmModelsInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The body that confirms, by global id or slug; without it, the one that you act for. */
  readonly body?: string | null | undefined;
  /** Number or title of the paper that shows it. */
  readonly documentRef?: string | null | undefined;
  /** The form on which it was made. */
  readonly form?: string | null | undefined;
  /** Your name for this act, of at most 150 letters: a repetition returns what the first returned, row by row. */
  readonly idempotencyKey: string;
  /** The models, at most 100. */
  readonly models: ReadonlyArray<ConfirmModelRowInput>;
  /** The day; not one still to come. */
  readonly on: DateInput;
  /** The step, by its permanent name in the workflow: one of those by which the guide confirms. */
  readonly step: string;
  /** The year it is meant for; without it, that of the day. */
  readonly year?: number | null | undefined;
};

/** The answer of the competent body to the report on a congress. */
export type CongressConsentInput = {
  /** The answer. */
  readonly basis: SourceInput;
  /** Whether it consents. */
  readonly given: boolean;
  /** The day. */
  readonly on: DateInput;
};

/** That a body was consulted on a congress, and its answer. */
export type CongressConsultationInput = {
  /** Whether it agrees. */
  readonly agrees?: boolean | null | undefined;
  /** The day its answer came. */
  readonly answeredOn?: DateInput | null | undefined;
  /** The day it was asked. */
  readonly askedOn: DateInput;
  /** The body, by global id or slug. */
  readonly body: string;
};

/** What an extraordinary congress may be about. */
export type CongressMatter = OpenEnum<
  /** Charter. */
  | 'CHARTER'
  /** Leaders. */
  | 'LEADERS'
  /** Other. */
  | 'OTHER'
  /** Rearrangement. */
  | 'REARRANGEMENT'
  /** Rename. */
  | 'RENAME'
>;

/** A body that the draft had to be put before, or was put before. */
export type ConsultationInput = {
  /** The day on which the draft was put before the body; left out where that is not recorded. */
  readonly on?: DateInput | null | undefined;
  /** Where that document says so; needed with `requiredBy`. */
  readonly provision?: string | null | undefined;
  /** The document that requires it, by global id or slug; left out where none does. */
  readonly requiredBy?: string | null | undefined;
  /** The body, by global id or slug. */
  readonly with: string;
};

/** The whole of an event as it should have been recorded. The step stays what it is. */
export type CorrectAssociationEventInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** Those whose life it moves, by global id or slug. */
  readonly associations: ReadonlyArray<string>;
  /** Who decided, or for a congress the association itself; without it, the body that you act for. */
  readonly by?: string | null | undefined;
  /** The decision. */
  readonly decision?: AssociationDecisionInput | null | undefined;
  /** The version that you know. */
  readonly expectedVersion: number;
  /** What is known of the case, such as `association/under-own-law`; what the register knows itself need not be said. */
  readonly facts?: ReadonlyArray<WorkflowFactInput> | null | undefined;
  /** The day a complete file was received, which picks the version of the law. */
  readonly filedOn?: DateInput | null | undefined;
  /** The event, by global id. As it was it stays known of its day. */
  readonly id: string;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** What takes them in, or comes of them; of a split, the new ones. */
  readonly into?: ReadonlyArray<string> | null | undefined;
  /** Of a suspension: the days it is for; of its prolongation: the working days. */
  readonly length?: number | null | undefined;
  /** What an extraordinary congress was about. */
  readonly matters?: ReadonlyArray<CongressMatter> | null | undefined;
  /** The associations that begin with it and that it was recorded without. One that began with it cannot be left out: its beginning would rest on nothing. */
  readonly newBodies?: ReadonlyArray<NewBodyInput> | null | undefined;
  /** The office that acted, such as `chair`; never a person. */
  readonly office?: string | null | undefined;
  /** The day of its effect; not one still to come. */
  readonly on: DateInput;
  /** Whether to refuse also where nothing stands against the event but something that would decide is not known. Without it such an event is recorded, for it happened, and `decisions` say what is not known. */
  readonly refuseUndetermined?: boolean;
  /** What happened. */
  readonly step: AssociationStep;
};

/** What was recorded wrongly of a body, as it should have been. It is no change: on earlier days of knowledge the old record stands. */
export type CorrectBodyInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The document that decides or shows it. */
  readonly basis: SourceInput;
  /** Its first day. */
  readonly begins?: DateInput | null | undefined;
  /** The body, by global id or slug. */
  readonly body: string;
  /** The first day on which it is no more. */
  readonly ends?: DateInput | null | undefined;
  /** The version that you know. */
  readonly expectedVersion: number;
  /** How sure it is. */
  readonly grade: Grade;
  /** True takes a recorded end back. */
  readonly hasNotEnded?: boolean | null | undefined;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** All its names, in the place of those recorded. */
  readonly names?: ReadonlyArray<DatedNameInput> | null | undefined;
  /** What your reading adds to the words; needed where it is inferred. */
  readonly note?: BilingualInput | null | undefined;
  /** All bodies above it in the trees that are named here, in the place of those recorded. */
  readonly parents?: ReadonlyArray<DatedParentInput> | null | undefined;
};

/** The whole of what the record of a model should have said. */
export type CorrectModelInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** What it should have said. */
  readonly details: ModelDetailsInput;
  /** The version of the record that you know. */
  readonly expectedVersion: number;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** The model, by global id. */
  readonly model: string;
};

/** The whole of a recorded step of a model as it should have been. */
export type CorrectModelStepInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The body that took it, by global id or slug; without it, the one that you act for. */
  readonly body?: string | null | undefined;
  /** Number or title of the paper that shows it. */
  readonly documentRef?: string | null | undefined;
  /** The version of the case that you know. */
  readonly expectedVersion: number;
  /** What is known of the case; the latest word on each fact counts for what follows. */
  readonly facts?: ReadonlyArray<WorkflowFactInput> | null | undefined;
  /** The form on which it was made. */
  readonly form?: string | null | undefined;
  /** The recorded step, by global id. As it was it stays known of its day. */
  readonly id: string;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** The model, by global id. */
  readonly model: string;
  /** The office of the body that acted, such as `head`; never a person. */
  readonly office?: string | null | undefined;
  /** The day it was taken; not one still to come. */
  readonly on: DateInput;
  /** Bodies by their roles in the case. */
  readonly parties?: ReadonlyArray<WorkflowRoleInput> | null | undefined;
  /** Whether to refuse also where nothing stands against the step but something that would decide is not known. Without it such a step is recorded, for it happened, and `decision` says what is not known. */
  readonly refuseUndetermined?: boolean;
  /** The step, by its permanent name in the workflow. */
  readonly step: string;
  /** Bodies that acted together with it. */
  readonly with?: ReadonlyArray<string> | null | undefined;
  /** The year it is meant for; without it, that of the day. */
  readonly year?: number | null | undefined;
};

/** What was recorded wrongly of a place, as it should have been. It is no change: on earlier days of knowledge the old record stands. */
export type CorrectPlaceInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The document that decides or shows it. */
  readonly basis: SourceInput;
  /** Its first day. */
  readonly begins?: DateInput | null | undefined;
  /** All its official codes, in the place of those recorded. */
  readonly codes?: ReadonlyArray<DatedCodeInput> | null | undefined;
  /** The first day on which it is no more. */
  readonly ends?: DateInput | null | undefined;
  /** The version that you know. */
  readonly expectedVersion: number;
  /** How sure it is. */
  readonly grade: Grade;
  /** True takes a recorded end back. */
  readonly hasNotEnded?: boolean | null | undefined;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** All its names, in the place of those recorded. */
  readonly names?: ReadonlyArray<DatedNameInput> | null | undefined;
  /** What your reading adds to the words; needed where it is inferred. */
  readonly note?: BilingualInput | null | undefined;
  /** All places above it, in the place of those recorded. */
  readonly parents?: ReadonlyArray<DatedPlaceInput> | null | undefined;
  /** The place, by global id or slug. */
  readonly place: string;
  /** All its types, in the place of those recorded. */
  readonly types?: ReadonlyArray<DatedTypeInput> | null | undefined;
};

/** An event as it should have been recorded, with what it wrote. What was known of it until today stays known of earlier days. */
export type CorrectSuccessionInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The document that decides or shows it. */
  readonly basis: SourceInput;
  /** What becomes other of the unit, for a renaming, a move and an upgrade; what is not given stays as the event was recorded to change it. */
  readonly change?: UnitChangeInput | null | undefined;
  /** The day of the decision. */
  readonly decidedOn?: DateInput | null | undefined;
  /** The first day of the new state. */
  readonly effectiveOn: DateInput;
  /** The version that you know. */
  readonly expectedVersion: number;
  /** What it starts from. */
  readonly from: ReadonlyArray<PredecessorInput>;
  /** How sure it is. */
  readonly grade: Grade;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** What happened, or will. */
  readonly kind: SuccessionKind;
  /** The bodies that begin with it and that it was recorded without, or as they should have been recorded; the others that began with it stay as they are. */
  readonly newBodies?: ReadonlyArray<NewBodyInput> | null | undefined;
  /** The places that begin with it, likewise. */
  readonly newPlaces?: ReadonlyArray<NewPlaceInput> | null | undefined;
  /** What your reading adds to the words; needed where it is inferred. */
  readonly note?: BilingualInput | null | undefined;
  /** Permanent name of the event: lower-case words joined by - and /. */
  readonly slug: string;
  /** Whether it is about places or about bodies. */
  readonly subject: Subject;
  /** What comes of it, by global id or slug: units that exist, or new ones below. */
  readonly to: ReadonlyArray<string>;
  /** The sides on which there are, or may be, others that you do not list. */
  readonly unrecorded?: ReadonlyArray<SuccessionSide> | null | undefined;
  /** How measures are carried over it. */
  readonly weights?: ReadonlyArray<WeightsInput> | null | undefined;
};

/** The whole of a recorded step as it should have been. */
export type CorrectWorkflowStepInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The body that took it, by global id or slug; without it, the one that you act for. */
  readonly body?: string | null | undefined;
  /** Number or title of the paper that shows it. */
  readonly documentRef?: string | null | undefined;
  /** The version of the case that you know. */
  readonly expectedVersion: number;
  /** What is known of the case; the latest word on each fact counts for what follows. */
  readonly facts?: ReadonlyArray<WorkflowFactInput> | null | undefined;
  /** The form on which it was made. */
  readonly form?: string | null | undefined;
  /** The recorded step, by global id. As it was it stays known of its day. */
  readonly id: string;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** The office of the body that acted, such as `head`; never a person. */
  readonly office?: string | null | undefined;
  /** The day it was taken; not one still to come. */
  readonly on: DateInput;
  /** Bodies by their roles in the case. */
  readonly parties?: ReadonlyArray<WorkflowRoleInput> | null | undefined;
  /** Whether to refuse also where nothing stands against the step but something that would decide is not known. Without it such a step is recorded, for it happened, and `decision` says what is not known. */
  readonly refuseUndetermined?: boolean;
  /** The step, by its permanent name in the workflow. */
  readonly step: string;
  /** Bodies that acted together with it. */
  readonly with?: ReadonlyArray<string> | null | undefined;
  /** The year it is meant for; without it, that of the day. */
  readonly year?: number | null | undefined;
};

/** Conditions on a day. All that are given must hold. */
export type DateFilter = {
  /** This day. */
  readonly eq?: DateInput | null | undefined;
  /** Later than this day. */
  readonly gt?: DateInput | null | undefined;
  /** This day or later. */
  readonly gte?: DateInput | null | undefined;
  /** Whether the day is unknown. */
  readonly isNull?: boolean | null | undefined;
  /** Earlier than this day. */
  readonly lt?: DateInput | null | undefined;
  /** This day or earlier. */
  readonly lte?: DateInput | null | undefined;
};

/** An official code of a place, and the days on which it was. */
export type DatedCodeInput = {
  /** The code. */
  readonly code: string;
  /** The first day; without it, from the beginning. */
  readonly from?: DateInput | null | undefined;
  /** The first day on which it held no more. */
  readonly until?: DateInput | null | undefined;
};

/** A name and the days on which it was the name. */
export type DatedNameInput = {
  /** The first day; without it, from the beginning. */
  readonly from?: DateInput | null | undefined;
  /** The name. */
  readonly name: BilingualInput;
  /** The first day on which it held no more. */
  readonly until?: DateInput | null | undefined;
};

/** A body above in one tree, and the days on which it was. */
export type DatedParentInput = {
  /** The first day; without it, from the beginning. */
  readonly from?: DateInput | null | undefined;
  /** Which tree. */
  readonly hierarchy: Hierarchy;
  /** The body above, by global id or slug. */
  readonly parent: string;
  /** The first day on which it held no more. */
  readonly until?: DateInput | null | undefined;
};

/** A place above, and the days on which it was. */
export type DatedPlaceInput = {
  /** The first day; without it, from the beginning. */
  readonly from?: DateInput | null | undefined;
  /** The place above, by global id or slug. */
  readonly parent: string;
  /** The first day on which it held no more. */
  readonly until?: DateInput | null | undefined;
};

/** A type of a place, and the days on which it was. */
export type DatedTypeInput = {
  /** The first day; without it, from the beginning. */
  readonly from?: DateInput | null | undefined;
  /** The type, such as `ward`. */
  readonly type: string;
  /** The first day on which it held no more. */
  readonly until?: DateInput | null | undefined;
};

/** Some days, the last not among them. */
export type DaysInput = {
  /** The first day. */
  readonly from: DateInput;
  /** The first day after them; open unless given. */
  readonly until?: DateInput | null | undefined;
};

/** A decision of the body that you act for on one occurrence of a duty of another body. */
export type DecideDutyInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The body it is about, by global id or slug. */
  readonly body: string;
  /** Number or title of the paper that holds it. */
  readonly documentRef: string;
  /** The duty, by its permanent id. */
  readonly duty: string;
  /** To correct an earlier record: the version that you know. */
  readonly expectedVersion?: number | null | undefined;
  /** To correct an earlier record: its global id. The record as it was stays known of its day. */
  readonly id?: string | null | undefined;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** The occurrence it is about. */
  readonly occurrence: string;
  /** The day it was made; not one still to come. */
  readonly on: DateInput;
  /** What it does. */
  readonly outcome: DutyOutcome;
};

/** What becomes of one open item of a body that ends. */
export type DecideHandoverInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The body that ends, by global id or slug. */
  readonly body: string;
  /** The document that decides it, by global id or slug. */
  readonly document: string;
  /** To correct an earlier record: the version that you know. */
  readonly expectedVersion?: number | null | undefined;
  /** To correct an earlier record: its global id. The record as it was stays known of its day. */
  readonly id?: string | null | undefined;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** The item, as the list of open items names it. */
  readonly item: string;
  /** What the item is. */
  readonly kind: HandoverKind;
  /** The day it was decided; not one still to come. */
  readonly on: DateInput;
  /** What becomes of it. */
  readonly outcome: HandoverOutcome;
  /** The place in that document. */
  readonly provision: string;
  /** The event that ends the body, by global id or slug. */
  readonly succession: string;
  /** Who carries it on, by global id or slug; none where it ends. */
  readonly to: ReadonlyArray<string>;
};

/** The statement that the register of a body for a document is complete over some days. */
export type DeclareKeepingPeriodInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The body whose register it is, by global id or slug. */
  readonly body: string;
  /** The document that the register is about, by global id or slug. */
  readonly document: string;
  /** Number or title of the paper that shows it. */
  readonly documentRef?: string | null | undefined;
  /** To correct an earlier record: the version that you know. */
  readonly expectedVersion?: number | null | undefined;
  /** The first day that is spoken for. */
  readonly from: DateInput;
  /** To correct an earlier record: its global id. The record as it was stays known of its day. */
  readonly id?: string | null | undefined;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** The first day that is no longer spoken for, tomorrow at the latest; without it, it is still kept. */
  readonly until?: DateInput | null | undefined;
};

/** What was proposed for a difficulty. */
export type DifficultyProposalInput = {
  /** Its number. */
  readonly document?: string | null | undefined;
  /** The day. */
  readonly on: DateInput;
  /** To whom, by global id or slug. */
  readonly to: string;
};

/** The reply to a proposal. */
export type DifficultyReplyInput = {
  /** From whom, by global id or slug. */
  readonly by: string;
  /** Its number. */
  readonly document?: string | null | undefined;
  /** The day. */
  readonly on: DateInput;
};

/** From which end a list is ordered. */
export type Direction = OpenEnum<
  /** Smallest or earliest first. */
  | 'ASC'
  /** Largest or latest first. */
  | 'DESC'
>;

/** How far a document says it is to be spread. */
export type DisseminationScope = OpenEnum<
  /** To members and the people, as the document says. */
  | 'MEMBERS_AND_PEOPLE'
  /** To Party cells (phổ biến đến chi bộ). */
  | 'PARTY_CELL'
  /** To everybody. */
  | 'PUBLIC'
  /** To those it is sent to. */
  | 'RECIPIENTS'
  /** The document does not say. */
  | 'UNSTATED'
>;

/** Conditions on a DisseminationScope. All that are given must hold. */
export type DisseminationScopeFilter = {
  /** This value. */
  readonly eq?: DisseminationScope | null | undefined;
  /** One of these, at most 50. */
  readonly in?: ReadonlyArray<DisseminationScope> | null | undefined;
  /** Whether there is no value at all. */
  readonly isNull?: boolean | null | undefined;
};

/** Which Document rows are meant. All that is given must hold; no condition may be null. */
export type DocumentFilter = {
  /** Condition on access. */
  readonly access?: AccessFilter | null | undefined;
  /** All of these. */
  readonly and?: ReadonlyArray<DocumentFilter> | null | undefined;
  /** Condition on dissemination. */
  readonly dissemination?: DisseminationScopeFilter | null | undefined;
  /** Condition on held. */
  readonly held?: BooleanFilter | null | undefined;
  /** Condition on id. */
  readonly id?: IdFilter | null | undefined;
  /** Condition on issuedOn. */
  readonly issuedOn?: DateFilter | null | undefined;
  /** Condition on issuer. */
  readonly issuer?: StringFilter | null | undefined;
  /** Condition on issuerBodyId. */
  readonly issuerBodyId?: IdFilter | null | undefined;
  /** Condition on level. */
  readonly level?: LevelFilter | null | undefined;
  /** Not this. */
  readonly not?: DocumentFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<DocumentFilter> | null | undefined;
  /** Condition on origin. */
  readonly origin?: OriginFilter | null | undefined;
  /** Condition on province. */
  readonly province?: StringFilter | null | undefined;
  /** Condition on slug. */
  readonly slug?: StringFilter | null | undefined;
  /** Condition on symbol. */
  readonly symbol?: StringFilter | null | undefined;
  /** Condition on type. */
  readonly type?: StringFilter | null | undefined;
};

/** In which order documents are listed. */
export type DocumentOrder = OpenEnum<
  /** By id. */
  | 'ID'
  /** By day of issue, the newest first, those without one last. */
  | 'NEWEST'
  /** By day of issue, the oldest first, those without one last. */
  | 'OLDEST'
  /** By number and symbol, those without one last. */
  | 'SYMBOL'
>;

/** The last day on time. */
export type DueInput = {
  /** RECURRING: the day of that month. */
  readonly day?: number | null | undefined;
  /** How the text sets it. */
  readonly kind: DueKind;
  /** RECURRING: the month of the year, from 1. */
  readonly month?: number | null | undefined;
  /** FIXED: the day, BEFORE or BY which. */
  readonly on?: DateInput | null | undefined;
};

/** How a text sets the last day. */
export type DueKind = OpenEnum<
  /** Before a day: the day itself is late. */
  | 'BEFORE'
  /** By a day: the day itself is still on time. */
  | 'BY'
  /** No day is set. */
  | 'UNSTATED'
  /** Within a month of the year. */
  | 'WITHIN_MONTH'
  /** Within the period itself. */
  | 'WITHIN_PERIOD'
>;

/** In what two clauses on one thing differ. */
export type DutyDifference = OpenEnum<
  /** Who is to be reported to. */
  | 'ADDRESSEES'
  /** How strongly their words bind. */
  | 'MODALITY'
  /** When it is to be done. */
  | 'SCHEDULE'
>;

/** What a document says becomes of one open duty of a document that it amends, replaces or repeals. */
export type DutyFateInput = {
  /** The duty, by its permanent id. */
  readonly duty: string;
  /** How this is read, where the text does not say it. */
  readonly note?: WordsInput | null | undefined;
  /** What becomes of it. */
  readonly outcome: DutyFateOutcome;
  /** Where the document says so. */
  readonly provision: string;
  /** The duties in its place, by their permanent ids; none where it ends. */
  readonly to?: ReadonlyArray<string>;
};

/** What becomes of a duty when its document is amended, replaced or repealed, or its time runs out. */
export type DutyFateOutcome = OpenEnum<
  /** It is asked on as it was. */
  | 'CARRIED'
  /** Another takes its place and asks something else. */
  | 'CHANGED'
  /** It is asked no more. */
  | 'ENDED'
>;

/** What a clause asks of bodies. */
export type DutyInput = {
  /** What is to be done. */
  readonly action: WordsInput;
  /** Who receives a report, by global id or slug. */
  readonly addressees?: ReadonlyArray<string> | null | undefined;
  /** Who is to do it. */
  readonly bearers: BearersInput;
  /** Who works with the bearers, by global id or slug. */
  readonly coordinating?: ReadonlyArray<string> | null | undefined;
  /** A task or a report. */
  readonly kind: DutyKind;
  /** Who leads it, by global id or slug. */
  readonly lead?: string | null | undefined;
  /** What can show that it was done. */
  readonly proof: ReadonlyArray<ProofKind>;
  /** When it is due. */
  readonly schedule: ScheduleInput;
};

/** What a duty asks for. */
export type DutyKind = OpenEnum<
  /** A report to be sent. */
  | 'REPORT'
  /** Something to be done. */
  | 'TASK'
>;

/** What becomes of an open duty; what no decision says is to be decided, and never passed over. */
export type DutyLineageOutcome = OpenEnum<
  /** chuyển tiếp (in English: carried over). */
  | 'CARRIED'
  /** thay đổi (in English: changed). */
  | 'CHANGED'
  /** kết thúc (in English: ended). */
  | 'ENDED'
  /** chưa quyết định (in English: to be decided). */
  | 'TO_BE_DECIDED'
>;

/** What a decision does to one occurrence of a duty. */
export type DutyOutcome = OpenEnum<
  /** Something took its place. */
  | 'SUPERSEDED'
  /** The body is let off. */
  | 'WAIVED'
>;

/** How two clauses on one thing stand to each other. A suggestion to compare them, never a verdict. */
export type DutyOverlapKind = OpenEnum<
  /** They ask the same thing, but not in the same way. */
  | 'DIFFERS'
  /** They ask the same. */
  | 'OVERLAP'
>;

/** Where one occurrence of a duty stands for one body. Computed on every question, never stored. */
export type DutyState = OpenEnum<
  /** Asked for at all times, without a last day: never late. */
  | 'CONTINUING'
  /** Done, in time where there is a last day. */
  | 'DONE'
  /** Done after the last day. */
  | 'DONE_LATE'
  /** Its time runs, no proof is recorded, and the last day is near. */
  | 'DUE_SOON'
  /** Its time has not come: it opens later, or waits for its event. */
  | 'NOT_YET'
  /** Its time runs and no proof is recorded. */
  | 'OPEN'
  /** Not done by the last day: the register is stated to be complete and shows nothing. */
  | 'OVERDUE'
  /** Something took its place, or the document has ended or is suspended. */
  | 'SUPERSEDED'
  /** Not to be told from what is recorded; never read it as not done. */
  | 'UNDETERMINED'
  /** A decision lets the body off. */
  | 'WAIVED'
>;

/** Conditions on a DutyState. All that are given must hold. */
export type DutyStateFilter = {
  /** This value. */
  readonly eq?: DutyState | null | undefined;
  /** One of these, at most 50. */
  readonly in?: ReadonlyArray<DutyState> | null | undefined;
  /** Whether there is no value at all. */
  readonly isNull?: boolean | null | undefined;
};

/** Why an occurrence of a duty stands where it stands. */
export type DutyStateReason = OpenEnum<
  /** In Vietnamese: chưa rõ tổ chức có thuộc diện phải thực hiện. In English: whether the body is one of those asked is not known. */
  | 'BEARER_CONDITION_UNKNOWN'
  /** In Vietnamese: chưa ghi nhận ngày kết thúc của tổ chức thực hiện. In English: the end of the bearer is not recorded. */
  | 'BEARER_END_NOT_RECORDED'
  /** In Vietnamese: chưa ghi nhận ngày bắt đầu của tổ chức thực hiện. In English: the first day of the bearer is not recorded. */
  | 'BEARER_START_NOT_RECORDED'
  /** In Vietnamese: theo quyết định. In English: by decision. */
  | 'DECIDED'
  /** In Vietnamese: văn bản hết hiệu lực. In English: the document is no longer in force. */
  | 'DOCUMENT_ENDED'
  /** In Vietnamese: chưa xác định được hiệu lực của văn bản. In English: whether the document is in force cannot be told. */
  | 'DOCUMENT_FORCE_UNDETERMINED'
  /** In Vietnamese: văn bản bị tạm ngưng hiệu lực. In English: the document is suspended. */
  | 'DOCUMENT_SUSPENDED'
  /** In Vietnamese: chưa tính được hạn. In English: the due day could not be computed. */
  | 'DUE_DAY_NOT_COMPUTED'
  /** In Vietnamese: hạn đã gần. In English: the last day on time is near. */
  | 'DUE_SOON'
  /** In Vietnamese: chưa đến ngày bắt đầu. In English: its time has not begun. */
  | 'NOT_OPEN_YET'
  /** In Vietnamese: chưa có dữ liệu. In English: no data. */
  | 'NO_DATA'
  /** In Vietnamese: văn bản không đặt hạn. In English: the text sets no deadline. */
  | 'NO_DEADLINE'
  /** In Vietnamese: có minh chứng sau hạn. In English: the proof is late. */
  | 'PROOF_LATE'
  /** In Vietnamese: có minh chứng, văn bản không đặt hạn. In English: there is proof, and no deadline. */
  | 'PROOF_NO_DEADLINE'
  /** In Vietnamese: có minh chứng đúng hạn. In English: there is proof on time. */
  | 'PROOF_ON_TIME'
  /** In Vietnamese: sổ theo dõi đầy đủ mà không có ghi nhận thực hiện. In English: the register is complete and shows nothing done. */
  | 'SILENCE_IN_KEEPING_PERIOD'
  /** In Vietnamese: sự kiện mở nhiệm vụ chưa được ghi nhận. In English: the event it waits for is not registered. */
  | 'TRIGGER_NOT_REGISTERED'
  /** In Vietnamese: văn bản không ấn định thời hạn. In English: the text sets no time. */
  | 'UNSCHEDULED'
  /** In Vietnamese: còn thời gian. In English: there is time left. */
  | 'WINDOW_OPEN'
>;

/** Which statuses are meant. All that is given must hold; no condition may be null. */
export type DutyStatusFilter = {
  /** The last day on time. */
  readonly dueOn?: DateFilter | null | undefined;
  /** The permanent id of the duty. */
  readonly dutyId?: StringFilter | null | undefined;
  /** Tasks or reports. */
  readonly kind?: DutyStatusKindFilter | null | undefined;
  /** Whether they have a last day on time. */
  readonly scheduled?: boolean | null | undefined;
  /** Where they stand. */
  readonly status?: DutyStateFilter | null | undefined;
};

/** Conditions on a DutyStatusKind. All that are given must hold. */
export type DutyStatusKindFilter = {
  /** This value. */
  readonly eq?: DutyKind | null | undefined;
  /** One of these, at most 50. */
  readonly in?: ReadonlyArray<DutyKind> | null | undefined;
  /** Whether there is no value at all. */
  readonly isNull?: boolean | null | undefined;
};

/** One key of an order; the next key orders what is equal in this one. */
export type DutyStatusOrder = {
  /** From which end. */
  readonly direction?: Direction;
  /** By what. */
  readonly field: DutyStatusOrderField;
};

/** By what statuses of duties are ordered. */
export type DutyStatusOrderField = OpenEnum<
  /** By the slug of the body. */
  | 'BODY'
  /** By document, then by the place of the clause in it. */
  | 'CLAUSE'
  /** By the last day on time; those without one last, in both directions. */
  | 'DUE_ON'
  /** By where they stand, in the order of the enum DutyState. */
  | 'STATUS'
>;

/** Where the data lives. */
export type Engine = OpenEnum<
  /** In a database inside the server, in a folder of its own. */
  | 'EMBEDDED'
  /** On a PostgreSQL server. */
  | 'SERVER'
>;

/** Whether a dated entry has a value. */
export type EntryState = OpenEnum<
  /** It has a value. */
  | 'IN_FORCE'
  /** There was no value any more. */
  | 'REPEALED'
  /** The value did not hold for the time. */
  | 'SUSPENDED'
>;

/** How a source writes a number. */
export type Exactness = OpenEnum<
  /** As it is. */
  | 'EXACT'
  /** "trên", "hơn": only the lower bound is known. */
  | 'MORE_THAN'
  /** "gần": only the upper bound is known. */
  | 'NEARLY'
  /** Rounded to a step. */
  | 'ROUNDED'
>;

/** More time for one report, granted by the body you act for. */
export type ExtendReportInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The body whose report it is, by global id or slug. */
  readonly body: string;
  /** Number or title of the paper that grants it. */
  readonly documentRef: string;
  /** The duty of kind report, by its permanent id. */
  readonly duty: string;
  /** To correct an earlier record: the version that you know. */
  readonly expectedVersion?: number | null | undefined;
  /** To correct an earlier record: its global id. The record as it was stays known of its day. */
  readonly id?: string | null | undefined;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** Which time it is, as `expectedReports` names it. */
  readonly occurrence: string;
  /** The day; not one still to come. */
  readonly on: DateInput;
  /** The new last day on time. */
  readonly until: DateInput;
};

/** What kind of value a fact has. */
export type FactType = OpenEnum<
  /** Whether something is so: `flag`. */
  | 'BOOLEAN'
  /** A day: `day`. */
  | 'DATE'
  /** A list, which steps cannot be given. */
  | 'LIST'
  /** A number: `number`. */
  | 'NUMBER'
  /** A text: `text`. */
  | 'TEXT'
>;

/** Whether a total is there. */
export type FigureTotalState = OpenEnum<
  /** Held back: somebody could be made out. */
  | 'HIDDEN'
  /** Its values mean nothing when those of several bodies are added. */
  | 'NOT_ADDITIVE'
  /** Not the same bodies reported both sides of the share. */
  | 'NOT_COMPARABLE'
  /** No text says what is counted on the last day of the period. */
  | 'NOT_DEFINED'
  /** Nobody reported; unknown, not zero. */
  | 'NOT_REPORTED'
  /** It is. */
  | 'SHOWN'
>;

/** Why a document has no effect, or why that cannot be told. */
export type ForceReason = OpenEnum<
  /** Another document ends it on a day that is not known. */
  | 'ENDING_DATE_UNKNOWN'
  /** That another document ends it has no source yet. */
  | 'ENDING_UNVERIFIED'
  /** The day it ends is not recorded. */
  | 'END_NOT_RECORDED'
  /** Its own time is over. */
  | 'LAPSED'
  /** Another document repeals it. */
  | 'REPEALED'
  /** Another document replaces it. */
  | 'REPLACED'
  /** The day it begins is not recorded. */
  | 'START_NOT_RECORDED'
  /** Another document suspends it. */
  | 'SUSPENDED'
  /** Another document suspends it, on days that are not known. */
  | 'SUSPENSION_NOT_KNOWN'
>;

/** Whether a document has effect on a day. */
export type ForceState = OpenEnum<
  /** It no longer has effect. */
  | 'ENDED'
  /** It has effect. */
  | 'IN_FORCE'
  /** It has no effect yet. */
  | 'NOT_YET'
  /** It is suspended: it is there, and asks nothing. */
  | 'SUSPENDED'
  /** What is recorded does not tell. */
  | 'UNDETERMINED'
  /** No such document is recorded. */
  | 'UNKNOWN_DOCUMENT'
>;

/** How sure a value is. */
export type Grade = OpenEnum<
  /** Our reading. */
  | 'INFERRED'
  /** Clause by clause by a publisher. */
  | 'QUOTED'
  /** Without a source: it decides nothing. */
  | 'RECALLED'
  /** As others report it. */
  | 'REPORTED'
  /** The text of the instrument was read. */
  | 'VERIFIED'
>;

/** Conditions on a Grade. All that are given must hold. */
export type GradeFilter = {
  /** This value. */
  readonly eq?: Grade | null | undefined;
  /** One of these, at most 50. */
  readonly in?: ReadonlyArray<Grade> | null | undefined;
  /** Whether there is no value at all. */
  readonly isNull?: boolean | null | undefined;
};

/** What became of a clause here. */
export type Handling = OpenEnum<
  /** It is there to be cited. */
  | 'CITATION'
  /** It is registered and gives rise to nothing yet. */
  | 'PENDING'
  /** A duty, an attribute of the document or another relation. */
  | 'RECORD'
  /** A condition, a parameter, or a relation that force and lint follow. */
  | 'RULE'
>;

/** Conditions on a Handling. All that are given must hold. */
export type HandlingFilter = {
  /** This value. */
  readonly eq?: Handling | null | undefined;
  /** One of these, at most 50. */
  readonly in?: ReadonlyArray<Handling> | null | undefined;
  /** Whether there is no value at all. */
  readonly isNull?: boolean | null | undefined;
};

/** What a body can have open when it ends. */
export type HandoverKind = OpenEnum<
  /** nhiệm vụ (in English: duty). */
  | 'DUTY'
  /** hồ sơ (in English: file). */
  | 'FILE'
  /** phân công theo dõi (in English: monitoring assignment). */
  | 'MONITORING'
  /** chức danh (in English: office). */
  | 'OFFICE'
  /** báo cáo (in English: report). */
  | 'REPORT'
  /** chỉ tiêu (in English: target). */
  | 'TARGET'
>;

/** What becomes of an open item: what no paper decides is to be decided, and never passed over. */
export type HandoverLineOutcome = OpenEnum<
  /** chuyển giao (in English: carried on). */
  | 'CARRIED'
  /** kết thúc (in English: ended). */
  | 'ENDED'
  /** chưa có quyết định (in English: to be decided). */
  | 'TO_BE_DECIDED'
>;

/** What a paper says becomes of an open item. */
export type HandoverOutcome = OpenEnum<
  /** chuyển giao (in English: carried on). */
  | 'CARRIED'
  /** kết thúc (in English: ended). */
  | 'ENDED'
>;

/** One of the several trees over the same bodies: a body has at most one parent in each on any day. */
export type Hierarchy = OpenEnum<
  /** Who is a member of which Front committee. */
  | 'FRONT_MEMBERSHIP'
  /** Who leads whom in the Party. */
  | 'PARTY_LEADERSHIP'
  /** Who is above whom in a sector. */
  | 'SECTOR'
  /** Who manages whom for the State. */
  | 'STATE_MANAGEMENT'
>;

/** Conditions on an id. All that are given must hold. */
export type IdFilter = {
  /** This id. */
  readonly eq?: string | null | undefined;
  /** One of these, at most 50. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether there is none. */
  readonly isNull?: boolean | null | undefined;
};

/** A file with activities to record or correct, all of them or none. */
export type ImportActivitiesInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The bytes of the file in base64: at most 180 KiB and 1,000 rows. */
  readonly content: string;
  /** Whether it is only tried: all is checked and counted, and nothing written. */
  readonly dryRun?: boolean;
  /** How the file is written. */
  readonly format: SheetFormat;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
};

/** A list of associations as a paper gives it, all of its lines or none. */
export type ImportAssociationsInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The paper, and where in it the list is. */
  readonly basis: SourceInput;
  /** The bytes of the file in base64: at most 180 KiB and 1,000 rows. */
  readonly content: string;
  /** Whether it is only tried: all is checked and counted, and nothing written. */
  readonly dryRun?: boolean;
  /** How the file is written. */
  readonly format: SheetFormat;
  /** How sure it is. */
  readonly grade: Grade;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** A remark on it, such as that only a part of it was seen; needed where it is inferred. */
  readonly note?: BilingualInput | null | undefined;
  /** The day from which the list says so. It also decides which place a name means, of several through time. */
  readonly on: DateInput;
  /** The place of lines that name none, by global id or slug. */
  readonly place?: string | null | undefined;
};

/** A file with reports to record or correct, all of them or none. */
export type ImportReportsInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The bytes of the file in base64: at most 180 KiB and 1,000 rows. */
  readonly content: string;
  /** Whether it is only tried: all is checked and counted, and nothing written. */
  readonly dryRun?: boolean;
  /** How the file is written. */
  readonly format: SheetFormat;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
};

/** A filled-in workbook. Whose and of what it is stands in the file; name it here as well, and a file of something else is refused. */
export type ImportWorkbookInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The body that it must be of, by global id or slug. */
  readonly body?: string | null | undefined;
  /** The bytes of the file in base64: at most 180 KiB and 1,000 rows. */
  readonly content: string;
  /** Whether it is only tried: all is checked and counted, and nothing written. */
  readonly dryRun?: boolean;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** The period that it must be of, by its key. */
  readonly period?: string | null | undefined;
  /** The regime that it must be of, by its duty. */
  readonly regime?: string | null | undefined;
};

/** What an inspection came to. */
export type InspectionConclusionInput = {
  /** The conclusion. */
  readonly basis: SourceInput;
  /** Whether it found a breach. */
  readonly breach: boolean;
  /** What it found, where it says so. */
  readonly grounds?: ReadonlyArray<AssociationOversightGround> | null | undefined;
  /** The day. */
  readonly on: DateInput;
};

/** What was to be put right after a breach. */
export type InspectionRemedyInput = {
  /** The day it was put right. */
  readonly doneOn?: DateInput | null | undefined;
  /** The last day, where the conclusion sets one. */
  readonly dueOn?: DateInput | null | undefined;
};

/** Who issued a document. */
export type IssuerInput = {
  /** The body in the register, by global id or slug; leave over it is needed. */
  readonly body?: string | null | undefined;
  /** Its name as the document has it. */
  readonly name: string;
};

/** What a body found of a model, or the whole of an earlier judgement as it should have been. */
export type JudgeModelInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The body that judged, by global id or slug. */
  readonly by: string;
  /** To correct an earlier judgement: the version that you know. */
  readonly expectedVersion?: number | null | undefined;
  /** To correct an earlier judgement: its id. */
  readonly id?: string | null | undefined;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** The question of the guide, by its permanent name. */
  readonly judged: string;
  /** Whether it was found to be met. */
  readonly met: boolean;
  /** The model, by global id. */
  readonly model: string;
  /** The day; not one still to come. */
  readonly on: DateInput;
  /** Number or title of the paper that shows it. */
  readonly proof?: string | null | undefined;
};

/** Which KeepingPeriod rows are meant. All that is given must hold; no condition may be null. */
export type KeepingPeriodFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<KeepingPeriodFilter> | null | undefined;
  /** Condition on bodyId. */
  readonly bodyId?: IdFilter | null | undefined;
  /** Condition on declaredById. */
  readonly declaredById?: IdFilter | null | undefined;
  /** Condition on documentId. */
  readonly documentId?: IdFilter | null | undefined;
  /** Condition on from. */
  readonly from?: DateFilter | null | undefined;
  /** Condition on id. */
  readonly id?: IdFilter | null | undefined;
  /** Not this. */
  readonly not?: KeepingPeriodFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<KeepingPeriodFilter> | null | undefined;
  /** Condition on sample. */
  readonly sample?: BooleanFilter | null | undefined;
  /** Condition on until. */
  readonly until?: DateFilter | null | undefined;
};

/** The language of a legal text. Messages follow Accept-Language instead. */
export type Language = OpenEnum<
  /** English, a help to the reader. */
  | 'EN'
  /** Vietnamese, the language of the law. */
  | 'VI'
>;

/** The close of the last term congress, where it is known from a record alone. */
export type LastCongressInput = {
  /** What says so. */
  readonly basis: SourceInput;
  /** How sure it is. */
  readonly grade: Grade;
  /** The day. */
  readonly on: DateInput;
};

/** The level of the political system that a body, or the issuer of a document, is at. */
export type Level = OpenEnum<
  /** bloc under the provincial committee (đảng bộ khối trực thuộc tỉnh ủy). */
  | 'BLOC'
  /** centre (trung ương). */
  | 'CENTRE'
  /** commune (cấp xã). */
  | 'COMMUNE'
  /** district (cấp huyện). */
  | 'DISTRICT'
  /** grassroots (cấp cơ sở). */
  | 'GRASSROOTS'
  /** hamlet or residential group (thôn, bản, tổ dân phố). */
  | 'HAMLET_GROUP'
  /** province (cấp tỉnh). */
  | 'PROVINCE'
>;

/** Conditions on a Level. All that are given must hold. */
export type LevelFilter = {
  /** This value. */
  readonly eq?: Level | null | undefined;
  /** One of these, at most 50. */
  readonly in?: ReadonlyArray<Level> | null | undefined;
  /** Whether there is no value at all. */
  readonly isNull?: boolean | null | undefined;
};

/** What is not recorded of the days of a body. */
export type LifeReason = OpenEnum<
  /** No source gives its last day. */
  | 'END_NOT_RECORDED'
  /** No source gives its first day. */
  | 'START_NOT_RECORDED'
>;

/** Whether a body existed on a day. */
export type LifeState = OpenEnum<
  /** It no longer existed. */
  | 'ENDED'
  /** It existed. */
  | 'EXISTS'
  /** It did not exist yet. */
  | 'NOT_YET'
  /** No source says; the day lies between what is known. */
  | 'UNDETERMINED'
>;

/** Why it cannot be told what followed, or what came before. */
export type LineageDoubt = OpenEnum<
  /** No event is recorded that tells. */
  | 'SUCCESSION_NOT_RECORDED'
  /** Whether an event had happened by then is not determined. */
  | 'SUCCESSION_UNDETERMINED'
  /** Whether the unit still was there is not determined. */
  | 'UNIT_END_UNDETERMINED'
  /** The unit itself was not known then. */
  | 'UNIT_NOT_KNOWN'
>;

/** Whether it is known what followed, or what came before. */
export type LineageState = OpenEnum<
  /** These; where `complete` is false there may be others. */
  | 'FOUND'
  /** Nothing, and that is known. */
  | 'NONE'
  /** It is not recorded. */
  | 'UNKNOWN'
>;

/** What was found in a document. */
export type LintCode = OpenEnum<
  /** basis ended. */
  | 'BASIS_ENDED'
  /** basis force unknown. */
  | 'BASIS_FORCE_UNKNOWN'
  /** basis later than document. */
  | 'BASIS_LATER_THAN_DOCUMENT'
  /** basis not yet in force. */
  | 'BASIS_NOT_YET_IN_FORCE'
  /** basis partly ended. */
  | 'BASIS_PARTLY_ENDED'
  /** basis suspended. */
  | 'BASIS_SUSPENDED'
  /** changes higher document. */
  | 'CHANGES_HIGHER_DOCUMENT'
  /** cited text not held. */
  | 'CITED_TEXT_NOT_HELD'
  /** consultation not recorded. */
  | 'CONSULTATION_NOT_RECORDED'
  /** date not recorded. */
  | 'DATE_NOT_RECORDED'
  /** issuer outside level. */
  | 'ISSUER_OUTSIDE_LEVEL'
  /** number not recorded. */
  | 'NUMBER_NOT_RECORDED'
  /** root ended. */
  | 'ROOT_ENDED'
>;

/** How much a finding weighs. */
export type LintSeverity = OpenEnum<
  /** The text rests on something without effect on the day of signing. */
  | 'ERROR'
  /** Something is not recorded and could not be checked. */
  | 'INFO'
  /** It may. */
  | 'WARNING'
>;

/** The decision of the body you act for that nothing more is taken in. */
export type LockReportInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The body whose report it is, by global id or slug. */
  readonly body: string;
  /** The duty of kind report, by its permanent id. */
  readonly duty: string;
  /** To correct an earlier record: the version that you know. */
  readonly expectedVersion?: number | null | undefined;
  /** To correct an earlier record: its global id. The record as it was stays known of its day. */
  readonly id?: string | null | undefined;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** Which time it is, as `expectedReports` names it. */
  readonly occurrence: string;
  /** The day; not one still to come. */
  readonly on: DateInput;
  /** Why; no names of persons. */
  readonly reason: string;
};

/** What a text without days says of the time. */
export type Manner = OpenEnum<
  /** Theo quy định. */
  | 'AS_REGULATED'
  /** Định kỳ, without interval. */
  | 'PERIODIC'
  /** Kịp thời. */
  | 'PROMPT'
  /** Thường xuyên. */
  | 'REGULAR'
  /** Nothing. */
  | 'UNSTATED'
>;

/** What one of the things counted is. */
export type MeasureUnit = OpenEnum<
  /** One document. */
  | 'DOCUMENT'
  /** One enterprise. */
  | 'ENTERPRISE'
  /** One household. */
  | 'HOUSEHOLD'
  /** One meeting. */
  | 'MEETING'
  /** One membership. */
  | 'MEMBERSHIP'
  /** One model. */
  | 'MODEL'
  /** One organisation. */
  | 'ORGANISATION'
  /** One person. */
  | 'PERSON'
  /** One programme. */
  | 'PROGRAMME'
  /** One target. */
  | 'TARGET'
  /** One term. */
  | 'TERM'
  /** One topic. */
  | 'TOPIC'
  /** One work item. */
  | 'WORK_ITEM'
  /** One yes. */
  | 'YES'
>;

/** That all meetings of a standing body with the association are recorded. */
export type MeetingsKeptInput = {
  /** The standing body, by global id or slug. */
  readonly by: string;
  /** The days. */
  readonly period: DaysInput;
};

/** A count of members. */
export type MembershipInput = {
  /** Branches. */
  readonly branches?: number | null | undefined;
  /** How sure it is. */
  readonly grade: Grade;
  /** Groups. */
  readonly groups?: number | null | undefined;
  /** Members. */
  readonly members: number;
  /** The day of the count. */
  readonly on: DateInput;
  /** What says so. */
  readonly source: string;
};

/** How a miss reads, by the words of the clause. */
export type MissMeaning = OpenEnum<
  /** In Vietnamese: chưa thực hiện nội dung được khuyến khích, chỉ để thống kê. */
  | 'COUNT'
  /** In Vietnamese: chưa đạt mục tiêu phấn đấu. */
  | 'TARGET_NOT_REACHED'
  /** In Vietnamese: vi phạm. */
  | 'VIOLATED'
  /** In Vietnamese: cảnh báo, chưa đạt mức cơ bản. */
  | 'WARNING'
>;

/** How strongly the words of a clause bind. */
export type Modality = OpenEnum<
  /** Words of the kind: phấn đấu. */
  | 'ASPIRATIONAL'
  /** Words of the kind: có điều kiện. */
  | 'CONDITIONAL'
  /** Words of the kind: khuyến khích. */
  | 'ENCOURAGED'
  /** Words of the kind: cơ bản. */
  | 'HEDGED'
  /** Words of the kind: bắt buộc. */
  | 'MANDATORY'
  /** Words of the kind: yêu cầu. */
  | 'PLAIN'
>;

/** Conditions on a Modality. All that are given must hold. */
export type ModalityFilter = {
  /** This value. */
  readonly eq?: Modality | null | undefined;
  /** One of these, at most 50. */
  readonly in?: ReadonlyArray<Modality> | null | undefined;
  /** Whether there is no value at all. */
  readonly isNull?: boolean | null | undefined;
};

/** What the record of a model says beside its steps. */
export type ModelDetailsInput = {
  /** Where it is, in words. */
  readonly address: string;
  /** What it does. */
  readonly content: string;
  /** A field of the guide, by its permanent name. */
  readonly field: string;
  /** Whose it is: for the model of one person, and only there. Kept restricted until it is published. */
  readonly holder?: string | null | undefined;
  /** Of a collective or of one person. */
  readonly kind: ModelKind;
  /** The level it aims at, by its permanent name in the guide. */
  readonly level: string;
  /** Name of the model; no name of a person. */
  readonly name: string;
  /** Who registers it, as the guide tells registrants apart. */
  readonly registrant: string;
};

/** Whose a model is. */
export type ModelKind = OpenEnum<
  /** In Vietnamese: tập thể. In English: collective. */
  | 'COLLECTIVE'
  /** In Vietnamese: cá nhân. In English: individual. */
  | 'INDIVIDUAL'
>;

/** Why nobody is found to follow an association. */
export type MonitoringGap = OpenEnum<
  /** no assignment is recorded (chưa ghi nhận việc phân công theo dõi). */
  | 'ASSIGNMENT_NOT_RECORDED'
  /** the body assigned has ended (cơ quan được phân công đã kết thúc). */
  | 'MONITOR_ENDED'
  /** nobody is assigned (chưa phân công theo dõi). */
  | 'NOT_ASSIGNED'
>;

/** Where 31/1 plus a month lands. */
export type MonthEnd = OpenEnum<
  /** On the last day of the month. */
  | 'CLAMP'
  /** On the first day of the next month. */
  | 'NEXT'
>;

/** How well a name fits the words asked for. */
export type NameFit = OpenEnum<
  /** The beginning of the name. */
  | 'BEGINNING'
  /** A part of the name. */
  | 'PHRASE'
  /** The whole name, accents aside. */
  | 'SAME'
  /** The whole name with its very accents. */
  | 'SAME_ACCENTS'
  /** All the words stand in it, in that order. */
  | 'WORDS'
>;

/** A body that begins with the event. */
export type NewBodyInput = {
  /** What kind of body it is. */
  readonly kind: string;
  /** The level it is at. */
  readonly level: Level;
  /** Its name. */
  readonly name: BilingualInput;
  /** The bodies above it; one at least, but for an association that begins with an event of its life: most stand below nobody. */
  readonly parents: ReadonlyArray<ParentInput>;
  /** The place it is of, by global id or slug. */
  readonly place: string;
  /** Its permanent name in ids, mostly `<place>/<kind>`. */
  readonly slug: string;
};

/** A place that begins with the event. */
export type NewPlaceInput = {
  /** Its official code. */
  readonly code?: string | null | undefined;
  /** The level it is at. */
  readonly level: Level;
  /** Its name. */
  readonly name: BilingualInput;
  /** The place it is part of, by global id or slug. */
  readonly parent: string;
  /** Its permanent name in ids; not the official code. */
  readonly slug: string;
  /** Its type, such as `ward`. */
  readonly type?: string | null | undefined;
};

/** Which Observation rows are meant. All that is given must hold; no condition may be null. */
export type ObservationFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<ObservationFilter> | null | undefined;
  /** Condition on bodyId. */
  readonly bodyId?: IdFilter | null | undefined;
  /** Condition on id. */
  readonly id?: IdFilter | null | undefined;
  /** Condition on measureId. */
  readonly measureId?: StringFilter | null | undefined;
  /** Not this. */
  readonly not?: ObservationFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<ObservationFilter> | null | undefined;
  /** Condition on period. */
  readonly period?: StringFilter | null | undefined;
  /** Condition on sample. */
  readonly sample?: BooleanFilter | null | undefined;
};

/** One reported figure. */
export type ObservationInput = {
  /** The body that reports, by global id or slug. */
  readonly body: string;
  /** Whether it was worked out instead of counted. */
  readonly estimated?: boolean | null | undefined;
  /** How the source writes it; exact unless said. */
  readonly exactness?: Exactness | null | undefined;
  /** To correct a figure that is recorded: the version that you know. The same figure again needs none. */
  readonly expectedVersion?: number | null | undefined;
  /** The measure, by its permanent name. */
  readonly measure: string;
  /** The period, by its key: `2025`, `2025-Q1`, `term:2020-2025`. */
  readonly period: string;
  /** Where it stands: a report, a page, a paper. */
  readonly source?: string | null | undefined;
  /** What a rounded number was rounded to. */
  readonly step?: number | null | undefined;
  /** The number, in units of the measure. */
  readonly value: number;
};

/** A case of the work of the Front and the organisations, with the programme or case it belongs to. */
export type OpenFrontCaseInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The body whose case it is, by global id or slug. */
  readonly body: string;
  /** Number or title of the paper that shows it. */
  readonly documentRef?: string | null | undefined;
  /** What is known of the case; the latest word on each fact counts for what follows. */
  readonly facts?: ReadonlyArray<WorkflowFactInput> | null | undefined;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** The day from which there is such a case; today unless given. */
  readonly on?: DateInput | null | undefined;
  /** The case it came out of, by global id: the programme of a supervision, the supervision of a recommendation. */
  readonly partOf?: string | null | undefined;
  /** Bodies by their roles in the case. */
  readonly parties?: ReadonlyArray<WorkflowRoleInput> | null | undefined;
  /** What it is about, in short; bodies and offices, no names of persons. */
  readonly title: string;
  /** The workflow, by its permanent name. */
  readonly workflow: string;
  /** The year whose programme it belongs to; without it, that of its opening. */
  readonly year?: number | null | undefined;
};

/** A case that goes through a workflow from now on. */
export type OpenWorkflowCaseInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The body whose case it is, by global id or slug. */
  readonly body: string;
  /** Number or title of the paper that shows it. */
  readonly documentRef?: string | null | undefined;
  /** What is known of the case; the latest word on each fact counts for what follows. */
  readonly facts?: ReadonlyArray<WorkflowFactInput> | null | undefined;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** The day from which there is such a case; today unless given. */
  readonly on?: DateInput | null | undefined;
  /** Bodies by their roles in the case. */
  readonly parties?: ReadonlyArray<WorkflowRoleInput> | null | undefined;
  /** What it is about, in short; bodies and offices, no names of persons. */
  readonly title: string;
  /** The workflow, by its permanent name. */
  readonly workflow: string;
};

/** Where a record comes from. */
export type Origin = OpenEnum<
  /** The law that this server was started with; read-only. */
  | 'LAW'
  /** Registered by a caller. */
  | 'REGISTERED'
>;

/** Conditions on a Origin. All that are given must hold. */
export type OriginFilter = {
  /** This value. */
  readonly eq?: Origin | null | undefined;
  /** One of these, at most 50. */
  readonly in?: ReadonlyArray<Origin> | null | undefined;
  /** Whether there is no value at all. */
  readonly isNull?: boolean | null | undefined;
};

/** A paper as it came in, and perhaps went back to be put right. */
export type PaperReceivedInput = {
  /** Its name in the list of papers, such as `congress-report`. */
  readonly paper: string;
  /** Why it went back. */
  readonly reason?: string | null | undefined;
  /** The day it came in. */
  readonly receivedOn: DateInput;
  /** The day it went back. */
  readonly returnedOn?: DateInput | null | undefined;
};

/** The body above in one tree. */
export type ParentInput = {
  /** Which tree. */
  readonly hierarchy: Hierarchy;
  /** The body above, by global id or slug. */
  readonly parent: string;
};

/** Which Place rows are meant. All that is given must hold; no condition may be null. */
export type PlaceFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<PlaceFilter> | null | undefined;
  /** Condition on code. */
  readonly code?: StringFilter | null | undefined;
  /** Condition on existsFrom. */
  readonly existsFrom?: DateFilter | null | undefined;
  /** Condition on existsUntil. */
  readonly existsUntil?: DateFilter | null | undefined;
  /** Condition on id. */
  readonly id?: IdFilter | null | undefined;
  /** Condition on level. */
  readonly level?: LevelFilter | null | undefined;
  /** Not this. */
  readonly not?: PlaceFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<PlaceFilter> | null | undefined;
  /** Condition on parentId. */
  readonly parentId?: IdFilter | null | undefined;
  /** Condition on slug. */
  readonly slug?: StringFilter | null | undefined;
  /** Condition on type. */
  readonly type?: StringFilter | null | undefined;
};

/** Where a case belongs, as it should have been recorded. */
export type PlaceFrontCaseInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The case, by global id. */
  readonly case: string;
  /** The version of the case that you know. */
  readonly expectedVersion: number;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** The case it came out of, by global id: the programme of a supervision, the supervision of a recommendation. Without it, none. */
  readonly partOf?: string | null | undefined;
  /** The year whose programme it belongs to; without it, that of its opening. */
  readonly year?: number | null | undefined;
};

/** In which order places are listed. */
export type PlaceOrder = OpenEnum<
  /** By official code. */
  | 'CODE'
  /** By id. */
  | 'ID'
  /** By Vietnamese name, accents aside. */
  | 'NAME'
>;

/** A unit that an event starts from. */
export type PredecessorInput = {
  /** Whether it lives on after the event; one that does not ends on the day of effect. */
  readonly survives?: boolean | null | undefined;
  /** The place or body, by global id or slug. */
  readonly unit: string;
};

/** What can show that a duty was done. */
export type ProofKind = OpenEnum<
  /** A document. */
  | 'DOCUMENT'
  /** A inspection. */
  | 'INSPECTION'
  /** A meeting. */
  | 'MEETING'
  /** A record. */
  | 'RECORD'
  /** A registration. */
  | 'REGISTRATION'
  /** A report. */
  | 'REPORT'
  /** A reward. */
  | 'REWARD'
>;

/** Conditions on a ProofKind. All that are given must hold. */
export type ProofKindFilter = {
  /** This value. */
  readonly eq?: ProofKind | null | undefined;
  /** One of these, at most 50. */
  readonly in?: ReadonlyArray<ProofKind> | null | undefined;
  /** Whether there is no value at all. */
  readonly isNull?: boolean | null | undefined;
};

/** A decision to make the name of a person's model public. */
export type PublishModelInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The body that decided, by global id or slug. */
  readonly by: string;
  /** The version of the record that you know. */
  readonly expectedVersion: number;
  /** Its legal basis: the consent, or the provision that asks for publication. */
  readonly ground: string;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** The model, by global id. */
  readonly model: string;
  /** The day of the decision; not one still to come. */
  readonly on: DateInput;
};

/** Whether a working meeting was held in a quarter. Computed on every question. */
export type QuarterStanding = OpenEnum<
  /** A meeting is on record. */
  | 'MET'
  /** Nothing asks for one in that quarter, or a decision lets the body off. */
  | 'NOT_ASKED'
  /** None was held: the register is stated to be complete and shows nothing. */
  | 'NOT_MET'
  /** None is on record, and the quarter runs or lies ahead. */
  | 'NOT_YET'
  /** Not to be told from what is recorded; never read it as not held. */
  | 'UNKNOWN'
>;

/** How an addressee answered a recommendation. */
export type RecommendationAnswer = OpenEnum<
  /** It is taken up. */
  | 'ACCEPTED'
  /** It is taken up in part. */
  | 'PARTLY_ACCEPTED'
  /** It is not taken up. */
  | 'REFUSED'
>;

/** Something a body did, or the whole of an earlier record as it should have been. */
export type RecordActivityInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The body that did it, by global id or slug. */
  readonly body: string;
  /** Number or title of the paper that shows it. */
  readonly documentRef?: string | null | undefined;
  /** The duty it is proof of, by its permanent id. */
  readonly duty: string;
  /** To correct an earlier record: the version that you know. */
  readonly expectedVersion?: number | null | undefined;
  /** The code by which the body itself knows it, once a body; a correction that leaves it out keeps the one it has. */
  readonly externalId?: string | null | undefined;
  /** To correct an earlier record: its global id. The record as it was stays known of its day. */
  readonly id?: string | null | undefined;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** What kind of proof it is: one that the duty takes. */
  readonly kind: ProofKind;
  /** The occurrence it is meant for; without it, the one in whose period the day falls. */
  readonly occurrence?: string | null | undefined;
  /** The day; not one still to come. */
  readonly on: DateInput;
  /** What was done, in short; bodies and offices, no names of persons. */
  readonly title: string;
};

/** One thing that is to be recorded of an association, or corrected where `id` is given: exactly one of them. */
export type RecordAssociationInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The days for which all assignments to follow it are recorded: in them, none is a gap. */
  readonly assignmentsKept?: DaysInput | null | undefined;
  /** The association, by global id or slug. */
  readonly association: string;
  /** The length of its terms. */
  readonly charterTerm?: CharterTermInput | null | undefined;
  /** A demand to hold a congress. */
  readonly congressDemand?: AssociationCongressDemandInput | null | undefined;
  /** The file of a congress. */
  readonly congressFile?: AssociationCongressFileInput | null | undefined;
  /** A contact with it. */
  readonly contact?: AssociationContactInput | null | undefined;
  /** The days for which all contacts with it are recorded. */
  readonly contactsKept?: DaysInput | null | undefined;
  /** A difficulty, the proposal for it and the reply. */
  readonly difficulty?: AssociationDifficultyInput | null | undefined;
  /** The version that you know; only to correct one. */
  readonly expectedVersion?: number | null | undefined;
  /** An extension of its term. */
  readonly extension?: TermExtensionInput | null | undefined;
  /** Its membership of the Front. */
  readonly frontMembership?: AssociationFrontMembershipInput | null | undefined;
  /** The earlier entry that this corrects, by global id. */
  readonly id?: string | null | undefined;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** An inspection of it. */
  readonly inspection?: AssociationInspectionInput | null | undefined;
  /** Its last term congress. */
  readonly lastCongress?: LastCongressInput | null | undefined;
  /** The filling of a leading post. */
  readonly leaderSlot?: AssociationLeaderSlotInput | null | undefined;
  /** A measure against it, short of a suspension. */
  readonly measure?: AssociationMeasureInput | null | undefined;
  /** A working meeting of a standing body with it. */
  readonly meeting?: AssociationMeetingInput | null | undefined;
  /** That all meetings of a standing body with it are recorded: without one, a year is a gap. */
  readonly meetingsKept?: MeetingsKeptInput | null | undefined;
  /** A count of its members. */
  readonly membership?: MembershipInput | null | undefined;
  /** A movement that it took part in. */
  readonly movement?: AssociationMovementInput | null | undefined;
  /** Its Party organisation, or the conditions for one. */
  readonly partyOrganisation?: AssociationPartyOrganisationInput | null | undefined;
  /** The planning of a key post. */
  readonly postPlan?: AssociationPostPlanInput | null | undefined;
  /** What kind of association it is. */
  readonly profile?: AssociationProfileInput | null | undefined;
  /** A report that it sent. */
  readonly report?: AssociationReportInput | null | undefined;
  /** That its reports are all recorded. */
  readonly reportsKept?: ReportsKeptInput | null | undefined;
  /** A scheme to rearrange it. */
  readonly scheme?: AssociationSchemeInput | null | undefined;
  /** A self-managed group that it set up or guides. */
  readonly selfManagedGroup?: SelfManagedGroupInput | null | undefined;
  /** One of the three standings. */
  readonly status?: StandingInput | null | undefined;
  /** A grant of the State. */
  readonly support?: AssociationSupportInput | null | undefined;
};

/** That one body is assigned to follow another on some days. */
export type RecordMonitoringAssignmentInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The document that decides or shows it. */
  readonly basis: SourceInput;
  /** The body that it is of, by global id or slug. */
  readonly body: string;
  /** The body that follows it, by global id or slug. */
  readonly by: string;
  /** To correct an earlier record: the version that you know. */
  readonly expectedVersion?: number | null | undefined;
  /** The first day. */
  readonly from: DateInput;
  /** How sure it is. */
  readonly grade: Grade;
  /** To correct an earlier record, or to say that it ended: its global id. As it was it stays known of its day. */
  readonly id?: string | null | undefined;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** What your reading adds to the words; needed where it is inferred. */
  readonly note?: BilingualInput | null | undefined;
  /** The first day on which it holds no more; without it, nothing says that it ends. */
  readonly until?: DateInput | null | undefined;
};

/** Reported figures, written together or not at all. */
export type RecordObservationsInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** Whether only to say what would be wrong and what would change, without writing. */
  readonly dryRun?: boolean | null | undefined;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** The figures; at most 2,000. */
  readonly rows: ReadonlyArray<ObservationInput>;
};

/** A term of an office; of whoever holds it nothing but the number of terms. */
export type RecordOfficeInput = {
  /** True says that there is no such office on these days. */
  readonly abolished?: boolean | null | undefined;
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The document that decides or shows it. */
  readonly basis: SourceInput;
  /** The body that it is of, by global id or slug. */
  readonly body: string;
  /** To correct an earlier record: the version that you know. */
  readonly expectedVersion?: number | null | undefined;
  /** The first day. */
  readonly from: DateInput;
  /** How sure it is. */
  readonly grade: Grade;
  /** To correct an earlier record, or to say that it ended: its global id. As it was it stays known of its day. */
  readonly id?: string | null | undefined;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** What your reading adds to the words; needed where it is inferred. */
  readonly note?: BilingualInput | null | undefined;
  /** Permanent name of the office: that of its body, `/` and the post. */
  readonly office: string;
  /** What the body calls the term. */
  readonly term?: BilingualInput | null | undefined;
  /** How many terms it is for whoever holds it, this one among them. */
  readonly termsOfHolder?: number | null | undefined;
  /** What the office is called. */
  readonly title: BilingualInput;
  /** The first day on which it holds no more; without it, nothing says that it ends. */
  readonly until?: DateInput | null | undefined;
};

/** A file that a body has open, or the whole of an earlier record of it. */
export type RecordOpenFileInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The body whose file it is, by global id or slug. */
  readonly body: string;
  /** True says that it is closed. */
  readonly closed?: boolean | null | undefined;
  /** To correct an earlier record: the version that you know. */
  readonly expectedVersion?: number | null | undefined;
  /** Names it among the files of its body, such as its number. */
  readonly file: string;
  /** To correct an earlier record: its global id. The record as it was stays known of its day. */
  readonly id?: string | null | undefined;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** What it is about; bodies and offices, no names of persons. */
  readonly title: string;
};

/** In which order records are listed. */
export type RecordOrder = OpenEnum<
  /** By their day, or first day, the newest first. */
  | 'NEWEST'
  /** By their day, or first day, the oldest first. */
  | 'OLDEST'
>;

/** A session of study or dissemination, or the whole of an earlier record as it should have been. */
export type RecordStudySessionInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** How many came; left out where nobody counted. */
  readonly attended?: number | null | undefined;
  /** The body that held it, by global id or slug. */
  readonly body: string;
  /** The document that it was about, by global id or slug. */
  readonly document: string;
  /** Number or title of the paper that shows it. */
  readonly documentRef?: string | null | undefined;
  /** The duty that it proves, by its permanent id: one of the same document that asks this body. */
  readonly duty?: string | null | undefined;
  /** To correct an earlier record: the version that you know. */
  readonly expectedVersion?: number | null | undefined;
  /** To correct an earlier record: its global id. The record as it was stays known of its day. */
  readonly id?: string | null | undefined;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** How many were called; left out where nobody counted. More may come than were called. */
  readonly invited?: number | null | undefined;
  /** Study, or dissemination. */
  readonly kind: StudyKind;
  /** The day; not one still to come, nor one before the document was issued. */
  readonly on: DateInput;
};

/** Something that happened in the life of associations. */
export type RegisterAssociationEventInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** Those whose life it moves, by global id or slug. */
  readonly associations: ReadonlyArray<string>;
  /** Who decided, or for a congress the association itself; without it, the body that you act for. */
  readonly by?: string | null | undefined;
  /** The decision. */
  readonly decision?: AssociationDecisionInput | null | undefined;
  /** What is known of the case, such as `association/under-own-law`; what the register knows itself need not be said. */
  readonly facts?: ReadonlyArray<WorkflowFactInput> | null | undefined;
  /** The day a complete file was received, which picks the version of the law. */
  readonly filedOn?: DateInput | null | undefined;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** What takes them in, or comes of them; of a split, the new ones. */
  readonly into?: ReadonlyArray<string> | null | undefined;
  /** Of a suspension: the days it is for; of its prolongation: the working days. */
  readonly length?: number | null | undefined;
  /** What an extraordinary congress was about. */
  readonly matters?: ReadonlyArray<CongressMatter> | null | undefined;
  /** The new name, for a renaming. */
  readonly name?: BilingualInput | null | undefined;
  /** The associations that begin with it: one that is permitted, or what comes of a division. */
  readonly newBodies?: ReadonlyArray<NewBodyInput> | null | undefined;
  /** The office that acted, such as `chair`; never a person. */
  readonly office?: string | null | undefined;
  /** The day of its effect; not one still to come. */
  readonly on: DateInput;
  /** Whether to refuse also where nothing stands against the event but something that would decide is not known. Without it such an event is recorded, for it happened, and `decisions` say what is not known. */
  readonly refuseUndetermined?: boolean;
  /** What happened. */
  readonly step: AssociationStep;
};

/** A document to register, or the whole of one as it should have been registered. */
export type RegisterDocumentInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** Its clauses, in its own order. */
  readonly clauses?: ReadonlyArray<ClauseInput>;
  /** Whom the draft had to be put before, and whom it was: `lintDocument` compares. */
  readonly consultations?: ReadonlyArray<ConsultationInput>;
  /** How far it says it is to be spread; only PUBLIC opens it to everybody. */
  readonly dissemination: DisseminationScope;
  /** From when it has effect, if not from its issue. */
  readonly effectiveFrom?: DateInput | null | undefined;
  /** The first day without effect, if it sets one. */
  readonly effectiveUntil?: DateInput | null | undefined;
  /** To correct a registered document: the version that you know. Without it a new one is meant. */
  readonly expectedVersion?: number | null | undefined;
  /** What becomes of each open duty of the documents that it amends, replaces or repeals: without all of them it is refused, with the list. */
  readonly fates?: ReadonlyArray<DutyFateInput>;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** Day not known: not after this one. */
  readonly issuedNotAfter?: DateInput | null | undefined;
  /** Day not known: not before this one. */
  readonly issuedNotBefore?: DateInput | null | undefined;
  /** The day it was issued, where known. */
  readonly issuedOn?: DateInput | null | undefined;
  /** Who issued it. */
  readonly issuer: IssuerInput;
  /** The level that the issuer is at. */
  readonly level: Level;
  /** To whom it was sent, names of bodies only. */
  readonly recipients?: ReadonlyArray<string>;
  /** What it says of other documents. */
  readonly relations?: ReadonlyArray<RelationInput>;
  /** Its secrecy mark; only NONE is accepted. */
  readonly secrecy: SecrecyMark;
  /** Its permanent name: that of the body acted for, then lower-case words joined by `-` and `/`. */
  readonly slug: string;
  /** Number and symbol; null where not known. */
  readonly symbol?: string | null | undefined;
  /** Its title. */
  readonly title: WordsInput;
  /** What kind of document it is, such as `plan`. */
  readonly type: string;
};

/** A model whose record begins. */
export type RegisterModelInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The body whose record it is, by global id or slug: who has leave for it sees the record. */
  readonly body: string;
  /** Number or title of the paper that shows it. */
  readonly documentRef?: string | null | undefined;
  /** What is known of the case; the latest word on each fact counts for what follows. */
  readonly facts?: ReadonlyArray<WorkflowFactInput> | null | undefined;
  /** The guide it follows, by its permanent name. */
  readonly guide: string;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** What the record says. */
  readonly model: ModelDetailsInput;
  /** The day from which there is such a model; today unless given. */
  readonly on?: DateInput | null | undefined;
  /** Bodies by their roles in the case. */
  readonly parties?: ReadonlyArray<WorkflowRoleInput> | null | undefined;
};

/** A real change of places or bodies on a day, with the document that decides it. */
export type RegisterSuccessionInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The document that decides or shows it. */
  readonly basis: SourceInput;
  /** What becomes other of the unit, for a renaming, a move and an upgrade. */
  readonly change?: UnitChangeInput | null | undefined;
  /** The day of the decision. */
  readonly decidedOn?: DateInput | null | undefined;
  /** The first day of the new state. */
  readonly effectiveOn: DateInput;
  /** What it starts from. */
  readonly from: ReadonlyArray<PredecessorInput>;
  /** How sure it is. */
  readonly grade: Grade;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** What happened, or will. */
  readonly kind: SuccessionKind;
  /** The bodies that begin with it. */
  readonly newBodies?: ReadonlyArray<NewBodyInput> | null | undefined;
  /** The places that begin with it. */
  readonly newPlaces?: ReadonlyArray<NewPlaceInput> | null | undefined;
  /** What your reading adds to the words; needed where it is inferred. */
  readonly note?: BilingualInput | null | undefined;
  /** Permanent name of the event: lower-case words joined by - and /. */
  readonly slug: string;
  /** Whether it is about places or about bodies. */
  readonly subject: Subject;
  /** What comes of it, by global id or slug: units that exist, or new ones below. */
  readonly to: ReadonlyArray<string>;
  /** The sides on which there are, or may be, others that you do not list. */
  readonly unrecorded?: ReadonlyArray<SuccessionSide> | null | undefined;
  /** How measures are carried over it. */
  readonly weights?: ReadonlyArray<WeightsInput> | null | undefined;
};

/** An event that duties wait for. */
export type RegisterTriggerEventInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The body it concerns, by global id or slug; without it every bearer, which only the issuer may say. */
  readonly body?: string | null | undefined;
  /** Number or title of the paper that shows it. */
  readonly documentRef?: string | null | undefined;
  /** To correct an earlier record: the version that you know. */
  readonly expectedVersion?: number | null | undefined;
  /** To correct an earlier record: its global id. The record as it was stays known of its day. */
  readonly id?: string | null | undefined;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** The day; not one still to come. */
  readonly on: DateInput;
  /** Which event, as the duties that wait for it name it. */
  readonly trigger: string;
};

/** An address to be told of changes. */
export type RegisterWebhookInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** Your name for this act: a repetition returns what the first returned, but no secret. */
  readonly idempotencyKey: string;
  /** Only these kinds of changes, at most 50. */
  readonly kinds?: ReadonlyArray<string> | null | undefined;
  /** The address: https, and in no private network unless the operator listed it. */
  readonly url: string;
};

/** What the document says of another. */
export type RelationInput = {
  /** From when it has effect, where that is not the day on which the document takes effect. */
  readonly effectiveFrom?: DateInput | null | undefined;
  /** Of `SUSPENDS`: the first day on which the other has effect again, where one is set. */
  readonly effectiveUntil?: DateInput | null | undefined;
  /** What it says. */
  readonly kind: RelationKind;
  /** Where it says so. */
  readonly provision: string;
  /** The other document, by global id or slug. */
  readonly to: string;
  /** The part of the other that is meant, if not all of it. */
  readonly toProvision?: string | null | undefined;
};

/** What one document says of another, in the one direction that is stored. */
export type RelationKind = OpenEnum<
  /** It amends the other (sửa đổi). */
  | 'AMENDS'
  /** It is based on the other (căn cứ). */
  | 'BASED_ON'
  /** It cites the other (dẫn chiếu). */
  | 'CITES'
  /** It concretises the other (cụ thể hóa). */
  | 'CONCRETISES'
  /** It continues the other (tiếp tục thực hiện). */
  | 'CONTINUES'
  /** It corrects the other (đính chính). */
  | 'CORRECTS'
  /** It disseminates the other (phổ biến). */
  | 'DISSEMINATES'
  /** It guides the other (hướng dẫn). */
  | 'GUIDES'
  /** It implements the other (thực hiện). */
  | 'IMPLEMENTS'
  /** It promulgates the other (ban hành). */
  | 'PROMULGATES'
  /** It repeals the other (bãi bỏ). */
  | 'REPEALS'
  /** It replaces the other (thay thế). */
  | 'REPLACES'
  /** It reviews the other (tổng kết). */
  | 'REVIEWS'
  /** It supplements the other (bổ sung). */
  | 'SUPPLEMENTS'
  /** It suspends the other (tạm ngưng hiệu lực). */
  | 'SUSPENDS'
>;

/** Why a body is reminded. */
export type ReminderReason = OpenEnum<
  /** Its last day on time is near. */
  | 'DUE_SOON'
  /** Its day has passed and nothing is known: it is asked, not blamed. */
  | 'NO_DATA'
  /** It is surely not done: its day has passed. */
  | 'OVERDUE'
  /** Its report came back, and none was sent in its place. */
  | 'RETURNED'
  /** A case waits for its step, such as the answer to a task; its day is not near, or none is set. */
  | 'UNANSWERED'
  /** An event opened it, and no text sets a day. */
  | 'WAITING'
>;

/** How a reply stands that somebody waits for: exactly one of these. Computed on every question. */
export type ReplyStanding = OpenEnum<
  /** Answered, in time or late. */
  | 'ANSWERED'
  /** Past its day inside a time for which the register is stated to be complete, or recorded as unanswered. */
  | 'NO_ANSWER'
  /** Not answered, and no text sets a day ("văn bản không quy định"): never overdue, however long it takes. */
  | 'NO_DAY_SET'
  /** Past its day, and nobody states that the register is complete; never read it as no answer. */
  | 'UNKNOWN'
  /** Not answered, and the day that a text set has not passed. */
  | 'WAITING'
  /** Withdrawn by the body that waited. */
  | 'WITHDRAWN'
>;

/** One figure of a report. */
export type ReportFigureInput = {
  /** What is counted, by the permanent id of the measure. */
  readonly measure: string;
  /** How many; null says "not known", which is not zero. */
  readonly value?: number | null | undefined;
};

/** Why a report is or is not taken in. */
export type ReportLockReason = OpenEnum<
  /** More time was granted: it is taken in until then. */
  | 'EXTENDED'
  /** The last day is past: it is not taken in. */
  | 'LOCKED_BY_DATE'
  /** The receiver decided that nothing more is taken in. */
  | 'LOCKED_BY_DECISION'
  /** The last day has not come: it is taken in. */
  | 'LOCK_NOT_YET'
  /** No text sets a last day: it is taken in. */
  | 'NO_LOCK_STATED'
  /** It came back: it may be sent again. */
  | 'RETURNED_OPEN'
>;

/** One part of the text of a report. */
export type ReportPartInput = {
  /** The part, as the outline names it. */
  readonly part: string;
  /** The text; bodies and offices, no names of persons. */
  readonly text: string;
};

/** What part of its period a report is about. */
export type ReportedPart = OpenEnum<
  /** sáu tháng đầu năm (in English: the first six months of the year). */
  | 'FIRST_HALF'
  /** chín tháng đầu năm (in English: the first nine months of the year). */
  | 'NINE_MONTHS'
  /** cả kỳ (in English: the whole period). */
  | 'OCCURRENCE'
>;

/** That all reports of a kind that an association sent in some days are recorded. */
export type ReportsKeptInput = {
  /** The days. */
  readonly period: DaysInput;
  /** Which. */
  readonly report: AssociationReportKind;
};

/** That the body you act for sends a report back. */
export type ReturnReportInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The body whose report it is, by global id or slug. */
  readonly body: string;
  /** To correct an earlier record: the version that you know. */
  readonly expectedVersion?: number | null | undefined;
  /** To correct an earlier record: its global id. The record as it was stays known of its day. */
  readonly id?: string | null | undefined;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** The day; not one still to come. */
  readonly on: DateInput;
  /** Why; no names of persons. */
  readonly reason: string;
  /** The report, by global id. */
  readonly submission: string;
};

/** Why a document should be looked at again. */
export type ReviewReason = OpenEnum<
  /** It is older than was asked for. */
  | 'AGE'
  /** The time that it sets itself ends. */
  | 'END_OF_PERIOD'
  /** A clause asks to review it by a day. */
  | 'REVIEW_CLAUSE'
>;

/** Whether a year of a coordination programme was reviewed. Computed on every question. */
export type ReviewStanding = OpenEnum<
  /** The programme ended before a review was due. */
  | 'NOT_ASKED'
  /** Not reviewed by its last day: the register is stated to be complete and shows nothing. */
  | 'NOT_REVIEWED'
  /** Not reviewed, and its last day has not passed, or no text sets one. */
  | 'NOT_YET'
  /** Reviewed, in time where a last day is set. */
  | 'REVIEWED'
  /** Reviewed after its last day. */
  | 'REVIEWED_LATE'
  /** Its last day passed and nothing is recorded; never read it as not reviewed. */
  | 'UNKNOWN'
>;

/** Whether the day of a review has come. */
export type ReviewState = OpenEnum<
  /** It is near. */
  | 'COMING'
  /** It has. */
  | 'DUE'
>;

/** Why it is not known who has a role. */
export type RoleDoubt = OpenEnum<
  /** Several bodies are such as a clause speaks of. */
  | 'ROLE_BODY_AMBIGUOUS'
  /** The body, or the one that a clause speaks of, was not there on the day. */
  | 'ROLE_BODY_NOT_RECORDED'
  /** Nothing is recorded, and no clause says it. */
  | 'ROLE_NOT_RECORDED'
>;

/** What says who has a role. */
export type RoleGround = OpenEnum<
  /** A paper that assigns it. */
  | 'ASSIGNMENT'
  /** A clause that speaks of bodies of this kind. */
  | 'CLAUSE'
  /** The recorded body above. */
  | 'RECORD'
>;

/** When a duty is due. Each kind takes the parts named for it and no other. */
export type ScheduleInput = {
  /** RELATIVE: how many units after the event. */
  readonly amount?: number | null | undefined;
  /** FIXED and RECURRING: the last day on time. */
  readonly due?: DueInput | null | undefined;
  /** RECURRING: which periods. */
  readonly every?: ReadonlyArray<SeriesKind> | null | undefined;
  /** RECURRING: the day from which periods count. */
  readonly from?: DateInput | null | undefined;
  /** How its time is set. */
  readonly kind: ScheduleKind;
  /** UNSCHEDULED: what the text says of the time. */
  readonly manner?: Manner | null | undefined;
  /** RELATIVE in months or years: short months. */
  readonly monthEnd?: MonthEnd | null | undefined;
  /** FIXED: the day from which it can be done. */
  readonly opensOn?: DateInput | null | undefined;
  /** RELATIVE and CONDITIONAL: the event. */
  readonly trigger?: TriggerInput | null | undefined;
  /** RELATIVE: the unit. */
  readonly unit?: TimeUnit | null | undefined;
};

/** When a duty is due. */
export type ScheduleKind = OpenEnum<
  /** From when an event is registered, without a last day. */
  | 'CONDITIONAL'
  /** By one day. */
  | 'FIXED'
  /** In every period. */
  | 'RECURRING'
  /** Some time after an event. */
  | 'RELATIVE'
  /** Always, or without any day: never late. */
  | 'UNSCHEDULED'
>;

/** The decision on a scheme. */
export type SchemeDecisionInput = {
  /** Whether the scheme was approved. */
  readonly approved: boolean;
  /** The decision. */
  readonly basis: SourceInput;
  /** The day. */
  readonly on: DateInput;
};

/** How secret a document is marked. Only NONE is ever held here. */
export type SecrecyMark = OpenEnum<
  /** Mật. */
  | 'MAT'
  /** Not classified. */
  | 'NONE'
  /** Tối mật. */
  | 'TOI_MAT'
  /** Tuyệt mật. */
  | 'TUYET_MAT'
>;

/** A self-managed group (tổ tự quản) that an association set up or guides. */
export type SelfManagedGroupInput = {
  /** Households in it. */
  readonly households?: number | null | undefined;
  /** The days. */
  readonly period: DaysInput;
  /** The place, by global id or slug. */
  readonly place: string;
  /** What it is for, in short words. */
  readonly purpose: string;
};

/** How well a point of a series is known. */
export type SeriesCertainty = OpenEnum<
  /** Some of it is an estimate or a share by population or members. */
  | 'ESTIMATED'
  /** Reported, nothing of it shared out by guess; bounds may still be open. */
  | 'EXACT'
  /** `why` says what is missing. */
  | 'UNKNOWN'
>;

/** Which periods recur. */
export type SeriesKind = OpenEnum<
  /** Every half-year. */
  | 'HALF_YEAR'
  /** Every month. */
  | 'MONTH'
  /** Every nine-months. */
  | 'NINE_MONTHS'
  /** Every quarter. */
  | 'QUARTER'
  /** Every year. */
  | 'YEAR'
>;

/** How a series is put together over reorganisations. */
export type SeriesMode = OpenEnum<
  /** What the body itself reported. */
  | 'AS_REPORTED'
  /** What the bodies of then reported, as far as it belongs to what the body is now. */
  | 'CURRENT_BOUNDARIES'
>;

/** How a sheet is written. */
export type SheetFormat = OpenEnum<
  /** Comma-separated text in UTF-8 (RFC 4180). */
  | 'CSV'
  /** A workbook of Office Open XML. */
  | 'XLSX'
>;

/** What the competent body concluded on filling a post. */
export type SlotConclusionInput = {
  /** Whether it agrees. */
  readonly agreed: boolean;
  /** The conclusion. */
  readonly basis: SourceInput;
  /** The day. */
  readonly on: DateInput;
};

/** That a body was asked for its opinion on filling a post, and its answer. */
export type SlotOpinionInput = {
  /** Whether it agrees. */
  readonly agrees?: boolean | null | undefined;
  /** The day it was asked. */
  readonly askedOn: DateInput;
  /** The body, by global id or slug. */
  readonly body: string;
  /** The day its answer came. */
  readonly receivedOn?: DateInput | null | undefined;
};

/** Where a value is from. */
export type SourceInput = {
  /** The document, by global id or slug; one that is not held may be named too. */
  readonly document: string;
  /** The place in it, as the document counts. */
  readonly provision: string;
};

/** What was found of one standard on a day. */
export type StandardFoundInput = {
  /** Whether it was found to be met. */
  readonly met: boolean;
  /** The day. */
  readonly on: DateInput;
  /** Which. */
  readonly standard: AssociationLeaderStandard;
};

/** Whether an association has a standing on a day. */
export type StandingAnswer = OpenEnum<
  /** The law ended the standing itself. */
  | 'ENDED'
  /** A source, or a list of which the whole was seen, says that it has not. */
  | 'NO'
  /** No source says it. */
  | 'UNKNOWN'
  /** It has it. */
  | 'YES'
>;

/** Why a standing is not known. */
export type StandingDoubt = OpenEnum<
  /** only a part of the list was seen (danh sách chỉ xem được một phần). */
  | 'STATUS_LIST_PARTIAL'
  /** no source says (không nguồn nào nói đến). */
  | 'STATUS_NOT_RECORDED'
  /** only recalled, confirmed by no source (chỉ nhớ lại, chưa có nguồn xác nhận). */
  | 'STATUS_ONLY_RECALLED'
>;

/** What one of the three standings is to be. */
export type StandingFilter = {
  /** One of these answers. */
  readonly answers: ReadonlyArray<StandingAnswer>;
  /** Which of the three. */
  readonly kind: AssociationStatusKind;
};

/** That an association has one of the three standings, or surely has not. */
export type StandingInput = {
  /** What says so. */
  readonly basis: SourceInput;
  /** How sure it is. */
  readonly grade: Grade;
  /** The level of who says so. */
  readonly level: Level;
  /** The days. */
  readonly period: DaysInput;
  /** The body that recognised it, by global id or slug. */
  readonly recognisedBy?: string | null | undefined;
  /** Which of the three. */
  readonly status: AssociationStatusKind;
  /** False only where a source says that it has it not. */
  readonly value: boolean;
};

/** Whether a text stands against a step. */
export type StepGround = OpenEnum<
  /** The provisions that are named. */
  | 'CLAUSE'
  /** No text says it: "văn bản không quy định". */
  | 'TEXT_SILENT'
>;

/** What is to be said of a step. */
export type StepOutcome = OpenEnum<
  /** It may be taken, late or not. */
  | 'ALLOWED'
  /** Something stands against it. */
  | 'REFUSED'
  /** Nothing stands against it, but something that would decide is not known. */
  | 'UNDETERMINED'
>;

/** Conditions on a text. All that are given must hold. */
export type StringFilter = {
  /** This text somewhere, accents and case included. */
  readonly contains?: string | null | undefined;
  /** Exactly this text, accents and case included. */
  readonly eq?: string | null | undefined;
  /** One of these, at most 50. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether there is no value at all. */
  readonly isNull?: boolean | null | undefined;
  /** This text at the start, accents and case included. */
  readonly startsWith?: string | null | undefined;
};

/** Whether a document is studied by those who carry it out, or made known more widely. */
export type StudyKind = OpenEnum<
  /** tuyên truyền, phổ biến (in English: dissemination). */
  | 'DISSEMINATION'
  /** học tập, quán triệt (in English: study). */
  | 'STUDY'
>;

/** Conditions on a StudyKind. All that are given must hold. */
export type StudyKindFilter = {
  /** This value. */
  readonly eq?: StudyKind | null | undefined;
  /** One of these, at most 50. */
  readonly in?: ReadonlyArray<StudyKind> | null | undefined;
  /** Whether there is no value at all. */
  readonly isNull?: boolean | null | undefined;
};

/** Which StudySession rows are meant. All that is given must hold; no condition may be null. */
export type StudySessionFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<StudySessionFilter> | null | undefined;
  /** Condition on bodyId. */
  readonly bodyId?: IdFilter | null | undefined;
  /** Condition on documentId. */
  readonly documentId?: IdFilter | null | undefined;
  /** Condition on dutyId. */
  readonly dutyId?: StringFilter | null | undefined;
  /** Condition on id. */
  readonly id?: IdFilter | null | undefined;
  /** Condition on kind. */
  readonly kind?: StudyKindFilter | null | undefined;
  /** Not this. */
  readonly not?: StudySessionFilter | null | undefined;
  /** Condition on on. */
  readonly on?: DateFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<StudySessionFilter> | null | undefined;
  /** Condition on sample. */
  readonly sample?: BooleanFilter | null | undefined;
};

/** What an event is about. */
export type Subject = OpenEnum<
  /** Bodies. */
  | 'BODY'
  /** Administrative units. */
  | 'PLACE'
>;

/** Conditions on a Subject. All that are given must hold. */
export type SubjectFilter = {
  /** This value. */
  readonly eq?: Subject | null | undefined;
  /** One of these, at most 50. */
  readonly in?: ReadonlyArray<Subject> | null | undefined;
  /** Whether there is no value at all. */
  readonly isNull?: boolean | null | undefined;
};

/** A report that a body sent. */
export type SubmitReportInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The body whose report it is, by global id or slug. */
  readonly body: string;
  /** Number or title of the paper. */
  readonly documentRef?: string | null | undefined;
  /** The duty of kind report, by its permanent id. */
  readonly duty: string;
  /** To correct an earlier record: the version that you know. */
  readonly expectedVersion?: number | null | undefined;
  /** The code by which the body itself knows it, once a body; a correction that leaves it out keeps the one it has. */
  readonly externalId?: string | null | undefined;
  /** Its figures, those that are asked for. */
  readonly figures?: ReadonlyArray<ReportFigureInput>;
  /** To correct an earlier record: its global id. The record as it was stays known of its day. */
  readonly id?: string | null | undefined;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** Its text, by the parts of the outline. */
  readonly narrative?: ReadonlyArray<ReportPartInput>;
  /** Which time it is, as `expectedReports` names it. */
  readonly occurrence: string;
  /** The day; not one still to come. */
  readonly on: DateInput;
};

/** Which Succession rows are meant. All that is given must hold; no condition may be null. */
export type SuccessionFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<SuccessionFilter> | null | undefined;
  /** Condition on documentSlug. */
  readonly documentSlug?: StringFilter | null | undefined;
  /** Condition on effectiveOn. */
  readonly effectiveOn?: DateFilter | null | undefined;
  /** Condition on grade. */
  readonly grade?: GradeFilter | null | undefined;
  /** Condition on id. */
  readonly id?: IdFilter | null | undefined;
  /** Condition on kind. */
  readonly kind?: SuccessionKindFilter | null | undefined;
  /** Not this. */
  readonly not?: SuccessionFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<SuccessionFilter> | null | undefined;
  /** Condition on slug. */
  readonly slug?: StringFilter | null | undefined;
  /** Condition on subject. */
  readonly subject?: SubjectFilter | null | undefined;
};

/** What happened to places or bodies. */
export type SuccessionKind = OpenEnum<
  /** consolidated into a new one (hợp nhất). */
  | 'CONSOLIDATE'
  /** dissolution (giải thể). */
  | 'DISSOLVE'
  /** divided (chia). */
  | 'DIVIDE'
  /** newly established (thành lập mới). */
  | 'ESTABLISH'
  /** merged into another (sáp nhập). */
  | 'MERGE'
  /** moved under another (chuyển về nơi trực thuộc khác). */
  | 'MOVE'
  /** renamed (đổi tên). */
  | 'RENAME'
  /** split (tách). */
  | 'SPLIT'
  /** split off in part (tách một phần). */
  | 'SPLIT_OFF'
  /** level abolished (kết thúc hoạt động của một cấp). */
  | 'TIER_ABOLISHED'
  /** changed in type or rank (chuyển loại, nâng cấp đơn vị). */
  | 'UPGRADE'
>;

/** Conditions on a SuccessionKind. All that are given must hold. */
export type SuccessionKindFilter = {
  /** This value. */
  readonly eq?: SuccessionKind | null | undefined;
  /** One of these, at most 50. */
  readonly in?: ReadonlyArray<SuccessionKind> | null | undefined;
  /** Whether there is no value at all. */
  readonly isNull?: boolean | null | undefined;
};

/** In which order events are listed. */
export type SuccessionOrder = OpenEnum<
  /** By the day of their effect, the newest first. */
  | 'NEWEST'
  /** By the day of their effect, the oldest first. */
  | 'OLDEST'
>;

/** One side of an event. */
export type SuccessionSide = OpenEnum<
  /** What it starts from. */
  | 'FROM'
  /** What comes of it. */
  | 'TO'
>;

/** How a step of a supervision stands. Computed on every question. */
export type SupervisionStepStanding = OpenEnum<
  /** Taken, and no last day is set or known. */
  | 'DONE_WITHOUT_DAY'
  /** The supervision was called off before. */
  | 'DROPPED'
  /** Taken after its last day; no text refuses that. */
  | 'LATE'
  /** Not taken, and its last day has not passed, or none is set or known. */
  | 'NOT_YET'
  /** Taken by its last day. */
  | 'ON_TIME'
  /** Not taken by its last day: the register is stated to be complete and shows nothing. */
  | 'OVERDUE'
  /** Its last day passed and nothing is recorded; never read it as not taken. */
  | 'UNKNOWN'
>;

/** What is supervised, as the resolution of Lào Cai tells it apart. */
export type SupervisionSubject = OpenEnum<
  /** In Vietnamese: đạo đức, lối sống của người đứng đầu, cán bộ, đảng viên. In English: ethics and lifestyle of heads, cadres and Party members. Named in III.6 đoạn 4 câu 1 (b). */
  | 'CONDUCT_OF_OFFICIALS'
  /** In Vietnamese: nội dung khác. In English: something else. Stands in no text. */
  | 'OTHER'
  /** In Vietnamese: việc giải quyết kiến nghị của cử tri và Nhân dân. In English: how petitions of voters and people are settled. Named in III.2 đoạn 3. */
  | 'PETITION_SETTLEMENT'
  /** In Vietnamese: hoạt động công vụ của chính quyền, cán bộ, công chức. In English: authorities, cadres and civil servants in public duty. Named in III.2 đoạn 3. */
  | 'PUBLIC_DUTY'
  /** In Vietnamese: hoạt động quản lý nhà nước gắn với đời sống Nhân dân. In English: State management and fields tied to people's lives. Named in III.6 đoạn 4 câu 1 (c). */
  | 'STATE_MANAGEMENT'
>;

/** What came of a grant. */
export type SupportResultInput = {
  /** The number of the report. */
  readonly document?: string | null | undefined;
  /** The day it was reported. */
  readonly on: DateInput;
  /** What came of it. */
  readonly outcome: AssociationSupportOutcome;
};

/** A step that a body took with a model. */
export type TakeModelStepInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The body that took it, by global id or slug; without it, the one that you act for. */
  readonly body?: string | null | undefined;
  /** Number or title of the paper that shows it. */
  readonly documentRef?: string | null | undefined;
  /** The version of the case that you know. */
  readonly expectedVersion: number;
  /** What is known of the case; the latest word on each fact counts for what follows. */
  readonly facts?: ReadonlyArray<WorkflowFactInput> | null | undefined;
  /** The form on which it was made. */
  readonly form?: string | null | undefined;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** The model, by global id. */
  readonly model: string;
  /** The office of the body that acted, such as `head`; never a person. */
  readonly office?: string | null | undefined;
  /** The day it was taken; not one still to come. */
  readonly on: DateInput;
  /** Bodies by their roles in the case. */
  readonly parties?: ReadonlyArray<WorkflowRoleInput> | null | undefined;
  /** Whether to refuse also where nothing stands against the step but something that would decide is not known. Without it such a step is recorded, for it happened, and `decision` says what is not known. */
  readonly refuseUndetermined?: boolean;
  /** The step, by its permanent name in the workflow. */
  readonly step: string;
  /** Bodies that acted together with it. */
  readonly with?: ReadonlyArray<string> | null | undefined;
  /** The year it is meant for; without it, that of the day. */
  readonly year?: number | null | undefined;
};

/** A step that a body took in a case. */
export type TakeWorkflowStepInput = {
  /** The body that you act for, by global id or slug. */
  readonly actingFor: string;
  /** The body that took it, by global id or slug; without it, the one that you act for. */
  readonly body?: string | null | undefined;
  /** The case, by global id. */
  readonly case: string;
  /** Number or title of the paper that shows it. */
  readonly documentRef?: string | null | undefined;
  /** The version of the case that you know. */
  readonly expectedVersion: number;
  /** What is known of the case; the latest word on each fact counts for what follows. */
  readonly facts?: ReadonlyArray<WorkflowFactInput> | null | undefined;
  /** The form on which it was made. */
  readonly form?: string | null | undefined;
  /** Your name for this act: a repetition returns what the first returned. */
  readonly idempotencyKey: string;
  /** The office of the body that acted, such as `head`; never a person. */
  readonly office?: string | null | undefined;
  /** The day it was taken; not one still to come. */
  readonly on: DateInput;
  /** Bodies by their roles in the case. */
  readonly parties?: ReadonlyArray<WorkflowRoleInput> | null | undefined;
  /** Whether to refuse also where nothing stands against the step but something that would decide is not known. Without it such a step is recorded, for it happened, and `decision` says what is not known. */
  readonly refuseUndetermined?: boolean;
  /** The step, by its permanent name in the workflow. */
  readonly step: string;
  /** Bodies that acted together with it. */
  readonly with?: ReadonlyArray<string> | null | undefined;
  /** The year it is meant for; without it, that of the day. */
  readonly year?: number | null | undefined;
};

/** How a body stands with a target. */
export type TargetOutcome = OpenEnum<
  /** Provisions contradict each other. */
  | 'CONFLICT'
  /** Not asked then, or not of this body. */
  | 'NOT_APPLICABLE'
  /** Reached. */
  | 'SATISFIED'
  /** Not to be told from what is known; `why` says what is missing. Never read it as missed. */
  | 'UNDETERMINED'
  /** Not reached; `missMeaning` says how the clause lets that be read. */
  | 'VIOLATED'
>;

/** Why a body stands where it stands with a target. */
export type TargetReason = OpenEnum<
  /** In Vietnamese: Chưa biết đơn vị có thuộc diện áp dụng hay không. In English: Whether the body is one of those meant is not known. */
  | 'BEARER_CONDITION_UNKNOWN'
  /** In Vietnamese: Chưa ghi nhận ngày đơn vị kết thúc. In English: The day on which the body ended is not recorded. */
  | 'BEARER_END_NOT_RECORDED'
  /** In Vietnamese: Chưa ghi nhận ngày đơn vị bắt đầu. In English: The day on which the body began is not recorded. */
  | 'BEARER_START_NOT_RECORDED'
  /** In Vietnamese: Số liệu làm tròn hoặc chỉ có khoảng, chưa đủ để kết luận. In English: The figure is rounded or only bounded, which leaves it open. */
  | 'BOUNDS_LEAVE_OPEN'
  /** In Vietnamese: Không thuộc trường hợp văn bản nêu. In English: The case that the text names is not given. */
  | 'CONDITION_NOT_MET'
  /** In Vietnamese: Chưa có thông tin về điều kiện văn bản nêu. In English: Whether the condition of the text holds is not recorded. */
  | 'CONDITION_UNKNOWN'
  /** In Vietnamese: Chưa có quy định cách tính mẫu số cho ngày chốt. In English: No source says what the base is on the closing day. */
  | 'DENOMINATOR_NOT_DEFINED'
  /** In Vietnamese: Chưa có số liệu mẫu số. In English: The base was not reported. */
  | 'DENOMINATOR_NOT_REPORTED'
  /** In Vietnamese: Mẫu số bằng 0 nên không có tỷ lệ. In English: The base is zero, so there is no share. */
  | 'DENOMINATOR_ZERO'
  /** In Vietnamese: Văn bản đã hết hiệu lực vào ngày chốt. In English: The document had ended by the closing day. */
  | 'DOCUMENT_ENDED'
  /** In Vietnamese: Chưa xác định được văn bản còn hiệu lực vào ngày chốt hay không. In English: Whether the document was in force on the closing day is not determined. */
  | 'DOCUMENT_FORCE_UNDETERMINED'
  /** In Vietnamese: Văn bản bị tạm ngưng hiệu lực vào ngày chốt. In English: The document was suspended on the closing day. */
  | 'DOCUMENT_SUSPENDED'
  /** In Vietnamese: Chưa đến ngày chốt, đang theo dõi tiến độ. In English: The closing day has not passed: this is progress. */
  | 'NOT_DUE_YET'
  /** In Vietnamese: Chưa đạt mức quy định. In English: The value that is set was not reached. */
  | 'NOT_REACHED'
  /** In Vietnamese: Chưa có quy định cách tính tử số cho ngày chốt. In English: No source says what is counted on the closing day. */
  | 'NUMERATOR_NOT_DEFINED'
  /** In Vietnamese: Chưa có số liệu báo cáo. In English: Nothing was reported. */
  | 'NUMERATOR_NOT_REPORTED'
  /** In Vietnamese: Đạt mức quy định. In English: The value that is set was reached. */
  | 'REACHED'
  /** In Vietnamese: Văn bản có thể hiểu theo hai cách, kết quả khác nhau. In English: The text can be read two ways, with different outcomes. */
  | 'READINGS_DIFFER'
  /** In Vietnamese: Chưa có mức quy định cho ngày chốt. In English: No value is set for the closing day. */
  | 'THRESHOLD_UNKNOWN'
>;

/** A term that the competent body extended. */
export type TermExtensionInput = {
  /** The decision. */
  readonly basis: SourceInput;
  /** The day of the decision. */
  readonly decidedOn: DateInput;
  /** The last day of the term as extended. */
  readonly until: DateInput;
};

/** What a time limit is counted in. */
export type TimeUnit = OpenEnum<
  /** In days. */
  | 'DAY'
  /** In months. */
  | 'MONTH'
  /** In working-days. */
  | 'WORKING_DAY'
  /** In years. */
  | 'YEAR'
>;

/** The event that a duty waits for. */
export type TriggerInput = {
  /** A permanent name of the event, such as `x/central-document`. */
  readonly id: string;
  /** The event in words. */
  readonly words: WordsInput;
};

/** What becomes other of the unit that is renamed, moved or upgraded. */
export type UnitChangeInput = {
  /** Its new official code, for a place. */
  readonly code?: string | null | undefined;
  /** Its new name. */
  readonly name?: BilingualInput | null | undefined;
  /** The place above from then on, for a place. */
  readonly parent?: string | null | undefined;
  /** The bodies above from then on, for a body. */
  readonly parents?: ReadonlyArray<ParentInput> | null | undefined;
  /** Its new type, for a place. */
  readonly type?: string | null | undefined;
};

/** Which WebhookDelivery rows are meant. All that is given must hold; no condition may be null. */
export type WebhookDeliveryFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<WebhookDeliveryFilter> | null | undefined;
  /** Not this. */
  readonly not?: WebhookDeliveryFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<WebhookDeliveryFilter> | null | undefined;
  /** Condition on state. */
  readonly state?: WebhookDeliveryStateFilter | null | undefined;
};

/** What became of the delivery of a change to a webhook. */
export type WebhookDeliveryState = OpenEnum<
  /** Answered with a status of 200 to 299. */
  | 'DELIVERED'
  /** Given up; the change is still in the feed. */
  | 'FAILED'
  /** To be tried, for the first time or again. */
  | 'WAITING'
>;

/** Conditions on a WebhookDeliveryState. All that are given must hold. */
export type WebhookDeliveryStateFilter = {
  /** This value. */
  readonly eq?: WebhookDeliveryState | null | undefined;
  /** One of these, at most 50. */
  readonly in?: ReadonlyArray<WebhookDeliveryState> | null | undefined;
  /** Whether there is no value at all. */
  readonly isNull?: boolean | null | undefined;
};

/** Which Webhook rows are meant. All that is given must hold; no condition may be null. */
export type WebhookFilter = {
  /** All of these. */
  readonly and?: ReadonlyArray<WebhookFilter> | null | undefined;
  /** Condition on bodyId. */
  readonly bodyId?: IdFilter | null | undefined;
  /** Not this. */
  readonly not?: WebhookFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<WebhookFilter> | null | undefined;
};

/** A webhook as the caller knows it. */
export type WebhookInput = {
  /** The version that you know. */
  readonly expectedVersion: number;
  /** The id of the webhook. */
  readonly id: string;
  /** Your name for this act: a repetition returns what the first returned, but no secret. */
  readonly idempotencyKey: string;
};

/** By what a value is shared out among successors. */
export type WeightMethod = OpenEnum<
  /** by number of members (theo số hội viên, đoàn viên). */
  | 'BY_MEMBERS'
  /** by population (theo dân số). */
  | 'BY_POPULATION'
  /** by exact figures (theo số liệu chính xác). */
  | 'EXACT'
  /** not divisible (không chia được). */
  | 'NOT_DIVISIBLE'
>;

/** How many parts of one unit go to another. */
export type WeightPartInput = {
  /** The unit that gives, by global id or slug. */
  readonly from: string;
  /** A whole number of persons, members, hectares or the like. */
  readonly parts: number;
  /** The unit that receives, by global id or slug. */
  readonly to: string;
};

/** How one measure is carried over the event. */
export type WeightsInput = {
  /** Which provision says so. */
  readonly basis: SourceInput;
  /** How sure it is. */
  readonly grade: Grade;
  /** The measure; `any` goes for every one without weights of its own. */
  readonly measure: string;
  /** By what it is shared out. */
  readonly method: WeightMethod;
  /** The parts; empty where it cannot be divided. */
  readonly parts: ReadonlyArray<WeightPartInput>;
};

/** A text in both languages. */
export type WordsInput = {
  /** In English; a title alone can do without. */
  readonly en?: string | null | undefined;
  /** In Vietnamese. */
  readonly vi: string;
};

/** What is said of one fact of a case: one value of the kind that the fact has, or none for "not known". */
export type WorkflowFactInput = {
  /** The day. */
  readonly day?: DateInput | null | undefined;
  /** The fact, by its permanent name. */
  readonly fact: string;
  /** Whether it is so. */
  readonly flag?: boolean | null | undefined;
  /** The number. */
  readonly number?: number | null | undefined;
  /** The text; bodies and offices, no names of persons. */
  readonly text?: string | null | undefined;
};

/** Bodies that play a role in a case. */
export type WorkflowRoleInput = {
  /** The bodies, by global id or slug. */
  readonly bodies: ReadonlyArray<string>;
  /** The role, by its permanent name in the workflow. */
  readonly party: string;
};
