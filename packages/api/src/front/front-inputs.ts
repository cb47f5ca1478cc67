import 'reflect-metadata';
import { Field, ID, InputType, Int } from 'type-graphql';
import { OpenWorkflowCaseInput } from '../duties/index.js';

const YEAR = 'The year whose programme it belongs to; without it, that of its opening.';
const PART_OF =
  'The case it came out of, by global id: the programme of a supervision, the supervision of a recommendation.';

@InputType({
  description:
    'A case of the work of the Front and the organisations, with the programme or case it belongs to.',
})
export class OpenFrontCaseInput extends OpenWorkflowCaseInput {
  @Field(() => Int, { nullable: true, description: YEAR })
  readonly year?: number | null;

  @Field(() => ID, { nullable: true, description: PART_OF })
  readonly partOf?: string | null;
}

@InputType({ description: 'Where a case belongs, as it should have been recorded.' })
export class PlaceFrontCaseInput {
  @Field(() => ID, { description: 'The body that you act for, by global id or slug.' })
  readonly actingFor!: string;

  @Field(() => String, {
    description: 'Your name for this act: a repetition returns what the first returned.',
  })
  readonly idempotencyKey!: string;

  @Field(() => ID, { description: 'The case, by global id.' })
  readonly case!: string;

  @Field(() => Int, { description: 'The version of the case that you know.' })
  readonly expectedVersion!: number;

  @Field(() => Int, { nullable: true, description: YEAR })
  readonly year?: number | null;

  @Field(() => ID, { nullable: true, description: `${PART_OF} Without it, none.` })
  readonly partOf?: string | null;
}
