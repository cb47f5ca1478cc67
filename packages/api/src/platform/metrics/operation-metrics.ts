import { isErrorCode } from '../errors/index.js';
import { counter, histogram, type Metric } from './registry.js';

/** What one operation was, in words whose number the schema and the code bound. */
export interface OperationFigures {
  /** `query`, `mutation`, or null where the document did not say. */
  readonly kind: string | null;
  /** The root field it asked for; `several` for more than one, null for none. */
  readonly field: string | null;
  readonly status: number;
  readonly codes: readonly string[];
  readonly statements: number;
  readonly seconds: number;
}

export interface OperationMetrics {
  readonly metrics: readonly Metric[];
  ended(figures: OperationFigures): void;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const STATEMENTS = [0, 1, 2, 5, 10, 20, 50];

/** Counts operations by root field: the name of an operation is a caller's choice, and callers never run out. */
export const operationMetrics = (): OperationMetrics => {
  const operations = counter(
    'danvan_operations_total',
    'Operations answered, by root field and HTTP status.',
  );
  const errors = counter('danvan_operation_errors_total', 'Errors in answers to operations, by code.');
  const seconds = histogram('danvan_operation_duration_seconds', 'Time from request to answer.', SECONDS);
  const statements = histogram('danvan_operation_statements', 'SQL statements of an operation.', STATEMENTS);
  return {
    metrics: [operations, errors, seconds, statements],
    ended: (figures) => {
      const kind = figures.kind ?? 'none';
      operations.add({ kind, field: figures.field ?? 'none', status: String(figures.status) });
      for (const code of figures.codes) errors.add({ code: isErrorCode(code) ? code : 'OTHER' });
      seconds.observe({ kind }, figures.seconds);
      statements.observe({ kind }, figures.statements);
    },
  };
};
