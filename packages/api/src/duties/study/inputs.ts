import 'reflect-metadata';
import type { CalendarDate, StudyKind } from '@danvan/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../platform/scalars.js';
import { RecordInput } from '../inputs.js';
import { RecordPayload } from '../payloads.js';
import { StudyKindEnum } from './enums.js';

@InputType({
  description:
    'A session of study or dissemination, or the whole of an earlier record as it should have been.',
})
export class RecordStudySessionInput extends RecordInput {
  @Field(() => ID, { description: 'The body that held it, by global id or slug.' })
  readonly body!: string;

  @Field(() => ID, { description: 'The document that it was about, by global id or slug.' })
  readonly document!: string;

  @Field(() => StudyKindEnum, { description: 'Study, or dissemination.' })
  readonly kind!: StudyKind;

  @Field(() => DateScalar, {
    description: 'The day; not one still to come, nor one before the document was issued.',
  })
  readonly on!: CalendarDate;

  @Field(() => Int, {
    nullable: true,
    description: 'How many were called; left out where nobody counted. More may come than were called.',
  })
  readonly invited?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many came; left out where nobody counted.' })
  readonly attended?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The duty that it proves, by its permanent id: one of the same document that asks this body.',
  })
  readonly duty?: string | null;

  @Field(() => String, { nullable: true, description: 'Number or title of the paper that shows it.' })
  readonly documentRef?: string | null;
}

@ObjectType('RecordStudySessionPayload', { description: 'What came of recording or correcting a session.' })
export class RecordStudySessionPayload extends RecordPayload {}
