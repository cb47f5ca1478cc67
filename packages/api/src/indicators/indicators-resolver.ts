import 'reflect-metadata';
import { explainTarget, type Language } from '@danvan/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { readDocument } from '../duties/duties-question.js';
import { nameOfBody } from '../organisations/index.js';
import { AsOfInput, resolveAsOf } from '../platform/as-of.js';
import { AS_OF } from '../platform/as-of-argument.js';
import { AllowedTo } from '../platform/auth/index.js';
import type { RequestContext } from '../platform/context.js';
import { FromTables } from '../platform/lane/from-tables.js';
import { LANG, LanguageEnum } from '../platform/language.js';
import { registryAsOf } from '../platform/law.js';
import { Costs } from '../platform/limits/index.js';
import { readRun } from '../platform/reading.js';
import { ExplainArgs, FindingsArgs, ScoreboardArgs, SeriesArgs, TargetsArgs } from './arguments.js';
import { askExplanation, askFindings, askSeries } from './ask-figures.js';
import { askScoreboard } from './ask-scoreboard.js';
import { badInput } from './bad-input.js';
import { askIndicators, askMeasures, askTargets } from './catalogue-of.js';
import { Indicator, IndicatorTarget, Measure } from './catalogue-types.js';
import { RecordObservationsInput, RecordObservationsPayload } from './inputs.js';
import { ObservationConnection, ObservationsArgs } from './observation.js';
import { recordObservations } from './record-observations.js';
import { readBody, readPeriod } from './scoreboard-question.js';
import { FigureExplanation, Scoreboard, SeriesPoint, TargetFinding } from './scoreboard-types.js';

const MOST_REPORTS = 1_000;
const DEFAULT_REPORTS = 100;

const atMost = <T>(list: readonly T[], most: number): readonly T[] => {
  if (list.length > most) throw badInput('LIST_TOO_LONG', { max: most });
  return list;
};

@Resolver()
export class IndicatorsResolver {
  @Query(() => [Indicator], { description: 'The figures that the law compares, in its order.' })
  @AllowedTo('public')
  @Costs({ size: 40 })
  indicators(
    @Ctx() context: RequestContext,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<Indicator[]> {
    return askIndicators(context, resolveAsOf(context, asOf));
  }

  @Query(() => [Measure], { description: 'What bodies count and report, in the order of the law.' })
  @AllowedTo('public')
  @Costs({ size: 60 })
  measures(
    @Ctx() context: RequestContext,
    @Arg('asOf', () => AsOfInput, AS_OF) _asOf?: AsOfInput | null,
  ): Measure[] {
    return askMeasures(context);
  }

  @Query(() => [IndicatorTarget], {
    description: 'The figures that clauses set, with the threshold of the day asked for.',
  })
  @AllowedTo('public')
  @Costs({ size: 60 })
  indicatorTargets(
    @Ctx() context: RequestContext,
    @Args(() => TargetsArgs) { document, indicator }: TargetsArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<IndicatorTarget[]> {
    const asked = {
      document: document ? readDocument(context, document) : null,
      indicator: indicator ?? null,
    };
    return askTargets(context, asked, resolveAsOf(context, asOf));
  }

  @Query(() => ObservationConnection, {
    description: 'Reported figures of bodies whose records the caller may read.',
  })
  @AllowedTo('public')
  @FromTables()
  observations(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ObservationsArgs) { body }: ObservationsArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<object> {
    const fixed = body ? { bodyId: [readBody(context, body)] } : {};
    return context.reads.connection(info, readRun(context, asOf).run, 'Observation', fixed);
  }

  @Query(() => Scoreboard, {
    description:
      'All indicators of a body and what stands under it in one period: own figures, totals with coverage, who is missing, and where each target stands with its clause. Who has no leave for all of them gets the public view.',
  })
  @AllowedTo('public')
  @Costs({ base: 200 })
  scoreboard(
    @Ctx() context: RequestContext,
    @Args(() => ScoreboardArgs) { body, period, indicators }: ScoreboardArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<Scoreboard> {
    const asked = {
      body: readBody(context, body),
      period: readPeriod(period),
      indicators: indicators ?? null,
    };
    return askScoreboard(context, asked, resolveAsOf(context, asOf));
  }

  @Query(() => [TargetFinding], { description: 'Where bodies stand with every target of some periods.' })
  @AllowedTo({ capability: 'record:read' })
  @Costs({ base: 50, size: 200 })
  targetFindings(
    @Ctx() context: RequestContext,
    @Args(() => FindingsArgs) { bodies, periods }: FindingsArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<TargetFinding[]> {
    const asked = [...new Set(atMost(bodies, 100).map((body) => readBody(context, body)))];
    const keys = [...new Set(atMost(periods, 10))].map(readPeriod);
    return askFindings(context, asked, keys, resolveAsOf(context, asOf));
  }

  @Query(() => [SeriesPoint], {
    description:
      'A measure of one body over periods: as reported, or in the boundaries of the day asked for.',
  })
  @AllowedTo({ capability: 'record:read' })
  @Costs({ base: 20, size: 20 })
  figureSeries(
    @Ctx() context: RequestContext,
    @Args(() => SeriesArgs) { body, measure, periods, mode }: SeriesArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<SeriesPoint[]> {
    const keys = atMost(periods, 60).map(readPeriod);
    return askSeries(context, readBody(context, body), measure, keys, mode, resolveAsOf(context, asOf));
  }

  @Query(() => FigureExplanation, {
    description: 'The reports behind a total of the scoreboard, and who is missing in it.',
  })
  @AllowedTo({ capability: 'record:read' })
  @Costs({ base: 50 })
  explainFigure(
    @Ctx() context: RequestContext,
    @Args(() => ExplainArgs) { body, indicator, period, first }: ExplainArgs,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput | null,
  ): Promise<FigureExplanation> {
    const asked = {
      body: readBody(context, body),
      indicator,
      period: readPeriod(period),
      first: Math.min(Math.max(first ?? DEFAULT_REPORTS, 0), MOST_REPORTS),
    };
    return askExplanation(context, asked, resolveAsOf(context, asOf));
  }

  @Mutation(() => RecordObservationsPayload, {
    description: 'Records reported figures, or corrects earlier ones: all of them together or none.',
  })
  @AllowedTo({ capability: 'indicator:write' })
  recordObservations(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordObservationsInput, { description: 'The figures.' })
    input: RecordObservationsInput,
  ): Promise<RecordObservationsPayload> {
    return recordObservations(context, input);
  }
}

@Resolver(() => TargetFinding)
export class TargetFindingResolver {
  @FieldResolver(() => [String], {
    description:
      'All of it in words, one paragraph per entry: what is set, by which clause, the figure, the outcome.',
  })
  explanation(
    @Root() { item, documentName }: TargetFinding,
    @Ctx() context: RequestContext,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): string[] {
    const registry = registryAsOf(context.law, item.asOf);
    return explainTarget(item, lang, {
      body: (id) => nameOfBody(registry, id, item.asOf),
      document: documentName,
    });
  }
}

@Resolver(() => SeriesPoint)
export class SeriesPointResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Why it is not known; null where it is.' })
  why(
    @Root() { whyWords }: SeriesPoint,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): string | null {
    return whyWords?.[lang] ?? null;
  }
}
