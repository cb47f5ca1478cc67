import {
  day,
  type Grade,
  type KnownDay,
  legalBasis,
  unknownDay,
  type Words,
  words,
} from '../kernel/index.js';
import { endedByReform, endNotFound } from './build.js';

/** An end somewhere between two days, both included; after the later one it has surely come. */
const endBetween = (notBefore: string, notAfter: string, grade: Grade, note: Words): KnownDay =>
  unknownDay({
    notBefore: { day: day(notBefore), grade, note },
    notAfter: { day: day(notAfter), grade, note },
  });

/** The old province and its bodies, where the province was merged. */
export const endedWithMergedProvince: KnownDay = endedByReform(
  legalBasis('state/202-2025-qh15', 'toàn văn'),
  'reported',
);

/** Bodies of the district level, everywhere. */
export const endedWithDistricts: KnownDay = endedByReform(
  legalBasis('state/72-2025-qh15', 'toàn văn'),
  'reported',
);

/** Day on which the centre announced the merger of its commissions, and ended its blocs, party groups and committees. */
export const CENTRAL_REORGANISATION = '2025-02-03';

const COMMISSIONS_MERGED = words(
  'Ban tuyên giáo và ban dân vận được hợp nhất từ sau ngày 03/02/2025 (mốc của Trung ương); không tìm thấy quyết định của tỉnh',
  'Propaganda and mass mobilisation commissions were merged after 3/2/2025 (the day of the centre); no decision of the province was found',
);
const PARTY_GROUPS_ENDED = words(
  'Đảng đoàn, ban cán sự đảng kết thúc từ sau ngày 03/02/2025 (mốc của Trung ương); không tìm thấy quyết định của tỉnh',
  'Party groups and designated committees ended after 3/2/2025 (the day of the centre); no decision of the province was found',
);

/** Commissions for propaganda or mass mobilisation of a place that itself ended on 1/7/2025. */
export const commissionOfEndedPlace: KnownDay = endBetween(
  CENTRAL_REORGANISATION,
  '2025-07-01',
  'inferred',
  COMMISSIONS_MERGED,
);

/** Party groups and designated committees of a province that itself ended on 1/7/2025. */
export const partyGroupOfEndedPlace: KnownDay = endBetween(
  CENTRAL_REORGANISATION,
  '2025-07-01',
  'inferred',
  PARTY_GROUPS_ENDED,
);

/** The same commissions where nothing says that the province ended. */
export const commissionEndNotFound: KnownDay = endNotFound(
  CENTRAL_REORGANISATION,
  'inferred',
  COMMISSIONS_MERGED,
);

/** The same party groups and committees where nothing says that the province ended. */
export const partyGroupEndNotFound: KnownDay = endNotFound(
  CENTRAL_REORGANISATION,
  'inferred',
  PARTY_GROUPS_ENDED,
);
