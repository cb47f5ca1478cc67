import 'reflect-metadata';
import { type AsOf, type BodyId, partsOf } from '@danvan/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, ObjectType, Resolver, Root } from 'type-graphql';
import { ProgrammeTarget } from '../duties/index.js';
import { askedAsOf } from '../platform/asked-as-of.js';
import type { RequestContext } from '../platform/context.js';
import { Costs } from '../platform/limits/index.js';
import { askScoreboard } from './ask-scoreboard.js';
import { readBody, readPeriod } from './scoreboard-question.js';
import { FigureTotal, type Scoreboard, TargetFinding } from './scoreboard-types.js';

@ObjectType('ProgrammeStanding', {
  description: 'Where a body stands with a target of a programme in one period, as its scoreboard has it.',
})
export class ProgrammeStanding {
  @Field(() => String, { description: 'The period, by its key.' })
  readonly period!: string;

  @Field(() => TargetFinding, {
    nullable: true,
    description:
      'Reached, not reached or not to be told, with the figure and the clause; null where the clause does not judge the body in that period, or the public view leaves it out.',
  })
  readonly finding!: TargetFinding | null;

  @Field(() => FigureTotal, {
    nullable: true,
    description: 'The figure with all that stand under the body, with its coverage.',
  })
  readonly total!: FigureTotal | null;

  @Field(() => Boolean, { description: 'Whether this is what anybody may see.' })
  readonly isPublicView!: boolean;
}

/** Boards of one request by body, period and days: all targets of a programme are read from the same ones. */
const boards = new WeakMap<RequestContext, Map<string, Promise<Scoreboard>>>();

const boardOf = (context: RequestContext, body: BodyId, period: string, asOf: AsOf): Promise<Scoreboard> => {
  const ofRequest = boards.get(context) ?? new Map<string, Promise<Scoreboard>>();
  boards.set(context, ofRequest);
  const key = [body, period, asOf.on, asOf.knownOn].join(' ');
  const board =
    ofRequest.get(key) ??
    askScoreboard(context, { body, period: readPeriod(period), indicators: null }, asOf);
  ofRequest.set(key, board);
  return board;
};

/** What a target of a programme came to: the field stands here because the programme knows no figures. */
@Resolver(() => ProgrammeTarget)
export class ProgrammeStandingResolver {
  @FieldResolver(() => ProgrammeStanding, {
    description:
      'What it came to for a body. Who has no leave for all that stand under the body gets the public view, of years.',
  })
  @Costs({ base: 10 })
  async standing(
    @Root() { targetId, indicatorId, byYearEnd }: ProgrammeTarget,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('body', () => ID, { description: 'The body, by global id or slug.' }) body: string,
    @Arg('period', () => String, {
      nullable: true,
      description:
        'The period, by its key; the year at whose end it is judged, else that of the day asked for, unless given.',
    })
    period?: string | null,
  ): Promise<ProgrammeStanding> {
    const asOf = askedAsOf(context, info);
    const key = period ?? String(byYearEnd ?? partsOf(asOf.on).year);
    const board = await boardOf(context, readBody(context, body), key, asOf);
    return {
      period: board.period,
      finding: board.findings.find((found) => found.targetId === targetId) ?? null,
      total: board.figures.find(({ indicator }) => indicator.indicatorId === indicatorId)?.total ?? null,
      isPublicView: board.isPublicView,
    };
  }
}
