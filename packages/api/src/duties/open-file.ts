import 'reflect-metadata';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Body } from '../organisations/index.js';
import { KeptRecord } from '../platform/kept-record.js';
import { Node } from '../platform/node.js';
import { RecordInput } from './inputs.js';
import { RecordPayload } from './payloads.js';

@ObjectType('OpenFile', {
  implements: Node,
  description: 'A file that a body has open: when the body ends it is handed over, or ends, by a paper.',
})
export class OpenFile extends KeptRecord {
  @Field(() => Body, { nullable: true, description: 'The body whose file it is.' })
  readonly body!: Body | null;

  @Field(() => String, { description: 'Names it among the files of its body.' })
  readonly file!: string;

  @Field(() => String, { description: 'What it is about; bodies and offices, no names of persons.' })
  readonly title!: string;

  @Field(() => Boolean, { description: 'Whether it was closed: then there is nothing to hand over.' })
  readonly closed!: boolean;
}

@InputType({ description: 'A file that a body has open, or the whole of an earlier record of it.' })
export class RecordOpenFileInput extends RecordInput {
  @Field(() => ID, { description: 'The body whose file it is, by global id or slug.' })
  readonly body!: string;

  @Field(() => String, { description: 'Names it among the files of its body, such as its number.' })
  readonly file!: string;

  @Field(() => String, { description: 'What it is about; bodies and offices, no names of persons.' })
  readonly title!: string;

  @Field(() => Boolean, { nullable: true, description: 'True says that it is closed.' })
  readonly closed?: boolean | null;
}

@ObjectType('RecordOpenFilePayload', { description: 'What came of recording or correcting an open file.' })
export class RecordOpenFilePayload extends RecordPayload {}
