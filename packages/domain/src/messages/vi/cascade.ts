/** What a document set in motion: papers of lower bodies, their time, and what a reorganisation did to them. */
export const cascade = {
  'cascade.issued': 'đã ban hành',
  'cascade.not-issued': 'chưa ban hành',
  'cascade.unknown': 'chưa rõ',
  'cascadeTiming.no-deadline': 'văn bản không đặt hạn',
  'cascadeTiming.running': 'còn trong thời hạn',
  'cascadeTiming.on-time': 'đúng hạn',
  'cascadeTiming.late': 'quá hạn',
  'cascadeTiming.unknown': 'chưa rõ đúng hay quá hạn',
  'successorCoverage.carried': 'tiếp tục thực hiện văn bản của mọi tổ chức trước sắp xếp',
  'successorCoverage.partly': 'tiếp tục thực hiện văn bản của một số tổ chức trước sắp xếp',
  'successorCoverage.not-carried': 'chưa có quyết định tiếp tục thực hiện văn bản của tổ chức trước sắp xếp',
  'successorCoverage.unknown': 'chưa rõ các tổ chức trước sắp xếp đã ban hành văn bản hay chưa',
} as const;
