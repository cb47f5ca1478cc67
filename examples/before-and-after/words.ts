import type { LifeState } from '@danvan/domain';

interface Words {
  readonly life: Readonly<Record<LifeState, string>>;
  readonly code: string;
  readonly from: string;
  readonly units: string;
  readonly unknown: string;
  readonly others: string;
}

export const WORDS: Readonly<Record<'vi' | 'en', Words>> = {
  vi: {
    life: {
      exists: 'đang tồn tại',
      'not-yet': 'chưa có',
      ended: 'đã kết thúc',
      undetermined: 'chưa xác định',
    },
    code: 'mã',
    from: 'từ',
    units: 'gồm',
    unknown: 'chưa ghi nhận',
    others: 'và có thể cơ quan khác chưa ghi nhận',
  },
  en: {
    life: {
      exists: 'exists',
      'not-yet': 'not there yet',
      ended: 'ended',
      undetermined: 'undetermined',
    },
    code: 'code',
    from: 'from',
    units: 'made of',
    unknown: 'not recorded',
    others: 'and perhaps others that are not recorded',
  },
};
