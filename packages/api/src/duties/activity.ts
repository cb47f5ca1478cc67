import 'reflect-metadata';
import type { CalendarDate, ProofKind } from '@danvan/domain';
import { Field, ObjectType } from 'type-graphql';
import { Document, Duty, ProofKindEnum } from '../directives/index.js';
import { Body } from '../organisations/index.js';
import { KeptRecord } from '../platform/kept-record.js';
import { Node } from '../platform/node.js';
import { connectionOf } from '../platform/read/index.js';
import { DateScalar } from '../platform/scalars.js';

@ObjectType('Activity', {
  implements: Node,
  description: 'Something a body did on a day, with the paper that shows it: the proof of a duty.',
})
export class Activity extends KeptRecord {
  @Field(() => Body, { nullable: true, description: 'The body that did it.' })
  readonly body!: Body | null;

  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => ProofKindEnum, { description: 'What kind of proof it is.' })
  readonly kind!: ProofKind;

  @Field(() => String, { description: 'What was done, in short; bodies and offices, no names of persons.' })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: 'Number or title of the paper that shows it.' })
  readonly documentRef!: string | null;

  @Field(() => String, { nullable: true, description: 'The permanent id of the duty it is meant for.' })
  readonly dutyId!: string | null;

  @Field(() => Duty, {
    nullable: true,
    description: 'The duty it is meant for; null where it is not to be seen.',
  })
  readonly duty!: Duty | null;

  @Field(() => String, {
    nullable: true,
    description: 'The occurrence it is meant for; null means the one in whose period the day falls.',
  })
  readonly occurrence!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code by which the body itself knows it; null where it gave none.',
  })
  readonly externalId!: string | null;

  @Field(() => Document, { nullable: true, description: 'The document that asks for it.' })
  readonly document!: Document | null;
}

export const ActivityConnection = connectionOf(Activity, 'Activity');
