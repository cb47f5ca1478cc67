import 'reflect-metadata';
import type { CalendarDate } from '@danvan/domain';
import { Field, ObjectType } from 'type-graphql';
import { Document } from '../directives/index.js';
import { Body } from '../organisations/index.js';
import { KeptRecord } from '../platform/kept-record.js';
import { Node } from '../platform/node.js';
import { connectionOf } from '../platform/read/index.js';
import { DateScalar } from '../platform/scalars.js';

@ObjectType('KeepingPeriod', {
  implements: Node,
  description:
    'The statement that a register is complete: all that a body did for a document within the days is recorded. Only inside one is silence read as not done.',
})
export class KeepingPeriod extends KeptRecord {
  @Field(() => Body, { nullable: true, description: 'The body whose register it is.' })
  readonly body!: Body | null;

  @Field(() => Document, { nullable: true, description: 'The document that the register is about.' })
  readonly document!: Document | null;

  @Field(() => DateScalar, { description: 'The first day that is spoken for.' })
  readonly from!: CalendarDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day that is no longer spoken for; null while the register is still kept.',
  })
  readonly until!: CalendarDate | null;

  @Field(() => Body, {
    nullable: true,
    description: 'Who says so: the body itself, or one that receives its reports or stands above it.',
  })
  readonly declaredBy!: Body | null;

  @Field(() => String, { nullable: true, description: 'Number or title of the paper that says so.' })
  readonly documentRef!: string | null;
}

export const KeepingPeriodConnection = connectionOf(KeepingPeriod, 'KeepingPeriod');
