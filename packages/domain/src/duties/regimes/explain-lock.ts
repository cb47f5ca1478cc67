import type { Language } from '../../kernel/index.js';
import { message, withoutStop } from '../../messages/index.js';
import { formatDate } from '../../rules/index.js';
import type { DutyNames } from '../duty-names.js';
import type { ExpectedReport } from './expected-reports.js';

/**
 * Why a report is locked, or why it is not, in words, with the clause or the body that says so.
 *
 * @example explainLock(report, 'vi', names) // 'Đã khóa: chỉ nhận báo cáo đến hết ngày 15/12/2024, theo …'
 */
export const explainLock = (report: ExpectedReport, language: Language, names: DutyNames): string => {
  const { lock, regime, extension, returned } = report;
  const day = lock.on === null ? null : formatDate(lock.on, language);
  switch (lock.why) {
    case 'LOCKED_BY_DECISION': {
      const by = lock.by === null ? null : names.body(lock.by.by)[language];
      const reason = lock.by === null ? null : withoutStop(lock.by.reason);
      return message('lock.LOCKED_BY_DECISION', { day, by, reason }, language);
    }
    case 'EXTENDED':
      return message('lock.EXTENDED', { day, document: extension?.document ?? null }, language);
    case 'RETURNED_OPEN': {
      const by = returned === null ? null : names.body(returned.by)[language];
      const on = returned === null ? null : formatDate(returned.on, language);
      const reason = returned === null ? null : withoutStop(returned.reason);
      return message('lock.RETURNED_OPEN', { by, on, reason }, language);
    }
    default: {
      const basis = lockBasis(regime) ?? report.basis;
      const at = { document: names.document(basis.document), provision: basis.provision };
      return message(`lock.${lock.why}`, { day, ...at }, language);
    }
  }
};

/** Where the last day stands: the clause of the day itself, which may be another document than the regime's. */
const lockBasis = (regime: ExpectedReport['regime']): ExpectedReport['basis'] | undefined => {
  const stated = regime?.lock;
  if (stated === undefined) return regime?.basis;
  return stated.kind === 'days-from-due' ? stated.days.entries[0]?.basis : stated.basis;
};
