import {
  type Bearers,
  type Body,
  day,
  entry,
  FIRST_DAY,
  knownDay,
  type LawFile,
  legalBasis,
  type OfficialDocument,
  type Place,
  period,
  toDocumentId,
  toPlaceId,
  words,
} from '@danvan/domain';
import { laoCaiFront, law } from '@danvan/domain/law';
import { PLACE, ROOT } from './country-figures.js';

const BASIS = legalBasis('sample/decision', 'Điều 1');

const COUNTRY: Place = {
  id: toPlaceId(PLACE),
  level: 'centre',
  life: { from: knownDay(day('2000-01-01')), until: null },
  names: {
    id: `${PLACE}#name`,
    entries: [entry(words('nước bịa đặt', 'invented country'), period(FIRST_DAY), BASIS, 'verified')],
  },
  parents: { id: `${PLACE}#parent`, entries: [] },
};

/** What the invented bodies are said to rest on. */
const DECISION: OfficialDocument = {
  id: toDocumentId('sample/decision'),
  symbol: null,
  type: 'decision',
  title: { vi: 'Quyết định bịa đặt', en: 'Invented decision' },
  issuer: { name: 'Cơ quan bịa đặt' },
  level: 'centre',
  issuedOn: knownDay(day('2000-01-01')),
  held: false,
  secrecy: 'none',
  dissemination: { scope: 'public' },
  access: 'public',
};

const everywhere = (bearers: Bearers): Bearers =>
  bearers.by === 'kind' ? { ...bearers, within: ROOT, hierarchy: 'sector' } : bearers;

/** The shipped law with the targets of the resolution as if they bound an invented country, and its bodies. */
export const countryLaw = (bodies: readonly Body[]): LawFile[] =>
  law.map((file) =>
    file === laoCaiFront
      ? {
          ...file,
          clauses: file.clauses.map((clause) =>
            clause.targets === undefined
              ? clause
              : {
                  ...clause,
                  targets: clause.targets.map((target) => ({
                    ...target,
                    bearers: everywhere(target.bearers),
                  })),
                },
          ),
          cited: [...(file.cited ?? []), DECISION],
          bodies: [...(file.bodies ?? []), ...bodies],
          places: [...(file.places ?? []), COUNTRY],
        }
      : file,
  );
