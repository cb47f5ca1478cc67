import 'reflect-metadata';
import type { CalendarDate } from '@danvan/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { Body } from '../organisations/index.js';
import { Node } from '../platform/node.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';

@ObjectType('TriggerEvent', {
  implements: Node,
  description: 'An event that duties wait for, such as a central document: it opens them.',
})
export class TriggerEvent extends Node {
  @Field(() => String, { description: 'Which event, as the duties that wait for it name it.' })
  readonly trigger!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => Body, {
    nullable: true,
    description: 'The body it concerns; null where it concerns every bearer.',
  })
  readonly body!: Body | null;

  @Field(() => Body, { nullable: true, description: 'The body on whose authority it was registered.' })
  readonly registeredFor!: Body | null;

  @Field(() => String, { nullable: true, description: 'Number or title of the paper that shows it.' })
  readonly documentRef!: string | null;

  @Field(() => Boolean, { description: 'Whether it is invented, for trying things out.' })
  readonly sample!: boolean;

  @Field(() => Int, { description: 'Counts its corrections, from 1; needed to correct it.' })
  readonly version!: number;

  @Field(() => DateTimeScalar, { description: 'When this version was recorded.' })
  readonly recordedAt!: Date;
}
