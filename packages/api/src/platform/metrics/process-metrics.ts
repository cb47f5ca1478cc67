import { gauge, type Metric } from './registry.js';

/** Memory and time of this process, under the names that Prometheus clients share. */
export const processMetrics = (): readonly Metric[] => [
  gauge('process_resident_memory_bytes', 'Resident memory.', () => [[process.memoryUsage.rss()]]),
  gauge('nodejs_heap_size_used_bytes', 'Heap in use.', () => [[process.memoryUsage().heapUsed]]),
  gauge('nodejs_external_memory_bytes', 'Memory outside the heap.', () => [[process.memoryUsage().external]]),
  gauge(
    'process_cpu_seconds_total',
    'Processor time spent.',
    () => {
      const { user, system } = process.cpuUsage();
      return [[(user + system) / 1e6]];
    },
    'counter',
  ),
  gauge('process_uptime_seconds', 'Time since the process began.', () => [[process.uptime()]]),
];
