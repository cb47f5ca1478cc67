/** What becomes of duties when their document is changed or ends. */
export const lineage = {
  DUTY_UNDECIDED:
    'Nhiệm vụ {duty} ({document}, {provision}) chưa có quyết định chuyển tiếp, thay đổi hay kết thúc',
  LINEAGE_DUTY_NOT_OPEN:
    'Văn bản {document} không chạm đến nhiệm vụ {duty}, hoặc nhiệm vụ ấy không còn để ngỏ',
  LINEAGE_TARGETS_INVALID:
    'Nhiệm vụ chuyển tiếp hoặc thay đổi phải nêu nhiệm vụ thay thế; nhiệm vụ kết thúc thì không nêu (đang nêu {targets})',
  LINEAGE_TARGET_ENDS:
    'Nhiệm vụ {duty} không thể thay thế, vì điều khoản của nó trong {document} cũng hết hiệu lực',
  LINEAGE_DECIDED_TWICE: 'Nhiệm vụ {duty} có hai quyết định',
  'fate.carried': 'chuyển tiếp',
  'fate.changed': 'thay đổi',
  'fate.ended': 'kết thúc',
  'fate.to-be-decided': 'chưa quyết định',
} as const;
