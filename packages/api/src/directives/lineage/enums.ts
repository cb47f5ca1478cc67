import { DUTY_FATES } from '@danvan/domain';
import { enumOfIds } from '../../platform/enums.js';

export const DutyFateOutcomeEnum = enumOfIds(
  'DutyFateOutcome',
  DUTY_FATES,
  'What becomes of a duty when its document is amended, replaced or repealed, or its time runs out.',
  (outcome) =>
    ({
      carried: 'It is asked on as it was.',
      changed: 'Another takes its place and asks something else.',
      ended: 'It is asked no more.',
    })[outcome],
);
