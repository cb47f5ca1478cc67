export * from './outbound-rules.js';
export * from './post.js';
