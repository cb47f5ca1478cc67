/** Places and bodies: what is wrong with a register of them. */
export const organisations = {
  PLACE_UNKNOWN: 'Không có địa bàn {place}',
  BODY_UNKNOWN: 'Không có tổ chức {body}',
  BODY_LOOP: 'Tổ chức {body} đứng trên chính nó vào ngày {on}',
  BODY_KIND_UNKNOWN: 'Loại tổ chức “{kind}” không có trong danh mục',
  BODY_KIND_DUPLICATE: 'Loại tổ chức “{kind}” được ghi hai lần',
  LIFE_ENDS_BEFORE_START: 'Ngày kết thúc ({until}) không đứng sau ngày bắt đầu tồn tại ({from})',
  LEVEL_UNKNOWN: 'Cấp “{level}” không có trong danh mục',
  REGISTRY_DUPLICATE: 'Một mã địa bàn hoặc tổ chức được ghi hai lần',
} as const;
