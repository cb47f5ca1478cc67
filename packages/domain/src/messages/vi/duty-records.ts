/** Why an activity, a keeping period, an event or a decision is not recorded. */
export const dutyRecords = {
  DUTY_UNKNOWN: 'Không có nhiệm vụ {duty}',
  BODY_NOT_A_BEARER: 'Ngày {day}, {body} không thuộc diện thực hiện nhiệm vụ {duty}',
  EXTERNAL_ID_RESERVED: 'Mã của đơn vị không được giống mã bản ghi của hệ thống ("{code}")',
  DAY_IN_FUTURE: 'Ngày {day} chưa đến (hôm nay là {today})',
  DAY_BEFORE_DOCUMENT: 'Ngày {day} đứng trước ngày văn bản có thể có hiệu lực ({from})',
  OCCURRENCE_UNKNOWN: 'Nhiệm vụ {duty} không có kỳ hoặc lần “{occurrence}”',
  PROOF_KIND_NOT_ASKED: 'Minh chứng loại “{kind}” không dùng cho nhiệm vụ này; loại được dùng: {allowed}',
  DECLARER_NOT_ENTITLED:
    '{declaredBy} không phải là {body}, nơi nhận báo cáo, cấp trên hay nơi ban hành văn bản, nên không xác nhận sổ theo dõi thay được',
  TRIGGER_UNKNOWN: 'Không có nhiệm vụ nào chờ sự kiện “{trigger}”',
  EVENT_NOT_BY_ISSUER:
    'Sự kiện chung cho mọi nơi thực hiện phải do nơi ban hành văn bản ghi nhận, {body} không phải nơi đó',
  DECIDER_NOT_ABOVE: '{decidedBy} không phải là nơi ban hành văn bản, cũng không phải cấp trên của {body}',
  RECORD_UNKNOWN: 'Không có bản ghi {id} của tổ chức này',
  RECORD_ID_INVALID: '“{id}” không phải là mã của loại bản ghi này',
  EXPECTED_VERSION_MISSING: 'Muốn đính chính bản ghi phải nêu phiên bản hiện tại',
  EXPECTED_VERSION_ALONE: 'Nêu phiên bản thì phải nêu bản ghi được đính chính',
} as const;
