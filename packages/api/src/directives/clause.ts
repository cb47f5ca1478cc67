import 'reflect-metadata';
import type { ClauseKind, Handling, LawClause, Modality } from '@danvan/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../platform/node.js';
import { connectionOf } from '../platform/read/index.js';
import { CheckableEnum, ClauseKindEnum, HandlingEnum, ModalityEnum } from './enums.js';

@ObjectType('Clause', {
  implements: Node,
  description: 'One clause of a document, with what it says in our own words.',
})
export class Clause extends Node {
  @Field(() => String, { description: 'The permanent id of the clause, such as `TN29-III.2.2-7`.' })
  readonly clauseId!: string;

  @Field(() => Int, { description: 'Its place in the order of the document, from 0.' })
  readonly ordinal!: number;

  @Field(() => String, { description: 'Where it stands, as the document counts.' })
  readonly provision!: string;

  @Field(() => ClauseKindEnum, { description: 'What it is.' })
  readonly kind!: ClauseKind;

  @Field(() => String, { description: 'Its subject, such as `reporting`.' })
  readonly context!: string;

  @Field(() => String, { description: 'Whom it speaks of, in the words of the document.' })
  readonly actor!: string;

  @Field(() => String, { description: 'Key terms of the text, to find the place by.' })
  readonly terms!: string;

  @Field(() => ModalityEnum, { description: 'How strongly its words bind.' })
  readonly modality!: Modality;

  @Field(() => Boolean, { description: 'False for recitals and findings: they tell, they do not ask.' })
  readonly operative!: boolean;

  @Field(() => CheckableEnum, { description: 'Whether a machine can follow it.' })
  readonly checkable!: LawClause['checkable'];

  @Field(() => HandlingEnum, { description: 'What became of it here.' })
  readonly handling!: Handling;
}

export const ClauseConnection = connectionOf(Clause, 'Clause');
