import 'reflect-metadata';
import {
  type AsOf,
  type BodyId,
  type Succession as DomainSuccession,
  type Grade,
  type Language,
  message,
  type PlaceId,
  type Predecessor,
  type Registry,
  type Subject,
  type SuccessionKind,
  type SuccessionSide,
  type WeightMethod,
  type Words,
} from '@danvan/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Float, Info, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { askedAsOf } from '../platform/asked-as-of.js';
import type { RequestContext } from '../platform/context.js';
import { GradeEnum } from '../platform/grade-enum.js';
import { LANG, LanguageEnum } from '../platform/language.js';
import { registryAsOf } from '../platform/law.js';
import { Costs } from '../platform/limits/index.js';
import { Node } from '../platform/node.js';
import { connectionOf } from '../platform/read/index.js';
import { BodyRef, bodyRef, PlaceRef, placeRef } from './body-ref.js';
import { SubjectEnum, SuccessionKindEnum, SuccessionSideEnum, WeightMethodEnum } from './enums.js';
import { KnownDayView, knownDayOf } from './history.js';
import { Source, sourceOf } from './source.js';

@ObjectType('SuccessionUnit', { description: 'A place or a body in an event: exactly one of the two.' })
export class SuccessionUnit {
  @Field(() => String, { description: 'Permanent name of the place or body.' })
  readonly slug!: string;

  /** In both languages, for the field below. */
  readonly names!: Words;

  @Field(() => PlaceRef, { nullable: true, description: 'The place, where the event is about places.' })
  readonly place!: PlaceRef | null;

  @Field(() => BodyRef, { nullable: true, description: 'The body, where the event is about bodies.' })
  readonly body!: BodyRef | null;

  @Field(() => Boolean, { description: 'Whether one that the event starts from lives on after it.' })
  readonly survives!: boolean;
}

@ObjectType('WeightPart', { description: 'How many parts of one unit go to another.' })
export class WeightPart {
  @Field(() => String, { description: 'Permanent name of the unit that gives.' })
  readonly from!: string;

  @Field(() => String, { description: 'Permanent name of the unit that receives.' })
  readonly to!: string;

  @Field(() => Float, { description: 'A whole number of persons, members, hectares or the like.' })
  readonly parts!: number;
}

@ObjectType('CrosswalkWeights', { description: 'How one measure is carried over an event.' })
export class CrosswalkWeights {
  @Field(() => String, { description: 'The measure; `any` goes for every one without weights of its own.' })
  readonly measure!: string;

  @Field(() => WeightMethodEnum, { description: 'By what it is shared out.' })
  readonly method!: WeightMethod;

  @Field(() => [WeightPart], { description: 'The parts; empty where it cannot be divided.' })
  @Costs({ size: 4 })
  readonly parts!: readonly WeightPart[];

  @Field(() => GradeEnum, { description: 'How sure it is.' })
  readonly grade!: Grade;

  @Field(() => Source, { description: 'Which provision says so.' })
  readonly basis!: Source;
}

@ObjectType('Succession', {
  implements: Node,
  description:
    'What happened to places or bodies on a day, with the document that decided it: a real change, not a correction.',
})
export class Succession extends Node {
  @Field(() => String, { description: 'Permanent name of the event.' })
  readonly slug!: string;

  @Field(() => SubjectEnum, { description: 'Whether it is about places or about bodies.' })
  readonly subject!: Subject;

  @Field(() => SuccessionKindEnum, { description: 'What happened.' })
  readonly kind!: SuccessionKind;

  @Field(() => GradeEnum, { description: 'How sure it is; what is only recalled decides nothing.' })
  readonly grade!: Grade;

  @Field(() => Int, { description: 'Counts its corrections, from 1; needed to correct it.' })
  readonly version!: number;

  /** The whole event, as the domain has it. */
  readonly record!: DomainSuccession;
}

/** An event of the register, as the fields below take it; `version` comes with what was read from the table. */
export const successionView = (record: DomainSuccession & { readonly version?: number }): Succession => ({
  id: `suc_${record.id}`,
  slug: record.id,
  subject: record.subject,
  kind: record.kind,
  grade: record.grade,
  version: record.version ?? 1,
  record,
});

const unitsOf = (
  registry: Registry,
  { subject }: DomainSuccession,
  units: readonly Predecessor[],
  asOf: AsOf,
): SuccessionUnit[] =>
  units.map(({ id, survives = false }) => {
    // the subject tells which of the two brands the id has
    const place = subject === 'place' ? placeRef(registry, id as PlaceId, asOf) : null;
    const body = subject === 'body' ? bodyRef(registry, id as BodyId, asOf) : null;
    const { slug = id, names = { vi: id, en: id } } = place ?? body ?? {};
    return { slug, names, place, body, survives };
  });

@Resolver(() => SuccessionUnit)
export class SuccessionUnitFields {
  @FieldResolver(() => String, { description: 'What it is called on the day asked about.' })
  name(@Root() { names }: SuccessionUnit, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return names[lang];
  }
}

@Resolver(() => Succession)
export class SuccessionFields {
  @FieldResolver(() => String, { description: 'What happened, in words.' })
  kindName(@Root() { kind }: Succession, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return message(`succession.${kind}`, {}, lang);
  }

  @FieldResolver(() => KnownDayView, { description: 'The first day of the new state.' })
  effectiveOn(@Root() { record }: Succession): KnownDayView {
    return knownDayOf(record.effectiveOn);
  }

  @FieldResolver(() => KnownDayView, {
    nullable: true,
    description: 'The day of the decision, which is seldom the day of its effect.',
  })
  decidedOn(@Root() { record }: Succession): KnownDayView | null {
    return record.decidedOn === undefined ? null : knownDayOf(record.decidedOn);
  }

  @FieldResolver(() => [SuccessionUnit], { description: 'What it starts from.' })
  @Costs({ size: 4 })
  from(
    @Root() { record }: Succession,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): SuccessionUnit[] {
    const asOf = askedAsOf(context, info);
    return unitsOf(registryAsOf(context.law, asOf), record, record.from, asOf);
  }

  @FieldResolver(() => [SuccessionUnit], { description: 'What comes of it.' })
  @Costs({ size: 2 })
  to(
    @Root() { record }: Succession,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): SuccessionUnit[] {
    const asOf = askedAsOf(context, info);
    return unitsOf(registryAsOf(context.law, asOf), record, record.to, asOf);
  }

  @FieldResolver(() => [SuccessionSideEnum], {
    description: 'The sides on which there are, or may be, others that no source lists.',
  })
  unrecorded(@Root() { record }: Succession): readonly SuccessionSide[] {
    return record.unrecorded ?? [];
  }

  @FieldResolver(() => [CrosswalkWeights], { description: 'How measures are carried over it.' })
  @Costs({ size: 1 })
  weights(@Root() { record }: Succession): CrosswalkWeights[] {
    return (record.weights ?? []).map(({ basis, ...weights }) => ({ ...weights, basis: sourceOf(basis) }));
  }

  @FieldResolver(() => Source, { description: 'The deciding document.' })
  basis(@Root() { record }: Succession): Source {
    return sourceOf(record.basis);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What our reading adds to the sources, where it adds anything.',
  })
  note(@Root() { record }: Succession, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string | null {
    return record.note?.[lang] ?? null;
  }
}

export const SuccessionConnection = connectionOf(Succession, 'Succession');
