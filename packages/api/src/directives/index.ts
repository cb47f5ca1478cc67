import type { ApiRoom } from '../platform/index.js';
import { CitationResolver } from './citations.js';
import { DocumentRefResolver } from './document-ref.js';
import { DocumentResolver } from './document-resolver.js';
import { LintResolver } from './lint.js';
import { loadDirectives } from './load.js';
import { ClauseResolver, DutyResolver, RelationResolver } from './part-resolvers.js';
import { directivesModel } from './read-model.js';
import { RegisterDocumentResolver } from './register/resolver.js';
import { ReviewResolver } from './review/resolver.js';

export { Document, DocumentConnection } from './document.js';
export { DocumentRef, documentRef, refOfDocument } from './document-ref.js';
export { Duty } from './duty.js';
export {
  ClauseKindEnum,
  DutyKindEnum,
  GradeEnum,
  ModalityEnum,
  RelationKindEnum,
  ScheduleKindEnum,
} from './enums.js';
export { wholeGraph } from './graph.js';
export { DutyFateOutcomeEnum } from './lineage/enums.js';
export { loadFates } from './lineage/fates.js';
export { directivesModel } from './read-model.js';
export { ProofKindEnum } from './register/schedule-enums.js';

/** Documents, their clauses, what they say of each other, and what they ask for. */
export const directivesRoom: ApiRoom = {
  name: 'directives',
  resolvers: [
    DocumentResolver,
    ClauseResolver,
    RelationResolver,
    DutyResolver,
    DocumentRefResolver,
    CitationResolver,
    LintResolver,
    ReviewResolver,
    RegisterDocumentResolver,
  ],
  readModel: directivesModel,
  load: loadDirectives,
};
