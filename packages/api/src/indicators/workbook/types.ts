import 'reflect-metadata';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ImportFileInput, ImportSheetPayload } from '../../platform/sheets/index.js';

@InputType({
  description:
    'A filled-in workbook. Whose and of what it is stands in the file; name it here as well, and a file of something else is refused.',
})
export class ImportWorkbookInput extends ImportFileInput {
  @Field(() => String, { nullable: true, description: 'The regime that it must be of, by its duty.' })
  readonly regime?: string | null;

  @Field(() => ID, { nullable: true, description: 'The body that it must be of, by global id or slug.' })
  readonly body?: string | null;

  @Field(() => String, { nullable: true, description: 'The period that it must be of, by its key.' })
  readonly period?: string | null;
}

@ObjectType('ImportWorkbookPayload', {
  description:
    'What came of a workbook: figures by row, and the report itself as one row more where it was sent. What is wrong with a cell stands under its sheet, row and column: `["Số liệu", "7", "Giá trị"]`.',
})
export class ImportWorkbookPayload extends ImportSheetPayload {}
