import type { DocumentGraph, LegalBasis as DomainBasis } from '@danvan/domain';
import type { LegalBasis } from './duty-status.js';

/** An address as the API shows it, under the number and the title of its document where that is to be seen. */
export const legalBasisOf =
  ({ documents }: DocumentGraph) =>
  (basis: DomainBasis): LegalBasis => {
    const document = documents.get(basis.document);
    return {
      documentId: `doc_${basis.document}`,
      documentSlug: basis.document,
      symbol: document?.symbol ?? null,
      titles: document?.title ?? { vi: basis.document },
      provision: basis.provision,
      clauseId: basis.clause ?? null,
    };
  };
