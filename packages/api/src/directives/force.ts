import 'reflect-metadata';
import {
  type AsOf,
  type Force as DomainForce,
  forceOn,
  type OfficialDocument,
  type RelationKind,
} from '@danvan/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import type { RequestContext } from '../platform/context.js';
import { RelationKindEnum } from './enums.js';
import { ForceReasonEnum, ForceStateEnum } from './finding-enums.js';
import { endingsGraph } from './graph.js';

@ObjectType('ForceEnding', {
  description: 'The document that ends or suspends another, or would if its day were known.',
})
export class ForceEnding {
  @Field(() => ID, { description: 'Global id of the ending document.' })
  readonly documentId!: string;

  @Field(() => String, { nullable: true, description: 'Its number and symbol; null where not known.' })
  readonly symbol!: string | null;

  @Field(() => RelationKindEnum, { description: 'How: it ends or suspends the other.' })
  readonly kind!: RelationKind;

  @Field(() => String, { description: 'Where it says so.' })
  readonly provision!: string;
}

@ObjectType('Force', { description: 'Whether a document has effect on a day, and why.' })
export class Force {
  @Field(() => ForceStateEnum, { description: 'What can be said of the day.' })
  readonly state!: DomainForce['state'];

  @Field(() => ForceReasonEnum, { nullable: true, description: 'Why it has no effect, or why that is open.' })
  readonly why!: NonNullable<DomainForce['why']> | null;

  @Field(() => ForceEnding, {
    nullable: true,
    description: 'What ends or suspends it, where something does.',
  })
  readonly by!: ForceEnding | null;
}

/** Force as the domain decides it, from the law and the registered documents that the caller may see. */
export const forceOf = async (
  context: RequestContext,
  document: OfficialDocument,
  asOf: AsOf,
): Promise<Force> => {
  const graph = await endingsGraph(context, asOf);
  const documents = new Map(graph.documents).set(document.id, document);
  const { state, why = null, by } = forceOn({ ...graph, documents }, document.id, asOf);
  if (by === undefined) return { state, why, by: null };
  const { from, kind, provision } = by;
  const symbol = documents.get(from)?.symbol ?? null;
  return { state, why, by: { documentId: `doc_${from}`, symbol, kind, provision } };
};
