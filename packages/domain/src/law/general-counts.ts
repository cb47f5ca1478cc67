import { FRONT_MEASURES } from '../front/index.js';
import { words } from '../kernel/index.js';
import type { LawFile } from '../lawbook/index.js';

/**
 * What is counted and never recorded one by one: complaints and denunciations (Vĩnh Linh, II.3, has the associations
 * help to settle them). That they are counted is ours; no text sets a number.
 */
export const generalCounts: LawFile = {
  document: null,
  clauses: [],
  measures: [
    {
      id: FRONT_MEASURES.complaints,
      words: words('đơn khiếu nại đã tiếp nhận', 'complaints received'),
      unit: 'document',
      decimals: 0,
      overTime: 'sum',
      overTree: 'sum',
    },
    {
      id: FRONT_MEASURES.denunciations,
      words: words('đơn tố cáo đã tiếp nhận', 'denunciations received'),
      unit: 'document',
      decimals: 0,
      overTime: 'sum',
      overTree: 'sum',
    },
  ],
};
