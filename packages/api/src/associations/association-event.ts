import 'reflect-metadata';
import {
  type AssociationEntryKind,
  type CalendarDate,
  CONGRESS_MATTERS,
  type CongressMatter,
  type DecisionRef,
  dayOfEntry,
  entriesAt,
  type LifecycleStep,
  toBodyId,
} from '@danvan/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, ID, Info, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { wholeGraph } from '../directives/index.js';
import { BodyRef, bodyRef } from '../organisations/index.js';
import { askedAsOf } from '../platform/asked-as-of.js';
import type { RequestContext } from '../platform/context.js';
import { KeptRecord } from '../platform/kept-record.js';
import { registryAsOf } from '../platform/law.js';
import { Costs } from '../platform/limits/index.js';
import { Node } from '../platform/node.js';
import { DateScalar } from '../platform/scalars.js';
import { AssociationEntryKindEnum, AssociationStepEnum, CongressMatterEnum } from './enums.js';
import { entryOfRow } from './load-facts.js';
import { AssociationRecord } from './records/record-object.js';
import { recordOf, recordView } from './records/record-of.js';

@ObjectType('AssociationDecision', { description: 'The decision behind an event.' })
export class AssociationDecision {
  @Field(() => ID, { nullable: true, description: 'Global id of the document, where it is registered.' })
  readonly documentId!: string | null;

  @Field(() => String, { nullable: true, description: 'The place in it.' })
  readonly provision!: string | null;

  @Field(() => String, { nullable: true, description: 'Number, day and issuer as printed.' })
  readonly text!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was signed.' })
  readonly on!: CalendarDate | null;
}

@ObjectType('AssociationEvent', {
  implements: Node,
  description: 'Something that happened in the life of associations, with the decision that says so.',
})
export class AssociationEvent extends KeptRecord {
  @Field(() => AssociationStepEnum, { description: 'What happened.' })
  readonly step!: LifecycleStep;

  @Field(() => DateScalar, { description: 'The day of its effect.' })
  readonly on!: CalendarDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day a complete file was received, which picks the version of the law.',
  })
  readonly filedOn!: CalendarDate | null;

  @Field(() => String, { nullable: true, description: 'The office that acted; never a person.' })
  readonly office!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a suspension: its days; of its prolongation: the working days.',
  })
  readonly length!: number | null;
}

@ObjectType('AssociationEntry', {
  implements: Node,
  description:
    'One thing recorded of an association beside its events; `association` says what follows from it.',
})
export class AssociationEntry extends KeptRecord {
  @Field(() => AssociationEntryKindEnum, { description: 'What it is about.' })
  readonly kind!: AssociationEntryKind;
}

interface EventRow {
  readonly associationKeys?: unknown;
  readonly intoKeys?: unknown;
  readonly actingKey?: unknown;
  readonly decided?: DecisionRef | null;
  readonly about?: unknown;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const refs = (context: RequestContext, info: GraphQLResolveInfo, keys: readonly unknown[]): BodyRef[] => {
  const asOf = askedAsOf(context, info);
  const registry = registryAsOf(context.law, asOf);
  return keys.map((key) => bodyRef(registry, toBodyId(String(key)), asOf));
};

@Resolver(() => AssociationEvent)
export class AssociationEventFields {
  @FieldResolver(() => [BodyRef], { description: 'Those whose life it moved.' })
  @Costs({ size: 1 })
  associations(
    @Root() root: EventRow,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): BodyRef[] {
    return refs(context, info, list(root.associationKeys));
  }

  @FieldResolver(() => [BodyRef], { description: 'What took them in, or came of them.' })
  @Costs({ size: 1 })
  into(@Root() root: EventRow, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): BodyRef[] {
    return refs(context, info, list(root.intoKeys));
  }

  @FieldResolver(() => BodyRef, {
    nullable: true,
    description: 'Who decided, or for a congress the association itself.',
  })
  by(
    @Root() root: EventRow,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): BodyRef | null {
    return refs(context, info, [root.actingKey])[0] ?? null;
  }

  @FieldResolver(() => AssociationDecision, { nullable: true, description: 'The decision behind it.' })
  decision(@Root() { decided }: EventRow): AssociationDecision | null {
    if (!decided) return null;
    const { document, provision = null, text = null, on = null } = decided;
    return { documentId: document === undefined ? null : `doc_${document}`, provision, text, on };
  }

  @FieldResolver(() => [CongressMatterEnum], { description: 'What an extraordinary congress was about.' })
  @Costs({ size: 1 })
  matters(@Root() { about }: EventRow): CongressMatter[] {
    return CONGRESS_MATTERS.filter((matter) => list(about).includes(matter));
  }
}

interface EntryRow {
  readonly key?: unknown;
  readonly bodyKey?: unknown;
  readonly entry?: unknown;
}

@Resolver(() => AssociationEntry)
export class AssociationEntryFields {
  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'The day by which it stands in the dated history; null where it has none, as a profile.',
  })
  on(@Root() { key, entry }: EntryRow): CalendarDate | null {
    return dayOfEntry(entryOfRow({ key, entry }));
  }

  @FieldResolver(() => AssociationRecord, { description: 'What it says.' })
  @Costs({ oneOf: true })
  async record(
    @Root() { key, entry }: EntryRow,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AssociationRecord> {
    const asOf = askedAsOf(context, info);
    const view = recordView(registryAsOf(context.law, asOf), await wholeGraph(context, asOf), asOf);
    const stored = entryOfRow({ key, entry });
    return recordOf(entriesAt([stored], asOf.on)[0] ?? stored, view);
  }

  @FieldResolver(() => BodyRef, { nullable: true, description: 'The association that it is of.' })
  association(
    @Root() { bodyKey }: EntryRow,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): BodyRef | null {
    return refs(context, info, [bodyKey])[0] ?? null;
  }
}
