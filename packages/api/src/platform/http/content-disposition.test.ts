import { expect, it } from 'vitest';
import { attachmentNamed } from './content-disposition.js';

it.each([
  ['Mẫu 2.docx', `attachment; filename="mau-2.docx"; filename*=UTF-8''M%E1%BA%ABu%202.docx`],
  ['a”\r\nX: y".docx', `attachment; filename="a-x-y.docx"; filename*=UTF-8''a%20X%20y.docx`],
  ["it's (1)*.txt", `attachment; filename="it-s-1.txt"; filename*=UTF-8''it%27s%20%281%29.txt`],
  ['日本', `attachment; filename="file"; filename*=UTF-8''%E6%97%A5%E6%9C%AC`],
])('%j', (name, header) => {
  expect(attachmentNamed(name)).toBe(header);
});
