import {
  asOf,
  type BodyId,
  boardFindings,
  bodyName,
  type CarryOver,
  cellOf,
  composeLaw,
  day,
  explainTarget,
  type IndicatorLaw,
  type Language,
  legalBasis,
  missingUnder,
  type Observation,
  type Registry,
  scoreboardOf,
  shownShare,
  toBodyId,
  toDocumentId,
  toIndicatorId,
  toMeasureId,
  yearPeriod,
} from '@danvan/domain';
import { laoCaiFront } from '@danvan/domain/law';
import { standardBodiesOf } from '@danvan/domain/reference';
import { vietnamRegistry } from '@danvan/domain/reference/units';

const PROVINCE = 'lao-cai-2025';
const YEAR = yearPeriod(2026);
const ON = asOf(day('2027-01-31'));

/** The four organisations that gather members, as the resolution calls their rates. */
const ORGANISATIONS = [
  ['farmers-association', 'farmers'],
  ['youth-union', 'youth'],
  ['womens-union', 'women'],
  ['veterans-association', 'veterans'],
] as const;

/** Invented: the real decision would have a number, and until it is recorded nothing binds the new province. */
const CARRIED: CarryOver = {
  id: 'mau-chuyen-giao',
  document: toDocumentId('lao-cai/nq-mttq-2030'),
  from: toBodyId('lao-cai/party-committee'),
  to: toBodyId(`${PROVINCE}/party-committee`),
  on: day('2025-07-01'),
  basis: legalBasis('mau/quyet-dinh', 'Điều 1'),
};

const TEXT = {
  vi: {
    sample:
      '[MẪU] Mọi số liệu dưới đây, cả quyết định chuyển giao, đều là số bịa để thử, không phải số thật.',
    total: (share: string, reported: number, expected: number) =>
      `  toàn tỉnh: ${share} (${reported}/${expected} cơ sở có báo cáo)`,
    missing: (names: string) => `  chưa báo cáo: ${names}`,
    unknown: 'chưa xác định',
  },
  en: {
    sample: '[SAMPLE] All figures below, and the carry-over, are invented to try things out; none is real.',
    total: (share: string, reported: number, expected: number) =>
      `  whole province: ${share} (${reported} of ${expected} units reported)`,
    missing: (names: string) => `  not reported: ${names}`,
    unknown: 'not determined',
  },
} as const;

/** The country with the bodies of the one province. */
const registryOfProvince = (): Registry => {
  const country = vietnamRegistry();
  const places = [...country.places.values()].filter(
    ({ id }) => id === PROVINCE || id.startsWith(`${PROVINCE}/`),
  );
  const bodies = places.flatMap((place) => standardBodiesOf(country, place));
  return vietnamRegistry([], bodies);
};

/** Figures that follow from the place in the list, so that every run prints the same; every 30th reports nothing. */
const sampleFigures = (registry: Registry): Observation[] =>
  ORGANISATIONS.flatMap(([kind, name], shift) => {
    const bodies = [...registry.bodies.values()].filter(
      (body) => body.kind === kind && body.place.startsWith(PROVINCE),
    );
    return bodies.flatMap(({ id }, at) => {
      if ((at + shift) % 30 === 7) return [];
      const eligible = 400 + ((at * 37) % 300);
      const members = Math.floor((eligible * (88 + ((at * 7 + shift * 3) % 12))) / 100);
      return (
        [
          ['eligible-present', eligible],
          ['members-present', members],
        ] as const
      ).map(([measure, value]) => ({
        id: `mau-${id}-${measure}`,
        body: id,
        measure: toMeasureId(`${name}/${measure}`),
        period: YEAR.key,
        value,
        source: '[MẪU]',
        sample: true,
      }));
    });
  });

/**
 * The scoreboard of a province on the gathering rates of its organisations, over invented figures: totals with
 * coverage, who did not report, and where each provincial body stands, with the clause.
 */
export const scoreboardLines = (language: Language): string[] => {
  const law = composeLaw([laoCaiFront], 'example');
  const indicatorLaw: IndicatorLaw = law;
  const registry = registryOfProvince();
  const facts = { observations: sampleFigures(registry), carryOvers: [CARRIED] };
  const roots = ORGANISATIONS.map(([kind]) => toBodyId(`${PROVINCE}/${kind}`));
  const indicators = ORGANISATIONS.map(([, name]) => toIndicatorId(`${name}/gathering-rate`));
  const board = scoreboardOf(indicatorLaw, registry, facts, { roots, periods: [YEAR], indicators }, ON);
  const text = TEXT[language];
  const nameOf = (id: BodyId): string => {
    const body = registry.bodies.get(id);
    return body === undefined ? id : bodyName(body, ON)[language];
  };
  const findings = boardFindings(board, roots);
  const lines: string[] = [text.sample];
  roots.forEach((root, at) => {
    const indicator = indicators[at];
    const total = indicator === undefined ? null : cellOf(board, indicator, root, YEAR.key)?.total;
    if (indicator === undefined || total === null || typeof total !== 'object') return;
    const { numerator, denominator, reported, expected } = total;
    const share = numerator && denominator ? shownShare(numerator, denominator, 2) : null;
    const missing = missingUnder(board, indicator, root, YEAR.key);
    lines.push('', nameOf(root));
    lines.push(text.total(share === null ? text.unknown : `${share} %`, reported, expected));
    if (missing.length > 0) lines.push(text.missing(missing.map(nameOf).join('; ')));
    for (const item of findings)
      if (item.bearer.body.id === root)
        lines.push(
          ...explainTarget(item, language, {
            body: (id) => {
              const body = registry.bodies.get(id);
              return body === undefined ? { vi: id, en: id } : bodyName(body, ON);
            },
            document: (id) => law.graph.documents.get(id)?.title[language] ?? id,
          }).map((line) => `    ${line}`),
        );
  });
  return lines;
};
