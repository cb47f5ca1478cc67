import type { cascade as vietnamese } from '../vi/cascade.js';

export const cascade: Readonly<Record<keyof typeof vietnamese, string>> = {
  'cascade.issued': 'issued',
  'cascade.not-issued': 'not issued',
  'cascade.unknown': 'unknown',
  'cascadeTiming.no-deadline': 'the text sets no deadline',
  'cascadeTiming.running': 'there is time left',
  'cascadeTiming.on-time': 'on time',
  'cascadeTiming.late': 'late',
  'cascadeTiming.unknown': 'on time or late is not known',
  'successorCoverage.carried': 'the papers of all predecessors are carried on',
  'successorCoverage.partly': 'the papers of some predecessors are carried on',
  'successorCoverage.not-carried': 'no decision carries on a paper of a predecessor',
  'successorCoverage.unknown': 'whether the predecessors had issued a paper is not known',
};
