import type { Words } from '../../kernel/index.js';
import { PLACE_TYPES } from '../../organisations/index.js';

/** Names by which a unit may not stand alone: numbers, and those of persons as far as the register has one. */
const NEVER_ALONE = /^(?:\d+|Hồ Chí Minh)$/;

/**
 * The name of a place as the date line of a paper has it: without its kind ("Thái Nguyên"), but whole where a unit is
 * named after a number or a person ("Thành phố Hồ Chí Minh"), as decree 30/2020/NĐ-CP has it (appendix I, II.4).
 *
 * @example seatName({ vi: 'tỉnh Thái Nguyên', en: 'Thái Nguyên province' }).vi // 'Thái Nguyên'
 */
export const seatName = ({ vi, en }: Words): Words => {
  const kind = PLACE_TYPES.find(({ inName }) => vi.startsWith(`${inName.vi} `));
  if (kind === undefined) return { vi, en };
  const alone = vi.slice(kind.inName.vi.length + 1);
  if (NEVER_ALONE.test(alone)) return { vi: `${vi[0]?.toLocaleUpperCase('vi')}${vi.slice(1)}`, en };
  return { vi: alone, en: alone };
};
