import 'reflect-metadata';
import type { CalendarDate, StudyKind } from '@danvan/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { Document, Duty } from '../../directives/index.js';
import { Body } from '../../organisations/index.js';
import { KeptRecord } from '../../platform/kept-record.js';
import { Node } from '../../platform/node.js';
import { connectionOf } from '../../platform/read/index.js';
import { DateScalar } from '../../platform/scalars.js';
import { StudyKindEnum } from './enums.js';

@ObjectType('StudySession', {
  implements: Node,
  description:
    'A session in which a document was studied or made known, with how many came: numbers alone, never who. As open as the activities of its body.',
})
export class StudySession extends KeptRecord {
  @Field(() => Body, { nullable: true, description: 'The body that held it.' })
  readonly body!: Body | null;

  @Field(() => Document, { nullable: true, description: 'The document that it was about.' })
  readonly document!: Document | null;

  @Field(() => StudyKindEnum, { description: 'Study, or dissemination.' })
  readonly kind!: StudyKind;

  @Field(() => DateScalar, { description: 'The day.' })
  readonly on!: CalendarDate;

  @Field(() => Int, {
    nullable: true,
    description: 'How many were called; null where nobody counted, which is not zero.',
  })
  readonly invited!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many came; null where nobody counted, which is not zero.',
  })
  readonly attended!: number | null;

  @Field(() => String, { nullable: true, description: 'The permanent id of the duty that it proves.' })
  readonly dutyId!: string | null;

  @Field(() => Duty, {
    nullable: true,
    description: 'The duty that it proves; null where there is none, or it is not to be seen.',
  })
  readonly duty!: Duty | null;

  @Field(() => String, { nullable: true, description: 'Number or title of the paper that shows it.' })
  readonly documentRef!: string | null;
}

export const StudySessionConnection = connectionOf(StudySession, 'StudySession');
