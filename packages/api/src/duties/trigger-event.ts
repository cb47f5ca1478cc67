import 'reflect-metadata';
import type { CalendarDate } from '@danvan/domain';
import { Field, ObjectType } from 'type-graphql';
import { Body } from '../organisations/index.js';
import { KeptRecord } from '../platform/kept-record.js';
import { Node } from '../platform/node.js';
import { DateScalar } from '../platform/scalars.js';

@ObjectType('TriggerEvent', {
  implements: Node,
  description: 'An event that duties wait for, such as a central document: it opens them.',
})
export class TriggerEvent extends KeptRecord {
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
}
