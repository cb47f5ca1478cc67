import type { associations as vietnamese } from '../vi/associations.js';

export const associations: Readonly<Record<keyof typeof vietnamese, string>> = {
  ASSOCIATION_EVENT_SIDES:
    'An event “{step}” cannot have {associations} associations before and {into} after it',
  ASSOCIATION_EVENT_TWICE: 'The event names {body} twice',
  ASSOCIATION_EVENT_NO_DECISION:
    'An event “{step}” changes the register of bodies, so it must cite a registered decision',
  ASSOCIATION_EVENT_FILED_LATER: 'The file was received on {filedOn}, after the event of {on}',
};
