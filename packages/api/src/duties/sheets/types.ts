import 'reflect-metadata';
import { InputType, ObjectType } from 'type-graphql';
import { ImportSheetInput, ImportSheetPayload } from '../../platform/sheets/index.js';

@InputType({ description: 'A file with activities to record or correct, all of them or none.' })
export class ImportActivitiesInput extends ImportSheetInput {}

@ObjectType('ImportActivitiesPayload', {
  description:
    'What came of a file. What is wrong with a cell stands under its row and column: `["rows", "12", "Ngày"]`.',
})
export class ImportActivitiesPayload extends ImportSheetPayload {}

@InputType({ description: 'A file with reports to record or correct, all of them or none.' })
export class ImportReportsInput extends ImportSheetInput {}

@ObjectType('ImportReportsPayload', {
  description:
    'What came of a file. What is wrong with a cell stands under its row and column: `["rows", "12", "Ngày gửi"]`.',
})
export class ImportReportsPayload extends ImportSheetPayload {}
