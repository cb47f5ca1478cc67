import type { Who, World } from './world.js';
import { holding } from './world.js';

/** Body that issues the invented documents. */
export const ISSUER = 'ha-tinh/party-committee';
export const CLERK: Who = holding(ISSUER, 'document:write', 'record:read');

let keys = 0;

/** An input that registers an invented plan; anything in it can be put otherwise. */
export const invented = (
  more: { readonly actingFor?: string; readonly [field: string]: unknown } = {},
): Record<string, unknown> => {
  keys += 1;
  return {
    actingFor: ISSUER,
    idempotencyKey: `invented-key-${keys}`,
    slug: `${more.actingFor ?? ISSUER}/invented-plan-${keys}`,
    symbol: `${700 + keys}-KH/TU`,
    type: 'plan',
    title: { vi: `Kế hoạch bịa đặt số ${keys}`, en: `Invented plan ${keys}` },
    issuer: { name: 'Tỉnh ủy Hà Tĩnh', body: ISSUER },
    level: 'PROVINCE',
    issuedOn: '2024-09-02',
    secrecy: 'NONE',
    dissemination: 'PUBLIC',
    ...more,
  };
};

/** A clause with a duty, invented. */
export const inventedClause = (id: string, more: object = {}): object => ({
  id,
  provision: 'II.1',
  kind: 'REPORT',
  context: 'reporting',
  actor: 'Ban Dân vận Tỉnh ủy',
  says: { vi: 'Ban Dân vận báo cáo kết quả hằng năm.', en: 'The commission reports every year.' },
  terms: 'báo cáo kết quả',
  checkable: 'TRACKABLE',
  duty: {
    kind: 'REPORT',
    action: { vi: 'Báo cáo kết quả hằng năm', en: 'Report the results every year' },
    bearers: { by: 'NAME', bodies: ['ha-tinh/party-committee'] },
    schedule: { kind: 'RECURRING', every: ['YEAR'], due: { kind: 'BEFORE', month: 12, day: 15 } },
    proof: ['REPORT'],
    addressees: ['bod_ha-tinh/party-committee'],
  },
  ...more,
});

export const REGISTER = `mutation ($input: RegisterDocumentInput!) { registerDocument(input: $input) {
  replayed userErrors { code field message }
  document { id slug symbol version access clauses { nodes { clauseId duty { dutyId scheduleText } } } } } }`;

/** Registers, and insists on it. */
export const register = async (world: World, input: object, asked: { who?: Who; now?: Date } = {}) => {
  const { registerDocument } = await world.ask(REGISTER, { input }, { who: CLERK, ...asked });
  if (registerDocument.userErrors.length > 0) throw new Error(JSON.stringify(registerDocument.userErrors));
  return registerDocument;
};
