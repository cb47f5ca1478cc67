import {
  CONGRESS_ANSWERS,
  CONGRESS_KINDS,
  CONTACT_KINDS,
  FILE_STATES,
  FRONT_MEMBER_STATES,
  INSPECTION_KINDS,
  INSPECTION_SUBJECTS,
  LEADER_POSTS,
  LEADER_STANDARDS,
  LIKENESSES,
  MEETING_KINDS,
  MEETING_STATES,
  type MessageCode,
  message,
  OVERSIGHT_GROUNDS,
  OVERSIGHT_MEASURES,
  PAPER_STATES,
  PARTY_ORGANISATION_MATTERS,
  PARTY_ORGANISATION_STATES,
  REARRANGEMENTS,
  SCHEME_STAGES,
  SLOT_STAGES,
  STANDARD_RESULTS,
  SUPPORT_OUTCOMES,
  SUSPENSION_PHASES,
} from '@danvan/domain';
import { enumOfIds } from '../../platform/enums.js';

/** The enum of a vocabulary, each value in the words that the domain has for it, in both languages. */
const worded = <const T extends string>(
  name: string,
  ids: readonly T[],
  group: string,
  description: string,
): Readonly<Record<string, T>> =>
  enumOfIds(name, ids, description, (id) => {
    const code = `association.${group}.${id}` as MessageCode;
    return `${message(code, {}, 'en')} (${message(code, {}, 'vi')}).`;
  });

export const SupportOutcomeEnum = worded(
  'AssociationSupportOutcome',
  SUPPORT_OUTCOMES,
  'supportOutcome',
  'What came of a grant by its end.',
);
export const InspectionFormEnum = worded(
  'AssociationInspectionForm',
  INSPECTION_KINDS,
  'inspection',
  'Which form of oversight an inspection is.',
);
export const InspectionSubjectEnum = worded(
  'AssociationInspectionSubject',
  INSPECTION_SUBJECTS,
  'subject',
  'What an inspection of an association looks at.',
);
export const OversightMeasureEnum = worded(
  'AssociationOversightMeasure',
  OVERSIGHT_MEASURES,
  'measure',
  'What follows short of a suspension, which is an event.',
);
export const OversightGroundEnum = worded(
  'AssociationOversightGround',
  OVERSIGHT_GROUNDS,
  'oversight',
  'Why an association is set right.',
);
export const LeaderPostEnum = worded(
  'AssociationLeaderPost',
  LEADER_POSTS,
  'post',
  'A leading post; never who fills it.',
);
export const LeaderStandardEnum = worded(
  'AssociationLeaderStandard',
  LEADER_STANDARDS,
  'standard',
  'What is asked of whoever is to fill a leading post.',
);
export const StandardResultEnum = worded(
  'AssociationStandardResult',
  STANDARD_RESULTS,
  'standardResult',
  'Whether a standard is met, by the standard of the day of the nomination.',
);
export const SlotStageEnum = worded(
  'AssociationSlotStage',
  SLOT_STAGES,
  'slot',
  'How far the filling of a post has come.',
);
export const ContactKindEnum = worded(
  'AssociationContactKind',
  CONTACT_KINDS,
  'contact',
  'A contact of who follows an association with it.',
);
export const MeetingKindEnum = worded(
  'AssociationMeetingKind',
  MEETING_KINDS,
  'meeting',
  'A working meeting of a standing body with associations.',
);
export const MeetingStateEnum = worded(
  'AssociationMeetingState',
  MEETING_STATES,
  'meetingState',
  'Whether the yearly working meeting of a year was held.',
);
export const PartyOrganisationMatterEnum = worded(
  'AssociationPartyMatter',
  PARTY_ORGANISATION_MATTERS,
  'partyMatter',
  'What is said of a Party organisation inside an association.',
);
export const PartyOrganisationStateEnum = worded(
  'AssociationPartyState',
  PARTY_ORGANISATION_STATES,
  'party',
  'Whether an association has a Party organisation; one is asked for only where the conditions are there.',
);
export const FrontMemberStateEnum = worded(
  'AssociationFrontState',
  FRONT_MEMBER_STATES,
  'front',
  'Whether an association is a member organisation of the Front.',
);
export const CongressKindEnum = worded(
  'AssociationCongressKind',
  CONGRESS_KINDS,
  'congress',
  'A kind of congress.',
);
export const PaperStateEnum = worded(
  'AssociationPaperState',
  PAPER_STATES,
  'paper',
  'How a paper of the file of a congress stands.',
);
export const FileStateEnum = worded(
  'AssociationFileState',
  FILE_STATES,
  'fileComplete',
  'Whether the file of a congress is complete.',
);
export const CongressAnswerEnum = worded(
  'AssociationCongressAnswer',
  CONGRESS_ANSWERS,
  'congressAnswer',
  'How the answer to the report on a congress stands.',
);
export const RearrangementEnum = worded(
  'AssociationRearrangement',
  REARRANGEMENTS,
  'rearrangement',
  'What a scheme is to do.',
);
export const SchemeStageEnum = worded(
  'AssociationSchemeStage',
  SCHEME_STAGES,
  'scheme',
  'How far a scheme has come.',
);
export const SuspensionPhaseEnum = worded(
  'AssociationSuspensionPhase',
  SUSPENSION_PHASES,
  'suspension',
  'Where a suspension stands.',
);
export const LikenessEnum = worded(
  'AssociationLikenessKind',
  LIKENESSES,
  'likeness',
  'In what two associations can be alike.',
);
export const PaperStageEnum = enumOfIds(
  'AssociationPaperStage',
  ['report', 'result'],
  'To which of the two files of a congress a paper belongs.',
  (stage) => (stage === 'report' ? 'The report before the congress.' : 'The report of its result.'),
);
