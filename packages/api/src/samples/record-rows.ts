import { addDays, type CalendarDate, endOfCivilDay } from '@danvan/domain';
import { SAMPLE_DOCUMENT } from './bodies.js';
import { CENTRAL_GUIDANCE, DIFFICULTY, ISSUED } from './law-file.js';

type Row = Readonly<Record<string, unknown>>;

/** What was recorded of the samples, by day counted from the start; each known from its own day on. */
export interface SampleRecords {
  readonly activities: readonly Row[];
  readonly keepingPeriods: readonly Row[];
  readonly events: readonly Row[];
  readonly decisions: readonly Row[];
}

const committee = (commune: number): string => `mau/xa-${commune}/party-committee`;
const front = (commune: number): string => `mau/xa-${commune}/front-committee`;

/** The first instant of a day: what is recorded then is known at its end. */
export const startOfDay = (day: CalendarDate): string => endOfCivilDay(addDays(day, -1)).toISOString();

const sampleRow = (today: CalendarDate, id: string, offset: number, columns: Row): Row => ({
  ...columns,
  id: `mau-${id}`,
  sample: true,
  version: 1,
  recorded_by: null,
  recorded_at: startOfDay(addDays(today, offset)),
});

export const sampleRecords = (today: CalendarDate): SampleRecords => {
  const on = (offset: number): CalendarDate => addDays(today, offset);
  const activity = (
    id: string,
    body: string,
    duty: number,
    offset: number,
    kind: string,
    [title, paper]: readonly [string, string?],
  ): Row =>
    sampleRow(today, `hoat-dong-${id}`, offset, {
      body_id: body,
      happened_on: on(offset),
      kind,
      title: `[MẪU] ${title}`,
      document_ref: paper === undefined ? null : `[MẪU] ${paper}`,
      duty_id: `MAU-${duty}`,
      occurrence: null,
      document_id: SAMPLE_DOCUMENT,
    });
  const kept = (id: string, body: string): Row =>
    sampleRow(today, `so-theo-doi-${id}`, -100, {
      body_id: body,
      document_id: SAMPLE_DOCUMENT,
      from_day: on(ISSUED),
      until_day: null,
      declared_by: 'mau/mass-mobilisation-commission',
      document_ref: '[MẪU] Sổ theo dõi báo cáo',
    });
  const event = (id: string, trigger: string, offset: number, body: string | null): Row =>
    sampleRow(today, `su-kien-${id}`, offset, {
      trigger,
      happened_on: on(offset),
      body_id: body,
      access: 'public',
      document_ref: '[MẪU] Văn bản mẫu',
      registered_for: body ?? 'mau/party-committee',
    });
  const decision = (id: string, body: string, outcome: string): Row =>
    sampleRow(today, `quyet-dinh-${id}`, -8, {
      duty_id: 'MAU-6',
      body_id: body,
      occurrence: 'mau-su-kien-1',
      outcome,
      decided_on: on(-8),
      document_ref: '[MẪU] Công văn mẫu',
      decided_by: 'mau/party-committee',
    });
  return {
    activities: [
      activity('1', committee(1), 1, -40, 'report', ['Báo cáo sáu tháng', '01-BC/ĐU']),
      activity('2', committee(2), 1, -20, 'report', ['Báo cáo sáu tháng', '02-BC/ĐU']),
      activity('3', front(1), 2, -6, 'meeting', ['Hội nghị đánh giá']),
      activity('4', committee(1), 5, -3, 'meeting', ['Giao ban nắm tình hình Nhân dân']),
    ],
    keepingPeriods: [kept('1', committee(1)), kept('2', committee(2)), kept('3', committee(3))],
    events: [event('1', CENTRAL_GUIDANCE, -15, null), event('2', DIFFICULTY, -5, front(1))],
    decisions: [decision('1', committee(2), 'waived'), decision('2', committee(3), 'superseded')],
  };
};
