import {
  addDays,
  type CalendarDate,
  day,
  type Grade,
  type HolidayCalendar,
  type HolidayEntry,
  legalBasis,
  type Words,
  words,
} from '../../kernel/index.js';

/*
 * The days that public bodies of Vietnam do not work, 2021 to 2026.
 *
 * Labour Code 45/2019/QH14 of 20/11/2019, in force since 1/1/2021: Article 112.1 lists the holidays, 112.3 leaves
 * the five days of Tết and the second day of Quốc khánh to the Prime Minister each year, 111.3 gives the next
 * working day in lieu of a weekly day of rest that is a holiday. Decision 188/1999/QĐ-TTg of 17/9/1999, Article 1:
 * Saturday and Sunday are the days of rest of public bodies, political and socio-political organisations.
 *
 * Both texts were read as publishers quote them; the days of a single year as the press reports the notice. Swapped
 * days bind public bodies only. The lunar dates were computed apart and agree with every report.
 */

const CODE = 'state/45-2019-qh14';

type HolidayName = 'newYear' | 'tet' | 'hungKings' | 'victory' | 'labour' | 'national';

const HOLIDAYS: Readonly<Record<HolidayName, { readonly words: Words; readonly provision: string }>> = {
  newYear: { words: words('Tết Dương lịch', "New Year's Day"), provision: 'Điều 112.1.a' },
  tet: { words: words('Tết Âm lịch', 'Lunar New Year'), provision: 'Điều 112.1.b' },
  victory: { words: words('Ngày Chiến thắng', 'Victory Day'), provision: 'Điều 112.1.c' },
  labour: { words: words('Ngày Quốc tế lao động', 'International Labour Day'), provision: 'Điều 112.1.d' },
  national: { words: words('Quốc khánh', 'National Day'), provision: 'Điều 112.1.đ' },
  hungKings: {
    words: words('Ngày Giỗ Tổ Hùng Vương', 'Hùng Kings Commemoration Day'),
    provision: 'Điều 112.1.e',
  },
};

const span = (first: string, last: string): HolidayEntry['period'] => ({
  from: day(first),
  until: addDays(day(last), 1),
});

/** A day that the Code itself names by the solar calendar. */
const fixed = (name: HolidayName, on: string): HolidayEntry => ({
  period: span(on, on),
  kind: 'holiday',
  words: HOLIDAYS[name].words,
  basis: legalBasis(CODE, HOLIDAYS[name].provision),
  grade: 'quoted',
});

/** Days that the Code leaves to the lunar calendar or to the yearly decision. */
const decided = (name: HolidayName, first: string, last: string, source: Words): HolidayEntry => ({
  ...fixed(name, first),
  period: span(first, last),
  source,
  grade: 'reported',
});

/** Days off because a holiday fell on a weekly day of rest. */
const inLieu = (name: HolidayName, first: string, last: string, source: Words): HolidayEntry => ({
  period: span(first, last),
  kind: 'holiday',
  words: words(`Nghỉ bù ${HOLIDAYS[name].words.vi}`, `Day off in lieu: ${HOLIDAYS[name].words.en}`),
  basis: legalBasis(CODE, 'Điều 111.3'),
  source,
  grade: 'reported',
});

/** A working day swapped with a Saturday: no law provides for it, only the yearly decision. */
const swapped = (off: string, worked: string, source: Words): HolidayEntry[] => [
  {
    period: span(off, off),
    kind: 'holiday',
    words: words('Nghỉ hoán đổi', 'Day off by swap'),
    source,
    grade: 'reported',
  },
  {
    period: span(worked, worked),
    kind: 'working-weekend',
    words: words('Làm việc bù', 'Worked to make up for a swap'),
    source,
    grade: 'reported',
  },
];

const press = (vi: string, en: string): Words => words(`Báo chí: ${vi}`, `Press: ${en}`);

const OF_2021 = press('SGGP, 9/12/2020', 'SGGP, 9 December 2020');
const TET_2022 = press(
  'Công văn 245 của Văn phòng Chính phủ, 11/1/2022',
  'letter 245 of the Government Office, 11 January 2022',
);
const SPRING_2022 = press('TTXVN, 5/4/2022', 'VNA, 5 April 2022');
const AUTUMN_2022 = press('TTXVN, 4/8/2022', 'VNA, 4 August 2022');
const NEW_YEAR_2023 = press('Thư viện Pháp luật, 2022', 'Thư viện Pháp luật, 2022');
const OF_2023 = press('Văn bản 8056/VPCP-KGVX, 1/12/2022', 'letter 8056/VPCP-KGVX, 1 December 2022');
const SPRING_2023 = press('CafeF, 29/1/2023', 'CafeF, 29 January 2023');
const OF_2024 = press(
  'thông báo của Bộ Lao động - Thương binh và Xã hội',
  'notice of the Ministry of Labour, Invalids and Social Affairs',
);
const SPRING_2024 = press('Văn bản 2450/VPCP-KGVX, 12/4/2024', 'letter 2450/VPCP-KGVX, 12 April 2024');
const OF_2025 = press('Văn bản 8726/VPCP-KGVX, 26/11/2024', 'letter 8726/VPCP-KGVX, 26 November 2024');
const OF_2026 = press(
  'thông báo của Bộ Nội vụ, 17/10/2025',
  'notice of the Ministry of Home Affairs, 17 October 2025',
);
const NEW_YEAR_2026 = press(
  'Văn bản 12729/VPCP-KGVX, 25/12/2025',
  'letter 12729/VPCP-KGVX, 25 December 2025',
);
const SPRING_2026 = press('Thanh Niên, 23/2/2026', 'Thanh Niên, 23 February 2026');

const DAYS: readonly HolidayEntry[] = [
  fixed('newYear', '2021-01-01'),
  decided('tet', '2021-02-10', '2021-02-14', OF_2021),
  inLieu('tet', '2021-02-15', '2021-02-16', OF_2021),
  decided('hungKings', '2021-04-21', '2021-04-21', OF_2021),
  fixed('victory', '2021-04-30'),
  fixed('labour', '2021-05-01'),
  inLieu('labour', '2021-05-03', '2021-05-03', OF_2021),
  decided('national', '2021-09-02', '2021-09-03', OF_2021),

  fixed('newYear', '2022-01-01'),
  {
    period: span('2022-01-03', '2022-01-03'),
    kind: 'holiday',
    words: words('Nghỉ bù Tết Dương lịch', "Day off in lieu: New Year's Day"),
    basis: legalBasis(CODE, 'Điều 111.3', {
      note: words(
        'Ngày 1/1/2022 là thứ Bảy; ngày làm việc kế tiếp là thứ Hai 3/1',
        '1 January 2022 was a Saturday; the next working day is Monday 3 January',
      ),
    }),
    grade: 'inferred',
  },
  decided('tet', '2022-01-31', '2022-02-04', TET_2022),
  decided('hungKings', '2022-04-10', '2022-04-10', SPRING_2022),
  inLieu('hungKings', '2022-04-11', '2022-04-11', SPRING_2022),
  fixed('victory', '2022-04-30'),
  fixed('labour', '2022-05-01'),
  inLieu('victory', '2022-05-02', '2022-05-02', SPRING_2022),
  inLieu('labour', '2022-05-03', '2022-05-03', SPRING_2022),
  decided('national', '2022-09-01', '2022-09-02', AUTUMN_2022),

  fixed('newYear', '2023-01-01'),
  inLieu('newYear', '2023-01-02', '2023-01-02', NEW_YEAR_2023),
  decided('tet', '2023-01-20', '2023-01-24', OF_2023),
  inLieu('tet', '2023-01-25', '2023-01-26', OF_2023),
  decided('hungKings', '2023-04-29', '2023-04-29', SPRING_2023),
  fixed('victory', '2023-04-30'),
  fixed('labour', '2023-05-01'),
  inLieu('hungKings', '2023-05-02', '2023-05-02', SPRING_2023),
  inLieu('victory', '2023-05-03', '2023-05-03', SPRING_2023),
  decided('national', '2023-09-01', '2023-09-02', OF_2023),
  inLieu('national', '2023-09-04', '2023-09-04', OF_2023),

  fixed('newYear', '2024-01-01'),
  decided('tet', '2024-02-08', '2024-02-12', OF_2024),
  inLieu('tet', '2024-02-13', '2024-02-14', OF_2024),
  decided('hungKings', '2024-04-18', '2024-04-18', SPRING_2024),
  ...swapped('2024-04-29', '2024-05-04', SPRING_2024),
  fixed('victory', '2024-04-30'),
  fixed('labour', '2024-05-01'),
  decided('national', '2024-09-02', '2024-09-03', OF_2024),

  fixed('newYear', '2025-01-01'),
  decided('tet', '2025-01-27', '2025-01-31', OF_2025),
  decided('hungKings', '2025-04-07', '2025-04-07', OF_2025),
  fixed('victory', '2025-04-30'),
  fixed('labour', '2025-05-01'),
  ...swapped('2025-05-02', '2025-04-26', OF_2025),
  decided('national', '2025-09-01', '2025-09-02', OF_2025),

  fixed('newYear', '2026-01-01'),
  ...swapped('2026-01-02', '2026-01-10', NEW_YEAR_2026),
  decided('tet', '2026-02-16', '2026-02-20', OF_2026),
  decided('hungKings', '2026-04-26', '2026-04-26', SPRING_2026),
  inLieu('hungKings', '2026-04-27', '2026-04-27', SPRING_2026),
  fixed('victory', '2026-04-30'),
  fixed('labour', '2026-05-01'),
  ...swapped('2026-08-31', '2026-08-22', OF_2026),
  decided('national', '2026-09-01', '2026-09-02', OF_2026),
  {
    // the Politburo wants this day off; whether Article 112.1 was amended in time could not be found
    period: span('2026-11-24', '2026-11-24'),
    kind: 'holiday',
    words: words('Ngày Văn hóa Việt Nam', 'Vietnam Culture Day'),
    source: words(
      'Nghị quyết 80-NQ/TW ngày 7/1/2026 chủ trương nghỉ; chưa xác nhận được việc sửa Điều 112.1 Bộ luật Lao động',
      'Resolution 80-NQ/TW of 7 January 2026 intends a day off; no amendment of Article 112.1 was found',
    ),
    grade: 'recalled',
  },
];

/**
 * Vietnam's working days for bodies with Saturday and Sunday off: 1/1/2021, when the Code came into force, to
 * 31/12/2026. The schedule of 2027 was not found, so 2027 has no answer.
 *
 * @example isWorkingDay(day('2024-02-14'), vietnamHolidays) // ok: false, the last day off at Tết 2024
 */
export const vietnamHolidays: HolidayCalendar = {
  id: 'vietnam-public-bodies',
  words: words('Ngày làm việc của cơ quan, tổ chức công', 'Working days of public bodies'),
  covers: span('2021-01-01', '2026-12-31'),
  rest: { weekdays: [6, 7], basis: legalBasis('state/188-1999-qd-ttg', 'Điều 1'), grade: 'quoted' },
  days: DAYS,
};

/**
 * Lunar New Year (1/1) and the Hùng Kings' day (10/3) of the lunar years, from new moons and solar terms at UTC+7.
 * Known ahead of any yearly decision; they do not tell which days around them are off.
 */
export const lunarFeasts: {
  readonly grade: Grade;
  readonly note: Words;
  readonly years: readonly {
    readonly year: number;
    readonly tet: CalendarDate;
    readonly hungKings: CalendarDate;
  }[];
} = {
  grade: 'inferred',
  note: words(
    'Tính theo lịch pháp Việt Nam, múi giờ +7',
    "Computed by the rules of Vietnam's calendar, UTC+7",
  ),
  years: [
    { year: 2021, tet: day('2021-02-12'), hungKings: day('2021-04-21') },
    { year: 2022, tet: day('2022-02-01'), hungKings: day('2022-04-10') },
    { year: 2023, tet: day('2023-01-22'), hungKings: day('2023-04-29') },
    { year: 2024, tet: day('2024-02-10'), hungKings: day('2024-04-18') },
    { year: 2025, tet: day('2025-01-29'), hungKings: day('2025-04-07') },
    { year: 2026, tet: day('2026-02-17'), hungKings: day('2026-04-26') },
    { year: 2027, tet: day('2027-02-06'), hungKings: day('2027-04-16') },
  ],
};
