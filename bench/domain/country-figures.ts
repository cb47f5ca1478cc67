import {
  asOf,
  type Bearers,
  type Body,
  type BodyId,
  buildRegistry,
  composeLaw,
  day,
  entry,
  FIRST_DAY,
  type IndicatorLaw,
  knownDay,
  type LevelId,
  legalBasis,
  lookUp,
  type MeasureId,
  type Observation,
  period,
  type Registry,
  toBodyId,
  toPlaceId,
  words,
} from '@danvan/domain';
import { laoCaiFront } from '@danvan/domain/law';

export const KINDS = [
  'front-committee',
  'labour-federation',
  'farmers-association',
  'womens-union',
  'veterans-association',
  'youth-union',
] as const;

/** The invented body above all six organisations. */
export const ROOT = toBodyId('country/centre');
const BASIS = legalBasis('sample/decision', 'Điều 1');
export const PLACE = toPlaceId('country');

/** A whole country of invented bodies and figures, under the targets of a real resolution. */
export interface Country {
  readonly law: IndicatorLaw;
  readonly registry: Registry;
  readonly observations: readonly Observation[];
  readonly rowOf: ReadonlyMap<BodyId, number>;
  readonly parent: Int32Array;
  /** Whether what the body of a row reports of a measure is added up: the lowest that are judged by it. */
  readonly adds: (measure: MeasureId, row: number) => boolean;
}

const bodyOf = (id: string, kind: string, level: LevelId, parent: BodyId | null): Body => ({
  id: toBodyId(id),
  kind,
  level,
  place: PLACE,
  life: { from: knownDay(day('2000-01-01')), until: null },
  names: { id: `${id}#name`, entries: [entry(words(id, id), period(FIRST_DAY), BASIS, 'verified')] },
  parents:
    parent === null
      ? {}
      : { sector: { id: `${id}#parent`, entries: [entry(parent, period(FIRST_DAY), BASIS, 'verified')] } },
});

/** The targets of the resolution as if they bound the whole country: nobody set them so. */
const lawOf = (): IndicatorLaw => {
  const law = composeLaw([laoCaiFront], 'bench');
  const everywhere = (bearers: Bearers): Bearers =>
    bearers.by === 'kind' ? { ...bearers, within: ROOT, hierarchy: 'sector' } : bearers;
  const targets = law.targets.map((target) => ({ ...target, bearers: everywhere(target.bearers) }));
  return { lawVersion: law.lawVersion, graph: law.graph, catalogue: law.catalogue, targets };
};

/** The bodies, and for each measure the levels and kinds of those whose figures of it are judged. */
export const countryOf = (communes: number, provinces: number): Country => {
  const law = lawOf();
  const bodies: Body[] = [bodyOf(ROOT, 'agency', 'centre', null)];
  const parent: number[] = [0];
  const add = (body: Body, above: number): number => {
    parent.push(above);
    return bodies.push(body) - 1;
  };
  for (const kind of KINDS) {
    const top = toBodyId(`country/${kind}`);
    const topRow = add(bodyOf(top, kind, 'centre', ROOT), 0);
    const rows: number[] = [];
    for (let at = 0; at < provinces; at += 1)
      rows.push(add(bodyOf(`country/p${at}/${kind}`, kind, 'province', top), topRow));
    for (let at = 0; at < communes; at += 1) {
      const above = at % provinces;
      const id = `country/p${above}/c${at}/${kind}`;
      add(bodyOf(id, kind, 'commune', toBodyId(`country/p${above}/${kind}`)), rows[above] as number);
    }
  }
  const { judged, lowest } = judgedIn(law);
  const adds = (measure: MeasureId, row: number): boolean => {
    const { kind, level } = bodies[row] as Body;
    return lowest.has(`${measure} ${kind} ${level}`);
  };
  return {
    law,
    registry: buildRegistry([], bodies),
    observations: figuresOf(bodies, judged),
    rowOf: new Map(bodies.map(({ id }, row) => [id, row])),
    parent: Int32Array.from(parent),
    adds,
  };
};

/** What is judged of a kind at a level, and which of a kind is the lowest level that is. */
const judgedIn = ({ catalogue, targets }: IndicatorLaw) => {
  const judged = new Map<string, Set<MeasureId>>();
  const lowest = new Set<string>();
  for (const { indicator: id, bearers } of targets) {
    const indicator = catalogue.indicators.get(id);
    if (indicator === undefined || bearers.by !== 'kind') continue;
    for (const side of [indicator.numerator, indicator.denominator])
      for (const year of ['2025', '2026']) {
        const found = side === undefined ? null : lookUp(side, asOf(day(`${year}-12-31`)));
        if (found?.state !== 'found') continue;
        for (const kind of bearers.kinds)
          for (const level of bearers.levels) {
            const key = `${kind} ${level}`;
            judged.set(key, (judged.get(key) ?? new Set()).add(found.value));
          }
      }
  }
  for (const [key, measures] of judged) {
    const [kind] = key.split(' ');
    for (const measure of measures)
      if (key.endsWith(' commune') || judged.get(`${kind} commune`)?.has(measure) !== true)
        lowest.add(`${measure} ${key}`);
  }
  return { judged, lowest };
};

/** Every body reports what it is judged by, but one in twenty reports nothing in a year. */
const figuresOf = (
  bodies: readonly Body[],
  judged: ReadonlyMap<string, ReadonlySet<MeasureId>>,
): Observation[] => {
  const observations: Observation[] = [];
  let state = 7;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
  for (const year of ['2025', '2026'])
    for (const { id, kind, level } of bodies) {
      if (next(20) === 0) continue;
      for (const measure of judged.get(`${kind} ${level}`) ?? [])
        observations.push({
          id: `o${observations.length}`,
          body: id,
          measure,
          period: year,
          value: next(1_000),
        });
    }
  return observations;
};
