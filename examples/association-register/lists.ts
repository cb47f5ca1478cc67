import type { ImportAssociationsInput } from '@danvan/sdk';

/** A list as the example carries it: its file, its paper, and whether it is real or invented. */
export interface CarriedList
  extends Pick<ImportAssociationsInput, 'actingFor' | 'basis' | 'note' | 'on' | 'grade' | 'place'> {
  readonly file: string;
  readonly real: boolean;
}

/** Governs every place of the country, so it keeps the register of a province that nobody else is there for. */
const GOVERNMENT = 'viet-nam/government';

/**
 * Three papers as they were published, with what was seen of them, and one that is invented. Sources stand in the files.
 * The names of 2025 come first: two lines of the list of 2010 print other names and say by their code whom they mean.
 */
export const LISTS: readonly CarriedList[] = [
  {
    ...{ file: 'vinh-long-2014.csv', real: true, actingFor: GOVERNMENT, on: '2014-07-22', grade: 'QUOTED' },
    basis: { document: 'vinh-long/1089-qd-ubnd', provision: 'Điều 1' },
  },
  {
    ...{
      file: 'national-assigned.csv',
      real: true,
      actingFor: GOVERNMENT,
      on: '2025-07-30',
      grade: 'QUOTED',
    },
    basis: { document: 'front/05-hd-mttw-btt', provision: 'Phụ lục' },
  },
  {
    ...{ file: 'national-2010.csv', real: true, actingFor: GOVERNMENT, on: '2010-11-01', grade: 'REPORTED' },
    basis: { document: 'state/68-2010-qd-ttg', provision: 'Phụ lục' },
    note: { vi: 'chín tên trong số 28', en: 'nine names of 28' },
  },
  {
    ...{
      file: 'sample-mau.csv',
      real: false,
      actingFor: 'mau/party-committee',
      on: '2016-01-01',
      grade: 'VERIFIED',
    },
    basis: { document: 'mau/danh-sach-hoi', provision: 'Danh sách' },
  },
];
