import type { Exactness } from '../indicators/index.js';
import { type PlaceId, toPlaceId, type Words, words } from '../kernel/index.js';

/**
 * A figure that a newspaper printed of an organisation in a place: what real figures look like, rounded and bounded as
 * they are. They are press reports, not the register of anybody: nothing is judged by them, and no measure of the law is
 * claimed to be what they count.
 */
export interface PublishedFigure {
  /** Who is counted, as the source calls it. */
  readonly organisation: string;
  readonly place: PlaceId;
  /** What is counted, as the source says it. */
  readonly counted: string;
  readonly value: number;
  readonly unit: 'household' | 'percent' | 'person' | 'place' | 'organisation' | 'model';
  /** Key of a reporting period; a month for a figure of a day in it. */
  readonly period: string;
  /** "trên" and "hơn" bound only below, "gần" only above. */
  readonly exactness: Exactness;
  /** The page it stands on. */
  readonly source: string;
  readonly note?: Words;
}

const figure = (
  organisation: string,
  place: string,
  [counted, value, unit]: readonly [string, number, PublishedFigure['unit']],
  period: string,
  exactness: Exactness,
  source: string,
  note?: Words,
): PublishedFigure => ({
  ...{ organisation, place: toPlaceId(place), counted, value, unit, period, exactness, source },
  ...(note === undefined ? {} : { note }),
});

/** Figures of 2011 to 2026 from the press, each with its page. */
export const PUBLISHED_FIGURES: readonly PublishedFigure[] = [
  figure(
    'Hội Nông dân',
    'phu-tho-2025',
    ['hộ nông dân', 504000, 'household'],
    '2025',
    'more-than',
    'https://baophutho.vn/dai-hoi-dai-bieu-hoi-nong-dan-tinh-phu-tho-lan-thu-i-nhiem-ky-2025-2030-244687.htm',
  ),
  figure(
    'Hội Nông dân',
    'phu-tho-2025',
    ['tỷ lệ hội viên', 92, 'percent'],
    '2025',
    'more-than',
    'https://baophutho.vn/dai-hoi-dai-bieu-hoi-nong-dan-tinh-phu-tho-lan-thu-i-nhiem-ky-2025-2030-244687.htm',
    words('nguồn không nêu rõ mẫu số', 'the source does not fully state the base'),
  ),
  figure(
    'Hội Nông dân',
    'phu-tho-2025',
    ['cán bộ, hội viên', 450000, 'person'],
    '2025',
    'more-than',
    'https://baophutho.vn/dai-hoi-dai-bieu-hoi-nong-dan-tinh-phu-tho-lan-thu-i-nhiem-ky-2025-2030-244687.htm',
  ),
  figure(
    'Hội Nông dân',
    'phu-tho-2025',
    ['xã, phường đã đại hội', 148, 'place'],
    '2025',
    'exact',
    'https://baophutho.vn/148-hoi-nong-dan-xa-phuong-hoan-thanh-dai-hoi-nhiem-ky-2025-2030-241982.htm',
    words('148/148', '148 of 148'),
  ),
  figure(
    'Hội Nông dân',
    'gia-lai-2025',
    ['hội viên', 363000, 'person'],
    '2026-01',
    'nearly',
    'https://baogialai.com.vn/xay-dung-hoi-nong-dan-cac-cap-vung-manh-toan-dien-dap-ung-yeu-cau-trong-giai-doan-moi-post578850.html',
  ),
  figure(
    'Hội Nông dân',
    'gia-lai-2025',
    ['cơ sở hội', 135, 'organisation'],
    '2026-01',
    'exact',
    'https://baogialai.com.vn/xay-dung-hoi-nong-dan-cac-cap-vung-manh-toan-dien-dap-ung-yeu-cau-trong-giai-doan-moi-post578850.html',
  ),
  figure(
    'Hội Nông dân',
    'gia-lai-2025',
    ['hộ đăng ký sản xuất kinh doanh giỏi', 190000, 'household'],
    '2025',
    'exact',
    'https://baogialai.com.vn/xay-dung-hoi-nong-dan-cac-cap-vung-manh-toan-dien-dap-ung-yeu-cau-trong-giai-doan-moi-post578850.html',
  ),
  figure(
    'Hội Nông dân',
    'gia-lai-2025',
    ['hộ đạt sản xuất kinh doanh giỏi', 75000, 'household'],
    '2025',
    'more-than',
    'https://baogialai.com.vn/xay-dung-hoi-nong-dan-cac-cap-vung-manh-toan-dien-dap-ung-yeu-cau-trong-giai-doan-moi-post578850.html',
  ),
  figure(
    'Hội Nông dân',
    'nghe-an',
    ['hội viên', 500000, 'person'],
    '2023',
    'nearly',
    'https://tapchinongthonmoi.vn/xay-dung-nong-dan-nghe-an-phat-trien-toan-dien-van-minh-nghia-tinh-co-tinh-than-doi-moi-sang-tao-hop-tac-23894.html',
  ),
  figure(
    'Hội Liên hiệp Phụ nữ',
    'hau-giang',
    ['hội viên', 118000, 'person'],
    '2017',
    'more-than',
    'http://baohaugiang.com.vn/thoi-su-trong-tinh/toan-tinh-co-tren-118-000-hoi-vien-166-000-phu-nu-64207.html',
  ),
  figure(
    'Hội Liên hiệp Phụ nữ',
    'hau-giang',
    ['phụ nữ (mẫu số)', 166000, 'person'],
    '2017',
    'exact',
    'http://baohaugiang.com.vn/thoi-su-trong-tinh/toan-tinh-co-tren-118-000-hoi-vien-166-000-phu-nu-64207.html',
  ),
  figure(
    'Hội Liên hiệp Phụ nữ',
    'hau-giang',
    ['hội viên mới', 4640, 'person'],
    '2017',
    'exact',
    'http://baohaugiang.com.vn/thoi-su-trong-tinh/toan-tinh-co-tren-118-000-hoi-vien-166-000-phu-nu-64207.html',
  ),
  figure(
    'Hội Liên hiệp Phụ nữ',
    'hau-giang',
    ['hội viên đưa ra khỏi tổ chức', 1477, 'person'],
    '2017',
    'exact',
    'http://baohaugiang.com.vn/thoi-su-trong-tinh/toan-tinh-co-tren-118-000-hoi-vien-166-000-phu-nu-64207.html',
  ),
  figure(
    'Hội Liên hiệp Phụ nữ',
    'tay-ninh',
    ['hội viên', 206391, 'person'],
    '2011-09',
    'exact',
    'https://baotayninh.vn/cac-cap-hoi-phu-nu-9-thang-ket-nap-hon-5-300-hoi-vien-moi-a39247.html',
  ),
  figure(
    'Hội Liên hiệp Phụ nữ',
    'tay-ninh',
    ['phụ nữ từ 18 tuổi đủ điều kiện (mẫu số)', 255086, 'person'],
    '2011-09',
    'exact',
    'https://baotayninh.vn/cac-cap-hoi-phu-nu-9-thang-ket-nap-hon-5-300-hoi-vien-moi-a39247.html',
  ),
  figure(
    'Hội Liên hiệp Phụ nữ',
    'tay-ninh',
    ['hội viên kết nạp 9 tháng', 5314, 'person'],
    '2011-09',
    'exact',
    'https://baotayninh.vn/cac-cap-hoi-phu-nu-9-thang-ket-nap-hon-5-300-hoi-vien-moi-a39247.html',
    words('82,91% chỉ tiêu', '82.91% of the target'),
  ),
  figure(
    'Hội Liên hiệp Phụ nữ',
    'viet-nam',
    ['cơ sở có tỷ lệ tập hợp dưới 50%', 1037, 'place'],
    '2019-02',
    'exact',
    'https://baoapbac.vn/xa-hoi/202304/day-manh-tap-hop-phu-nu-phat-trien-hoi-vien-hoi-vien-danh-du-976852',
    words('trong 11.162 xã, ở 29 tỉnh', 'of 11,162 communes, in 29 provinces'),
  ),
  figure(
    'Hội Liên hiệp Phụ nữ',
    'viet-nam',
    ['cơ sở trong số 1.037 đã đạt trên 50%', 1034, 'place'],
    '2021-12',
    'exact',
    'https://baoapbac.vn/xa-hoi/202304/day-manh-tap-hop-phu-nu-phat-trien-hoi-vien-hoi-vien-danh-du-976852',
    words('nguồn ghi 99,52%; 1.034/1.037 là 99,71%', 'the source says 99.52%; 1,034 of 1,037 is 99.71%'),
  ),
  figure(
    'Hội Khuyến học',
    'hai-duong',
    ['hội viên', 502825, 'person'],
    '2018',
    'exact',
    'https://baohaiduong.vn/chuyen-muc/khuyen-hoc/20',
    words('27,8% số dân; tăng 50.369', '27.8% of the population; 50,369 more than before'),
  ),
  figure(
    'Hội Khuyến học',
    'hai-duong',
    ['chi hội', 2785, 'organisation'],
    '2018',
    'exact',
    'https://baohaiduong.vn/chuyen-muc/khuyen-hoc/20',
    words('tăng 29', '29 more than before'),
  ),
  figure(
    'Đoàn TNCS Hồ Chí Minh',
    'quang-nam',
    ['đoàn viên kết nạp nửa nhiệm kỳ', 36984, 'person'],
    '2017..2020',
    'exact',
    'http://baoquangnam.vn/thanh-nien/hoan-thanh-nhieu-nhom-chi-tieu-nghi-quyet-dai-hoi-doan-tinh-lan-thu-xviii-88536.html',
  ),
  figure(
    'Đoàn TNCS Hồ Chí Minh',
    'quang-nam',
    ['đoàn viên ưu tú giới thiệu cho Đảng', 5573, 'person'],
    '2017..2020',
    'exact',
    'http://baoquangnam.vn/thanh-nien/hoan-thanh-nhieu-nhom-chi-tieu-nghi-quyet-dai-hoi-doan-tinh-lan-thu-xviii-88536.html',
    words('2.639 người được kết nạp', '2,639 were admitted'),
  ),
  figure(
    'Hội Người cao tuổi',
    'dong-nai',
    ['hội viên', 187700, 'person'],
    '2022',
    'more-than',
    'https://ngaymoionline.com.vn/khap-noi-cham-soc-phat-huy-vai-tro-nguoi-cao-tuoi-31851-31851.html',
    words('năm suy ra từ bài viết', 'the year is inferred from the article'),
  ),
  figure(
    'Hệ thống dân vận',
    'ba-ria-vung-tau',
    ['mô hình, điển hình Dân vận khéo đăng ký', 2071, 'model'],
    '2021',
    'exact',
    'https://baobariavungtau.com.vn/chinh-tri/202112/soi-noi-phong-trao-thi-dua-dan-van-kheo-941443/',
  ),
  figure(
    'Hệ thống dân vận',
    'ba-ria-vung-tau',
    ['mô hình, điển hình Dân vận khéo triển khai hiệu quả', 1808, 'model'],
    '2021',
    'exact',
    'https://baobariavungtau.com.vn/chinh-tri/202112/soi-noi-phong-trao-thi-dua-dan-van-kheo-941443/',
    words('tăng 276 so với năm 2020', '276 more than in 2020'),
  ),
  figure(
    'MTTQ Việt Nam',
    'lao-cai-2025',
    ['xã, phường đã đại hội Mặt trận', 99, 'place'],
    '2025-09',
    'exact',
    'https://m.mattran.org.vn/hoat-dong/pho-chu-tich-ha-thi-nga-cho-y-kien-vao-noi-dung-dai-hoi-dai-bieu-mttq-viet-nam-tinh-lao-cai-nhiem-ky-20252030-66729.html',
    words('99/99; tính đến ngày 27/9/2025', '99 of 99; by 27/9/2025'),
  ),
];
