import { DOCUMENTS, documentKey } from './data.js';

/** One question in the words of both servers. Asked with the same variables it has the same answer. */
export interface Question {
  readonly name: string;
  readonly danvan: string;
  readonly postgraphile: string;
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

const OWN_PAGE = `query Page($first: Int!, $relations: Int!) {
  documents(first: $first, orderBy: OLDEST) {
    nodes {
      slug symbol type title issuer province issuedOn issuedNotBefore held version
      relations(first: $relations) {
        nodes { provision toProvision note to { slug symbol title issuedOn } }
      }
    }
  }
}`;

const THEIR_PAGE = `query Page($first: Int!, $relations: Int!) {
  documents: allDocuments(first: $first, orderBy: [ISSUED_ON_ASC, SLUG_ASC]) {
    nodes {
      slug symbol type title: titleVi issuer province issuedOn issuedNotBefore held version
      relations(first: $relations, orderBy: [KIND_ASC, FROM_ID_ASC, TO_ID_ASC, SLUG_ASC]) {
        nodes { provision toProvision note: noteVi to { slug symbol title: titleVi issuedOn } }
      }
    }
  }
}`;

const OWN_NODE = `query One($id: ID!) {
  document(id: $id) {
    slug symbol type title issuer province issuedOn issuedNotBefore issuedNotAfter held version lawVersion
  }
}`;

const THEIR_NODE = `query One($id: String!) {
  document: documentBySlug(slug: $id) {
    slug symbol type title: titleVi issuer province issuedOn issuedNotBefore issuedNotAfter held version lawVersion
  }
}`;

export const QUESTIONS: readonly Question[] = [
  {
    name: 'page',
    danvan: OWN_PAGE,
    postgraphile: THEIR_PAGE,
    variables: [{ first: 50, relations: 10 }],
  },
  {
    name: 'one',
    danvan: OWN_NODE,
    postgraphile: THEIR_NODE,
    variables: Array.from({ length: 500 }, (_, index) => ({
      id: documentKey(((index * 37) % DOCUMENTS) + 1),
    })),
  },
  { name: '{ __typename }', danvan: '{ __typename }', postgraphile: '{ __typename }', variables: [{}] },
];
