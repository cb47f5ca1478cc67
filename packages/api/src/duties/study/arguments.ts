import 'reflect-metadata';
import type { Hierarchy, StudyKind } from '@danvan/domain';
import { ArgsType, Field, ID, Int } from 'type-graphql';
import { HierarchyEnum } from '../../organisations/index.js';
import {
  BooleanFilter,
  DateFilter,
  enumFilter,
  type FilterOf,
  filterOf,
  IDFilter,
  PageArgs,
  StringFilter,
} from '../../platform/read/index.js';
import { type RecordOrder, RecordOrderEnum } from '../record-arguments.js';
import { StudyKindEnum } from './enums.js';

/** Bodies that a coverage lists unless more are asked for, and the most that are given. */
export const BODIES_SHOWN = 50;
export const MOST_BODIES_SHOWN = 500;

export const StudySessionFilter = filterOf('StudySession', {
  id: IDFilter,
  bodyId: IDFilter,
  documentId: IDFilter,
  dutyId: StringFilter,
  on: DateFilter,
  kind: enumFilter(StudyKindEnum, 'StudyKind'),
  sample: BooleanFilter,
});

@ArgsType()
export class StudySessionsArgs extends PageArgs {
  @Field(() => StudySessionFilter, { nullable: true, description: 'Which sessions are meant.' })
  filter?: FilterOf | null;

  @Field(() => RecordOrderEnum, { nullable: true, description: 'The order; the newest first unless given.' })
  orderBy?: RecordOrder | null;
}

@ArgsType()
export class StudyCoverageArgs {
  @Field(() => ID, { description: 'The document, by global id or slug.' })
  readonly document!: string;

  @Field(() => StudyKindEnum, { defaultValue: 'study', description: 'Study, or dissemination.' })
  readonly kind!: StudyKind;

  @Field(() => [ID], {
    nullable: true,
    description: 'Whom it is asked of: bodies by global id or slug; with a subtree, these beside it.',
  })
  readonly bodies?: readonly string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Whom it is asked of: a body by global id or slug, and all bodies below it.',
  })
  readonly subtree?: string | null;

  @Field(() => HierarchyEnum, {
    defaultValue: 'party-leadership',
    description: 'In which tree `subtree` goes down.',
  })
  readonly hierarchy!: Hierarchy;

  @Field(() => Int, {
    defaultValue: BODIES_SHOWN,
    description: `How many bodies each list has, up to ${MOST_BODIES_SHOWN}; the counts are of all.`,
  })
  readonly shown!: number;
}
