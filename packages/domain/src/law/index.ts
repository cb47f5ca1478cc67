import type { RegisterClause } from '../associations/index.js';
import type { LawFile } from '../lawbook/index.js';
import { cited } from './cited.js';
import { generalCounts } from './general-counts.js';
import { generalWorkflows } from './general-workflows.js';
import { haTinh28 } from './ha-tinh/ctr-28-nq-tw.js';
import { laoCaiFront } from './lao-cai/nq-mttq-2030.js';
import { associationPartyPapers } from './party/associations.js';
import { associationRoles, quangTri29 } from './quang-tri/29-ct-tu.js';
import { quangTriRegisterClauses } from './quang-tri/register-clauses.js';
import { vinhLinhPlan } from './quang-tri/vinh-linh-plan-29-ct-tu.js';
import { frontLaw75 } from './state/75-2015-qh13.js';
import { frontResolution403 } from './state/403-2017-nqlt.js';
import { associationDecrees } from './state/associations-decrees.js';
import { stateRegisterClauses } from './state/register-clauses.js';
import { thaiNguyen29 } from './thai-nguyen/29-hd-duk.js';
import { letterOn118 } from './unplaced/letter-on-118-qd-tw.js';

export { supervisionSubjectClauses } from './lao-cai/nq-mttq-2030.subjects.js';
export { associationLifecycles } from './state/association-lifecycle.js';
export {
  associationConsequences,
  associationRegimes,
  associationStatusEnds,
  congressPapers,
} from './state/association-standing.js';
export { missingDecreeValues } from './state/associations-decrees.js';
export { associationChangeNotices } from './state/change-notices.js';
export { lunarFeasts, vietnamHolidays } from './state/holidays.js';
export {
  associationDecrees,
  associationPartyPapers,
  associationRoles,
  cited,
  frontLaw75,
  frontResolution403,
  generalCounts,
  generalWorkflows,
  haTinh28,
  laoCaiFront,
  letterOn118,
  quangTri29,
  thaiNguyen29,
  vinhLinhPlan,
};

/**
 * The law that comes with this package: the documents known by citation, what was read of a law and of decrees that
 * are not held, and the six held ones. A portal adds its own province by giving one more file.
 *
 * @example composeLaw([...law, myProvince], '0.1.0').clauses.size
 */
export const law: readonly LawFile[] = [
  cited,
  generalCounts,
  generalWorkflows,
  frontLaw75,
  frontResolution403,
  associationDecrees,
  associationPartyPapers,
  vinhLinhPlan,
  quangTri29,
  letterOn118,
  laoCaiFront,
  thaiNguyen29,
  haTinh28,
];

/**
 * The clauses that findings of the register of associations rest on beside the decree that a finding names itself:
 * what `RegisterWorld` takes. A province adds its own.
 *
 * @example associationRegisterClauses.filter(({ code }) => code === 'NO_MONITORING_BODY').length
 */
export const associationRegisterClauses: readonly RegisterClause[] = [
  ...stateRegisterClauses,
  ...quangTriRegisterClauses,
];
