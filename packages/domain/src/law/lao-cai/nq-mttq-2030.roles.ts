import type { ActorRule } from '../../duties/index.js';
import { type LegalBasis, legalBasis, toBodyId, words } from '../../kernel/index.js';

/** A place of the resolution, with its clause. */
export const at = (id: string, provision: string): LegalBasis =>
  legalBasis('lao-cai/nq-mttq-2030', provision, { clause: id });

const within = { body: toBodyId('lao-cai/party-committee'), hierarchy: 'party-leadership' } as const;

/** The body in a role, which must be of the kinds that the clause names. */
export const role = (
  party: string,
  kinds: readonly string[],
  said: readonly [vi: string, en: string],
  ...basis: readonly LegalBasis[]
): ActorRule => ({
  words: words(...said),
  who: [
    { by: 'party', party },
    { by: 'kind', kinds, within },
  ],
  basis,
  grade: 'verified',
});

export const FRONT_AND_ORGANISATIONS = [
  'Mặt trận, các tổ chức chính trị - xã hội',
  'Front and organisations',
] as const;

/** The Front and the organisations, as II.2.2.(4) names them. */
export const FRONT_KINDS: readonly string[] = [
  'front-committee',
  'mass-organisation',
  'labour-federation',
  'farmers-association',
  'womens-union',
  'veterans-association',
  'youth-union',
];
