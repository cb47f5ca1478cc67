import type { Words } from '@danvan/domain';

export type LimitUnit =
  | 'bytes'
  | 'tokens'
  | 'selections'
  | 'levels'
  | 'fields'
  | 'directives'
  | 'rows'
  | 'values'
  | 'points'
  | 'points per second'
  | 'operations'
  | 'milliseconds'
  | 'days';

interface Limit {
  readonly value: number;
  readonly unit: LimitUnit;
  /** Whether `DANVAN_LIMIT_…` may set it; what the schema's descriptions promise may not be set. */
  readonly settable: boolean;
  readonly words: Words;
}

const fixed = (value: number, unit: LimitUnit, vi: string, en: string): Limit => ({
  value,
  unit,
  settable: false,
  words: { vi, en },
});

const settable = (value: number, unit: LimitUnit, vi: string, en: string): Limit => ({
  ...fixed(value, unit, vi, en),
  settable: true,
});

/** Every limit of this server with its number: the one place where they stand. */
export const LIMITS = {
  body: fixed(256 * 1_024, 'bytes', 'thân yêu cầu', 'body of a request'),
  tokens: settable(2_000, 'tokens', 'từ tố của truy vấn', 'tokens of a document'),
  selections: settable(
    10_000,
    'selections',
    'trường của một thao tác, mảnh đã mở',
    'fields of an operation, fragments opened',
  ),
  depth: settable(12, 'levels', 'độ sâu của truy vấn', 'nested fields'),
  aliases: settable(30, 'fields', 'bí danh của một thao tác', 'aliases of an operation'),
  rootFields: settable(10, 'fields', 'trường gốc của một thao tác', 'root fields of an operation'),
  directives: settable(20, 'directives', 'chỉ thị @ của một thao tác', 'directives of an operation'),
  page: fixed(100, 'rows', 'hàng của một trang', 'rows of a page'),
  pageDefault: fixed(20, 'rows', 'hàng của một trang khi không yêu cầu', 'rows of a page unless asked'),
  inValues: fixed(50, 'values', 'giá trị trong một điều kiện `in`', 'values of one `in`'),
  nodes: settable(
    10_000,
    'rows',
    'đối tượng một thao tác có thể trả về',
    'objects that an operation can return',
  ),
  cost: settable(1_000, 'points', 'chi phí của một thao tác', 'cost of an operation'),
  anonymousBucket: settable(500, 'points', 'điểm tích được, khách vô danh', 'points held, anonymous'),
  anonymousRefill: settable(10, 'points per second', 'điểm hồi lại, khách vô danh', 'refill, anonymous'),
  userBucket: settable(2_000, 'points', 'điểm tích được, người dùng', 'points held, user'),
  userRefill: settable(50, 'points per second', 'điểm hồi lại, người dùng', 'refill, user'),
  portalBucket: settable(10_000, 'points', 'điểm tích được, cổng thông tin', 'points held, portal'),
  portalRefill: settable(200, 'points per second', 'điểm hồi lại, cổng thông tin', 'refill, portal'),
  inFlight: settable(
    20,
    'operations',
    'thao tác cùng lúc của một người gọi',
    'operations of one caller at once',
  ),
  response: settable(5 * 1_024 * 1_024, 'bytes', 'câu trả lời', 'body of an answer'),
  operation: settable(10_000, 'milliseconds', 'thời gian của một thao tác', 'time of an operation'),
  statement: fixed(8_000, 'milliseconds', 'thời gian của một câu SQL', 'time of one SQL statement'),
  idempotencyKey: fixed(7, 'days', 'thời gian nhớ khóa lặp lại', 'memory of idempotency keys'),
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

/** The limits in force, by name. */
export type LimitValues = Readonly<Record<LimitName, number>>;

const isLimitName = (name: string): name is LimitName => Object.hasOwn(LIMITS, name);

/** The names of all limits in the order of the table. */
export const LIMIT_NAMES: readonly LimitName[] = Object.keys(LIMITS).filter(isLimitName);

/** The values of all limits, each from `of`. */
export const limitValues = (of: (name: LimitName) => number): LimitValues => ({
  body: of('body'),
  tokens: of('tokens'),
  selections: of('selections'),
  depth: of('depth'),
  aliases: of('aliases'),
  rootFields: of('rootFields'),
  directives: of('directives'),
  page: of('page'),
  pageDefault: of('pageDefault'),
  inValues: of('inValues'),
  nodes: of('nodes'),
  cost: of('cost'),
  anonymousBucket: of('anonymousBucket'),
  anonymousRefill: of('anonymousRefill'),
  userBucket: of('userBucket'),
  userRefill: of('userRefill'),
  portalBucket: of('portalBucket'),
  portalRefill: of('portalRefill'),
  inFlight: of('inFlight'),
  response: of('response'),
  operation: of('operation'),
  statement: of('statement'),
  idempotencyKey: of('idempotencyKey'),
});

export const DEFAULT_LIMIT_VALUES: LimitValues = limitValues((name) => LIMITS[name].value);

/** The variable that sets a limit. @example limitVariable('rootFields') // 'DANVAN_LIMIT_ROOT_FIELDS' */
export const limitVariable = (name: LimitName): string =>
  `DANVAN_LIMIT_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
