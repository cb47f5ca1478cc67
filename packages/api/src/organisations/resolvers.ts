import 'reflect-metadata';
import { bodyName, findBodyKind, type Language, type Life, lifeOn, toBodyId } from '@danvan/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { AsOfInput } from '../platform/as-of.js';
import { AS_OF } from '../platform/as-of-argument.js';
import { askedAsOf } from '../platform/asked-as-of.js';
import { AllowedTo } from '../platform/auth/index.js';
import type { RequestContext } from '../platform/context.js';
import { keyOfArgument } from '../platform/key-of-argument.js';
import { FromTables } from '../platform/lane/from-tables.js';
import { LANG, LanguageEnum } from '../platform/language.js';
import { registryAsOf } from '../platform/law.js';
import { planned } from '../platform/planned.js';
import { KEY } from '../platform/read/index.js';
import { readRun } from '../platform/reading.js';
import { BodiesArgs, BodyParentsArgs } from './arguments.js';
import { Body, BodyConnection, BodyLife, BodyParentConnection } from './body.js';

/** What the planner adds to a body for the fields computed from it. */
interface BodyParts extends Body {
  readonly nameVi: string | null;
  readonly nameEn: string | null;
  readonly lifeRecord: Life;
}

@Resolver(() => Body)
export class BodyResolver {
  @Query(() => Body, { nullable: true, description: 'One body; null where there is none to see.' })
  @AllowedTo('public')
  @FromTables()
  body(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id or slug.' }) id: string,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object | null> {
    const key = keyOfArgument(context.reads.model, 'Body', id);
    return context.reads.one(info, readRun(context, asOf).run, 'Body', { [KEY]: key });
  }

  @Query(() => BodyConnection, {
    description:
      'Bodies of the day asked for, as they were known; `life` has those that had ended or not begun by then.',
  })
  @AllowedTo('public')
  @FromTables()
  bodies(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => BodiesArgs) { life }: BodiesArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object> {
    return context.reads.connection(info, readRun(context, asOf).run, 'Body', { lifeState: life });
  }

  @FieldResolver(() => String, {
    description: 'Its name on the day asked for, else the nearest that is recorded, else its slug.',
  })
  name(
    @Root() { slug, nameVi, nameEn }: BodyParts,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): string {
    if (nameVi !== null) return lang === 'en' ? (nameEn ?? nameVi) : nameVi;
    const asOf = askedAsOf(context, info);
    const known = registryAsOf(context.law, asOf).bodies.get(toBodyId(slug));
    return known === undefined ? slug : bodyName(known, asOf)[lang];
  }

  @FieldResolver(() => String, { description: 'What its kind is called.' })
  kindName(
    @Root() { kind }: Body,
    @Ctx() context: RequestContext,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): string {
    const known = findBodyKind(kind) ?? findBodyKind(kind, context.law.law.kinds);
    return known?.words[lang] ?? kind;
  }

  @FieldResolver(() => BodyLife, { description: 'Whether it existed on the day asked for.' })
  life(
    @Root() { lifeRecord }: BodyParts,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): BodyLife {
    return lifeOn(lifeRecord, askedAsOf(context, info));
  }

  @FieldResolver(() => BodyParentConnection, { description: 'The bodies it stands under.' })
  parents(@Args(() => BodyParentsArgs) _args: BodyParentsArgs): undefined {
    return planned();
  }

  @FieldResolver(() => BodyParentConnection, { description: 'The bodies that stand directly under it.' })
  children(@Args(() => BodyParentsArgs) _args: BodyParentsArgs): undefined {
    return planned();
  }
}
