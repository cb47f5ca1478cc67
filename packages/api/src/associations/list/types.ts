import 'reflect-metadata';
import type { CalendarDate, Grade } from '@danvan/domain';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { BilingualInput, SourceInput } from '../../organisations/index.js';
import { GradeEnum } from '../../platform/grade-enum.js';
import { DateScalar } from '../../platform/scalars.js';
import { ImportSheetInput, ImportSheetPayload } from '../../platform/sheets/index.js';

@InputType({
  description: 'A list of associations as a paper gives it, all of its lines or none.',
})
export class ImportAssociationsInput extends ImportSheetInput {
  @Field(() => SourceInput, { description: 'The paper, and where in it the list is.' })
  readonly basis!: SourceInput;

  @Field(() => BilingualInput, {
    nullable: true,
    description: 'A remark on it, such as that only a part of it was seen; needed where it is inferred.',
  })
  readonly note?: BilingualInput | null;

  @Field(() => DateScalar, {
    description:
      'The day from which the list says so. It also decides which place a name means, of several through time.',
  })
  readonly on!: CalendarDate;

  @Field(() => GradeEnum, { description: 'How sure it is.' })
  readonly grade!: Grade;

  @Field(() => ID, {
    nullable: true,
    description: 'The place of lines that name none, by global id or slug.',
  })
  readonly place?: string | null;
}

@ObjectType('ImportAssociationsPayload', {
  description:
    'What came of a list. What is wrong with a cell stands under its row and column: `["rows", "12", "Tên hội"]`.',
})
export class ImportAssociationsPayload extends ImportSheetPayload {}
