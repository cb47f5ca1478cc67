import type { KeepingPeriod, WorkflowWorld } from '../duties/index.js';
import type { AsOf } from '../kernel/index.js';
import { type AnsweredShare, answeredShareOf } from './answered-share.js';
import { coordinationOf, REVIEW_STANDINGS, type ReviewStanding } from './coordination.js';
import { type CriticismYear, criticismOfYear } from './criticism.js';
import { casesOfKind, type FrontCase, type FrontKind } from './front-case.js';
import { type Movement, movementOf } from './movement.js';
import { petitionOf, replyCounts } from './petition.js';
import { programmeOf } from './programme.js';
import { recommendationOf } from './recommendation.js';
import type { ReplyStanding } from './reply.js';
import { type SupervisionCounts, supervisionCounts, supervisionOf } from './supervision.js';

/** What the Front and the organisations did in a year, each case counted once. */
export interface FrontYear {
  readonly year: number;
  readonly programmes: { readonly all: number; readonly adopted: number; readonly funded: number };
  /** By the state of the workflow. */
  readonly supervisions: SupervisionCounts;
  readonly recommendations: AnsweredShare;
  readonly criticism: CriticismYear;
  /** Coordination programmes with a review asked for that year, by how it stands. */
  readonly reviews: Readonly<Record<ReviewStanding, number>>;
  readonly movements: {
    readonly all: number;
    readonly launched: number;
    readonly reviewedMidway: number;
    readonly reviewed: number;
    readonly rewarded: number;
  };
  readonly petitions: Readonly<Record<ReplyStanding, number>>;
}

/**
 * The year of some bodies, from their cases. Drafts count in the year that they were offered for and programmes of
 * coordination in each of their years; the rest in the year that its record says.
 *
 * @example frontYearOf(cases, keepingPeriods, 2025, asOf(day('2025-12-31')), world).recommendations.share
 */
export const frontYearOf = (
  cases: Iterable<FrontCase>,
  keepingPeriods: readonly KeepingPeriod[],
  year: number,
  asOf: AsOf,
  world: WorkflowWorld,
): FrontYear => {
  const all = [...cases];
  const of = (kind: FrontKind): FrontCase[] =>
    casesOfKind(all, kind, asOf).filter((found) => found.year === year);
  const programmes = of('programme').map((found) => programmeOf(found, asOf));
  const movements = of('movement').map((found) => movementOf(found, asOf));
  const moved = (is: (movement: Movement) => boolean): number => movements.filter(is).length;
  const reviews = casesOfKind(all, 'coordination', asOf).flatMap((found) =>
    coordinationOf(found, keepingPeriods, asOf, world).reviews.filter((review) => review.year === year),
  );
  return {
    year,
    programmes: {
      all: programmes.length,
      adopted: programmes.filter(({ adoptedOn }) => adoptedOn !== null).length,
      funded: programmes.filter(({ fundedOn }) => fundedOn !== null).length,
    },
    supervisions: supervisionCounts(
      of('supervision').map((found) => supervisionOf(found, keepingPeriods, asOf, world)),
    ),
    recommendations: answeredShareOf(
      of('recommendation').map((found) => recommendationOf(found, keepingPeriods, asOf)),
    ),
    criticism: criticismOfYear(all, year, asOf),
    reviews: Object.fromEntries(
      REVIEW_STANDINGS.map((one) => [one, reviews.filter(({ standing }) => standing === one).length]),
    ) as Record<ReviewStanding, number>,
    movements: {
      all: movements.length,
      launched: moved(({ launchedOn }) => launchedOn !== null),
      reviewedMidway: moved(({ reviewedMidwayOn }) => reviewedMidwayOn.length > 0),
      reviewed: moved(({ reviewedOn }) => reviewedOn !== null),
      rewarded: moved(({ rewardedOn }) => rewardedOn.length > 0),
    },
    petitions: replyCounts(of('petition').map((found) => petitionOf(found, keepingPeriods, asOf))),
  };
};
