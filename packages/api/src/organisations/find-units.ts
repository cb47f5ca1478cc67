import 'reflect-metadata';
import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  type NameMatch as DomainMatch,
  FIRST_DAY,
  findByName,
  type Hierarchy,
  isSlug,
  type Language,
  type LifeLookup,
  type NameFit,
  type PlaceId,
  type Registry,
  type Subject,
  toBodyId,
  toPlaceId,
  type Words,
} from '@danvan/domain';
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { AsOfInput, asOfEcho, resolveAsOf } from '../platform/as-of.js';
import { AS_OF } from '../platform/as-of-argument.js';
import { AllowedTo } from '../platform/auth/index.js';
import type { RequestContext } from '../platform/context.js';
import { ApiError } from '../platform/errors/index.js';
import { keyOfArgument } from '../platform/key-of-argument.js';
import { LANG, LanguageEnum } from '../platform/language.js';
import { registryAsOf } from '../platform/law.js';
import { Costs } from '../platform/limits/index.js';
import { PAGE_DEFAULT, readPage } from '../platform/read/page.js';
import { SEARCH_LENGTH } from '../platform/read/search.js';
import { DateScalar } from '../platform/scalars.js';
import { BodyLife } from './body.js';
import { BodyRef, bodyRef, PlaceRef, placeRef } from './body-ref.js';
import { HierarchyEnum, NameFitEnum } from './enums.js';
import { Lineage, lineageView } from './lineage.js';
import { Tree, treeOfBody, treeOfPlace } from './tree-view.js';

@ObjectType('NameMatch', {
  description: 'A place or a body under one of its names: which name fits, and whether it still is the name.',
})
export class NameMatch {
  @Field(() => PlaceRef, { nullable: true, description: 'The place, for a place.' })
  readonly place!: PlaceRef | null;

  @Field(() => BodyRef, { nullable: true, description: 'The body, for a body.' })
  readonly body!: BodyRef | null;

  readonly names!: Words;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day of the name that fits; null where no source gives it.',
  })
  readonly from!: CalendarDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it was the name no more.' })
  readonly until!: CalendarDate | null;

  @Field(() => NameFitEnum, { description: 'How well it fits.' })
  readonly fit!: NameFit;

  @Field(() => Boolean, { description: 'Whether it was not the name any more on the day asked for.' })
  readonly former!: boolean;

  @Field(() => BodyLife, { description: 'Whether the unit existed on the day asked for.' })
  readonly life!: LifeLookup;

  @Field(() => Lineage, { nullable: true, description: 'What followed, for a unit that had ended by then.' })
  readonly successors!: Lineage | null;
}

@Resolver(() => NameMatch)
export class NameMatchResolver {
  @FieldResolver(() => String, { description: 'The name that fits.' })
  matchedName(@Root() { names }: NameMatch, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string {
    return names[lang];
  }
}

const matchView = (registry: Registry, found: DomainMatch, asOf: AsOf): NameMatch => {
  const { subject, id, name, period, fit, former, life, successors } = found;
  return {
    // the subject tells which of the two brands the id has
    place: subject === 'place' ? placeRef(registry, id as PlaceId, asOf) : null,
    body: subject === 'body' ? bodyRef(registry, id as BodyId, asOf) : null,
    names: name,
    from: period.from === FIRST_DAY ? null : period.from,
    until: period.until ?? null,
    fit,
    former,
    life,
    successors: successors === undefined ? null : lineageView(registry, subject, successors, asOf),
  };
};

const DEEPEST = 100;
const FIRST = { nullable: true, description: `How many at most: ${PAGE_DEFAULT} unless given, at most 100.` };
const NAME = {
  description: 'A name or a part of one, in any spelling, short forms such as UBND or MTTQ too.',
};
const DEPTH = { nullable: true, description: 'How many steps below the top; all unless given.' };

const find = (
  context: RequestContext,
  subject: Subject,
  name: string,
  first: number | null | undefined,
  asked: AsOfInput | null | undefined,
): NameMatch[] => {
  const { limit } = readPage({ first });
  if (name.length > SEARCH_LENGTH)
    throw new ApiError('BAD_INPUT', 'SEARCH_TOO_LONG', { reason: 'SEARCH_TOO_LONG', max: SEARCH_LENGTH });
  const asOf = resolveAsOf(context, asked);
  const registry = registryAsOf(context.law, asOf);
  return findByName(registry, name, asOf, { subject, first: limit }).map((found) =>
    matchView(registry, found, asOf),
  );
};

@Resolver()
export class FindResolver {
  @Query(() => [NameMatch], {
    description:
      'Bodies by name, the best fit first. A former name finds the body that bore it and says so; one that has ended says what followed.',
  })
  @AllowedTo('public')
  @Costs({ base: 10, size: PAGE_DEFAULT })
  findBodies(
    @Ctx() context: RequestContext,
    @Arg('name', () => String, NAME) name: string,
    @Arg('first', () => Int, FIRST) first?: number | null,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): NameMatch[] {
    return find(context, 'body', name, first, asOf);
  }

  @Query(() => [NameMatch], {
    description:
      'Places by name, the best fit first. A former name finds the place that bore it and says so; one that has ended says what followed.',
  })
  @AllowedTo('public')
  @Costs({ base: 10, size: PAGE_DEFAULT })
  findPlaces(
    @Ctx() context: RequestContext,
    @Arg('name', () => String, NAME) name: string,
    @Arg('first', () => Int, FIRST) first?: number | null,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): NameMatch[] {
    return find(context, 'place', name, first, asOf);
  }

  @Query(() => Tree, {
    nullable: true,
    description: 'A body and all that stood below it in one tree; null where there was none.',
  })
  @AllowedTo('public')
  @Costs({ base: 50 })
  bodyTree(
    @Ctx() context: RequestContext,
    @Arg('root', () => ID, { description: 'The body at the top, by global id or slug.' }) root: string,
    @Arg('hierarchy', () => HierarchyEnum, {
      defaultValue: 'party-leadership',
      description: 'Which of the trees.',
    })
    hierarchy: Hierarchy,
    @Arg('depth', () => Int, DEPTH) depth?: number | null,
    @Arg('asOf', () => AsOfInput, AS_OF) asked?: AsOfInput | null,
  ): Tree | null {
    const asOf = resolveAsOf(context, asked);
    const id = keyOfArgument(context.reads.model, 'Body', root);
    if (!isSlug(id)) return null;
    const tree = treeOfBody(registryAsOf(context.law, asOf), toBodyId(id), hierarchy, depth ?? DEEPEST, asOf);
    return tree === null ? null : { ...tree, asOf: asOfEcho(context, asOf) };
  }

  @Query(() => Tree, {
    nullable: true,
    description: 'A place and all that was part of it; null where there was none.',
  })
  @AllowedTo('public')
  @Costs({ base: 50 })
  placeTree(
    @Ctx() context: RequestContext,
    @Arg('root', () => ID, { description: 'The place at the top, by global id or slug.' }) root: string,
    @Arg('depth', () => Int, DEPTH) depth?: number | null,
    @Arg('asOf', () => AsOfInput, AS_OF) asked?: AsOfInput | null,
  ): Tree | null {
    const asOf = resolveAsOf(context, asked);
    const id = keyOfArgument(context.reads.model, 'Place', root);
    if (!isSlug(id)) return null;
    const tree = treeOfPlace(registryAsOf(context.law, asOf), toPlaceId(id), depth ?? DEEPEST, asOf);
    return tree === null ? null : { ...tree, asOf: asOfEcho(context, asOf) };
  }
}
