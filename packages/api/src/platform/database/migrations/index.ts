import { Tables } from './0001-tables.js';
import { Changes } from './0002-changes.js';
import { BodiesThroughTime } from './0003-bodies-through-time.js';
import { HiddenNumbers } from './0004-hidden-numbers.js';
import { OrganisationLoad } from './0005-organisation-load.js';
import { Handover } from './0006-handover.js';
import { WorkflowCases } from './0007-workflow-cases.js';
import { DutyFates } from './0008-duty-fates.js';
import { Reports } from './0009-reports.js';
import { Roles } from './0010-roles.js';
import { Observations } from './0011-observations.js';
import { Associations } from './0012-associations.js';
import { Models } from './0013-models.js';
import { CasePlaces } from './0015-case-places.js';
import { FigureChanges } from './0016-figure-changes.js';
import { StudySessions } from './0017-study-sessions.js';
import { AssociationLists } from './0019-association-lists.js';
import { DaysOfLife } from './0022-days-of-life.js';

/** All migrations in order. A released one is never edited: a change is a new migration. */
export const MIGRATIONS = [
  { name: '0001-tables', class: Tables },
  { name: '0002-changes', class: Changes },
  { name: '0003-bodies-through-time', class: BodiesThroughTime },
  { name: '0004-hidden-numbers', class: HiddenNumbers },
  { name: '0005-organisation-load', class: OrganisationLoad },
  { name: '0006-handover', class: Handover },
  { name: '0007-workflow-cases', class: WorkflowCases },
  { name: '0008-duty-fates', class: DutyFates },
  { name: '0009-reports', class: Reports },
  { name: '0010-roles', class: Roles },
  { name: '0011-observations', class: Observations },
  { name: '0012-associations', class: Associations },
  { name: '0013-models', class: Models },
  { name: '0015-case-places', class: CasePlaces },
  { name: '0016-figure-changes', class: FigureChanges },
  { name: '0017-study-sessions', class: StudySessions },
  { name: '0019-association-lists', class: AssociationLists },
  { name: '0022-days-of-life', class: DaysOfLife },
];
