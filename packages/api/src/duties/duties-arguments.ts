import 'reflect-metadata';
import type { CalendarDate, Duty, Hierarchy, Status } from '@danvan/domain';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { DutyKindEnum } from '../directives/index.js';
import { HierarchyEnum } from '../organisations/index.js';
import {
  DateFilter,
  type EnumFilterOf,
  enumFilter,
  PAGE_DEFAULT,
  PAGE_MAX,
  StringFilter,
} from '../platform/read/index.js';
import { DateScalar } from '../platform/scalars.js';
import { DutyStateEnum } from './enums.js';

export const DutyStatusOrderFieldEnum = {
  DUE_ON: 'DUE_ON',
  CLAUSE: 'CLAUSE',
  STATUS: 'STATUS',
  BODY: 'BODY',
} as const;
export type DutyStatusOrderField = keyof typeof DutyStatusOrderFieldEnum;

registerEnumType(DutyStatusOrderFieldEnum, {
  name: 'DutyStatusOrderField',
  description: 'By what statuses of duties are ordered.',
  valuesConfig: {
    DUE_ON: { description: 'By the last day on time; those without one last, in both directions.' },
    CLAUSE: { description: 'By document, then by the place of the clause in it.' },
    STATUS: { description: 'By where they stand, in the order of the enum DutyState.' },
    BODY: { description: 'By the slug of the body.' },
  },
});

export const DirectionEnum = { ASC: 'ASC', DESC: 'DESC' } as const;
export type Direction = keyof typeof DirectionEnum;

registerEnumType(DirectionEnum, {
  name: 'Direction',
  description: 'From which end a list is ordered.',
  valuesConfig: {
    ASC: { description: 'Smallest or earliest first.' },
    DESC: { description: 'Largest or latest first.' },
  },
});

@InputType({ description: 'One key of an order; the next key orders what is equal in this one.' })
export class DutyStatusOrder {
  @Field(() => DutyStatusOrderFieldEnum, { description: 'By what.' })
  readonly field!: DutyStatusOrderField;

  @Field(() => DirectionEnum, { defaultValue: 'ASC', description: 'From which end.' })
  readonly direction!: Direction;
}

const DutyStateFilter = enumFilter<Status>(DutyStateEnum, 'DutyState');
const KindFilter = enumFilter<Duty['kind']>(DutyKindEnum, 'DutyStatusKind');

@InputType({
  description: 'Which statuses are meant. All that is given must hold; no condition may be null.',
})
export class DutyStatusFilter {
  @Field(() => DutyStateFilter, { nullable: true, description: 'Where they stand.' })
  readonly status?: EnumFilterOf<Status> | null;

  @Field(() => KindFilter, { nullable: true, description: 'Tasks or reports.' })
  readonly kind?: EnumFilterOf<Duty['kind']> | null;

  @Field(() => DateFilter, { nullable: true, description: 'The last day on time.' })
  readonly dueOn?: DateFilter | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they have a last day on time.' })
  readonly scheduled?: boolean | null;

  @Field(() => StringFilter, { nullable: true, description: 'The permanent id of the duty.' })
  readonly dutyId?: StringFilter | null;
}

@ArgsType()
export class DutiesArgs {
  @Field(() => [ID], {
    nullable: true,
    description: 'Documents by global id or slug; without them the duties of all.',
  })
  readonly documents?: readonly string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Bodies by global id or slug; with a subtree, these beside it.',
  })
  readonly bodies?: readonly string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A body by global id or slug: it and all bodies below it.',
  })
  readonly subtree?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the bodies that those named came from or took in are asked about too.',
  })
  readonly includePredecessors?: boolean | null;

  @Field(() => HierarchyEnum, {
    defaultValue: 'party-leadership',
    description: 'In which tree `subtree` goes down.',
  })
  readonly hierarchy!: Hierarchy;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day asked about; 60 days before the day of `asOf` unless given.',
  })
  readonly from?: CalendarDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day asked about, that day included; 60 days after the day of `asOf` unless given.',
  })
  readonly to?: CalendarDate | null;

  @Field(() => DutyStatusFilter, { nullable: true, description: 'Which statuses are meant.' })
  readonly filter?: DutyStatusFilter | null;

  @Field(() => [DutyStatusOrder], {
    nullable: true,
    description: 'The order; by the last day on time unless given.',
  })
  readonly orderBy?: readonly DutyStatusOrder[] | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many rows from the start or after \`after\`: ${PAGE_DEFAULT} unless given, at most ${PAGE_MAX}.`,
  })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the row after which the page starts.' })
  readonly after?: string | null;
}
