/** Workbooks: forms of a regime that offices fill in and send back. */
export const workbook = {
  REGIME_UNKNOWN: 'Không có chế độ báo cáo “{regime}”',
  WORKBOOK_PERIOD_NOT_ASKED: 'Chế độ báo cáo {regime} không yêu cầu báo cáo cho kỳ {period}',
  WORKBOOK_EMPTY: 'Trong kỳ {period}, chế độ báo cáo này không yêu cầu số liệu nào của {body} và cấp dưới',
  WORKBOOK_NUMBER_INVALID:
    'Không đọc được số “{value}”: dấu chấm hoặc dấu cách ngăn hàng nghìn, dấu phẩy trước phần thập phân',
  WORKBOOK_UNIT_NOT_YET: 'Đến hết kỳ chưa có đơn vị {unit}',
  WORKBOOK_SUCCESSOR_UNKNOWN:
    '{unit} đã kết thúc trước khi hết kỳ, mà nơi tiếp nhận chưa được ghi nhận đầy đủ (đã biết: {successors}); hãy ghi mã của đơn vị hiện tại',
  WORKBOOK_UNIT_DIVIDED:
    '{unit} đã kết thúc và không chuyển nguyên vẹn cho một đơn vị; hãy ghi số liệu cho từng đơn vị tiếp nhận: {successors}',
  WORKBOOK_PREDECESSORS_MISSING:
    'Số liệu theo các đơn vị cũ chưa đủ để thành số liệu của {successor} (còn thiếu: {missing}); hãy ghi thẳng số liệu của đơn vị này',
  WORKBOOK_NO_BODY_AT: 'Ở {place} không xác định được một tổ chức duy nhất thuộc loại “{kind}”',
  WORKBOOK_NOT_ADDABLE: 'Số liệu {measure} của các đơn vị cũ không cộng được với nhau',
  WORKBOOK_CHANGED_WITHIN_PERIOD:
    'Các đơn vị được nhập với nhau ngay trong kỳ {period}; không văn bản nào nói báo cáo của kỳ gồm những phần nào, nên không cộng',
  WORKBOOK_ROW_NOT_ASKED: 'Biểu này không hỏi {measure} của {body}',
  WORKBOOK_NOT_KNOWN_NOT_ASKED: '“Chưa biết” chỉ dùng cho số liệu của báo cáo; ở đây hãy để trống',
  WORKBOOK_REPORT_FIGURE_NOT_EXACT: 'Số liệu {measure} của báo cáo phải là số chính xác',
  WORKBOOK_NOT_A_WORKBOOK:
    'Tệp không phải là biểu đã xuất từ hệ thống: thiếu trang “{sheet}” hoặc dòng “{line}”',
  WORKBOOK_OTHER: 'Biểu này là của “{given}”, không phải “{wanted}”',
  WORKBOOK_VERSION_DIFFERS:
    'Biểu thuộc phiên bản {given}; phiên bản hiện dùng là {current}. Hãy xuất lại biểu rồi chuyển số liệu sang',
  WORKBOOK_PART_TWICE: 'Phần “{part}” đã có ở một dòng trên',
  WORKBOOK_REPORT_DAY_MISSING: 'Đã ghi nội dung hoặc số văn bản của báo cáo thì phải ghi ngày gửi',
  'exactness.exact': 'chính xác',
  'exactness.rounded': 'làm tròn',
  'exactness.more-than': 'hơn',
  'exactness.nearly': 'gần',
} as const;
