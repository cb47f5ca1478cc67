import 'reflect-metadata';
import { findPlaceType, type Language, type Life, lifeOn, placeName, toPlaceId } from '@danvan/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { AsOfInput } from '../platform/as-of.js';
import { AS_OF } from '../platform/as-of-argument.js';
import { askedAsOf } from '../platform/asked-as-of.js';
import { AllowedTo } from '../platform/auth/index.js';
import type { RequestContext } from '../platform/context.js';
import { keyOfArgument } from '../platform/key-of-argument.js';
import { LANG, LanguageEnum } from '../platform/language.js';
import { registryAsOf } from '../platform/law.js';
import { planned } from '../platform/planned.js';
import { KEY, PageArgs } from '../platform/read/index.js';
import { readRun } from '../platform/reading.js';
import { BodyLife } from './body.js';
import { Place, PlaceConnection, PlaceParentConnection } from './place.js';
import { PlacesArgs, SuccessionsArgs } from './place-arguments.js';
import { Succession, SuccessionConnection } from './succession.js';

/** What the planner adds to a place for the fields computed from it. */
interface PlaceParts extends Place {
  readonly nameVi: string | null;
  readonly nameEn: string | null;
  readonly lifeRecord: Life;
}

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => Place, { nullable: true, description: 'One place; null where there is none to see.' })
  @AllowedTo('public')
  place(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id or slug.' }) id: string,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object | null> {
    const key = keyOfArgument(context.reads.model, 'Place', id);
    return context.reads.one(info, readRun(context, asOf).run, 'Place', { [KEY]: key });
  }

  @Query(() => PlaceConnection, {
    description:
      'Places of the day asked for, as they were known; `life` has those that had ended or not begun by then.',
  })
  @AllowedTo('public')
  places(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PlacesArgs) { life }: PlacesArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object> {
    return context.reads.connection(info, readRun(context, asOf).run, 'Place', { lifeState: life });
  }

  @FieldResolver(() => String, {
    description: 'Its name on the day asked for, else the nearest that is recorded, else its slug.',
  })
  name(
    @Root() { slug, nameVi, nameEn }: PlaceParts,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): string {
    if (nameVi !== null) return lang === 'en' ? (nameEn ?? nameVi) : nameVi;
    const asOf = askedAsOf(context, info);
    const known = registryAsOf(context.law, asOf).places.get(toPlaceId(slug));
    return known === undefined ? slug : placeName(known, asOf)[lang];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What its type is called; null where none is recorded for the day.',
  })
  typeName(@Root() { type }: Place, @Arg('lang', () => LanguageEnum, LANG) lang: Language): string | null {
    return type === null ? null : (findPlaceType(type)?.words[lang] ?? type);
  }

  @FieldResolver(() => BodyLife, { description: 'Whether it existed on the day asked for.' })
  life(
    @Root() { lifeRecord }: PlaceParts,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): BodyLife {
    return lifeOn(lifeRecord, askedAsOf(context, info));
  }

  @FieldResolver(() => PlaceParentConnection, {
    description: 'The places that were part of it on the day asked for; `life` says whether they existed.',
  })
  children(@Args(() => PageArgs) _args: PageArgs): undefined {
    return planned();
  }
}

@Resolver(() => Succession)
export class SuccessionResolver {
  @Query(() => Succession, { nullable: true, description: 'One event; null where there is none to see.' })
  @AllowedTo('public')
  succession(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id or slug.' }) id: string,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object | null> {
    const key = keyOfArgument(context.reads.model, 'Succession', id);
    return context.reads.one(info, readRun(context, asOf).run, 'Succession', { [KEY]: key });
  }

  @Query(() => SuccessionConnection, {
    description: 'What happened to places and bodies, as it was known on the day asked for.',
  })
  @AllowedTo('public')
  successions(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => SuccessionsArgs) _args: SuccessionsArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object> {
    return context.reads.connection(info, readRun(context, asOf).run, 'Succession');
  }
}
