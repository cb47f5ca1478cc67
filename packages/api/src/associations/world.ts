import type { AsOf, AssociationLaw, LifecycleWorld, RegisterWorld } from '@danvan/domain';
import {
  associationChangeNotices,
  associationConsequences,
  associationLifecycles,
  associationRegisterClauses,
  associationRoles,
  congressPapers,
  vietnamHolidays,
} from '@danvan/domain/law';
import type { RequestContext } from '../platform/context.js';
import { registryAsOf } from '../platform/law.js';

export const associationLaw = ({ law }: RequestContext): AssociationLaw => ({
  rules: law.law,
  lifecycles: associationLifecycles,
});

/** The law and the bodies of a day that the register is read against. */
export const registerWorld = (context: RequestContext, asOf: AsOf): RegisterWorld => ({
  law: associationLaw(context),
  registry: registryAsOf(context.law, asOf),
  calendar: context.law.calendar ?? vietnamHolidays,
  roleClauses: associationRoles,
  clauses: associationRegisterClauses,
  papers: congressPapers,
  consequences: associationConsequences,
  notices: associationChangeNotices,
});

export const lifecycleWorld = (context: RequestContext, asOf: AsOf): LifecycleWorld => ({
  registry: registryAsOf(context.law, asOf),
  calendar: context.law.calendar ?? vietnamHolidays,
  knownOn: asOf.knownOn,
});
