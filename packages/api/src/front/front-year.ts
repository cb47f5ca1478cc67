import 'reflect-metadata';
import {
  type AsOf,
  addDays,
  type BodyId,
  earlier,
  FRONT_BODY_KINDS,
  FRONT_KINDS,
  FRONT_MEASURES,
  frontYearOf,
  indexObservations,
  lifeOn,
  meetingCounts,
  QUARTER_STANDINGS,
  REPLY_STANDINGS,
  REVIEW_STANDINGS,
  yearFigureOf,
  yearPeriod,
} from '@danvan/domain';
import { readBodies } from '../duties/index.js';
import { amountShown, loadIndicatorWorld } from '../indicators/index.js';
import type { RequestContext } from '../platform/context.js';
import { registryAsOf } from '../platform/law.js';
import { badInput } from '../platform/read/bad-input.js';
import { callerScope } from '../platform/reading.js';
import type { FrontYear, FrontYearArgs, YearFigure } from './front-year-types.js';
import { loadFront } from './load-front.js';
import { quartersOf, readYear } from './meetings.js';

/** Of these bodies those that report the figures: of their kinds, there on a day of the year, and no group. */
const reporters = (
  context: RequestContext,
  bodies: readonly BodyId[],
  year: number,
  asOf: AsOf,
): BodyId[] => {
  const registry = registryAsOf(context.law, asOf);
  const { period } = yearPeriod(year);
  return bodies.filter((id) => {
    const body = registry.bodies.get(id);
    if (body === undefined || body.many || !FRONT_BODY_KINDS.includes(body.kind)) return false;
    // whoever opened or closed within the year reports for its part
    const [opened, left] = [earlier(addDays(period.until, -1), asOf.on), period.from].map(
      (on) => lifeOn(body.life, { on, knownOn: asOf.knownOn }).state,
    );
    return opened !== 'not-yet' && left !== 'ended';
  });
};

const figuresOf = async (
  context: RequestContext,
  bodies: readonly BodyId[],
  year: number,
  asOf: AsOf,
): Promise<Record<keyof typeof FRONT_MEASURES, YearFigure | null>> => {
  const asked = reporters(context, bodies, year, asOf);
  const scope = { bodies: asked, periods: [yearPeriod(year)] };
  const { law, facts } = await loadIndicatorWorld(context, callerScope(context), scope, asOf);
  const index = indexObservations(facts, asOf);
  const figure = (id: (typeof FRONT_MEASURES)[keyof typeof FRONT_MEASURES]): YearFigure | null => {
    const measure = law.catalogue.measures.get(id);
    if (measure === undefined) return null;
    const { amount, reported, expected, missing } = yearFigureOf(index, measure, asked, year);
    return { amount: amountShown(amount), reported, expected, missingCount: missing.length };
  };
  return {
    newWorks: figure(FRONT_MEASURES.newWorks),
    membersIntroduced: figure(FRONT_MEASURES.membersIntroduced),
    complaints: figure(FRONT_MEASURES.complaints),
    denunciations: figure(FRONT_MEASURES.denunciations),
  };
};

const counted = <T extends string>(
  standings: readonly T[],
  counts: Readonly<Record<T, number>>,
): { readonly standing: T; readonly count: number }[] =>
  standings.map((standing) => ({ standing, count: counts[standing] }));

/**
 * The year of bodies. Counts tell of what was not done, so the caller needs leave for every one of the bodies: without
 * it null, never a total of a part.
 */
export const frontYear = async (
  context: RequestContext,
  args: FrontYearArgs,
  asOf: AsOf,
): Promise<FrontYear | null> => {
  const year = readYear(args.year, asOf);
  const bodies = readBodies(context, args, asOf);
  if (bodies === null) throw badInput('SCOPE_MISSING');
  const scope = callerScope(context);
  const seen = new Set<string>(scope.bodies === 'none' ? [] : scope.bodies);
  if (bodies.some((body) => !seen.has(body))) return null;
  const { cases, keepingPeriods, view } = await loadFront(context, { scope, asOf }, FRONT_KINDS, bodies);
  const found = frontYearOf(cases, keepingPeriods, year, asOf, view.world);
  const quarters = await quartersOf(context, bodies, year, asOf);
  return {
    ...{ year, programmes: found.programmes, recommendations: found.recommendations },
    ...{ criticism: found.criticism, movements: found.movements },
    supervisions: Object.entries(found.supervisions)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([state, count]) => ({ state, count })),
    reviews: counted(REVIEW_STANDINGS, found.reviews),
    petitions: counted(REPLY_STANDINGS, found.petitions),
    quarters: counted(QUARTER_STANDINGS, meetingCounts(quarters)),
    ...(await figuresOf(context, bodies, year, asOf)),
  };
};
