import {
  type Amount,
  type AsOf,
  type BoardCell,
  type BodyId,
  boardFindings,
  type Catalogue,
  cellOf,
  closingDay,
  type Scoreboard as DomainBoard,
  type Indicator as DomainIndicator,
  findingsOf,
  isDocumentId,
  isFindingPublic,
  LAST_DAY,
  lookUp,
  missingUnder,
  type PublicScoreboard,
  publicShareOf,
  publicTotalOf,
  type ReportingPeriod,
  scoreboardOf,
  shownShare,
  shownValue,
  type TargetItem,
  tallyUnder,
} from '@danvan/domain';
import { legalBasisOf } from '../duties/legal-basis.js';
import { bodyRef, sourceOf } from '../organisations/index.js';
import { asOfEcho } from '../platform/as-of.js';
import type { RequestContext } from '../platform/context.js';
import { callerScope } from '../platform/reading.js';
import { badInput } from './bad-input.js';
import { indicatorOf } from './catalogue-of.js';
import type { TotalState } from './enums.js';
import { type IndicatorWorld, loadIndicatorWorld } from './load-indicator-facts.js';
import { allBodies, publicBoard } from './public-board.js';
import { maySeeAll, underIn } from './scoreboard-question.js';
import type {
  BoardFigure,
  FigureAmount,
  FigureTotal,
  Scoreboard,
  TargetFinding,
  TargetTally,
} from './scoreboard-types.js';

/** Rows of bodies that are named where reports are missing. */
const MOST_MISSING = 100;

export const amountShown = (amount: Amount | null): FigureAmount | null =>
  amount === null ? null : { ...amount, high: amount.high === Number.POSITIVE_INFINITY ? null : amount.high };

const without = (state: TotalState): FigureTotal => ({
  state,
  numerator: null,
  denominator: null,
  percent: null,
  reported: null,
  expected: null,
  uncertain: null,
  coverage: null,
  estimatedShare: null,
});

/** A total of the domain as the API shows it. */
export const totalShown = (total: BoardCell['total'], { decimals }: DomainIndicator): FigureTotal => {
  if (total === 'NOT_DEFINED') return without('not-defined');
  if (total === 'NOT_ADDITIVE_OVER_TREE') return without('not-additive');
  const { numerator, denominator, reported, expected, expectedReported, uncertain, estimatedShare } = total;
  return {
    state: numerator === null ? 'not-reported' : 'shown',
    numerator: amountShown(numerator),
    denominator: amountShown(denominator),
    percent: numerator === null || denominator === null ? null : shownShare(numerator, denominator, decimals),
    reported,
    expected,
    uncertain,
    coverage: expected === 0 ? null : expectedReported / expected,
    estimatedShare,
  };
};

/** Findings as the API shows them, under the names and the titles of the day. */
export const findingsShown = (
  { law, registry }: IndicatorWorld,
  asOf: AsOf,
): ((item: TargetItem) => TargetFinding) => {
  const basisOf = legalBasisOf(law.graph);
  const { documents } = law.graph;
  return (item) => ({
    item,
    documentName: (id) => {
      const document = isDocumentId(id) ? documents.get(id) : undefined;
      return document?.symbol ?? document?.title.vi ?? id;
    },
    targetId: item.target.id,
    indicatorId: item.target.indicator,
    body: bodyRef(registry, item.bearer.body.id, asOf),
    period: item.period.key,
    dueOn: item.due,
    outcome: item.outcome,
    why: item.why,
    missMeaning: item.missMeaning,
    modality: item.target.modality,
    operator: item.operator,
    threshold: item.threshold,
    value: shownValue(item.figure),
    basis: item.basis.map(basisOf),
    carriedBy:
      item.carriedBy === null
        ? null
        : {
            from: bodyRef(registry, item.carriedBy.from, asOf),
            on: item.carriedBy.on,
            basis: sourceOf(item.carriedBy.basis),
          },
  });
};

/** Which of the catalogue are asked for. Throws BAD_INPUT for one that is not in it. */
const wantedOf = ({ indicators }: Catalogue, names: readonly string[] | null): DomainIndicator[] => {
  if (names === null) return [...indicators.values()];
  const wanted = new Set(names);
  const found = [...indicators.values()].filter(({ id }) => wanted.has(id));
  if (found.length < wanted.size) {
    const known = new Set<string>(found.map(({ id }) => id));
    const unknown = names.find((name) => !known.has(name)) ?? '';
    throw badInput('INDICATOR_UNKNOWN', { value: unknown.slice(0, 80) });
  }
  return found;
};

/** What a scoreboard is asked of. */
export interface ScoreboardAsked {
  readonly body: BodyId;
  readonly period: ReportingPeriod;
  readonly indicators: readonly string[] | null;
}

/**
 * The scoreboard of a body. With leave for all that stand under it, in full; without, the public view, which is decided
 * over the whole tree and as known now, by years: see `publicScoreboard`.
 */
export const askScoreboard = async (
  context: RequestContext,
  asked: ScoreboardAsked,
  asOf: AsOf,
): Promise<Scoreboard> => {
  const under = underIn(context, asked.body, [asked.period], asOf);
  return maySeeAll(context, under) ? inFull(context, asked, under, asOf) : inPublic(context, asked, asOf);
};

const inFull = async (
  context: RequestContext,
  { body, period, indicators }: ScoreboardAsked,
  under: readonly BodyId[],
  asOf: AsOf,
): Promise<Scoreboard> => {
  const world = await loadIndicatorWorld(
    context,
    callerScope(context),
    { bodies: under, periods: [period] },
    asOf,
  );
  const { law, registry, facts } = world;
  const wanted = wantedOf(law.catalogue, indicators);
  const question = { roots: [body], periods: [period], indicators: wanted.map(({ id }) => id) };
  const board = scoreboardOf(law, registry, facts, question, asOf);
  const toFigure = figureIn(world, board, body, period, asOf);
  return {
    body: bodyRef(registry, body, asOf),
    period: period.key,
    isPublicView: false,
    figures: wanted.map(toFigure),
    findings: boardFindings(board, [body]).map(findingsShown(world, asOf)),
    tallies: talliesIn(world, board, body, period),
    asOf: asOfEcho(context, asOf),
  };
};

const figureIn =
  (
    { law, registry }: IndicatorWorld,
    board: DomainBoard,
    body: BodyId,
    period: ReportingPeriod,
    asOf: AsOf,
  ) =>
  (indicator: DomainIndicator): BoardFigure => {
    const cell = cellOf(board, indicator.id, body, period.key);
    const missing = missingUnder(board, indicator.id, body, period.key);
    return {
      indicator: indicatorOf(legalBasisOf(law.graph))(indicator),
      ownNumerator: amountShown(cell?.own.numerator ?? null),
      ownDenominator: amountShown(cell?.own.denominator ?? null),
      total: totalShown(cell?.total ?? 'NOT_DEFINED', indicator),
      missingCount: missing.length,
      missing: missing.slice(0, MOST_MISSING).map((id) => bodyRef(registry, id, asOf)),
    };
  };

const talliesIn = (
  { law }: IndicatorWorld,
  board: DomainBoard,
  body: BodyId,
  period: ReportingPeriod,
): TargetTally[] => {
  const at = board.periods.get(period.key);
  if (at === undefined) return [];
  const basisOf = legalBasisOf(law.graph);
  return at.targets.map((target) => {
    const {
      satisfied,
      violated,
      undetermined,
      'not-applicable': notApplicable,
    } = tallyUnder(at, target, body);
    return {
      targetId: target.target.id,
      basis: basisOf(target.target.basis),
      ...{ satisfied, violated, undetermined, notApplicable },
    };
  });
};

const inPublic = async (
  context: RequestContext,
  { body, period, indicators }: ScoreboardAsked,
  asked: AsOf,
): Promise<Scoreboard> => {
  if (period.kind !== 'year') throw badInput('PUBLIC_PERIOD_INVALID', { value: period.key });
  // another state of knowledge would be a second table to subtract from the first
  const asOf: AsOf = { on: asked.on, knownOn: context.today };
  const own = { bodies: [body], periods: [period] };
  const world = await loadIndicatorWorld(context, allBodies(context), own, asOf);
  const { law, registry, facts } = world;
  const wanted = wantedOf(law.catalogue, indicators);
  const board = await publicBoard(context, period, asOf);
  const basisOf = legalBasisOf(law.graph);
  const items = findingsOf(law, registry, facts, { span: period.period, bodies: [body] }, asOf).filter(
    (item) => item.period.key === period.key && isFindingPublic(board, item.target.id, body, period.key),
  );
  const findings = wanted.flatMap(({ id }) => items.filter(({ target }) => target.indicator === id));
  return {
    body: bodyRef(registry, body, asOf),
    period: period.key,
    isPublicView: true,
    figures: wanted.map((indicator) => ({
      indicator: indicatorOf(basisOf)(indicator),
      ownNumerator: null,
      ownDenominator: null,
      total: publicTotal(board, indicator, body, period),
      missingCount: null,
      missing: [],
    })),
    findings: findings.map(findingsShown(world, asOf)),
    tallies: [],
    asOf: asOfEcho(context, asOf),
  };
};

const publicTotal = (
  board: PublicScoreboard,
  indicator: DomainIndicator,
  body: BodyId,
  period: ReportingPeriod,
): FigureTotal => {
  const measure = lookUp(indicator.numerator, { on: closingDay(period), knownOn: LAST_DAY });
  if (measure.state !== 'found') return without('not-defined');
  const above = publicTotalOf(board, measure.value, body, period.key);
  if (above.state === 'not-asked') return without('not-defined');
  if (above.state !== 'shown') return without(above.state);
  const counted = {
    ...without('shown'),
    reported: above.reported,
    expected: above.expected,
    coverage: above.expected === 0 ? null : above.expectedReported / above.expected,
    numerator: amountShown(above.amount),
  };
  if (indicator.kind === 'count') return counted;
  const share = publicShareOf(board, indicator.id, body, period.key);
  if (share.state !== 'shown') return without(share.state);
  return {
    ...counted,
    denominator: amountShown(share.denominator),
    percent: shownShare(share.numerator, share.denominator, indicator.decimals),
  };
};
