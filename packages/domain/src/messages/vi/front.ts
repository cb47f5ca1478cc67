/** The Front and the organisations: what is wrong with a case of their work, and how it stands. */
export const front = {
  FRONT_WORKFLOW_OTHER: 'Quy trình {workflow} không thuộc công việc của Mặt trận và các tổ chức',
  FRONT_PART_UNKNOWN: 'Không có hồ sơ {id} để gắn vào',
  FRONT_PART_OTHER_KIND: 'Hồ sơ loại {kind} không thể thuộc hồ sơ loại {parent}',
  FRONT_PART_LATER: 'Ngày {day} sớm hơn ngày {from} của hồ sơ mà nó thuộc về',
  FRONT_ADDRESSEE_NOT_ONE: 'Mỗi kiến nghị gửi đúng một nơi nhận, ở đây có {count}',
  FRONT_REPLY_DAY_WITHOUT_TEXT: 'Hạn trả lời chỉ được ghi cùng văn bản ấn định hạn đó',
  FRONT_SUBJECT_UNKNOWN: 'Không có mã nội dung giám sát {subject}',
  FRONT_REPLY_DAY_EARLY: 'Hạn trả lời {day} sớm hơn ngày gửi {from}',
} as const;
