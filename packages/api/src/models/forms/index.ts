export { formFeed } from './form-feed.js';
export { renderDocx } from './render-docx.js';
