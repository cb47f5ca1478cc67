export { renderDocx } from './render-docx.js';
