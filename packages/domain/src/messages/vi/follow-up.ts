/** Following up: reminders, study of documents, clauses to be compared. */
export const followUp = {
  STUDY_DUTY_ELSEWHERE: 'Nhiệm vụ {duty} thuộc văn bản khác ({document})',
  'study.study': 'học tập, quán triệt',
  'study.dissemination': 'tuyên truyền, phổ biến',
  'reminder.returned':
    '{body}: {action}. Báo cáo đã bị trả lại ({reason}), chưa gửi lại; hạn {due}. Theo {document}, {provision}.',
  'reminder.overdue': '{body}: {action}. Quá hạn {days} ngày (hạn {due}). Theo {document}, {provision}.',
  'reminder.no-data':
    '{body}: {action}. Đã qua hạn {due}, chưa có dữ liệu; đề nghị cho biết kết quả. Theo {document}, {provision}.',
  'reminder.due-soon': '{body}: {action}. Còn {days} ngày (hạn {due}). Theo {document}, {provision}.',
  'reminder.waiting':
    '{body}: {action}. Đã {days} ngày kể từ khi phải thực hiện; văn bản không đặt hạn. Theo {document}, {provision}.',
  'stepReminder.overdue': '{body}: {step} ({title}). Quá hạn {days} ngày (hạn {due}).',
  'stepReminder.due-soon': '{body}: {step} ({title}). Còn {days} ngày (hạn {due}).',
  'stepReminder.unanswered': '{body}: {step} ({title}). Chưa thực hiện; hạn: {due}.',
  'stepReminder.nobody': 'Chưa rõ nơi thực hiện',
  'stepReminder.basis': 'Theo {document}, {provision}.',
  'stepReminder.ours': 'Bước này do chúng tôi dựng, không có trong văn bản.',
  'overlap.overlap': 'hai điều khoản yêu cầu cùng một việc của cùng một nơi; đề nghị đối chiếu',
  'overlap.differs':
    'hai điều khoản về cùng một việc của cùng một nơi mà nội dung khác nhau; đề nghị đối chiếu',
  'overlapIn.schedule': 'thời hạn',
  'overlapIn.addressees': 'nơi nhận',
  'overlapIn.modality': 'mức độ yêu cầu',
  'overlapIn.threshold': 'mức chỉ tiêu',
  'overlapIn.comparator': 'cách so sánh',
  'overlapIn.time': 'thời điểm đánh giá',
} as const;
