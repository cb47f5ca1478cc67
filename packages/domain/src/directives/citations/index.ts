export type { Citation } from './citation.js';
export { extractCitations } from './extract-citations.js';
export { samePaper } from './same-paper.js';
