import { words } from '../kernel/index.js';
import type { FactDefinition } from '../rules/index.js';

const text = (id: string, vi: string, en: string): FactDefinition => ({
  id,
  type: 'text',
  words: words(vi, en),
});

/**
 * Facts that every model has, derived from its record: a guide's workflow declares those that it asks for, in these
 * words. Beside them there is one for each judged question (`judgedFact`) and for each level (`replicatedFact`).
 */
export const MODEL_FACTS = {
  kind: text(
    'models/kind',
    'mô hình của tập thể hay cá nhân',
    'whether a collective or one person has the model',
  ),
  registrant: text('models/registrant', 'ai đăng ký mô hình', 'who registers the model'),
  field: text('models/field', 'lĩnh vực của mô hình', 'field of the model'),
  level: text('models/level', 'mức đăng ký của mô hình', 'level that the model aims at'),
  registeredAt: text(
    'models/registered-at',
    'cấp của nơi nhận đăng ký mô hình',
    'level of the body that took the registration',
  ),
  hasStandingBoard: {
    id: 'models/registered-with-has-standing-board',
    type: 'boolean',
    words: words(
      'cấp ủy nơi nhận đăng ký có ban thường vụ',
      'the committee that took the registration has a standing board',
    ),
  },
  managerHasStandingBoard: {
    id: 'models/manager-has-standing-board',
    type: 'boolean',
    words: words(
      'cấp ủy quản lý mô hình có ban thường vụ',
      'the committee in whose sphere the model is has a standing board',
    ),
  },
  hasSummary: {
    id: 'models/has-summary',
    type: 'boolean',
    words: words(
      'có tóm tắt thông tin mô hình theo bản đăng ký',
      'there is a summary of the model after the registration form',
    ),
  },
} as const satisfies Readonly<Record<string, FactDefinition>>;
