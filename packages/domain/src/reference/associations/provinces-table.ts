/** The last part of the id, and the name as the list prints it. */
export type ListedName = readonly [id: string, vi: string, en: string];

/** All 16 of decision 1089/QĐ-UBND of Vĩnh Long, 22/7/2014. */
export const VINH_LONG_2014: readonly ListedName[] = [
  ['lien-minh-cac-hop-tac-xa', 'Liên minh các hợp tác xã', 'Cooperative Alliance'],
  ['hoi-chu-thap-do', 'Hội Chữ thập đỏ', 'Red Cross Society'],
  ['hoi-van-hoc-nghe-thuat', 'Hội Văn học nghệ thuật', 'Literature and Arts Association'],
  [
    'lien-hiep-cac-hoi-khoa-hoc-ky-thuat',
    'Liên hiệp các hội khoa học kỹ thuật',
    'Union of Science and Technology Associations',
  ],
  ['lien-hiep-cac-to-chuc-huu-nghi', 'Liên hiệp các tổ chức hữu nghị', 'Union of Friendship Organisations'],
  ['hoi-dong-y', 'Hội Đông y', 'Oriental Medicine Association'],
  ['hoi-nha-bao', 'Hội Nhà báo', 'Journalists’ Association'],
  ['hoi-nguoi-cao-tuoi', 'Hội Người cao tuổi', 'Association of the Elderly'],
  [
    'hoi-nan-nhan-chat-doc-da-cam-dioxin',
    'Hội Nạn nhân chất độc da cam/dioxin',
    'Association of Victims of Agent Orange/Dioxin',
  ],
  ['hoi-khuyen-hoc', 'Hội Khuyến học', 'Study Promotion Association'],
  [
    'hoi-bao-tro-nguoi-tan-tat-tre-em-mo-coi-va-benh-nhan-ngheo',
    'Hội Bảo trợ người tàn tật, trẻ em mồ côi và bệnh nhân nghèo',
    'Association for Sponsoring the Disabled, Orphans and Poor Patients',
  ],
  ['hoi-sinh-vien', 'Hội Sinh viên', 'Students’ Association'],
  ['hoi-nguoi-mu', 'Hội Người mù', 'Association of the Blind'],
  ['hoi-nguoi-tu-khang-chien', 'Hội Người tù kháng chiến', 'Association of Resistance Prisoners'],
  ['hoi-luat-gia', 'Hội Luật gia', 'Lawyers’ Association'],
  ['hoi-cham-cuu', 'Hội Châm cứu', 'Acupuncture Association'],
];

/** The first 14 names of decision 21/2011/QĐ-UBND of Hồ Chí Minh City, 5/5/2011: the text that was found stops there. */
export const HO_CHI_MINH_2011: readonly ListedName[] = [
  [
    'lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat',
    'Liên hiệp các Hội khoa học và kỹ thuật thành phố',
    'Union of Science and Technology Associations',
  ],
  [
    'lien-hiep-cac-to-chuc-huu-nghi',
    'Liên hiệp các Tổ chức hữu nghị thành phố',
    'Union of Friendship Organisations',
  ],
  [
    'lien-hiep-cac-hoi-van-hoc-nghe-thuat',
    'Liên hiệp các hội văn học nghệ thuật thành phố',
    'Union of Literature and Arts Associations',
  ],
  ['hoi-nha-van', 'Hội Nhà văn thành phố', 'Writers’ Association'],
  ['hoi-am-nhac', 'Hội Âm nhạc thành phố', 'Music Association'],
  ['hoi-dien-anh', 'Hội Điện ảnh thành phố', 'Cinema Association'],
  ['hoi-nghe-si-mua', 'Hội Nghệ sĩ múa thành phố', 'Dance Artists’ Association'],
  ['hoi-kien-truc-su', 'Hội Kiến trúc sư thành phố', 'Association of Architects'],
  ['hoi-my-thuat', 'Hội Mỹ thuật thành phố', 'Fine Arts Association'],
  ['hoi-san-khau', 'Hội Sân khấu thành phố', 'Stage Association'],
  [
    'hoi-van-hoc-nghe-thuat-cac-dan-toc',
    'Hội Văn học nghệ thuật các dân tộc thành phố',
    'Association of Literature and Arts of the Ethnic Groups',
  ],
  ['hoi-nhiep-anh', 'Hội Nhiếp ảnh thành phố', 'Photography Association'],
  ['hoi-nha-bao', 'Hội Nhà báo thành phố', 'Journalists’ Association'],
  ['hoi-luat-gia', 'Hội Luật gia thành phố', 'Lawyers’ Association'],
];
