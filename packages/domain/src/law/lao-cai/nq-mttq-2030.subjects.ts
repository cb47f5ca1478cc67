import type { SupervisionSubjectId } from '../../front/index.js';
import type { LegalBasis } from '../../kernel/index.js';
import { at } from './nq-mttq-2030.roles.js';

/** The clauses that name what is supervised; what none of them names is ours. */
export const supervisionSubjectClauses: Readonly<Record<Exclude<SupervisionSubjectId, 'other'>, LegalBasis>> =
  {
    'public-duty': at('LC-III.2-4', 'III.2 đoạn 3'),
    'petition-settlement': at('LC-III.2-5', 'III.2 đoạn 3'),
    'conduct-of-officials': at('LC-III.6-7', 'III.6 đoạn 4 câu 1 (b)'),
    'state-management': at('LC-III.6-8', 'III.6 đoạn 4 câu 1 (c)'),
  };
