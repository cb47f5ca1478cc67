import 'reflect-metadata';
import { describeSchedule, type Language, RELATION_KINDS, type Schedule } from '@danvan/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { AsOfInput } from '../platform/as-of.js';
import { AS_OF } from '../platform/as-of-argument.js';
import { AllowedTo } from '../platform/auth/index.js';
import type { RequestContext } from '../platform/context.js';
import { FromTables } from '../platform/lane/from-tables.js';
import { LANG, LanguageEnum } from '../platform/language.js';
import { planned } from '../platform/planned.js';
import { readRun } from '../platform/reading.js';
import { ClausesArgs, RelationsArgs } from './arguments.js';
import { Clause, ClauseConnection } from './clause.js';
import { Document } from './document.js';
import { Duty } from './duty.js';
import { Relation, RelationConnection } from './relation.js';

@Resolver(() => Clause)
export class ClauseResolver {
  @Query(() => ClauseConnection, { description: 'Clauses of all documents.' })
  @AllowedTo('public')
  @FromTables()
  clauses(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ClausesArgs) _args: ClausesArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object> {
    return context.reads.connection(info, readRun(context, asOf).run, 'Clause');
  }

  @FieldResolver(() => Document, { description: 'The document it stands in.' })
  document(): undefined {
    return planned();
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What it says, in our own words; null in Vietnamese while it has not been worked on.',
  })
  says(@Arg('lang', () => LanguageEnum, LANG) _lang: Language): undefined {
    return planned();
  }

  @FieldResolver(() => RelationConnection, { description: 'The relations between documents that it states.' })
  relations(@Args(() => RelationsArgs) _args: RelationsArgs): undefined {
    return planned();
  }

  @FieldResolver(() => Duty, { nullable: true, description: 'The duty that it states, where it states one.' })
  duty(): undefined {
    return planned();
  }
}

@Resolver(() => Relation)
export class RelationResolver {
  @FieldResolver(() => String, { description: 'What the relation is called, in either direction.' })
  kindName(
    @Root() { kind }: Relation,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
    @Arg('inverse', () => Boolean, { defaultValue: false, description: 'Seen from the other document.' })
    inverse: boolean,
  ): string {
    return RELATION_KINDS[kind][inverse ? 'inverse' : 'forward'][lang];
  }

  @FieldResolver(() => Document, { description: 'The document that says it.' })
  from(): undefined {
    return planned();
  }

  @FieldResolver(() => Document, {
    nullable: true,
    description: 'The document it is said of; null where the caller may not see it.',
  })
  to(): undefined {
    return planned();
  }

  @FieldResolver(() => String, { nullable: true, description: 'What is odd about it, where anything is.' })
  note(@Arg('lang', () => LanguageEnum, LANG) _lang: Language): undefined {
    return planned();
  }

  @FieldResolver(() => Clause, { nullable: true, description: 'The clause that states it, where one does.' })
  clause(): undefined {
    return planned();
  }
}

/** What the planner adds to a duty for the fields computed from it. */
interface DutyParts extends Duty {
  readonly schedule: Schedule;
}

@Resolver(() => Duty)
export class DutyResolver {
  @FieldResolver(() => Document, { description: 'The document that asks for it.' })
  document(): undefined {
    return planned();
  }

  @FieldResolver(() => Clause, { nullable: true, description: 'The clause that asks for it.' })
  clause(): undefined {
    return planned();
  }

  @FieldResolver(() => String, { description: 'What is to be done.' })
  action(@Arg('lang', () => LanguageEnum, LANG) _lang: Language): undefined {
    return planned();
  }

  @FieldResolver(() => String, { description: 'When it is due, in words.' })
  scheduleText(
    @Root() { schedule }: DutyParts,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): string {
    return describeSchedule(schedule, lang);
  }
}
