import { expect, it } from 'vitest';
import { seatName } from './seat.js';

it.each([
  ['tỉnh Thái Nguyên', 'Thái Nguyên'],
  ['thị xã Quảng Trị', 'Quảng Trị'],
  ['quận 1', 'Quận 1'],
  ['thành phố Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
  ['Việt Nam', 'Việt Nam'],
])('%s', (name, seat) => {
  expect(seatName({ vi: name, en: 'x' }).vi).toBe(seat);
});
