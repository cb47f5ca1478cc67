import { describe, expect, it } from 'vitest';
import { known } from '../../rules/index.js';
import { applyStep } from './apply-step.js';
import { explainStep } from './explain-step.js';
import {
  ELSEWHERE,
  EXAMPLES,
  historyOf,
  registering,
  sending,
  step,
  WORLD,
} from './invented-workflow.test-support.js';

const names = {
  body: (id: string) => ({ vi: `tổ chức ${id}`, en: `body ${id}` }),
  document: () => '01-HD/TU',
};

describe('explainStep', () => {
  it('says each ground with its provision, or that the text is silent', () => {
    const decision = applyStep(
      EXAMPLES,
      historyOf([]),
      step('send', '2025-05-06', { office: 'head', body: ELSEWHERE }),
      { 'meeting-on': known('2025-05-20') },
      WORLD,
    );
    expect(explainStep(decision, EXAMPLES, 'vi', names)).toEqual([
      'Bước “gửi hồ sơ”: không được thực hiện.',
      'Không thể thực hiện bước “gửi hồ sơ” khi đang ở trạng thái “dự kiến” (01-HD/TU, VH-3c).',
      'tổ chức xa-la/cell không có thẩm quyền thực hiện bước “gửi hồ sơ” (01-HD/TU, VH-3).',
      'Đã hết thời gian thực hiện (ít nhất 15 ngày trước cuộc họp): quá 1 ngày so với ngày 5/5/2025 (01-HD/TU, VH-3).',
    ]);
    const silent = applyStep(EXAMPLES, historyOf([]), step('withdraw', '2025-05-06'), {}, WORLD);
    expect(explainStep(silent, EXAMPLES, 'vi', names)[1]).toBe(
      'Không thể thực hiện bước “rút” khi đang ở trạng thái “dự kiến” (văn bản không quy định).',
    );
  });

  it('says what is not known, by name, and what is late or ours', () => {
    const late = applyStep(EXAMPLES, historyOf([]), registering('2025-03-02'), {}, WORLD);
    expect(explainStep(late, EXAMPLES, 'en', names)).toEqual([
      'Step "register": undetermined.',
      'Not known: is a collective.',
      '2 days after the last on time (in February: 28 February 2025); the text does not forbid it.',
    ]);
    const unknown = applyStep(
      EXAMPLES,
      historyOf([registering('2025-02-02')]),
      sending('2025-05-02'),
      {},
      WORLD,
    );
    expect(explainStep(unknown, EXAMPLES, 'vi', names)[1]).toBe(
      'Chưa tính được thời gian của bước “gửi hồ sơ”: Chưa biết ngày dùng để tính (meeting-on).',
    );
    const ours = applyStep(
      EXAMPLES,
      historyOf([registering('2025-02-02')]),
      step('withdraw', '2025-05-02'),
      {},
      WORLD,
    );
    expect(explainStep(ours, EXAMPLES, 'vi', names)[1]).toBe(
      'Bước này không có trong văn bản: không có trong hướng dẫn, do chúng tôi thêm',
    );
  });
});
