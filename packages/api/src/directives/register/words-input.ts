import 'reflect-metadata';
import { Field, InputType } from 'type-graphql';

@InputType({ description: 'A text in both languages.' })
export class WordsInput {
  @Field(() => String, { description: 'In Vietnamese.' })
  readonly vi!: string;

  @Field(() => String, { nullable: true, description: 'In English; a title alone can do without.' })
  readonly en?: string | null;
}
