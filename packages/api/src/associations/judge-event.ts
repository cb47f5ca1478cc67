import {
  type AsOf,
  type AssociationEvent,
  type AssociationFacts,
  type BodyId,
  type EventDecision,
  type Facts,
  judgeEvent,
  known,
  lifecycleFact,
  statusAt,
} from '@danvan/domain';
import type { RequestContext } from '../platform/context.js';
import { associationLaw, lifecycleWorld } from './world.js';

/** What the register itself says of an association that guards ask for, on the day of an event. */
const factsOfRegister = (
  context: RequestContext,
  { records, status }: AssociationFacts,
  association: BodyId,
  asOf: AsOf,
): Facts => {
  const record = records.find(({ body }) => body === association);
  const body = context.law.registry.bodies.get(association);
  const listed = { association, level: body?.level ?? null, place: body?.place ?? null };
  const assigned = statusAt(status, listed, 'party-assigned', asOf).state;
  const scope = record?.scope;
  const business = record?.businessFederation;
  const own = record?.ownLaw;
  return {
    ...(scope === undefined ? {} : { [lifecycleFact('scope')]: known(scope) }),
    ...(business === undefined ? {} : { [lifecycleFact('businessFederation')]: known(business) }),
    ...(own === undefined ? {} : { [lifecycleFact('underOwnLaw')]: known(own !== 'none') }),
    ...(assigned === 'unknown' ? {} : { [lifecycleFact('partyAssigned')]: known(assigned === 'yes') }),
  };
};

/** What the domain says of an event for each association whose life it moves; what is given goes before what is recorded. */
export const judgeForAll = (
  context: RequestContext,
  facts: AssociationFacts,
  event: AssociationEvent,
  given: Facts,
  asOf: AsOf,
): EventDecision[] =>
  event.associations.map((association) =>
    judgeEvent(
      associationLaw(context),
      facts.events,
      event,
      association,
      { ...factsOfRegister(context, facts, association, { on: event.on, knownOn: asOf.knownOn }), ...given },
      lifecycleWorld(context, asOf),
    ),
  );
