/** In which list an association of the centre is named; where a mark is missing, that list was not seen to name it. */
export type NationalList = '2010' | '2025' | '2026';

/**
 * 32 associations of the centre: the last part of the id, the name of 2025 in both languages, and the lists that name
 * them. 2010: nine of the 28 of decision 68/2010/QĐ-TTg, whose appendix was not found. 2025: all 30 of the appendix of
 * guide 05/HD-MTTW-BTT. 2026: those seen of the 29 of conclusion 230-KL/TW, whose published text stopped at number 19:
 * no mark there does not mean "removed".
 */
export const NATIONAL: readonly (readonly [
  id: string,
  vi: string,
  en: string,
  lists: readonly NationalList[],
])[] = [
  [
    'lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat',
    'Liên hiệp các hội khoa học và kỹ thuật Việt Nam',
    'Vietnam Union of Science and Technology Associations',
    ['2010', '2025', '2026'],
  ],
  [
    'lien-hiep-cac-to-chuc-huu-nghi',
    'Liên hiệp các tổ chức hữu nghị Việt Nam',
    'Vietnam Union of Friendship Organisations',
    ['2025', '2026'],
  ],
  [
    'lien-hiep-cac-hoi-van-hoc-nghe-thuat',
    'Liên hiệp các hội văn học nghệ thuật Việt Nam',
    'Vietnam Union of Literature and Arts Associations',
    ['2025', '2026'],
  ],
  [
    'lien-doan-thuong-mai-va-cong-nghiep',
    'Liên đoàn Thương mại và Công nghiệp Việt Nam',
    'Vietnam Chamber of Commerce and Industry',
    ['2010', '2025', '2026'],
  ],
  ['hoi-nha-van', 'Hội Nhà văn Việt Nam', 'Vietnam Writers’ Association', ['2025', '2026']],
  ['hoi-nha-bao', 'Hội Nhà báo Việt Nam', 'Vietnam Journalists’ Association', ['2010', '2025', '2026']],
  ['hoi-luat-gia', 'Hội Luật gia Việt Nam', 'Vietnam Lawyers’ Association', ['2025', '2026']],
  [
    'lien-minh-hop-tac-xa',
    'Liên minh Hợp tác xã Việt Nam',
    'Vietnam Cooperative Alliance',
    ['2010', '2025', '2026'],
  ],
  ['hoi-chu-thap-do', 'Hội Chữ thập đỏ Việt Nam', 'Vietnam Red Cross Society', ['2025', '2026']],
  ['lien-doan-luat-su', 'Liên đoàn Luật sư Việt Nam', 'Vietnam Bar Federation', ['2025', '2026']],
  ['hoi-van-nghe-dan-gian', 'Hội Văn nghệ dân gian Việt Nam', 'Vietnam Folk Arts Association', ['2025']],
  ['hoi-nhac-si', 'Hội Nhạc sĩ Việt Nam', 'Vietnam Musicians’ Association', ['2025']],
  ['hoi-dien-anh', 'Hội Điện ảnh Việt Nam', 'Vietnam Cinema Association', ['2025']],
  ['hoi-nghe-si-mua', 'Hội Nghệ sĩ múa Việt Nam', 'Vietnam Dance Artists’ Association', ['2025']],
  ['hoi-kien-truc-su', 'Hội Kiến trúc sư Việt Nam', 'Vietnam Association of Architects', ['2025']],
  ['hoi-my-thuat', 'Hội Mỹ thuật Việt Nam', 'Vietnam Fine Arts Association', ['2025']],
  [
    'hoi-nghe-si-san-khau',
    'Hội Nghệ sĩ sân khấu Việt Nam',
    'Vietnam Stage Artists’ Association',
    ['2010', '2025'],
  ],
  [
    'hoi-van-hoc-nghe-thuat-cac-dan-toc-thieu-so',
    'Hội Văn học nghệ thuật các dân tộc thiểu số Việt Nam',
    'Vietnam Association of Literature and Arts of Ethnic Minorities',
    ['2025'],
  ],
  [
    'hoi-nghe-si-nhiep-anh',
    'Hội Nghệ sĩ nhiếp ảnh Việt Nam',
    'Vietnam Association of Photographic Artists',
    ['2025'],
  ],
  [
    'hoi-nguoi-cao-tuoi',
    'Hội Người cao tuổi Việt Nam',
    'Vietnam Association of the Elderly',
    ['2010', '2025', '2026'],
  ],
  ['hoi-nguoi-mu', 'Hội Người mù Việt Nam', 'Vietnam Association of the Blind', ['2025', '2026']],
  ['hoi-dong-y', 'Hội Đông y Việt Nam', 'Vietnam Oriental Medicine Association', ['2025', '2026']],
  [
    'hoi-nan-nhan-chat-doc-da-cam-dioxin',
    'Hội Nạn nhân chất độc da cam/dioxin Việt Nam',
    'Vietnam Association of Victims of Agent Orange/Dioxin',
    ['2025', '2026'],
  ],
  ['tong-hoi-y-hoc', 'Tổng hội Y học Việt Nam', 'Vietnam Medical Association', ['2025', '2026']],
  [
    'hoi-cuu-thanh-nien-xung-phong',
    'Hội Cựu thanh niên xung phong Việt Nam',
    'Vietnam Association of Former Youth Volunteers',
    ['2025', '2026'],
  ],
  [
    'hoi-bao-tro-nguoi-khuyet-tat-va-tre-mo-coi',
    'Hội Bảo trợ người khuyết tật và trẻ mồ côi Việt Nam',
    'Vietnam Association for Sponsoring the Disabled and Orphans',
    ['2010', '2025'],
  ],
  [
    'hoi-cuu-tro-tre-em-tan-tat',
    'Hội Cứu trợ trẻ em tàn tật Việt Nam',
    'Vietnam Relief Association for Disabled Children',
    ['2025'],
  ],
  [
    'hoi-khuyen-hoc',
    'Hội Khuyến học Việt Nam',
    'Vietnam Study Promotion Association',
    ['2010', '2025', '2026'],
  ],
  [
    'hoi-khoa-hoc-lich-su',
    'Hội Khoa học lịch sử Việt Nam',
    'Vietnam Association of Historical Sciences',
    ['2025'],
  ],
  ['hoi-xuat-ban', 'Hội Xuất bản Việt Nam', 'Vietnam Publishing Association', ['2025']],
  ['hoi-sinh-vien', 'Hội Sinh viên Việt Nam', 'Vietnam Students’ Association', ['2010']],
  [
    'hoi-cuu-cong-an-nhan-dan',
    'Hội Cựu Công an nhân dân Việt Nam',
    'Vietnam Association of Former Public Security Officers',
    ['2026'],
  ],
];
