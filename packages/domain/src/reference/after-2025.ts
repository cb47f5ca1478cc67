import {
  day,
  type Grade,
  type KnownDay,
  knownDay,
  type LegalBasis,
  legalBasis,
  toBodyId,
  unknownDay,
  words,
} from '../kernel/index.js';
import { type Body, bodyOf, type Place, type Succession } from '../organisations/index.js';
import { TWO_LEVELS_FROM } from './build.js';
import { CENTRAL_REORGANISATION, commissionOfEndedPlace, endedWithMergedProvince } from './ends.js';
import { standardBodiesOf } from './standard-bodies.js';

// What became of the provincial bodies that the documents name. What was asked of them does not pass to these by
// itself: that takes a recorded carry-over.

const COMMISSION = 'propaganda-mass-mobilisation-commission';

const NOT_FOUND = words(
  'không tìm thấy quyết định của tỉnh; Kết luận 215-KL/TW nói đến ban tuyên giáo và dân vận của cấp ủy cấp tỉnh',
  'no decision of the province was found; Conclusion 215-KL/TW speaks of this commission of provincial committees',
);
const CONCLUSION = legalBasis('party/215-kl-tw', 'toàn văn', { note: NOT_FOUND });
const COMMITTEES = legalBasis('state/202-2025-qh15', 'toàn văn', {
  note: words(
    'báo chí: các đảng bộ tỉnh, thành phố mới được thành lập, có hiệu lực từ ngày 01/7/2025; không tìm thấy số quyết định',
    'reported: the new provincial Party organisations were founded with effect from 1/7/2025; the number of the decision was not found',
  ),
});
const OTHERS = legalBasis('state/202-2025-qh15', 'toàn văn', {
  note: words(
    'suy ra từ việc hợp nhất tỉnh; quyết định của từng cơ quan không có trong nguồn',
    'inferred from the merger of the provinces; decisions on each body are not in the sources',
  ),
});

/** Not before the first day; on 23/11/2025 the conclusion speaks of the commissions as being there. */
const notFoundFrom = (first: string): KnownDay =>
  unknownDay({
    notBefore: { day: day(first), grade: 'inferred', note: NOT_FOUND },
    notAfter: { day: day('2025-11-23'), grade: 'reported', basis: CONCLUSION },
  });

const commissionOf = (place: string, name: string, from: KnownDay, until: KnownDay | null): Body =>
  bodyOf({
    place,
    kind: COMMISSION,
    level: 'province',
    vi: `Ban Tuyên giáo và Dân vận Tỉnh ủy ${name}`,
    en: `${name} Provincial Commission for Propaganda, Education and Mass Mobilisation`,
    life: { from, until },
    parents: { 'party-leadership': `${place}/party-committee` },
    basis: CONCLUSION,
    grade: 'inferred',
  });

const eventOf = (
  id: string,
  from: readonly string[],
  to: string,
  effectiveOn: KnownDay,
  basis: LegalBasis,
  more: { readonly grade?: Grade; readonly others?: boolean } = {},
): Succession<'body'> => ({
  id,
  subject: 'body',
  kind: 'consolidate',
  effectiveOn,
  from: from.map((one) => ({ id: toBodyId(one) })),
  to: [{ id: toBodyId(to) }],
  ...(more.others === false ? {} : { unrecorded: ['from'] }),
  basis,
  grade: more.grade ?? 'inferred',
});

/** A province of the documents; which of the bodies that went into a new one are on record differs by document. */
interface Merged {
  readonly id: string;
  readonly name: string;
  readonly bodies: readonly string[];
  readonly commissions: readonly string[];
}
const BOTH = ['propaganda-commission', 'mass-mobilisation-commission'];
const FOUR = ['party-committee', 'peoples-council', 'peoples-committee', 'front-committee'];
const MERGED: readonly Merged[] = [
  { id: 'quang-tri', name: 'Quảng Trị', bodies: FOUR, commissions: ['mass-mobilisation-commission'] },
  { id: 'lao-cai', name: 'Lào Cai', bodies: FOUR, commissions: BOTH },
  {
    id: 'thai-nguyen',
    name: 'Thái Nguyên',
    bodies: ['party-committee', 'peoples-committee'],
    commissions: ['mass-mobilisation-commission'],
  },
];

/** The two commissions of a provincial committee became one; whether and when, between the bounds, is undetermined. */
const oneCommission = (
  place: string,
  commissions: readonly string[],
  effectiveOn: KnownDay,
): Succession<'body'> =>
  eventOf(
    `${place}/${COMMISSION}/founding`,
    commissions.map((kind) => `${place}/${kind}`),
    `${place}/${COMMISSION}`,
    effectiveOn,
    CONCLUSION,
    { others: commissions.length < BOTH.length },
  );

const bodiesOfMerged = ({ id, name }: Merged, places: ReadonlyMap<string, Place>): Body[] => {
  const next = places.get(`${id}-2025`);
  const standard = next === undefined ? [] : standardBodiesOf({ bodies: new Map() }, next);
  const committee = `${id}-2025/party-committee`;
  return [
    commissionOf(id, name, commissionOfEndedPlace, endedWithMergedProvince),
    commissionOf(`${id}-2025`, name, notFoundFrom(TWO_LEVELS_FROM), null),
    ...standard.map((body) =>
      body.id === committee
        ? {
            ...body,
            life: { ...body.life, from: knownDay(TWO_LEVELS_FROM, 'reported', COMMITTEES) },
            basis: COMMITTEES,
          }
        : body,
    ),
  ];
};

const eventsOfMerged = ({ id, bodies, commissions }: Merged): Succession<'body'>[] => [
  oneCommission(id, commissions, commissionOfEndedPlace),
  eventOf(
    `${id}-2025/${COMMISSION}/merger-2025`,
    [`${id}/${COMMISSION}`],
    `${id}-2025/${COMMISSION}`,
    notFoundFrom(TWO_LEVELS_FROM),
    CONCLUSION,
  ),
  ...bodies.map((kind) => {
    const [basis, grade]: [LegalBasis, Grade] =
      kind === 'party-committee' ? [COMMITTEES, 'reported'] : [OTHERS, 'inferred'];
    return eventOf(
      `${id}-2025/${kind}/merger-2025`,
      [`${id}/${kind}`],
      `${id}-2025/${kind}`,
      knownDay(TWO_LEVELS_FROM, grade, basis),
      basis,
      { grade },
    );
  }),
];

/** Bodies of the provinces that Quảng Trị, Lào Cai and Thái Nguyên became, and Hà Tĩnh's new commission. */
export const bodiesAfter = (places: readonly Place[]): Body[] => {
  const byId: ReadonlyMap<string, Place> = new Map(places.map((place) => [place.id, place]));
  return [
    ...MERGED.flatMap((merged) => bodiesOfMerged(merged, byId)),
    commissionOf('ha-tinh', 'Hà Tĩnh', notFoundFrom(CENTRAL_REORGANISATION), null),
  ];
};

/** Which provincial body of the documents became which, as far as it can be told. */
export const SUCCESSIONS_AFTER: readonly Succession<'body'>[] = [
  ...MERGED.flatMap(eventsOfMerged),
  oneCommission('ha-tinh', BOTH, notFoundFrom(CENTRAL_REORGANISATION)),
];
