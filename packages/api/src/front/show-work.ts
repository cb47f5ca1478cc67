import {
  type AsOf,
  coordinationOf,
  criticisedDraftOf,
  movementOf,
  petitionOf,
  programmeOf,
} from '@danvan/domain';
import { bareId } from '../duties/index.js';
import type { RequestContext } from '../platform/context.js';
import type { ConnectionOf } from '../platform/read/index.js';
import type { FrontArgs, RepliesArgs } from './front-arguments.js';
import { bodiesShown, pageOfFront, workShown } from './page-front.js';
import {
  type CoordinationProgramme,
  type CriticisedDraft,
  type Movement,
  Petition,
  type SupervisionProgramme,
} from './work-types.js';

/** Programmes of supervision and social criticism that the caller may see. */
export const programmesPage = async (
  context: RequestContext,
  args: FrontArgs,
  asOf: AsOf,
): Promise<ConnectionOf<SupervisionProgramme>> => {
  const { page } = await pageOfFront(
    context,
    {
      ...{ view: 'Query.supervisionProgrammes', type: 'SupervisionProgramme', kind: 'programme' },
      compute: (found) => programmeOf(found, asOf),
      show: (found, { state, approvedOn, adoptedOn, fundedOn }): SupervisionProgramme => ({
        ...workShown(found, asOf),
        ...{ state, approvedOn, adoptedOn, fundedOn },
      }),
    },
    args,
    asOf,
  );
  return page;
};

/** Drafts offered for social criticism; those of a year are those offered for it. */
export const draftsPage = async (
  context: RequestContext,
  args: FrontArgs,
  asOf: AsOf,
): Promise<ConnectionOf<CriticisedDraft>> => {
  const { page } = await pageOfFront(
    context,
    {
      ...{ view: 'Query.criticisedDrafts', type: 'CriticisedDraft', kind: 'criticism' },
      compute: (found) => criticisedDraftOf(found, asOf),
      yearOf: ({ offeredFor }) => offeredFor,
      show: (found, one, facts): CriticisedDraft => ({
        ...workShown(found, asOf),
        ...{ state: one.state, offeredFor: one.offeredFor, offeredOn: one.offeredOn, chosenOn: one.chosenOn },
        ...{ criticisedOn: one.criticisedOn, answeredOn: one.answeredOn },
        ...{ drafters: bodiesShown(facts, one.drafter), critics: bodiesShown(facts, one.critic) },
      }),
    },
    args,
    asOf,
  );
  return page;
};

/** Coordination programmes that the caller may see, with the review of each year. */
export const coordinationPage = async (
  context: RequestContext,
  args: FrontArgs,
  asOf: AsOf,
): Promise<ConnectionOf<CoordinationProgramme>> => {
  const { page } = await pageOfFront(
    context,
    {
      ...{ view: 'Query.coordinationProgrammes', type: 'CoordinationProgramme', kind: 'coordination' },
      compute: (found, { keepingPeriods, view }) => coordinationOf(found, keepingPeriods, asOf, view.world),
      show: (found, { signatories, state, signedOn, endedOn, reviews }, facts): CoordinationProgramme => ({
        ...workShown(found, asOf),
        ...{ state, signedOn, endedOn, reviews, signatories: bodiesShown(facts, signatories) },
      }),
    },
    args,
    asOf,
  );
  return page;
};

/** Movements and campaigns that the caller may see. */
export const movementsPage = async (
  context: RequestContext,
  args: FrontArgs,
  asOf: AsOf,
): Promise<ConnectionOf<Movement>> => {
  const { page } = await pageOfFront(
    context,
    {
      ...{ view: 'Query.movements', type: 'Movement', kind: 'movement' },
      compute: (found) => movementOf(found, asOf),
      show: (found, one, facts): Movement => ({
        ...workShown(found, asOf),
        ...{ state: one.state, launchedOn: one.launchedOn, evaluatedOn: one.evaluatedOn },
        ...{
          rolledOutOn: one.rolledOutOn,
          reviewedMidwayOn: one.reviewedMidwayOn,
          reviewedOn: one.reviewedOn,
        },
        ...{ rewardedOn: one.rewardedOn, targets: one.targets },
        participants: bodiesShown(facts, one.participants),
      }),
    },
    args,
    asOf,
  );
  return page;
};

/** Petitions that the caller may see. */
export const petitionsPage = async (
  context: RequestContext,
  args: RepliesArgs,
  asOf: AsOf,
): Promise<ConnectionOf<Petition>> => {
  const addressee = args.addressee ? bareId('bod', args.addressee) : null;
  const { page } = await pageOfFront(
    context,
    {
      ...{ view: 'Query.petitions', type: 'Petition', kind: 'petition' },
      compute: (found, { keepingPeriods }) => petitionOf(found, keepingPeriods, asOf),
      isMeant: ({ standing, addressees }) =>
        (!args.standings || args.standings.includes(standing)) &&
        (addressee === null || addressees.some((body) => body === addressee)),
      show: (found, one, facts): Petition =>
        Object.assign(new Petition(), {
          ...workShown(found, asOf),
          ...{ state: one.state, receivedOn: one.receivedOn, forwardedOn: one.forwardedOn },
          ...{ redirected: one.redirected, standing: one.standing, dueOn: one.dueOn, daysLate: one.daysLate },
          ...{ answeredOn: one.answeredOn, answerDocument: one.answerDocument },
          addressees: bodiesShown(facts, one.addressees),
        }),
    },
    args,
    asOf,
  );
  return page;
};
