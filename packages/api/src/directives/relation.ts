import 'reflect-metadata';
import type { Grade, RelationKind } from '@danvan/domain';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../platform/node.js';
import { connectionOf } from '../platform/read/index.js';
import { GradeEnum, OriginEnum, RelationKindEnum } from './enums.js';

@ObjectType('Relation', {
  implements: Node,
  description: 'What one document says of another at one place, stored once in one direction.',
})
export class Relation extends Node {
  @Field(() => RelationKindEnum, { description: 'What it says.' })
  readonly kind!: RelationKind;

  @Field(() => String, { description: 'Where the first document says it.' })
  readonly provision!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The part of the other document that is meant; null for the whole of it.',
  })
  readonly toProvision!: string | null;

  @Field(() => GradeEnum, { description: 'How sure it is.' })
  readonly grade!: Grade;

  @Field(() => OriginEnum, { description: 'Where it comes from.' })
  readonly origin!: 'law' | 'registered';
}

export const RelationConnection = connectionOf(Relation, 'Relation');
