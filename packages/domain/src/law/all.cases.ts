import type { LawCase } from '../lawbook/index.js';
import { generalWorkflowCases } from './general-workflows.cases.js';
import { cases as haTinh28 } from './ha-tinh/ctr-28-nq-tw.cases.js';
import { haTinh28WorkflowCases } from './ha-tinh/ctr-28-nq-tw.workflows.cases.js';
import { laoCaiActivityCases } from './lao-cai/nq-mttq-2030.activities.cases.js';
import { cases as laoCaiFront } from './lao-cai/nq-mttq-2030.cases.js';
import { laoCaiFrontWorkflowCases } from './lao-cai/nq-mttq-2030.workflows.cases.js';
import { cases as quangTri29 } from './quang-tri/29-ct-tu.cases.js';
import { cases as vinhLinhPlan } from './quang-tri/vinh-linh-plan-29-ct-tu.cases.js';
import { frontLaw75Cases } from './state/75-2015-qh13.cases.js';
import { frontResolution403Cases } from './state/403-2017-nqlt.cases.js';
import { cases as dissolutionGrounds } from './state/dissolution-grounds.cases.js';
import { cases as thaiNguyen29 } from './thai-nguyen/29-hd-duk.cases.js';
import { thaiNguyenModelCases } from './thai-nguyen/29-hd-duk.models.cases.js';
import { cases as letterOn118 } from './unplaced/letter-on-118-qd-tw.cases.js';

/** The golden cases of all law files, in the order of the files. */
export const ALL_CASES: readonly LawCase[] = [
  ...generalWorkflowCases,
  ...dissolutionGrounds,
  ...frontLaw75Cases,
  ...frontResolution403Cases,
  ...vinhLinhPlan,
  ...quangTri29,
  ...letterOn118,
  ...laoCaiFront,
  ...laoCaiFrontWorkflowCases,
  ...laoCaiActivityCases,
  ...thaiNguyen29,
  ...thaiNguyenModelCases,
  ...haTinh28,
  ...haTinh28WorkflowCases,
];
