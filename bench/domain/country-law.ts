import {
  type Bearers,
  type Body,
  day,
  entry,
  FIRST_DAY,
  knownDay,
  type LawFile,
  legalBasis,
  type Place,
  period,
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
          bodies: [...(file.bodies ?? []), ...bodies],
          places: [...(file.places ?? []), COUNTRY],
        }
      : file,
  );
