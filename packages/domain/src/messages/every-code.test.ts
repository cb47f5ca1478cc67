import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  ASSOCIATION_REPORT_STATES,
  ASSOCIATION_REPORTS,
  ASSOCIATION_SCOPES,
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
  MONITORING_GAPS,
  OVERSIGHT_GROUNDS,
  OVERSIGHT_MEASURES,
  PAPER_STATES,
  PARTY_ORGANISATION_MATTERS,
  PARTY_ORGANISATION_STATES,
  REARRANGEMENTS,
  REGISTER_FINDINGS,
  SCHEME_STAGES,
  SLOT_STAGES,
  STANDARD_RESULTS,
  STATUS_DOUBTS,
  STATUS_KINDS,
  SUPPORT_OUTCOMES,
  SUSPENSION_PHASES,
  TERM_DOUBTS,
} from '../associations/index.js';
import { FORCE_STATES, LINT_CODES, LINT_SEVERITIES, REVIEW_REASONS } from '../directives/index.js';
import {
  CASCADE_STATES,
  CASCADE_TIMINGS,
  DOUBTS,
  DUTY_DIFFERENCES,
  DUTY_FATES,
  LOCK_REASONS,
  MANNERS,
  PROOF_KINDS,
  RECURRING_DUE_KINDS,
  REFUSALS,
  REMINDER_REASONS,
  REPORTED_PARTS,
  SCHEDULE_KINDS,
  STATUS_REASONS,
  STATUSES,
  STEP_NOTES,
  STUDY_KINDS,
  SUCCESSOR_COVERAGES,
} from '../duties/index.js';
import { SERIES_GAPS, TARGET_DIFFERENCES, VALUE_GAPS } from '../indicators/index.js';
import { GRADES } from '../kernel/index.js';
import { MODEL_KINDS, MODEL_OUTCOMES, SURVIVAL_STATES } from '../models/index.js';
import {
  HANDOVER_KINDS,
  HANDOVER_OUTCOMES,
  LINEAGE_DOUBTS,
  ROLE_DOUBTS,
  SHARE_DOUBTS,
  SUCCESSION_KINDS,
  WEIGHT_METHODS,
} from '../organisations/index.js';
import { MISS_MEANINGS, MODALITIES } from '../rules/index.js';
import { isMessageCode } from './message.js';

const SOURCES = join(import.meta.dirname, '..');
const CODE = /\b(?:issue|DomainError|brandReader<\w+>)\(\s*(?:[^'()]*,\s*)?'([A-Z][A-Z_]+)'/g;

const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !/\.(test|cases|test-support)\.ts$/.test(file),
);
const raised = sources.flatMap((file) =>
  [...readFileSync(join(SOURCES, file), 'utf8').matchAll(CODE)].map((match) => ({
    file,
    code: match[1] ?? '',
  })),
);

describe('every code that the sources raise', () => {
  it('is found', () => {
    const codes = new Set(raised.map((one) => one.code));
    for (const known of [
      'DATE_INVALID',
      'BODY_UNKNOWN',
      'DUTY_DUPLICATE',
      'REGISTRY_DUPLICATE',
      'DOCUMENT_UNKNOWN',
    ])
      expect(codes).toContain(known);
  });

  it('has words in both languages', () => {
    expect(raised.filter((one) => !isMessageCode(one.code))).toEqual([]);
  });
});

describe('every word of a vocabulary', () => {
  it.each([
    ['status', STATUSES],
    ['grade', GRADES],
    ['modality', MODALITIES],
    ['schedule', SCHEDULE_KINDS],
    ['manner', MANNERS],
    ['proof', PROOF_KINDS],
    ['force', FORCE_STATES],
    ['severity', LINT_SEVERITIES],
    ['cascade', CASCADE_STATES],
    ['cascadeTiming', CASCADE_TIMINGS],
    ['successorCoverage', SUCCESSOR_COVERAGES],
    ['succession', SUCCESSION_KINDS],
    ['weight', WEIGHT_METHODS],
    ['handover', HANDOVER_KINDS],
    ['handoverOutcome', [...HANDOVER_OUTCOMES, 'to-be-decided']],
    ['scheduleText.due', RECURRING_DUE_KINDS],
    ['reading', MISS_MEANINGS],
    ['step.refused', REFUSALS],
    ['step.doubt', DOUBTS],
    ['step.note', STEP_NOTES],
    ['models.kind', MODEL_KINDS],
    ['models.outcome', MODEL_OUTCOMES],
    ['models.survival', SURVIVAL_STATES],
    ['models.judgement', ['met', 'not-met']],
    ['lock', LOCK_REASONS],
    ['reminder', REMINDER_REASONS],
    ['study', STUDY_KINDS],
    ['overlap', ['overlap', 'differs']],
    ['overlapIn', [...DUTY_DIFFERENCES, ...TARGET_DIFFERENCES]],
    ['fate', [...DUTY_FATES, 'to-be-decided']],
    ['review', REVIEW_REASONS],
    ['reviewState', ['due', 'coming']],
    ['reportedPart', REPORTED_PARTS],
    ['figureGap', [...SERIES_GAPS, ...VALUE_GAPS]],
    ['association.status', STATUS_KINDS],
    ['association.finding', REGISTER_FINDINGS],
    ['association.report', ASSOCIATION_REPORTS],
    ['association.reportState', ASSOCIATION_REPORT_STATES],
    ['association.suspension', SUSPENSION_PHASES],
    ['association.likeness', LIKENESSES],
    ['association.slot', SLOT_STAGES],
    ['association.standard', LEADER_STANDARDS],
    ['association.subject', INSPECTION_SUBJECTS],
    ['association.oversight', OVERSIGHT_GROUNDS],
    ['association.paper', PAPER_STATES],
    ['association.scope', ASSOCIATION_SCOPES],
    ['association.supportOutcome', SUPPORT_OUTCOMES],
    ['association.inspection', INSPECTION_KINDS],
    ['association.measure', OVERSIGHT_MEASURES],
    ['association.post', LEADER_POSTS],
    ['association.standardResult', STANDARD_RESULTS],
    ['association.contact', CONTACT_KINDS],
    ['association.meeting', MEETING_KINDS],
    ['association.meetingState', MEETING_STATES],
    ['association.party', PARTY_ORGANISATION_STATES],
    ['association.partyMatter', PARTY_ORGANISATION_MATTERS],
    ['association.front', FRONT_MEMBER_STATES],
    ['association.congress', CONGRESS_KINDS],
    ['association.congressAnswer', CONGRESS_ANSWERS],
    ['association.fileComplete', FILE_STATES],
    ['association.rearrangement', REARRANGEMENTS],
    ['association.scheme', SCHEME_STAGES],
  ] as const)('has words: %s', (group, all) => {
    expect(all.filter((one) => !isMessageCode(`${group}.${one}`))).toEqual([]);
  });

  it('has words: lint, why a duty stands where it stands, why nothing is known', () => {
    expect(
      [
        ...LINT_CODES,
        ...STATUS_REASONS,
        ...LINEAGE_DOUBTS,
        ...SHARE_DOUBTS,
        ...ROLE_DOUBTS,
        ...TERM_DOUBTS,
        ...STATUS_DOUBTS,
        ...MONITORING_GAPS,
      ].filter((code) => !isMessageCode(code)),
    ).toEqual([]);
  });
});
