import { expect, it } from 'vitest';
import { traceOf } from './trace-parent.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';

it.each([
  [`00-${TRACE}-${SPAN}-01`, true],
  [`00-${TRACE}-${SPAN}-00`, false],
  [` 00-${TRACE}-${SPAN}-03 `, true],
  [`01-${TRACE}-${SPAN}-01-what-comes-later`, true],
])('reads %s', (header, sampled) => {
  expect(traceOf(header)).toEqual({ traceId: TRACE, parentId: SPAN, sampled });
});

it.each([
  undefined,
  '',
  `ff-${TRACE}-${SPAN}-01`,
  `00-${TRACE}-${SPAN}-01-more`,
  `00-${TRACE.toUpperCase()}-${SPAN}-01`,
  `00-${'0'.repeat(32)}-${SPAN}-01`,
  `00-${TRACE}-${'0'.repeat(16)}-01`,
  `00-${TRACE}-${SPAN}`,
  `00-${TRACE}-${SPAN}-01\n{"level":"error"}`,
])('takes nothing from %j', (header) => {
  expect(traceOf(header)).toBeNull();
});
