import 'reflect-metadata';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { UserError } from '../write/index.js';
import { MEDIA_TYPES, MOST_FILE_BYTES, type SheetFormat, SheetFormatEnum, writeSheet } from './format.js';
import { type Grid, MOST_SHEET_ROWS } from './grid.js';

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

/** A grid with its headers as a file, under a name without its ending. */
export const sheetFile = async (name: string, format: SheetFormat, grid: Grid): Promise<SheetFile> => ({
  fileName: `${name}.${format}`,
  mediaType: MEDIA_TYPES[format],
  rowCount: grid.length - 1,
  content: (await writeSheet(format, grid)).toString('base64'),
});

/** What every file that comes in says beside what it holds. */
@InputType()
export abstract class ImportFileInput {
  @Field(() => ID, { description: 'The body that you act for, by global id or slug.' })
  readonly actingFor!: string;

  @Field(() => String, {
    description: 'Your name for this act: a repetition returns what the first returned.',
  })
  readonly idempotencyKey!: string;

  @Field(() => String, {
    description: `The bytes of the file in base64: at most ${MOST_FILE_BYTES / 1_024} KiB and ${MOST_SHEET_ROWS.toLocaleString('en')} rows.`,
  })
  readonly content!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether it is only tried: all is checked and counted, and nothing written.',
  })
  readonly dryRun!: boolean;
}

/** The same of a file that may be written in several ways. */
@InputType()
export abstract class ImportSheetInput extends ImportFileInput {
  @Field(() => SheetFormatEnum, { description: 'How the file is written.' })
  readonly format!: SheetFormat;
}

/** Rows of a file by what came of them. */
export type SheetCounts = {
  readonly created: number;
  readonly corrected: number;
  readonly unchanged: number;
};

export const NO_ROWS: SheetCounts = { created: 0, corrected: 0, unchanged: 0 };

/** What came of any file. */
@ObjectType()
export abstract class ImportSheetPayload implements SheetCounts {
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
