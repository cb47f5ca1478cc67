import {
  ASSOCIATION_ENTRY_KINDS,
  ASSOCIATION_REPORT_STATES,
  ASSOCIATION_REPORTS,
  ASSOCIATION_SCOPES,
  CONGRESS_MATTERS,
  LIFECYCLE_STATES,
  LIFECYCLE_STEPS,
  MONITORING_GAPS,
  message,
  REGISTER_FINDINGS,
  STATUS_DOUBTS,
  STATUS_KINDS,
  TERM_DOUBTS,
} from '@danvan/domain';
import { enumOfIds } from '../platform/enums.js';

const said = (id: string): string =>
  `${id.replaceAll('-', ' ')}.`.replace(/^./u, (first) => first.toUpperCase());
const inWords =
  (group: string) =>
  (id: string): string =>
    `${message(`association.${group}.${id}`, {}, 'en')} (${message(`association.${group}.${id}`, {}, 'vi')}).`;
const worded = (code: string): string => `${message(code, {}, 'en')} (${message(code, {}, 'vi')}).`;

export const AssociationScopeEnum = enumOfIds(
  'AssociationScope',
  ASSOCIATION_SCOPES,
  'How far an association works: what both decrees sort by.',
  inWords('scope'),
);
export const AssociationStepEnum = enumOfIds(
  'AssociationStep',
  LIFECYCLE_STEPS,
  'What can happen in the life of an association.',
  (step) =>
    step === 'enter-register'
      ? 'Enter register: it was at work before this register was kept; ours.'
      : said(step),
);
export const AssociationStateEnum = enumOfIds(
  'AssociationState',
  LIFECYCLE_STATES,
  'Where an association stands in its life.',
  said,
);
export const AssociationStatusKindEnum = enumOfIds(
  'AssociationStatusKind',
  STATUS_KINDS,
  'Three standings that are easily taken for one another; none follows from another.',
  inWords('status'),
);
export const StandingAnswerEnum = enumOfIds(
  'StandingAnswer',
  ['yes', 'no', 'ended', 'unknown'],
  'Whether an association has a standing on a day.',
  (answer) =>
    ({
      yes: 'It has it.',
      no: 'A source, or a list of which the whole was seen, says that it has not.',
      ended: 'The law ended the standing itself.',
      unknown: 'No source says it.',
    })[answer],
);
export const StandingDoubtEnum = enumOfIds(
  'StandingDoubt',
  STATUS_DOUBTS,
  'Why a standing is not known.',
  worded,
);
export const AssociationTermStateEnum = enumOfIds(
  'AssociationTermState',
  ['running', 'overdue', 'unknown'],
  'How the term of an association stands to its next congress.',
  (state) =>
    ({
      running: 'The term runs.',
      overdue: 'The term, with its extension, ended without a congress.',
      unknown: 'What it is counted from is not recorded.',
    })[state],
);
export const AssociationTermDoubtEnum = enumOfIds(
  'AssociationTermDoubt',
  TERM_DOUBTS,
  'What keeps a term from being computed.',
  worded,
);
export const AssociationReportKindEnum = enumOfIds(
  'AssociationReportKind',
  ASSOCIATION_REPORTS,
  'What an association sends of its own accord.',
  inWords('report'),
);
export const AssociationReportStateEnum = enumOfIds(
  'AssociationReportState',
  ASSOCIATION_REPORT_STATES,
  'How a yearly report stands.',
  inWords('reportState'),
);
export const MonitoringGapEnum = enumOfIds(
  'MonitoringGap',
  MONITORING_GAPS,
  'Why nobody is found to follow an association.',
  worded,
);
export const RegisterFindingEnum = enumOfIds(
  'AssociationFindingCode',
  REGISTER_FINDINGS,
  'What the register can say against an association, or of what is missing around it.',
  (code) => said(code.toLowerCase().replaceAll('_', '-')),
);
export const CongressMatterEnum = enumOfIds(
  'CongressMatter',
  CONGRESS_MATTERS,
  'What an extraordinary congress may be about.',
  said,
);
export const AssociationEntryKindEnum = enumOfIds(
  'AssociationEntryKind',
  ASSOCIATION_ENTRY_KINDS,
  'What may be entered of an association beside its events.',
  said,
);
