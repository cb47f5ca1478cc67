import type { Language } from '../kernel/index.js';
import { message } from '../messages/index.js';
import { formatDate } from '../rules/index.js';
import type { Activity } from './duty.js';

/** An act by its kind, its paper and its day; a sample says that it is one. */
export const actInWords = (act: Activity, language: Language): string => {
  const params = {
    kind: message(`proof.${act.kind}`, {}, language),
    document: act.document ?? null,
    day: formatDate(act.on, language),
  };
  const words = message(act.document === undefined ? 'duty.act' : 'duty.actPaper', params, language);
  return act.sample ? message('duty.actSample', { act: words }, language) : words;
};

export const actsInWords = (acts: readonly Activity[], language: Language): string =>
  acts.map((act) => actInWords(act, language)).join('; ');
