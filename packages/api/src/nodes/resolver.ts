import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import type { CalendarDate } from '@danvan/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { scopeOfRecorded } from '../associations/index.js';
import { AsOfInput } from '../platform/as-of.js';
import { AS_OF } from '../platform/as-of-argument.js';
import { AllowedTo } from '../platform/auth/index.js';
import type { RequestContext } from '../platform/context.js';
import type { Database } from '../platform/database/index.js';
import { enumOfIds } from '../platform/enums.js';
import { FromTables } from '../platform/lane/from-tables.js';
import { Costs, LIMIT_NAMES, LIMITS } from '../platform/limits/index.js';
import { Node } from '../platform/node.js';
import { readRun } from '../platform/reading.js';
import { DateScalar } from '../platform/scalars.js';

const ENGINES: readonly Database['engine'][] = ['embedded', 'server'];

const EngineEnum = enumOfIds('Engine', ENGINES, 'Where the data lives.', (engine) =>
  engine === 'embedded'
    ? 'In a database inside the server, in a folder of its own.'
    : 'On a PostgreSQL server.',
);

@ObjectType('Limit', { description: 'A number that no request may pass.' })
export class Limit {
  @Field(() => String, { description: 'Permanent name of the limit; new ones may appear.' })
  readonly name!: string;

  @Field(() => Int, { description: 'The number in force on this server.' })
  readonly value!: number;

  @Field(() => String, { description: 'What it counts, such as `rows` or `points`.' })
  readonly unit!: string;
}

@ObjectType('ApiInfo', { description: 'Which server this is, and by which law it answers.' })
export class ApiInfo {
  @Field(() => String, { description: 'Version of the server.' })
  readonly version!: string;

  @Field(() => String, { description: 'Version and content hash of the law.' })
  readonly lawVersion!: string;

  @Field(() => DateScalar, { description: 'Today in Vietnam, the default of every `asOf`.' })
  readonly today!: CalendarDate;

  @Field(() => EngineEnum, { description: 'Where the data lives.' })
  readonly engine!: Database['engine'];

  @Field(() => [Limit], { description: 'Every limit of this server.' })
  @Costs({ size: LIMIT_NAMES.length })
  readonly limits!: readonly Limit[];
}

const { version }: { version: string } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

@Resolver()
export class NodesResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Whatever has that global id; null where there is nothing to see.',
  })
  @AllowedTo('public')
  @FromTables()
  node(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object | null> {
    const { run, asOf: days } = readRun(context, asOf);
    // who keeps the register of a place sees what is recorded of its associations here as in `association`
    const scope = scopeOfRecorded(context, days, id) ?? run.scope;
    return context.reads.node(info, { ...run, scope }, id);
  }

  @Query(() => ApiInfo, { description: 'Which server this is, and by which law it answers.' })
  @AllowedTo('public')
  apiInfo(@Ctx() { law: { lawVersion }, today, database: { engine }, cost }: RequestContext): ApiInfo {
    const limits = LIMIT_NAMES.map((name) => ({
      name,
      value: cost.limits[name],
      unit: LIMITS[name].unit,
    }));
    return { version, lawVersion, today, engine, limits };
  }
}
