import { expect, it } from 'vitest';
import { counter, gauge, histogram, metricsText } from './registry.js';

it('writes counters, gauges and histograms as Prometheus reads them', () => {
  const asked = counter('asked_total', 'How often.');
  const took = histogram('took_seconds', 'How long.', [0.1, 1]);
  const text = () =>
    metricsText([asked, took, gauge('now', 'A number.', () => [[7], [0.5, { of: 'a "b"\\\n' }]])]);
  expect(text()).toBe('# HELP now A number.\n# TYPE now gauge\nnow 7\nnow{of="a \\"b\\"\\\\\\n"} 0.5\n');
  asked.add({ kind: 'query' });
  asked.add({ kind: 'query' }, 2);
  for (const seconds of [0.1, 0.5, 7]) took.observe({}, seconds);
  expect(text()).toContain('# TYPE asked_total counter\nasked_total{kind="query"} 3\n');
  expect(text()).toContain(
    'took_seconds_bucket{le="0.1"} 1\ntook_seconds_bucket{le="1"} 2\ntook_seconds_bucket{le="+Inf"} 3\n' +
      'took_seconds_sum 7.6\ntook_seconds_count 3\n',
  );
});
