import { type BodyId, type CalendarDate, day, type NewModel } from '@danvan/domain';
import {
  AGENCY,
  BLOC,
  BOARD,
  CELL,
  COMMITTEE,
  COMMITTEE_BOARD,
  PROPAGANDA,
  SMALL_CELL,
} from './sample-bodies.js';

/** A step that some body takes, or tries to take. */
export interface SampleStep {
  readonly step: string;
  readonly on: CalendarDate;
  readonly body: BodyId;
  readonly form?: string;
  readonly parties?: Readonly<Record<string, readonly BodyId[]>>;
}

/** An invented model with what was done with it: the steps that the guidance refuses are among them. */
export interface SampleModel {
  readonly key: string;
  readonly details: NewModel;
  /** In whose sphere it is: the body whose record it is. */
  readonly manager: BodyId;
  readonly registrant?: BodyId;
  readonly openedOn: CalendarDate;
  /** When the propaganda commission found every question of the guide met; never for one that was not confirmed. */
  readonly judgedOn: CalendarDate | null;
  readonly steps: readonly SampleStep[];
}

type Row = readonly [on: string, step: string, body: BodyId, form?: string, ...with_: readonly BodyId[]];

const ROLE_OF: Readonly<Record<string, string>> = { register: 'registered-with', replicate: 'replicated-to' };

const stepsOf = (rows: readonly Row[]): SampleStep[] =>
  rows.map(([on, step, body, form, ...others]) => ({
    step,
    on: day(on),
    body,
    ...(form ? { form } : {}),
    ...(others.length > 0 ? { parties: { [ROLE_OF[step] ?? step]: others } } : {}),
  }));

const NOTHING = '';

/** The most that a model can come to: an exemplar of the bloc, followed and taken up elsewhere a year later. */
const listening: SampleModel = {
  key: 'listening',
  details: {
    kind: 'collective',
    name: '[MẪU] Một cửa lắng nghe',
    address: '[MẪU] phường Mẫu',
    content: 'Tiếp dân đúng hẹn, trả lời từng ý kiến trong năm ngày làm việc',
    field: 'party-building',
    level: 'grassroots',
    registrant: 'party-organisation',
  },
  manager: CELL,
  registrant: CELL,
  openedOn: day('2024-05-06'),
  judgedOn: day('2024-10-07'),
  steps: stepsOf([
    ['2024-05-07', 'choose', CELL],
    ['2024-05-09', 'agree', CELL],
    ['2024-05-20', 'register', CELL, '1', CELL],
    ['2024-05-27', 'compile', CELL, '3'],
    ['2024-06-10', 'receive', PROPAGANDA],
    ['2024-10-08', 'review', CELL, '4'],
    ['2024-10-15', 'confirm', CELL, '5'],
    ['2024-10-18', 'propose', CELL],
    ['2024-10-25', 'confirm-exemplar-grassroots', CELL, '6'],
    ['2024-10-28', 'send', CELL, '6'],
    ['2024-11-12', 'appraise', PROPAGANDA, '7'],
    ['2024-11-22', 'confirm-exemplar-bloc', BOARD, '7'],
    ['2024-12-05', 'reward-bloc', BOARD],
    ['2025-10-20', 'follow', CELL, '4'],
    ['2025-10-28', 'replicate', CELL, NOTHING, COMMITTEE, AGENCY],
  ]),
};

/** Registered five days after the last day of 2024, and first by a body that may not confirm it. */
const lateTrees: SampleModel = {
  key: 'late-trees',
  details: {
    kind: 'collective',
    name: '[MẪU] Công sở xanh',
    address: '[MẪU] trụ sở Cơ quan A',
    content: 'Mỗi phòng nhận chăm một khoảng cây, không dùng đồ nhựa dùng một lần',
    field: 'culture-society',
    level: 'grassroots',
    registrant: 'agency',
  },
  manager: COMMITTEE,
  registrant: AGENCY,
  openedOn: day('2024-05-20'),
  judgedOn: day('2024-10-07'),
  steps: stepsOf([
    ['2024-05-20', 'choose', AGENCY],
    ['2024-05-30', 'agree', AGENCY],
    // form 1 is that of Party organisations
    ['2024-06-03', 'register', AGENCY, '1', AGENCY],
    ['2024-06-03', 'register', AGENCY, '1a', AGENCY],
    ['2024-06-05', 'compile', COMMITTEE, '3'],
    ['2024-10-10', 'review', COMMITTEE, '4'],
    // who confirms is where it was registered, not the standing board over its sphere
    ['2024-10-17', 'confirm', COMMITTEE_BOARD, '5'],
    ['2024-10-21', 'confirm', AGENCY, '5'],
    ['2025-06-30', 'stop', COMMITTEE],
  ]),
};

/** The model of one person: no name of it is public without a recorded publication. */
const notebook: SampleModel = {
  key: 'notebook',
  details: {
    kind: 'individual',
    name: '[MẪU] Sổ tay dân vận',
    holder: '[MẪU] Người Mẫu Thứ Nhất',
    address: '[MẪU] phường Mẫu',
    content: 'Ghi việc dân hỏi và ngày đã trả lời',
    field: 'party-building',
    level: 'grassroots',
    registrant: 'party-member',
  },
  manager: CELL,
  openedOn: day('2024-05-13'),
  judgedOn: day('2024-10-07'),
  steps: stepsOf([
    ['2024-05-13', 'choose', CELL],
    ['2024-05-21', 'register', CELL, '2', CELL],
    ['2024-05-27', 'compile', CELL, '3'],
    ['2024-10-09', 'review', CELL, '4'],
    ['2024-10-16', 'confirm', CELL, '5'],
  ]),
};

/** Not found good enough: the guidance has no such step, so that it is not confirmed is ours. */
const queue: SampleModel = {
  key: 'queue',
  details: {
    kind: 'collective',
    name: '[MẪU] Không ai phải chờ',
    address: '[MẪU] phường Mẫu',
    content: 'Hẹn giờ làm việc qua điện thoại',
    field: 'economy',
    level: 'grassroots',
    registrant: 'party-organisation',
  },
  manager: COMMITTEE,
  registrant: SMALL_CELL,
  openedOn: day('2024-05-10'),
  judgedOn: null,
  steps: stepsOf([
    ['2024-05-10', 'choose', SMALL_CELL],
    ['2024-05-14', 'agree', SMALL_CELL],
    ['2024-05-24', 'register', SMALL_CELL, '1', COMMITTEE],
    ['2024-05-28', 'compile', COMMITTEE, '3'],
    ['2024-10-11', 'review', COMMITTEE, '4'],
    ['2024-10-23', 'not-confirm', COMMITTEE_BOARD],
  ]),
};

/** Registered with the bloc itself, whose days are later; taken back in the summer. */
const evenings: SampleModel = {
  key: 'evenings',
  details: {
    kind: 'collective',
    name: '[MẪU] Tối thứ năm nghe dân',
    address: '[MẪU] Nhà văn hóa mẫu',
    content: 'Mỗi tối thứ năm có người tiếp dân',
    field: 'party-building',
    level: 'bloc',
    registrant: 'party-organisation',
  },
  manager: CELL,
  registrant: CELL,
  openedOn: day('2024-06-03'),
  judgedOn: null,
  steps: stepsOf([
    ['2024-06-03', 'choose', CELL],
    ['2024-06-06', 'agree', CELL],
    ['2024-06-27', 'register', CELL, '1', BLOC],
    ['2024-08-15', 'withdraw', CELL],
  ]),
};

/** Continued after its first review, and confirmed only in the second year. */
const patient: SampleModel = {
  key: 'patient',
  details: {
    kind: 'collective',
    name: '[MẪU] Góc pháp luật cho người lao động',
    address: '[MẪU] trụ sở Cơ quan A',
    content: 'Mỗi tháng một buổi hỏi đáp pháp luật, ghi lại và trả lời bằng văn bản',
    field: 'culture-society',
    level: 'grassroots',
    registrant: 'party-organisation',
  },
  manager: COMMITTEE,
  registrant: SMALL_CELL,
  openedOn: day('2024-05-10'),
  judgedOn: day('2025-10-06'),
  steps: stepsOf([
    ['2024-05-10', 'choose', SMALL_CELL],
    ['2024-05-15', 'agree', SMALL_CELL],
    ['2024-05-24', 'register', SMALL_CELL, '1', COMMITTEE],
    ['2024-05-28', 'compile', COMMITTEE, '3'],
    ['2024-10-11', 'review', COMMITTEE, '4'],
    ['2024-10-14', 'continue', COMMITTEE],
    ['2025-10-07', 'review', COMMITTEE, '4'],
    ['2025-10-14', 'confirm', COMMITTEE_BOARD, '5'],
  ]),
};

/** Registered in February, as in every year but 2024. */
const neighbours: SampleModel = {
  key: 'neighbours',
  details: {
    kind: 'collective',
    name: '[MẪU] Bữa cơm hàng xóm',
    address: '[MẪU] tổ dân phố Mẫu',
    content: 'Mỗi quý một bữa cơm chung để nghe góp ý',
    field: 'culture-society',
    level: 'grassroots',
    registrant: 'party-organisation',
  },
  manager: CELL,
  registrant: CELL,
  openedOn: day('2025-02-03'),
  judgedOn: day('2025-10-06'),
  steps: stepsOf([
    ['2025-02-03', 'choose', CELL],
    ['2025-02-05', 'agree', CELL],
    ['2025-02-20', 'register', CELL, '1', CELL],
    ['2025-02-26', 'compile', CELL, '3'],
    ['2025-10-08', 'review', CELL, '4'],
    ['2025-10-16', 'confirm', CELL, '5'],
  ]),
};

/** Registered after February: late, and undecided when the year ends. */
const translator: SampleModel = {
  key: 'translator',
  details: {
    kind: 'individual',
    name: '[MẪU] Giải thích bằng tiếng Tày',
    holder: '[MẪU] Người Mẫu Thứ Hai',
    address: '[MẪU] bản Mẫu',
    content: 'Giải thích thủ tục cho người già bằng tiếng Tày',
    field: 'culture-society',
    level: 'grassroots',
    registrant: 'not-party-member',
  },
  manager: AGENCY,
  openedOn: day('2025-03-03'),
  judgedOn: null,
  steps: stepsOf([
    ['2025-03-03', 'choose', AGENCY],
    ['2025-03-10', 'register', AGENCY, '2a', AGENCY],
  ]),
};

export const sampleModels: readonly SampleModel[] = [
  listening,
  lateTrees,
  notebook,
  queue,
  evenings,
  patient,
  neighbours,
  translator,
];
