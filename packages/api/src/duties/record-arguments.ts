import 'reflect-metadata';
import { ArgsType, Field, ID, registerEnumType } from 'type-graphql';
import { ProofKindEnum } from '../directives/index.js';
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

/** Orders of records by their day. */
export const RecordOrderEnum = { NEWEST: 'NEWEST', OLDEST: 'OLDEST' } as const;
export type RecordOrder = keyof typeof RecordOrderEnum;

registerEnumType(RecordOrderEnum, {
  name: 'RecordOrder',
  description: 'In which order records are listed.',
  valuesConfig: {
    NEWEST: { description: 'By their day, or first day, the newest first.' },
    OLDEST: { description: 'By their day, or first day, the oldest first.' },
  },
});

export const ActivityFilter = filterOf('Activity', {
  id: IDFilter,
  bodyId: IDFilter,
  dutyId: StringFilter,
  documentId: IDFilter,
  on: DateFilter,
  kind: enumFilter(ProofKindEnum, 'ProofKind'),
  occurrence: StringFilter,
  externalId: StringFilter,
  sample: BooleanFilter,
});

export const KeepingPeriodFilter = filterOf('KeepingPeriod', {
  id: IDFilter,
  bodyId: IDFilter,
  documentId: IDFilter,
  declaredById: IDFilter,
  from: DateFilter,
  until: DateFilter,
  sample: BooleanFilter,
});

const ORDER = { nullable: true, description: 'The order; the newest first unless given.' };

@ArgsType()
export class ActivitiesArgs extends PageArgs {
  @Field(() => ActivityFilter, { nullable: true, description: 'Which activities are meant.' })
  filter?: FilterOf | null;

  @Field(() => RecordOrderEnum, ORDER)
  orderBy?: RecordOrder | null;

  @Field(() => ID, { nullable: true, description: 'Of this body alone, by global id or slug.' })
  body?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether what was recorded of the bodies that `body` came from or took in belongs to it too.',
  })
  includePredecessors?: boolean | null;
}

@ArgsType()
export class KeepingPeriodsArgs extends PageArgs {
  @Field(() => KeepingPeriodFilter, { nullable: true, description: 'Which keeping periods are meant.' })
  filter?: FilterOf | null;

  @Field(() => RecordOrderEnum, ORDER)
  orderBy?: RecordOrder | null;
}
