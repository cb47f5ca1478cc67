import { CostMeter, callerOf, DEFAULT_LIMIT_VALUES, MemoryBuckets, type Principal } from '../../src/index.js';

/** The meter of one request by that caller, with a full bucket of its own. */
export const costMeter = (principal: Principal): CostMeter =>
  new CostMeter(
    DEFAULT_LIMIT_VALUES,
    callerOf(principal, '127.0.0.1', DEFAULT_LIMIT_VALUES),
    new MemoryBuckets(),
    () => 0,
  );
