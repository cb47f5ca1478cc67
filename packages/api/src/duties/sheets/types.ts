import 'reflect-metadata';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOfIds } from '../../platform/enums.js';
import { UserError } from '../../platform/index.js';

export const SHEET_FORMATS = ['csv', 'xlsx'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

export const SheetFormatEnum = enumOfIds('SheetFormat', SHEET_FORMATS, 'How a sheet is written.', (format) =>
  format === 'csv' ? 'Comma-separated text in UTF-8 (RFC 4180).' : 'A workbook of Office Open XML.',
);

/** Bytes of a file that may come in: in base64 and with the rest it stays below what a request may have. */
export const MOST_FILE_BYTES = 180 * 1_024;

@ObjectType('SheetFile', { description: 'A file with a sheet.' })
export class SheetFile {
  @Field(() => String, { description: 'What it may be called.' })
  readonly fileName!: string;

  @Field(() => String, { description: 'Its media type.' })
  readonly mediaType!: string;

  @Field(() => Int, { description: 'Rows beside the headers.' })
  readonly rowCount!: number;

  @Field(() => String, { description: 'Its bytes in base64.' })
  readonly content!: string;
}

@InputType({ description: 'A file with activities to record or correct, all of them or none.' })
export class ImportActivitiesInput {
  @Field(() => ID, { description: 'The body that you act for, by global id or slug.' })
  readonly actingFor!: string;

  @Field(() => String, {
    description: 'Your name for this act: a repetition returns what the first returned.',
  })
  readonly idempotencyKey!: string;

  @Field(() => SheetFormatEnum, { description: 'How the file is written.' })
  readonly format!: SheetFormat;

  @Field(() => String, {
    description: `The bytes of the file in base64: at most ${MOST_FILE_BYTES / 1_024} KiB and 1,000 rows.`,
  })
  readonly content!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether it is only tried: all is checked and counted, and nothing written.',
  })
  readonly dryRun!: boolean;
}

@ObjectType('ImportActivitiesPayload', {
  description:
    'What came of a file. What is wrong with a cell stands under its row and column: `["rows", "12", "Ngày"]`.',
})
export class ImportActivitiesPayload {
  @Field(() => [UserError], { description: 'Why nothing was changed; empty where it was, or could be.' })
  readonly userErrors!: readonly UserError[];

  @Field(() => Boolean, { description: 'Whether this repeats what an earlier request with the key did.' })
  readonly replayed!: boolean;

  @Field(() => Boolean, { description: 'Whether it was only tried.' })
  readonly dryRun!: boolean;

  @Field(() => Int, { description: 'Rows that are new.' })
  readonly created!: number;

  @Field(() => Int, { description: 'Rows that correct an earlier record.' })
  readonly corrected!: number;

  @Field(() => Int, { description: 'Rows that are recorded as they stand.' })
  readonly unchanged!: number;
}
