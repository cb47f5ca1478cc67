import type { Relation } from '../directives/index.js';
import { type Grade, toDocumentId, toProvision, words } from '../kernel/index.js';
import type { LawFile } from '../lawbook/index.js';
import { citedOfParty } from './cited/party.js';
import { citedOfProvinces } from './cited/provinces.js';
import { citedOfState } from './cited/state.js';

const relation = (
  from: string,
  kind: Relation['kind'],
  to: string,
  place: string,
  grade: Grade,
  note: Relation['note'],
): Relation => ({
  from: toDocumentId(from),
  kind,
  to: toDocumentId(to),
  provision: toProvision(place),
  grade,
  ...(note === undefined ? {} : { note }),
});

const REPORTED = words(
  'Theo trang thông tin chính thức; chưa đọc điều khoản thi hành của chính văn bản',
  'As official pages say; the closing provisions of the text itself were not read',
);
const LISTED = words(
  'Theo tiêu đề liên kết trên trang đăng hướng dẫn 29-HD/ĐUK; không phải dẫn chiếu của hướng dẫn',
  'As the link on the page around guide 29-HD/ĐUK says; not a citation of the guide',
);

/**
 * Documents that the six sources cite and that are not held here, and the few that decide whether those still had
 * force: Decree 126/2024 ended 45/2010 and 33/2012; Decision 118 ended 284 and Conclusion 32, which ended 58. The
 * three numbers of the page around the Thái Nguyên guide stand here without any relation to the guide.
 */
export const cited: LawFile = {
  document: null,
  clauses: [],
  cited: [...citedOfParty, ...citedOfState, ...citedOfProvinces],
  relations: [
    relation(
      'state/126-2024-nd-cp',
      'replaces',
      'state/45-2010-nd-cp',
      'điều khoản thi hành',
      'reported',
      REPORTED,
    ),
    relation(
      'state/126-2024-nd-cp',
      'replaces',
      'state/33-2012-nd-cp',
      'điều khoản thi hành',
      'reported',
      REPORTED,
    ),
    relation('party/118-qd-tw', 'replaces', 'party/284-qd-tw', 'điều khoản thi hành', 'reported', REPORTED),
    relation('party/118-qd-tw', 'replaces', 'party/32-kl-tw', 'điều khoản thi hành', 'reported', REPORTED),
    relation('party/32-kl-tw', 'replaces', 'party/58-kl-tw', 'điều khoản thi hành', 'reported', REPORTED),
    relation('party/72-kl-tw', 'continues', 'party/13-nq-tw', 'tiêu đề', 'reported', LISTED),
  ],
};
