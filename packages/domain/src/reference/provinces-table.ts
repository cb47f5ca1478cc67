// Administrative units of Viet Nam: codes, names and types.
// Data: https://github.com/thanglequoc/vietnamese-provinces-database, commits
// e8c5f8000e2bed69e284ba67ae474160bbaea23f (2025-07-12, the state before the merger) and
// 0af549abe9516c1d581f4de87985f220d168e378 (2026-03-29, the state from 1/7/2025).
// MIT License, Copyright (c) 2021 Thang Le Quoc; the text of the licence is in the NOTICE file of this package.
// Made into this form for this package: slugs and who came from whom are ours, spelling is theirs.

/**
 * The 63 units of the province level before 1/7/2025: type, code, id, name. Eleven of them go on.
 */
export const PROVINCES_BEFORE = `
T 01 ha-noi Hà Nội
t 02 ha-giang Hà Giang
t 04 cao-bang Cao Bằng
t 06 bac-kan Bắc Kạn
t 08 tuyen-quang Tuyên Quang
t 10 lao-cai Lào Cai
t 11 dien-bien Điện Biên
t 12 lai-chau Lai Châu
t 14 son-la Sơn La
t 15 yen-bai Yên Bái
t 17 hoa-binh Hoà Bình
t 19 thai-nguyen Thái Nguyên
t 20 lang-son Lạng Sơn
t 22 quang-ninh Quảng Ninh
t 24 bac-giang Bắc Giang
t 25 phu-tho Phú Thọ
t 26 vinh-phuc Vĩnh Phúc
t 27 bac-ninh Bắc Ninh
t 30 hai-duong Hải Dương
T 31 hai-phong Hải Phòng
t 33 hung-yen Hưng Yên
t 34 thai-binh Thái Bình
t 35 ha-nam Hà Nam
t 36 nam-dinh Nam Định
t 37 ninh-binh Ninh Bình
t 38 thanh-hoa Thanh Hóa
t 40 nghe-an Nghệ An
t 42 ha-tinh Hà Tĩnh
t 44 quang-binh Quảng Bình
t 45 quang-tri Quảng Trị
T 46 hue Huế
T 48 da-nang Đà Nẵng
t 49 quang-nam Quảng Nam
t 51 quang-ngai Quảng Ngãi
t 52 binh-dinh Bình Định
t 54 phu-yen Phú Yên
t 56 khanh-hoa Khánh Hòa
t 58 ninh-thuan Ninh Thuận
t 60 binh-thuan Bình Thuận
t 62 kon-tum Kon Tum
t 64 gia-lai Gia Lai
t 66 dak-lak Đắk Lắk
t 67 dak-nong Đắk Nông
t 68 lam-dong Lâm Đồng
t 70 binh-phuoc Bình Phước
t 72 tay-ninh Tây Ninh
t 74 binh-duong Bình Dương
t 75 dong-nai Đồng Nai
t 77 ba-ria-vung-tau Bà Rịa - Vũng Tàu
T 79 ho-chi-minh Hồ Chí Minh
t 80 long-an Long An
t 82 tien-giang Tiền Giang
t 83 ben-tre Bến Tre
t 84 tra-vinh Trà Vinh
t 86 vinh-long Vĩnh Long
t 87 dong-thap Đồng Tháp
t 89 an-giang An Giang
t 91 kien-giang Kiên Giang
T 92 can-tho Cần Thơ
t 93 hau-giang Hậu Giang
t 94 soc-trang Sóc Trăng
t 95 bac-lieu Bạc Liêu
t 96 ca-mau Cà Mau
`;

/**
 * The 23 units that 52 of them became on 1/7/2025: the same, and after "=" those that it came from.
 */
export const PROVINCES_MERGED = `
t 08 tuyen-quang-2025 Tuyên Quang = ha-giang tuyen-quang
t 15 lao-cai-2025 Lào Cai = lao-cai yen-bai
t 19 thai-nguyen-2025 Thái Nguyên = bac-kan thai-nguyen
t 24 bac-ninh-2025 Bắc Ninh = bac-giang bac-ninh
t 25 phu-tho-2025 Phú Thọ = hoa-binh phu-tho vinh-phuc
T 31 hai-phong-2025 Hải Phòng = hai-duong hai-phong
t 33 hung-yen-2025 Hưng Yên = hung-yen thai-binh
t 37 ninh-binh-2025 Ninh Bình = ha-nam nam-dinh ninh-binh
t 44 quang-tri-2025 Quảng Trị = quang-binh quang-tri
T 48 da-nang-2025 Đà Nẵng = da-nang quang-nam
t 51 quang-ngai-2025 Quảng Ngãi = quang-ngai kon-tum
t 52 gia-lai-2025 Gia Lai = binh-dinh gia-lai
t 56 khanh-hoa-2025 Khánh Hòa = khanh-hoa ninh-thuan
t 66 dak-lak-2025 Đắk Lắk = phu-yen dak-lak
t 68 lam-dong-2025 Lâm Đồng = binh-thuan dak-nong lam-dong
t 75 dong-nai-2025 Đồng Nai = binh-phuoc dong-nai
T 79 ho-chi-minh-2025 Hồ Chí Minh = binh-duong ba-ria-vung-tau ho-chi-minh
t 80 tay-ninh-2025 Tây Ninh = tay-ninh long-an
t 82 dong-thap-2025 Đồng Tháp = tien-giang dong-thap
t 86 vinh-long-2025 Vĩnh Long = ben-tre tra-vinh vinh-long
t 91 an-giang-2025 An Giang = an-giang kien-giang
T 92 can-tho-2025 Cần Thơ = can-tho hau-giang soc-trang
t 96 ca-mau-2025 Cà Mau = bac-lieu ca-mau
`;
