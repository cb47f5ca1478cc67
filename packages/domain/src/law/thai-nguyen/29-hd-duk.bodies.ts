import { type LegalBasis, legalBasis, toBodyId } from '../../kernel/index.js';

/** The bodies that guidance 29-HD/ĐUK speaks of by name, and its addresses. */

export const GUIDE = 'thai-nguyen/29-hd-duk';

export const COMMITTEE = toBodyId('thai-nguyen/bloc/party-committee');
export const STANDING_BOARD = toBodyId('thai-nguyen/bloc/party-standing-board');
export const STANDING_BODY = toBodyId('thai-nguyen/bloc/party-standing-body');
export const PROPAGANDA = toBodyId('thai-nguyen/bloc/propaganda-commission');

/** The address of a clause of the guidance. */
export const at = (clause: string, provision: string): LegalBasis => legalBasis(GUIDE, provision, { clause });
