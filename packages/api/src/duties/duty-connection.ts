import 'reflect-metadata';
import { STATUSES, type Status } from '@danvan/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { AsOfEcho } from '../platform/as-of.js';
import { Costs } from '../platform/limits/index.js';
import { PageInfo } from '../platform/read/index.js';
import { DutyStatus } from './duty-status.js';
import { DutyStateEnum } from './enums.js';

@ObjectType('DutyStatusEdge', { description: 'One row of a list of DutyStatus.' })
export class DutyStatusEdge {
  @Field(() => String, { description: 'Where the row stands in this list, for `after`.' })
  readonly cursor!: string;

  @Field(() => DutyStatus, { description: 'The row.' })
  readonly node!: DutyStatus;
}

@ObjectType('StatusCount', { description: 'How many rows of the whole list stand in one place.' })
export class StatusCount {
  @Field(() => DutyStateEnum, { description: 'Where they stand.' })
  readonly status!: Status;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

@ObjectType('DutyStatusConnection', { description: 'A page of a list of DutyStatus.' })
export class DutyStatusConnection {
  @Field(() => [DutyStatusEdge], { description: 'The rows with their cursors.' })
  readonly edges!: readonly DutyStatusEdge[];

  @Field(() => [DutyStatus], { description: 'The rows.' })
  readonly nodes!: readonly DutyStatus[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many rows the whole list has.' })
  readonly totalCount!: number;

  @Field(() => [StatusCount], {
    description: 'The rows of the whole list by where they stand, every status once.',
  })
  @Costs({ size: STATUSES.length })
  readonly counts!: readonly StatusCount[];

  @Field(() => AsOfEcho, { description: 'The days and the law that the answer rests on.' })
  readonly asOf!: AsOfEcho;
}
