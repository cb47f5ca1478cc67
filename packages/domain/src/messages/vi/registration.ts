/** Why a document is not registered or corrected. */
export const registration = {
  SECRET_REFUSED: 'Không nhận văn bản mang dấu mật',
  LAW_IS_READ_ONLY: 'Văn bản {document} thuộc bộ dữ liệu gốc, không sửa được tại đây',
  DOCUMENT_EXISTS: 'Đã có văn bản mang mã {document}; muốn đính chính phải nêu phiên bản hiện tại',
  DOCUMENT_DUPLICATE_NUMBER: 'Đã có văn bản số {symbol} của cơ quan ban hành này trong cùng ngày',
  DOCUMENT_DATE_GIVEN_TWICE: 'Đã nêu ngày ban hành thì không nêu thêm khoảng ngày',
  DOCUMENT_EFFECT_EMPTY: 'Ngày hết hiệu lực phải sau ngày bắt đầu có hiệu lực',
} as const;
