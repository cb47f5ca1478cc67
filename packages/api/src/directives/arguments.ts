import 'reflect-metadata';
import { ArgsType, Field, registerEnumType } from 'type-graphql';
import { LevelFilter } from '../organisations/index.js';
import { GradeFilter } from '../platform/grade-enum.js';
import {
  BooleanFilter,
  DateFilter,
  enumFilter,
  type FilterOf,
  filterOf,
  IDFilter,
  PageArgs,
  StringFilter,
} from '../platform/read/index.js';
import {
  AccessEnum,
  CheckableEnum,
  ClauseKindEnum,
  DisseminationScopeEnum,
  DutyKindEnum,
  HandlingEnum,
  ModalityEnum,
  OriginEnum,
  RelationKindEnum,
  ScheduleKindEnum,
} from './enums.js';

export const DocumentOrderEnum = { NEWEST: 'NEWEST', OLDEST: 'OLDEST', SYMBOL: 'SYMBOL', ID: 'ID' } as const;
export type DocumentOrder = keyof typeof DocumentOrderEnum;
registerEnumType(DocumentOrderEnum, {
  name: 'DocumentOrder',
  description: 'In which order documents are listed.',
  valuesConfig: {
    NEWEST: { description: 'By day of issue, the newest first, those without one last.' },
    OLDEST: { description: 'By day of issue, the oldest first, those without one last.' },
    SYMBOL: { description: 'By number and symbol, those without one last.' },
    ID: { description: 'By id.' },
  },
});

export const ClauseOrderEnum = { DOCUMENT: 'DOCUMENT', ORDINAL: 'ORDINAL' } as const;
export type ClauseOrder = keyof typeof ClauseOrderEnum;
registerEnumType(ClauseOrderEnum, {
  name: 'ClauseOrder',
  description: 'In which order clauses are listed.',
  valuesConfig: {
    DOCUMENT: { description: 'By the id of their document, then in its order.' },
    ORDINAL: { description: 'By their place in their document, whichever it is.' },
  },
});

const OriginFilter = enumFilter(OriginEnum, 'Origin');
const ModalityFilter = enumFilter(ModalityEnum, 'Modality');

export const DocumentFilter = filterOf('Document', {
  id: IDFilter,
  slug: StringFilter,
  symbol: StringFilter,
  type: StringFilter,
  issuer: StringFilter,
  issuerBodyId: IDFilter,
  level: LevelFilter,
  province: StringFilter,
  issuedOn: DateFilter,
  dissemination: enumFilter(DisseminationScopeEnum, 'DisseminationScope'),
  access: enumFilter(AccessEnum, 'Access'),
  origin: OriginFilter,
  held: BooleanFilter,
});

export const ClauseFilter = filterOf('Clause', {
  id: IDFilter,
  clauseId: StringFilter,
  documentId: IDFilter,
  provision: StringFilter,
  kind: enumFilter(ClauseKindEnum, 'ClauseKind'),
  context: StringFilter,
  modality: ModalityFilter,
  operative: BooleanFilter,
  checkable: enumFilter(CheckableEnum, 'Checkable'),
  handling: enumFilter(HandlingEnum, 'Handling'),
});

export const RelationFilter = filterOf('Relation', {
  id: IDFilter,
  kind: enumFilter(RelationKindEnum, 'RelationKind'),
  grade: GradeFilter,
  origin: OriginFilter,
});

export const DutyFilter = filterOf('Duty', {
  id: IDFilter,
  dutyId: StringFilter,
  kind: enumFilter(DutyKindEnum, 'DutyKind'),
  modality: ModalityFilter,
  scheduleKind: enumFilter(ScheduleKindEnum, 'ScheduleKind'),
  origin: OriginFilter,
});

@ArgsType()
export class DocumentsArgs extends PageArgs {
  @Field(() => DocumentFilter, { nullable: true, description: 'Which documents are meant.' })
  filter?: FilterOf | null;

  @Field(() => DocumentOrderEnum, {
    nullable: true,
    description: 'The order; the newest first, or by how well they match a search, unless given.',
  })
  orderBy?: DocumentOrder | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words of number, title or issuer, with or without accents; all must occur.',
  })
  search?: string | null;
}

@ArgsType()
export class ClausesArgs extends PageArgs {
  @Field(() => ClauseFilter, { nullable: true, description: 'Which clauses are meant.' })
  filter?: FilterOf | null;

  @Field(() => ClauseOrderEnum, {
    nullable: true,
    description: 'The order; that of the documents, or by how well they match a search, unless given.',
  })
  orderBy?: ClauseOrder | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words of what the clause says, with or without accents; all must occur.',
  })
  search?: string | null;
}

@ArgsType()
export class RelationsArgs extends PageArgs {
  @Field(() => RelationFilter, { nullable: true, description: 'Which relations are meant.' })
  filter?: FilterOf | null;
}

@ArgsType()
export class DutiesArgs extends PageArgs {
  @Field(() => DutyFilter, { nullable: true, description: 'Which duties are meant.' })
  filter?: FilterOf | null;
}
