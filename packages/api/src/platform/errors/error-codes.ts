import type { Words } from '@danvan/domain';

/**
 * Where an error arises: before GraphQL has a document to run (`transport`: it answers the whole request), or in
 * reading and running the document (`execution`). What speaks of the caller's business is no error but a
 * `userError`, whose words are the domain's messages.
 */
export type ErrorLayer = 'transport' | 'execution';

interface ErrorEntry {
  readonly layer: ErrorLayer;
  /** HTTP status where the error is the answer to the whole request. */
  readonly status: number;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
  readonly words: Words;
}

const entryOf =
  (layer: ErrorLayer) =>
  (status: number, retryable: boolean, vi: string, en: string): ErrorEntry => ({
    layer,
    status,
    retryable,
    words: { vi, en },
  });

const transport = entryOf('transport');
const execution = entryOf('execution');

/** Every code that a response of this server can carry outside `userErrors`, with its status and its words. */
export const ERRORS = {
  BAD_REQUEST: transport(400, false, 'Yêu cầu không đúng dạng.', 'The request is malformed.'),
  BAD_JSON: transport(
    400,
    false,
    'Thân yêu cầu không phải JSON đúng.',
    'The request body is not valid JSON.',
  ),
  UNSUPPORTED_MEDIA_TYPE: transport(
    415,
    false,
    'Chỉ nhận thân yêu cầu kiểu application/json.',
    'Only application/json bodies are accepted.',
  ),
  NOT_FOUND: transport(404, false, 'Không có địa chỉ này.', 'There is nothing at this address.'),
  PAYLOAD_TOO_LARGE: transport(
    413,
    false,
    'Thân yêu cầu vượt quá 256 KiB.',
    'The request body is over 256 KiB.',
  ),
  HEADERS_TOO_LARGE: transport(
    431,
    false,
    'Phần đầu của yêu cầu quá dài.',
    'The headers of the request are too long.',
  ),
  REQUEST_TIMEOUT: transport(
    408,
    true,
    'Yêu cầu không đến đủ trong thời gian cho phép.',
    'The request did not arrive whole in time.',
  ),
  GRAPHQL_PARSE_FAILED: transport(
    400,
    false,
    'Không đọc được truy vấn GraphQL',
    'The GraphQL document cannot be read',
  ),
  GRAPHQL_VALIDATION_FAILED: transport(
    400,
    false,
    'Truy vấn không hợp với lược đồ',
    'The document does not fit the schema',
  ),
  BAD_INPUT: execution(400, false, 'Giá trị đầu vào không đúng', 'An input value is not valid'),
  DATE_INVALID: execution(
    400,
    false,
    'Không phải một ngày có thật dạng NĂM-THÁNG-NGÀY, ví dụ 2024-10-31',
    'Not a real day written YEAR-MONTH-DAY, such as 2024-10-31',
  ),
  DATE_OUT_OF_RANGE: execution(
    400,
    false,
    'Ngày nằm ngoài các năm từ 0001 đến 9998',
    'The day is not within the years 0001 to 9998',
  ),
  OPERATION_RESOLUTION_FAILURE: transport(
    400,
    false,
    'Không xác định được thao tác cần thực hiện.',
    'Which operation to run cannot be told.',
  ),
  PERSISTED_QUERY_NOT_SUPPORTED: transport(
    400,
    false,
    'Máy chủ không nhận truy vấn lưu sẵn.',
    'Persisted queries are not supported.',
  ),
  INTROSPECTION_OFF: transport(
    400,
    false,
    'Máy chủ này không cho hỏi về lược đồ.',
    'This server does not answer questions about its schema.',
  ),
  PERSISTED_ONLY: transport(
    400,
    false,
    'Máy chủ chỉ chạy truy vấn đã đăng ký trước.',
    'Only documents registered beforehand are run here.',
  ),
  THROTTLED: transport(
    429,
    true,
    'Quá nhiều yêu cầu; hãy chờ số giây ghi ở Retry-After.',
    'Too many requests; wait for the seconds that Retry-After gives.',
  ),
  UNAUTHENTICATED: transport(401, false, 'Cần thẻ truy cập còn hiệu lực.', 'A valid access token is needed.'),
  FORBIDDEN: execution(403, false, 'Không có quyền làm việc này.', 'This is not within your authority.'),
  INVALID_CURSOR: execution(
    400,
    false,
    'Con trỏ trang không thuộc danh sách này.',
    'The page cursor does not belong to this list.',
  ),
  CURSOR_EXPIRED: execution(
    400,
    false,
    'Con trỏ đã quá 90 ngày; hãy đọc lại từ đầu.',
    'The cursor is older than 90 days; read from the start again.',
  ),
  COST_EXCEEDED: execution(
    400,
    false,
    'Truy vấn đòi hỏi quá nhiều; hãy hỏi ít hơn trong một lần.',
    'The document asks for too much at once; ask for less.',
  ),
  SCOPE_TOO_WIDE: execution(
    400,
    false,
    'Phạm vi quá rộng, hãy thu hẹp văn bản hoặc cấp.',
    'The scope is too wide: narrow the document or the subtree.',
  ),
  TIMEOUT: execution(503, true, 'Quá thời gian xử lý, hãy thử lại.', 'The time limit passed; try again.'),
  SERVICE_UNAVAILABLE: transport(
    503,
    true,
    'Máy chủ tạm thời chưa sẵn sàng.',
    'The server is not ready for the moment.',
  ),
  INTERNAL: execution(
    500,
    true,
    'Lỗi bên trong máy chủ; hãy báo mã yêu cầu cho người quản trị.',
    'An internal error; give the request id to the administrator.',
  ),
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof ERRORS;

export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(ERRORS, code);
