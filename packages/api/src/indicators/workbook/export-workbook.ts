import {
  type AsOf,
  BODY_KINDS,
  type BodyId,
  cellsOf,
  closingDay,
  formatReportingPeriod,
  type Issue,
  LEVELS,
  lookUp,
  message,
  type Workbook,
  type WorkbookRow,
} from '@danvan/domain';
import { nameOfBody } from '../../organisations/index.js';
import type { RequestContext } from '../../platform/context.js';
import type { ApiError } from '../../platform/errors/index.js';
import { callerScope } from '../../platform/reading.js';
import {
  dayInWords,
  MEDIA_TYPES,
  MOST_SHEET_ROWS,
  type SheetFile,
  writeBook,
} from '../../platform/sheets/index.js';
import { badInput } from '../bad-input.js';
import { assertMaySee } from '../scoreboard-question.js';
import { bodiesIn, type LoadedWorkbook, loadWorkbook, type WorkbookAsked } from './load-workbook.js';
import { type FigureLine, type InfoField, type PartLine, toSheets } from './workbook-sheets.js';

const SILENT = 'văn bản không quy định';
const GUIDE =
  'Chỉ ghi vào ô nền vàng. Ô trống nghĩa là chưa báo cáo, không phải số 0. Số của báo cáo mà cơ quan chưa biết thì ghi “chưa biết”. Dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân. Muốn gửi cả báo cáo thì ghi ngày gửi.';
const ASKED_FOR = { report: 'báo cáo', target: 'chỉ tiêu', condition: 'điều kiện của chỉ tiêu' } as const;
const YES_OR_NO = 'có / không';

const refusalOf = ({ code, params }: Issue): ApiError => {
  if (code === 'WORKBOOK_PERIOD_NOT_ASKED') return badInput('WORKBOOK_PERIOD_NOT_ASKED', params);
  if (code === 'WORKBOOK_EMPTY') return badInput('WORKBOOK_EMPTY', params);
  if (code === 'BODY_UNKNOWN') return badInput('BODY_ID_INVALID', { value: params.body ?? null });
  return badInput('REGIME_UNKNOWN', params);
};

const infoOf = (
  { book, world, versions }: LoadedWorkbook,
  asOf: AsOf,
): Readonly<Record<InfoField, string>> => {
  const { regime, body, period, hierarchy, report, version } = book;
  const document = world.law.graph.documents.get(regime.document);
  const day = (on: AsOf['on'] | null | undefined): string => (on ? dayInWords(on) : SILENT);
  const sent = report?.submission ?? null;
  const sentVersion = sent === null ? undefined : versions.get(sent.id);
  return {
    name: regime.name.vi,
    document: [document?.symbol, document?.title.vi ?? regime.document].filter((part) => part).join(' - '),
    provision: regime.basis.provision,
    bodyName: nameOfBody(world.registry, body, asOf).vi,
    periodName: formatReportingPeriod(period, 'vi'),
    cutOff: report === null ? '' : day(report.cutOff),
    dueOn: report === null ? '' : day(report.occurrence.dueOn),
    listed:
      report === null
        ? 'Điều khoản không nêu cơ quan này trong danh sách báo cáo; chỉ ghi số liệu.'
        : 'Cơ quan có trong danh sách báo cáo của điều khoản.',
    guide: GUIDE,
    sentOn: sent === null ? '' : dayInWords(sent.on),
    documentRef: sent?.document ?? '',
    regime: regime.duty,
    body,
    period: period.key,
    hierarchy,
    version,
    reportVersion: sentVersion === undefined ? '' : String(sentVersion),
  };
};

const lineOf = (
  context: RequestContext,
  { book, world: { registry }, versions }: LoadedWorkbook,
  row: WorkbookRow,
): FigureLine => {
  const closing: AsOf = { on: closingDay(book.period), knownOn: context.today };
  const { measure, known } = row;
  const body = registry.bodies.get(row.body);
  const codes = body && registry.places.get(body.place)?.codes;
  const code = codes && lookUp(codes, closing);
  const kinds = [...BODY_KINDS, ...context.law.law.kinds];
  const version = known === null ? null : (versions.get(known.id) ?? null);
  const isYesOrNo = measure.unit === 'yes';
  return {
    decimals: measure.decimals,
    isYesOrNo,
    cells: {
      ...cellsOf(book, row, version, { registry, kinds }),
      bodyName: nameOfBody(registry, row.body, closing).vi,
      level: LEVELS.find(({ id }) => id === body?.level)?.words.vi ?? '',
      unitCode: code?.state === 'found' ? code.value : '',
      measureName: measure.words.vi,
      unit: isYesOrNo ? YES_OR_NO : message(`unit.${measure.unit}`, {}, 'vi'),
      asks: ASKED_FOR[row.asks],
    },
  };
};

const partsOf = ({ regime, report }: Workbook): PartLine[] =>
  report === null
    ? []
    : (regime.outline ?? []).map(({ id, words }) => ({
        part: id,
        name: words.vi,
        text: report.submission?.narrative?.[id] ?? '',
      }));

/**
 * The workbook of a regime, a body and a period as a file that offices fill in. Needs leave to read the records of the
 * body and of all that stood under it. Throws BAD_INPUT where nothing is asked, or more rows than a file may have.
 */
export const exportWorkbook = async (
  context: RequestContext,
  asked: WorkbookAsked,
  asOf: AsOf,
): Promise<SheetFile> => {
  const bodies: readonly BodyId[] = bodiesIn(context, asked, asOf);
  assertMaySee(context, bodies);
  const loaded = await loadWorkbook(context, callerScope(context), asked, asOf);
  if (!loaded.ok) {
    const [first] = loaded.issues;
    throw first === undefined ? badInput('REGIME_UNKNOWN', { regime: asked.regime }) : refusalOf(first);
  }
  const { book } = loaded.value;
  if (book.rows.length > MOST_SHEET_ROWS)
    throw badInput('WORKBOOK_TOO_LONG', { rows: book.rows.length, max: MOST_SHEET_ROWS });
  const parts = partsOf(book);
  const sheets = toSheets(
    infoOf(loaded.value, asOf),
    book.rows.map((row) => lineOf(context, loaded.value, row)),
    parts,
    book.report !== null,
  );
  const name = `${book.regime.duty}-${book.period.key}`.toLowerCase().replace(/[^a-z0-9-]+/g, '-');
  return {
    fileName: `bieu-${name}.xlsx`,
    mediaType: MEDIA_TYPES.xlsx,
    rowCount: book.rows.length,
    content: (await writeBook(sheets)).toString('base64'),
  };
};
