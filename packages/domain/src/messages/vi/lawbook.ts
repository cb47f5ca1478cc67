/** What is wrong with law files taken together. */
export const lawbook = {
  LAW_FILE_NOT_JSON: 'Không đọc được tệp dưới dạng JSON ({reason})',
  DOCUMENT_DUPLICATE: 'Văn bản {document} được ghi hai lần',
  DOCUMENT_CLASSIFIED: 'Văn bản có dấu mật ({secrecy}) không được lưu ở đây',
  DOCUMENT_TYPE_UNKNOWN: 'Loại văn bản “{type}” không có trong danh mục',
  DOCUMENT_SYMBOL_INVALID: 'Số và ký hiệu “{symbol}” không đọc được hoặc không phải của loại văn bản đã nêu',
  DAY_BOUNDS_REVERSED: 'Mốc “không trước” ({notBefore}) đứng sau mốc “không sau” ({notAfter})',
  CLAUSE_UNKNOWN: 'Không có điều khoản {clause}',
  CLAUSE_ELSEWHERE: 'Điều khoản {clause} không thuộc văn bản {document}',
  CLAUSE_DUPLICATE: 'Điều khoản {clause} được ghi hai lần',
  CLAUSES_WITHOUT_DOCUMENT: 'Có {clauses} điều khoản không thuộc văn bản nào',
  ATTRIBUTE_ABSENT: 'Điều khoản nêu “{attribute}” nhưng văn bản {document} chưa ghi thông tin này',
  RELATION_KIND_UNKNOWN: 'Loại quan hệ “{kind}” không có trong danh mục',
  DUTY_NOT_OPERATIVE: 'Điều khoản {clause} chỉ trình bày, không giao nhiệm vụ',
  PROOF_EMPTY: 'Nhiệm vụ {duty} chưa nêu loại minh chứng nào',
  GRADE_UNKNOWN: 'Mức độ tin cậy “{grade}” không có trong danh mục',
  NOTE_MISSING: 'Giá trị theo cách hiểu của chúng tôi phải có lời giải thích',
} as const;
