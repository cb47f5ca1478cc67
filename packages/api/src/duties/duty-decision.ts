import 'reflect-metadata';
import type { CalendarDate, DutyDecision as DomainDecision } from '@danvan/domain';
import { Field, ObjectType } from 'type-graphql';
import { Duty } from '../directives/index.js';
import { Body } from '../organisations/index.js';
import { KeptRecord } from '../platform/kept-record.js';
import { Node } from '../platform/node.js';
import { DateScalar } from '../platform/scalars.js';
import { DutyOutcomeEnum } from './enums.js';

@ObjectType('DutyDecision', {
  implements: Node,
  description:
    'A decision on one occurrence of a duty for one body: it is let off, or something took its place.',
})
export class DutyDecision extends KeptRecord {
  @Field(() => String, { description: 'The permanent id of the duty.' })
  readonly dutyId!: string;

  @Field(() => Duty, { nullable: true, description: 'The duty; null where it is not to be seen.' })
  readonly duty!: Duty | null;

  @Field(() => Body, { nullable: true, description: 'The body it is about.' })
  readonly body!: Body | null;

  @Field(() => String, { description: 'The occurrence it is about.' })
  readonly occurrence!: string;

  @Field(() => DutyOutcomeEnum, { description: 'What it does.' })
  readonly outcome!: DomainDecision['outcome'];

  @Field(() => DateScalar, { description: 'The day it was made.' })
  readonly on!: CalendarDate;

  @Field(() => String, { description: 'Number or title of the paper that holds it.' })
  readonly documentRef!: string;

  @Field(() => Body, { nullable: true, description: 'Who decided.' })
  readonly decidedBy!: Body | null;
}
