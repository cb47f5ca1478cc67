export * from './metrics-route.js';
export * from './operation-metrics.js';
