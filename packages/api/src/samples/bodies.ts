import {
  type Body,
  type BodyId,
  day,
  entry,
  FIRST_DAY,
  type Hierarchy,
  knownDay,
  type LevelId,
  type Life,
  legalBasis,
  type Place,
  period,
  toBodyId,
  toPlaceId,
  words,
} from '@danvan/domain';

// An invented province and what is in it, for trying things out. Nothing of it exists; every name says so, every
// body is marked as a sample, and no real body stands above or below any of them.

/** The invented document that names the invented bodies. */
export const SAMPLE_DOCUMENT = 'mau/ke-hoach-mau';

const BASIS = legalBasis(SAMPLE_DOCUMENT, 'Phụ lục');
const ALWAYS: Life = { from: knownDay(day('2020-01-01')), until: null };
const COMMUNES = [1, 2, 3, 4] as const;

const placeOf = (id: string, level: LevelId, vi: string, en: string, parent?: string): Place => ({
  id: toPlaceId(id),
  level,
  life: ALWAYS,
  names: { id: `${id}#name`, entries: [entry(words(vi, en), period(FIRST_DAY), BASIS, 'verified')] },
  parents: {
    id: `${id}#parent`,
    entries: parent === undefined ? [] : [entry(toPlaceId(parent), period(FIRST_DAY), BASIS, 'verified')],
  },
});

export const samplePlaces: readonly Place[] = [
  placeOf('mau', 'province', '[MẪU] tỉnh Mẫu', '[SAMPLE] Mẫu province'),
  ...COMMUNES.map((number) =>
    placeOf(`mau/xa-${number}`, 'commune', `[MẪU] xã ${number}`, `[SAMPLE] commune ${number}`, 'mau'),
  ),
];

interface SampleRow {
  readonly place: string;
  readonly kind: string;
  readonly level: LevelId;
  readonly vi: string;
  readonly en: string;
  readonly parents?: Readonly<Partial<Record<Hierarchy, string>>>;
}

const parentsOf = (id: BodyId, row: SampleRow): Body['parents'] => {
  const parent = (hierarchy: Hierarchy): Body['parents'] => {
    const above = row.parents?.[hierarchy];
    if (above === undefined) return {};
    const entries = [entry(toBodyId(above), period(FIRST_DAY), BASIS, 'verified')];
    return { [hierarchy]: { id: `${id}#${hierarchy}`, entries } };
  };
  return { ...parent('party-leadership'), ...parent('front-membership') };
};

const bodyOf = (row: SampleRow): Body => {
  const id = toBodyId(`${row.place}/${row.kind}`);
  return {
    id,
    kind: row.kind,
    level: row.level,
    place: toPlaceId(row.place),
    life: ALWAYS,
    names: {
      id: `${id}#name`,
      entries: [entry(words(`[MẪU] ${row.vi}`, `[SAMPLE] ${row.en}`), period(FIRST_DAY), BASIS, 'verified')],
    },
    parents: parentsOf(id, row),
    sample: true,
  };
};

const COMMITTEE = 'mau/party-committee';
const FRONT = 'mau/front-committee';

const inProvince = (kind: string, vi: string, en: string, above?: string): Body =>
  bodyOf({
    place: 'mau',
    kind,
    level: 'province',
    vi,
    en,
    ...(above === undefined ? {} : { parents: { 'party-leadership': above } }),
  });

const inCommune = (number: number): Body[] => {
  const place = `mau/xa-${number}`;
  const committee: SampleRow = {
    place,
    kind: 'party-committee',
    level: 'commune',
    vi: `Đảng ủy xã ${number}`,
    en: `Party Committee of commune ${number}`,
    parents: { 'party-leadership': COMMITTEE },
  };
  const front: SampleRow = {
    place,
    kind: 'front-committee',
    level: 'commune',
    vi: `Ủy ban MTTQ Việt Nam xã ${number}`,
    en: `Fatherland Front Committee of commune ${number}`,
    parents: { 'party-leadership': `${place}/party-committee`, 'front-membership': FRONT },
  };
  return [bodyOf(committee), bodyOf(front)];
};

export const sampleBodies: readonly Body[] = [
  inProvince('party-committee', 'Tỉnh ủy Mẫu', 'Mẫu Provincial Party Committee'),
  inProvince(
    'mass-mobilisation-commission',
    'Ban Dân vận Tỉnh ủy Mẫu',
    'Mẫu Provincial Commission for Mass Mobilisation',
    COMMITTEE,
  ),
  inProvince(
    'front-committee',
    'Ủy ban MTTQ Việt Nam tỉnh Mẫu',
    'Mẫu Provincial Fatherland Front Committee',
    COMMITTEE,
  ),
  ...COMMUNES.flatMap(inCommune),
];
