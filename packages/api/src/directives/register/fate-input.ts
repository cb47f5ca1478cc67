import 'reflect-metadata';
import type { DutyFateOutcome } from '@danvan/domain';
import { Field, InputType } from 'type-graphql';
import { DutyFateOutcomeEnum } from '../lineage/enums.js';
import { WordsInput } from './words-input.js';

@InputType({
  description:
    'What a document says becomes of one open duty of a document that it amends, replaces or repeals.',
})
export class DutyFateInput {
  @Field(() => String, { description: 'The duty, by its permanent id.' })
  readonly duty!: string;

  @Field(() => DutyFateOutcomeEnum, { description: 'What becomes of it.' })
  readonly outcome!: DutyFateOutcome;

  @Field(() => [String], {
    defaultValue: [],
    description: 'The duties in its place, by their permanent ids; none where it ends.',
  })
  readonly to!: readonly string[];

  @Field(() => String, { description: 'Where the document says so.' })
  readonly provision!: string;

  @Field(() => WordsInput, {
    nullable: true,
    description: 'How this is read, where the text does not say it.',
  })
  readonly note?: WordsInput | null;
}
