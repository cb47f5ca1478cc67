import { DutyLineageLineResolver } from './lineage-types.js';
import { ProgrammeClauseResolver, ProgrammeTargetResolver } from './programme-types.js';
import { ProgrammeResolver } from './resolver.js';

/** A document as a programme of work, and what becomes of its duties when it is changed. */
export const programmeResolvers = [
  ProgrammeResolver,
  ProgrammeClauseResolver,
  ProgrammeTargetResolver,
  DutyLineageLineResolver,
] as const;
