/** Associations: events that cannot be recorded, and the words of what is computed of them. */
export const associations = {
  ASSOCIATION_EVENT_SIDES:
    'Sự kiện “{step}” không thể có {associations} hội ở vế trước và {into} hội ở vế sau',
  ASSOCIATION_EVENT_TWICE: 'Sự kiện nêu {body} hai lần',
  ASSOCIATION_EVENT_NO_DECISION:
    'Sự kiện “{step}” làm thay đổi tổ chức nên phải dẫn quyết định đã có trong sổ văn bản',
  ASSOCIATION_EVENT_FILED_LATER: 'Ngày nhận hồ sơ {filedOn} đứng sau ngày của sự kiện {on}',
} as const;
