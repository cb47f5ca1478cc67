import {
  basisReader,
  bodyIdReader,
  dayReader,
  listReader,
  objectReader,
  oneOfReader,
  type Reader,
  textReader,
  wordsReader,
} from '../kernel/index.js';
import { HANDOVER_KINDS, HANDOVER_OUTCOMES, type HandoverDecision } from './handover.js';

/**
 * Reads a decision on an open item from outside: its shape alone. Whether it fits the event and its items is said
 * by `handoverList`, which has them.
 *
 * @example readHandoverDecision({ kind: 'report', item: 'TN29-III.1 2025', body, outcome: 'carried', to: [heir], … })
 */
export const readHandoverDecision: Reader<HandoverDecision> = objectReader<HandoverDecision>(
  {
    kind: oneOfReader(HANDOVER_KINDS),
    item: textReader(400),
    body: bodyIdReader,
    outcome: oneOfReader(HANDOVER_OUTCOMES),
    to: listReader(bodyIdReader, 100),
    on: dayReader,
    basis: basisReader,
  },
  { note: wordsReader, recordedOn: dayReader, supersededOn: dayReader },
);
