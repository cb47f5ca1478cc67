import { type Language, type Words, words } from '@danvan/domain';
import { fill } from './fill.js';

/**
 * Why an argument is refused: the parameter `reason` of BAD_INPUT, which travels as `extensions.reason`. A reason
 * may be used by any room, so they stand together.
 */
export const REASONS = {
  PAGE_NEGATIVE: words('số dòng của một trang không được âm', 'a page cannot have less than no rows'),
  PAGE_TOO_LARGE: words('một trang có nhiều nhất {max} dòng', 'a page has at most {max} rows'),
  PAGE_TWO_DIRECTIONS: words(
    'chỉ dùng first và after, hoặc last và before',
    'use first and after, or last and before, not both',
  ),
  FILTER_NULL: words(
    'điều kiện lọc không được là null; để tìm ô trống hãy dùng isNull',
    'a condition of a filter cannot be null; use isNull to find what is not there',
  ),
  FILTER_TOO_DEEP: words('bộ lọc lồng nhau nhiều nhất {max} lớp', 'filters nest at most {max} deep'),
  FILTER_TOO_MANY_VALUES: words('danh sách có nhiều nhất {max} giá trị', 'a list has at most {max} values'),
  FILTER_TOO_MANY_CONDITIONS: words(
    'bộ lọc có nhiều nhất {max} điều kiện',
    'a filter has at most {max} conditions',
  ),
  ID_MALFORMED: words('mã không thuộc loại cần dùng ở đây', 'the id is not of the kind needed here'),
  TEXT_HAS_NUL: words('văn bản có ký tự NUL', 'the text contains a NUL character'),
  SEARCH_TOO_LONG: words('từ khóa dài quá {max} ký tự', 'the search has more than {max} characters'),
  SCOPE_MISSING: words('cần nêu văn bản, cơ quan hoặc một nhánh', 'name documents, bodies or a subtree'),
  SPAN_EMPTY: words('ngày cuối trước ngày đầu', 'the last day is before the first'),
  SPAN_TOO_LONG: words('khoảng thời gian dài quá {max} ngày', 'the span has more than {max} days'),
  BODY_ID_INVALID: words('"{value}" không thể là mã cơ quan', '"{value}" cannot be the id of a body'),
  DOCUMENT_ID_INVALID: words('"{value}" không thể là mã văn bản', '"{value}" cannot be the id of a document'),
  LIST_TOO_LONG: words('danh sách có nhiều nhất {max} mục', 'a list has at most {max} items'),
  INDICATOR_UNKNOWN: words('không có chỉ tiêu "{value}"', 'there is no indicator "{value}"'),
  MEASURE_UNKNOWN: words('không có chỉ số gốc "{value}"', 'there is no measure "{value}"'),
  PUBLIC_PERIOD_INVALID: words(
    'bảng công khai chỉ lập theo năm, không lập theo kỳ "{value}"',
    'the public view is by years, and "{value}" is none',
  ),
  REPORTING_PERIOD_INVALID: words('"{value}" không phải là kỳ báo cáo', '"{value}" is no reporting period'),
  REGIME_UNKNOWN: words('không có chế độ báo cáo "{regime}"', 'there is no report regime "{regime}"'),
  WORKBOOK_PERIOD_NOT_ASKED: words(
    'chế độ báo cáo {regime} không yêu cầu báo cáo cho kỳ {period}',
    'the report regime {regime} asks for no report on {period}',
  ),
  WORKBOOK_EMPTY: words(
    'trong kỳ {period}, chế độ báo cáo này không yêu cầu số liệu nào của {body} và cấp dưới',
    'for {period} this report regime asks {body} and those below it for no figure',
  ),
  WORKBOOK_TOO_LONG: words(
    'biểu có {rows} dòng, một tệp có nhiều nhất {max}; hãy chọn cơ quan cấp dưới',
    'the workbook has {rows} rows and a file at most {max}; ask for a body further down',
  ),
  KINDS_INVALID: words(
    'loại thay đổi có dạng như activity.recorded, từ 1 đến 50 loại',
    'kinds of changes look like activity.recorded; 1 to 50 of them',
  ),
  YEAR_OUT_OF_RANGE: words('năm phải từ {first} đến {last}', 'the year must be from {first} to {last}'),
  NUMBER_OUT_OF_RANGE: words(
    '{argument} phải từ {first} đến {last}',
    '{argument} must be from {first} to {last}',
  ),
  ORDER_TOO_LONG: words('xếp theo nhiều nhất {max} khóa', 'an order has at most {max} keys'),
} as const satisfies Record<string, Words>;

export type Reason = keyof typeof REASONS;

export const isReason = (reason: unknown): reason is Reason =>
  typeof reason === 'string' && Object.hasOwn(REASONS, reason);

/** A reason in one language, with what it speaks of filled in. */
export const reasonMessage = (
  reason: Reason,
  params: Readonly<Record<string, string | number | null>>,
  language: Language,
): string => fill(REASONS[reason][language], params);
