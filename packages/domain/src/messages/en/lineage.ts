import type { lineage as vietnamese } from '../vi/lineage.js';

export const lineage: Readonly<Record<keyof typeof vietnamese, string>> = {
  DUTY_UNDECIDED:
    'Nothing decides whether duty {duty} ({document}, {provision}) is carried over, changed or ended',
  LINEAGE_DUTY_NOT_OPEN: 'Document {document} does not touch duty {duty}, or the duty is not open any more',
  LINEAGE_TARGETS_INVALID:
    'A duty that is carried over or changed names what takes its place, one that ended names nothing ({targets} named)',
  LINEAGE_TARGET_ENDS: 'Duty {duty} cannot take its place: its own clause of {document} ends as well',
  LINEAGE_DECIDED_TWICE: 'Duty {duty} has two decisions',
  'fate.carried': 'carried over',
  'fate.changed': 'changed',
  'fate.ended': 'ended',
  'fate.to-be-decided': 'to be decided',
};
