import {
  DOUBTS,
  type DoubtCode,
  type Language,
  type MessageCode,
  message,
  REFUSALS,
  type RefusalCode,
  type Words,
  words,
} from '@danvan/domain';
import { fill } from './fill.js';

type Params = Readonly<Record<string, string | number | null>>;

/** The platform's own codes; all others are described by the domain's messages. */
const PLATFORM_WORDS = {
  IDEMPOTENCY_KEY_REUSED: words(
    'Khóa lặp lại này đã dùng cho một nội dung khác.',
    'This idempotency key was used for another input.',
  ),
  IDEMPOTENCY_KEY_INVALID: words(
    'Khóa lặp lại gồm 8 đến 200 ký tự ASCII không có dấu cách.',
    'An idempotency key has 8 to 200 ASCII characters without spaces.',
  ),
  PERIOD_TAKEN: words(
    'Thời gian này chồng lên một khoảng đã được ghi nhận; bản ghi kia có thể vừa được ghi.',
    'These days overlap what is recorded already; it may have been recorded just now.',
  ),
  STALE_VERSION: words(
    'Bản ghi đã thay đổi: phiên bản hiện tại là {current}, không phải {expected}.',
    'The record has changed: the current version is {current}, not {expected}.',
  ),
  ISSUER_OUTSIDE_AUTHORITY: words(
    'Chỉ người được giao quyền đối với cơ quan ban hành "{body}" mới được đăng ký văn bản của cơ quan đó.',
    'Only those with leave over the issuer "{body}" may register its documents.',
  ),
  SLUG_OUTSIDE_BODY: words(
    'Mã của văn bản đăng ký mới phải bắt đầu bằng mã của cơ quan đăng ký: "{prefix}".',
    'The name of a new document begins with that of the body acted for: "{prefix}".',
  ),
  CLAUSE_OUTSIDE_BODY: words(
    'Mã điều khoản phải bắt đầu bằng mã của cơ quan đăng ký, bắt buộc đối với văn bản không công khai: "{prefix}".',
    'The id of a clause begins with the name of the body acted for, in a document that is not public always: "{prefix}".',
  ),
  SHEET_UNREADABLE: words(
    'Không đọc được tệp: cần tệp CSV mã UTF-8 hoặc tệp XLSX, có một bảng.',
    'The file cannot be read: a CSV file in UTF-8 or an XLSX file with one sheet is needed.',
  ),
  SHEET_TOO_LARGE: words('Tệp có dung lượng tối đa {max} KiB.', 'A file has at most {max} KiB.'),
  SHEET_TOO_LONG: words('Tệp có tối đa {max} dòng dữ liệu.', 'A file has at most {max} rows.'),
  SHEET_FORMULA: words(
    'Ô có công thức; hãy thay bằng giá trị.',
    'The cell holds a formula; put its value in its place.',
  ),
  SHEET_COLUMN_MISSING: words('Thiếu cột "{column}".', 'The column "{column}" is missing.'),
  SHEET_CODE_MISSING: words('Dòng chưa có mã.', 'The row has no code.'),
  SHEET_CODE_TWICE: words('Mã này đã có ở dòng {row}.', 'Row {row} has the same code.'),
  EXTERNAL_ID_TAKEN: words(
    'Mã "{code}" của đơn vị đã dùng cho một bản ghi khác.',
    'The code "{code}" of the office names another record already.',
  ),
  SHEET_BODY_NOT_YOURS: words(
    'Không có quyền ghi cho cơ quan "{body}".',
    'You may not record anything for the body "{body}".',
  ),
  WEBHOOK_ADDRESS_PRIVATE: words(
    'Địa chỉ webhook thuộc mạng nội bộ mà người quản trị chưa cho phép.',
    'The address of the webhook is in a private network that the operator has not listed.',
  ),
  WEBHOOK_KINDS_INVALID: words(
    'Loại thay đổi có dạng như activity.recorded, từ 1 đến 50 loại.',
    'Kinds of changes look like activity.recorded; 1 to 50 of them.',
  ),
  WEBHOOK_TOO_MANY: words('Mỗi tổ chức có nhiều nhất {most} webhook.', 'A body has at most {most} webhooks.'),
  WEBHOOK_UNKNOWN: words('Không có webhook này.', 'There is no such webhook.'),
  WEBHOOK_URL_INVALID: words(
    'Địa chỉ webhook phải là https, không kèm tên người dùng, mật khẩu hay dấu #, dài không quá 2000 ký tự.',
    'The address of a webhook must be https, without user, password or #, of at most 2000 characters.',
  ),
} as const satisfies Record<string, Words>;

type OwnCode = keyof typeof PLATFORM_WORDS;

const isOwn = (code: string): code is OwnCode => Object.hasOwn(PLATFORM_WORDS, code);

/** The domain's codes that can come back in `userErrors`: what its readers and checks say of an input. */
const DOMAIN_CODES = [
  // the shape of a value
  'BODY_ID_INVALID',
  'DATE_INVALID',
  'DOCUMENT_ID_INVALID',
  'LIST_TOO_LONG',
  'NOT_ONE_OF',
  'PERIOD_INVALID',
  'PLACE_ID_INVALID',
  'PROPERTY_MISSING',
  'PROPERTY_UNKNOWN',
  'PROVISION_EMPTY',
  'REPORTING_PERIOD_INVALID',
  'SHAPE_EXPECTED',
  'TEXT_EMPTY',
  'TEXT_TOO_LONG',
  'VALUE_OUT_OF_RANGE',
  // documents
  'ATTRIBUTE_ABSENT',
  'BEARERS_EMPTY',
  'BODY_KIND_UNKNOWN',
  'BODY_UNKNOWN',
  'CLAUSE_DUPLICATE',
  'CLAUSE_UNKNOWN',
  'DAY_BOUNDS_REVERSED',
  'DOCUMENT_CLASSIFIED',
  'DOCUMENT_DATE_GIVEN_TWICE',
  'DOCUMENT_DUPLICATE',
  'DOCUMENT_DUPLICATE_NUMBER',
  'DOCUMENT_EFFECT_EMPTY',
  'DOCUMENT_EXISTS',
  'DOCUMENT_TYPE_UNKNOWN',
  'DOCUMENT_UNKNOWN',
  'DUTY_BASIS_ELSEWHERE',
  'DUTY_DUPLICATE',
  'GRADE_UNKNOWN',
  'LAW_IS_READ_ONLY',
  'LEVEL_UNKNOWN',
  'MONTH_END_NOT_SAID',
  'NOTE_MISSING',
  'PROOF_EMPTY',
  'RELATION_DUPLICATE',
  'RELATION_EFFECT_EMPTY',
  'RELATION_KIND_UNKNOWN',
  'RELATION_TO_ITSELF',
  'SCHEDULE_AMOUNT_INVALID',
  'SCHEDULE_DAY_INVALID',
  'SCHEDULE_DAY_NOT_IN_YEAR',
  'SCHEDULE_EMPTY',
  'SCHEDULE_WINDOW_EMPTY',
  'SECRET_REFUSED',
  // reports
  'DUTY_NOT_A_REPORT',
  'EXTENSION_NOT_LATER',
  'REPORT_ALREADY_SENT',
  'REPORT_FIGURE_INVALID',
  'REPORT_FIGURE_NOT_ASKED',
  'REPORT_LOCKED',
  'REPORT_NOT_EXPECTED',
  'REPORT_NOT_THEIRS',
  'REPORT_PART_NOT_ASKED',
  'REPORT_WITHOUT_DEADLINE',
  'RETURN_BEFORE_SUBMISSION',
  'SUBMISSION_RETURNED',
  'SUBMISSION_UNKNOWN',
  // what becomes of duties when their document is changed
  'DUTY_UNDECIDED',
  'LINEAGE_DECIDED_TWICE',
  'LINEAGE_DUTY_NOT_OPEN',
  'LINEAGE_TARGETS_INVALID',
  'LINEAGE_TARGET_ENDS',
  // reported figures
  'MEASURE_ID_INVALID',
  'MEASURE_UNKNOWN',
  'OBSERVATION_TWICE',
  'PERIOD_IN_FUTURE',
  'STEP_MISSING',
  'STEP_NOT_ASKED',
  'VALUE_HAS_DECIMALS',
  'VALUE_NOT_YES_OR_NO',
  // changes and corrections of organisations
  'BODY_LOOP',
  'CHANGE_DAY_TAKEN',
  'CHANGE_MISSING',
  'END_GIVEN_AND_TAKEN_BACK',
  'LIFE_ENDS_BEFORE_START',
  'NOTHING_TO_CORRECT',
  'PERIODS_OVERLAP',
  'PLACE_LOOP',
  'PLACE_TYPE_UNKNOWN',
  'PLACE_UNKNOWN',
  'SUCCESSION_BUILT_ON',
  'SUCCESSION_DAY_UNKNOWN',
  'SUCCESSION_DUPLICATE',
  'SUCCESSION_ID_INVALID',
  'SUCCESSION_SIDES_INVALID',
  'SUCCESSION_SURVIVOR_ENDED',
  'SUCCESSION_UNIT_LEFT',
  'SUCCESSION_UNIT_LIVES_ON',
  'SUCCESSION_UNIT_NOT_THERE',
  'SUCCESSION_UNIT_TWICE',
  'SUCCESSION_UNKNOWN',
  'TIMELINE_OVERLAP',
  'TIMELINE_PERIOD_EMPTY',
  'UNIT_BUILT_ON',
  'UNIT_EXISTS',
  'UNIT_NOT_THERE',
  'UNIT_PARENT_MISSING',
  'WEIGHT_MEASURE_TWICE',
  'WEIGHT_PARTS_INVALID',
  'WEIGHT_UNIT_UNKNOWN',
  'MONITORING_OF_ITSELF',
  'MONITORING_OUTSIDE_LIFE',
  'OFFICE_ID_INVALID',
  // what becomes of what a body leaves open
  'HANDOVER_BODY_NOT_ENDING',
  'HANDOVER_DECIDED_TWICE',
  'HANDOVER_ITEM_TWICE',
  'HANDOVER_ITEM_UNKNOWN',
  'HANDOVER_NOT_A_SUCCESSOR',
  'HANDOVER_RECEIVERS_INVALID',
  // records of what bodies did
  'BODY_NOT_A_BEARER',
  'DAY_BEFORE_DOCUMENT',
  'DAY_IN_FUTURE',
  'DECIDER_NOT_ABOVE',
  'DECLARER_NOT_ENTITLED',
  'DUTY_UNKNOWN',
  'EXTERNAL_ID_RESERVED',
  'STUDY_DUTY_ELSEWHERE',
  'EVENT_NOT_BY_ISSUER',
  'EXPECTED_VERSION_ALONE',
  'EXPECTED_VERSION_MISSING',
  'OCCURRENCE_UNKNOWN',
  'PROOF_KIND_NOT_ASKED',
  'RECORD_ID_INVALID',
  'RECORD_UNKNOWN',
  'TRIGGER_UNKNOWN',
  'BEARERS_SELECT_NOBODY',
  'CLAUSE_ELSEWHERE',
  'DOCUMENT_SYMBOL_INVALID',
  'DUTY_NOT_OPERATIVE',
  // associations and models
  'ASSOCIATION_ENTRY_ONE',
  'ASSOCIATION_EVENT_FILED_LATER',
  'ASSOCIATION_EVENT_NO_DECISION',
  'ASSOCIATION_EVENT_SIDES',
  'ASSOCIATION_EVENT_TWICE',
  'ASSOCIATION_EXTENSION_EARLIER',
  'ASSOCIATION_DAYS_OUT_OF_ORDER',
  'ASSOCIATION_LIST_ANSWER_UNKNOWN',
  'ASSOCIATION_LIST_DAY_MISSING',
  'ASSOCIATION_LIST_DOCUMENT_UNKNOWN',
  'ASSOCIATION_LIST_ELSEWHERE',
  'ASSOCIATION_LIST_NAME_OF_OTHER_DAYS',
  'ASSOCIATION_LIST_PLACE_SEVERAL',
  'ASSOCIATION_LIST_SPELLED_OTHERWISE',
  'ASSOCIATION_LIST_STATUS_ENDED',
  'ASSOCIATION_LIST_TWICE',
  'ASSOCIATION_NOT_ONE',
  'ASSOCIATION_PAPER_BOTH',
  'ASSOCIATION_PAPER_UNKNOWN',
  'ASSOCIATION_REMEDY_WITHOUT_BREACH',
  'ASSOCIATION_SCHEME_ALONE',
  'ASSOCIATION_SCHEME_NOT_APPROVED',
  'ASSOCIATION_STEP_KIND_FIXED',
  'ASSOCIATION_SUPPORT_TASK',
  'MODEL_BREAKS_STEP',
  'MODEL_FACT_DERIVED',
  'MODEL_GUIDE_UNKNOWN',
  'MODEL_LISTED_TWICE',
  'MODEL_PUBLICATION_NOT_ASKED',
  'MODEL_STEP_NOT_CONFIRMING',
  // the work of the Front and the organisations
  'FRONT_ADDRESSEE_NOT_ONE',
  'FRONT_PART_LATER',
  'FRONT_PART_OTHER_KIND',
  'FRONT_PART_UNKNOWN',
  'FRONT_REPLY_DAY_EARLY',
  'FRONT_REPLY_DAY_WITHOUT_TEXT',
  'FRONT_WORKFLOW_OTHER',
  // cases of workflows
  'FACT_MALFORMED',
  'FACT_PRECISION_INVALID',
  'FACT_UNDECLARED',
  'FACT_WRONG_TYPE',
  'WORKFLOW_PARTY_UNKNOWN',
  'WORKFLOW_STEP_UNKNOWN',
  'WORKFLOW_UNKNOWN',
] as const satisfies readonly MessageCode[];

/** What the domain says against a step of a workflow: the message of each stands under its kind and its code. */
const STEP_MESSAGES: ReadonlyMap<string, MessageCode> = new Map([
  ...REFUSALS.map((code): [string, MessageCode] => [code, `step.refused.${code}`]),
  ...DOUBTS.map((code): [string, MessageCode] => [code, `step.doubt.${code}`]),
]);

/** Every code that `userErrors` can carry. */
export const USER_ERROR_CODES: readonly (
  | OwnCode
  | (typeof DOMAIN_CODES)[number]
  | RefusalCode
  | DoubtCode
)[] = [...Object.keys(PLATFORM_WORDS).filter(isOwn), ...DOMAIN_CODES, ...REFUSALS, ...DOUBTS];

/** The words for a code in `userErrors`; one without words shows as `[CODE]`. */
export const userErrorMessage = (code: string, params: Params, language: Language): string =>
  isOwn(code)
    ? fill(PLATFORM_WORDS[code][language], params)
    : message(STEP_MESSAGES.get(code) ?? code, params, language);
