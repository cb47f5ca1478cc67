// Administrative units of Viet Nam: codes, names and types.
// Data: https://github.com/thanglequoc/vietnamese-provinces-database, commit 0af549abe9516c1d581f4de87985f220d168e378 (2026-03-29, the state from 1/7/2025).
// MIT License, Copyright (c) 2021 Thang Le Quoc; the text of the licence is in the NOTICE file of this package.
// Made into this form for this package: slugs are ours, spelling is theirs.

/**
 * The 3,321 units of the commune level on 1/7/2025, under their provinces: type, code, last part of the id, name.
 */
export const COMMUNES = `
@ha-noi
p 00004 ba-dinh-2025 Ba Đình
p 00008 ngoc-ha Ngọc Hà
p 00025 giang-vo Giảng Võ
p 00070 hoan-kiem-2025 Hoàn Kiếm
p 00082 cua-nam Cửa Nam
p 00091 phu-thuong Phú Thượng
p 00097 hong-ha Hồng Hà
p 00103 tay-ho-2025 Tây Hồ
p 00118 bo-de Bồ Đề
p 00127 viet-hung Việt Hưng
p 00136 phuc-loi Phúc Lợi
p 00145 long-bien-2025 Long Biên
p 00160 nghia-do Nghĩa Đô
p 00166 cau-giay-2025 Cầu Giấy
p 00175 yen-hoa Yên Hòa
p 00190 o-cho-dua Ô Chợ Dừa
p 00199 lang Láng
p 00226 van-mieu-quoc-tu-giam Văn Miếu - Quốc Tử Giám
p 00229 kim-lien Kim Liên
p 00235 dong-da-2025 Đống Đa
p 00256 hai-ba-trung-2025 Hai Bà Trưng
p 00283 vinh-tuy Vĩnh Tuy
p 00292 bach-mai Bạch Mai
p 00301 vinh-hung Vĩnh Hưng
p 00316 dinh-cong Định Công
p 00322 tuong-mai Tương Mai
p 00328 linh-nam Lĩnh Nam
p 00331 hoang-mai-2025 Hoàng Mai
p 00337 hoang-liet Hoàng Liệt
p 00340 yen-so Yên Sở
p 00352 phuong-liet Phương Liệt
p 00364 khuong-dinh Khương Đình
p 00367 thanh-xuan-2025 Thanh Xuân
x 00376 soc-son-2025 Sóc Sơn
x 00382 kim-anh Kim Anh
x 00385 trung-gia Trung Giã
x 00430 da-phuc Đa Phúc
x 00433 noi-bai Nội Bài
x 00454 dong-anh-2025 Đông Anh
x 00466 phuc-thinh Phúc Thịnh
x 00475 thu-lam Thư Lâm
x 00493 thien-loc Thiên Lộc
x 00508 vinh-thanh Vĩnh Thanh
x 00541 phu-dong Phù Đổng
x 00562 thuan-an Thuận An
x 00565 gia-lam-2025 Gia Lâm
x 00577 bat-trang Bát Tràng
p 00592 tu-liem Từ Liêm
p 00598 thuong-cat Thượng Cát
p 00602 dong-ngac Đông Ngạc
p 00611 xuan-dinh Xuân Đỉnh
p 00613 tay-tuu Tây Tựu
p 00619 phu-dien Phú Diễn
p 00622 xuan-phuong Xuân Phương
p 00634 tay-mo Tây Mỗ
p 00637 dai-mo Đại Mỗ
x 00640 thanh-tri-2025 Thanh Trì
p 00643 thanh-liet Thanh Liệt
x 00664 dai-thanh Đại Thanh
x 00679 ngoc-hoi Ngọc Hồi
x 00685 nam-phu Nam Phù
x 04930 yen-xuan Yên Xuân
x 08974 quang-minh Quang Minh
x 08980 yen-lang Yên Lãng
x 08995 tien-thang Tiến Thắng
x 09022 me-linh-2025 Mê Linh
p 09552 kien-hung Kiến Hưng
p 09556 ha-dong-2025 Hà Đông
p 09562 yen-nghia Yên Nghĩa
p 09568 phu-luong Phú Lương
p 09574 son-tay-2025 Sơn Tây
p 09604 tung-thien Tùng Thiện
x 09616 doai-phuong Đoài Phương
x 09619 quang-oai Quảng Oai
x 09634 co-do Cổ Đô
x 09661 minh-chau Minh Châu
x 09664 vat-lai Vật Lại
x 09676 bat-bat Bất Bạt
x 09694 suoi-hai Suối Hai
x 09700 ba-vi-2025 Ba Vì
x 09706 yen-bai Yên Bài
x 09715 phuc-tho-2025 Phúc Thọ
x 09739 phuc-loc Phúc Lộc
x 09772 hat-mon Hát Môn
x 09784 dan-phuong-2025 Đan Phượng
x 09787 lien-minh Liên Minh
x 09817 o-dien Ô Diên
x 09832 hoai-duc-2025 Hoài Đức
x 09856 duong-hoa Dương Hòa
x 09871 son-dong Sơn Đồng
x 09877 an-khanh An Khánh
p 09886 duong-noi Dương Nội
x 09895 quoc-oai-2025 Quốc Oai
x 09910 kieu-phu Kiều Phú
x 09931 hung-dao Hưng Đạo
x 09952 phu-cat Phú Cát
x 09955 thach-that-2025 Thạch Thất
x 09982 ha-bang Hạ Bằng
x 09988 hoa-lac Hòa Lạc
x 10003 tay-phuong Tây Phương
p 10015 chuong-my-2025 Chương Mỹ
x 10030 phu-nghia Phú Nghĩa
x 10045 xuan-mai Xuân Mai
x 10072 quang-bi Quảng Bị
x 10081 tran-phu Trần Phú
x 10096 hoa-phu Hòa Phú
x 10114 thanh-oai-2025 Thanh Oai
x 10126 binh-minh Bình Minh
x 10144 tam-hung Tam Hưng
x 10180 dan-hoa Dân Hòa
x 10183 thuong-tin-2025 Thường Tín
x 10210 hong-van Hồng Vân
x 10231 thuong-phuc Thượng Phúc
x 10237 chuong-duong Chương Dương
x 10273 phu-xuyen-2025 Phú Xuyên
x 10279 phuong-duc Phượng Dực
x 10330 chuyen-my Chuyên Mỹ
x 10342 dai-xuyen Đại Xuyên
x 10354 van-dinh Vân Đình
x 10369 ung-thien Ứng Thiên
x 10402 ung-hoa-2025 Ứng Hòa
x 10417 hoa-xa Hòa Xá
x 10441 my-duc-2025 Mỹ Đức
x 10459 phuc-son Phúc Sơn
x 10465 hong-son Hồng Sơn
x 10489 huong-son Hương Sơn
@cao-bang
p 01273 thuc-phan Thục Phán
p 01279 nung-tri-cao Nùng Trí Cao
p 01288 tan-giang Tân Giang
x 01290 bao-lam-2025 Bảo Lâm
x 01294 ly-bon Lý Bôn
x 01297 nam-quang Nam Quang
x 01304 quang-lam Quảng Lâm
x 01318 yen-tho Yên Thổ
x 01321 bao-lac-2025 Bảo Lạc
x 01324 coc-pang Cốc Pàng
x 01327 co-ba Cô Ba
x 01336 khanh-xuan Khánh Xuân
x 01339 xuan-truong Xuân Trường
x 01351 hung-dao Hưng Đạo
x 01354 huy-giap Huy Giáp
x 01360 son-lo Sơn Lộ
x 01363 thong-nong Thông Nông
x 01366 can-yen Cần Yên
x 01387 thanh-long Thanh Long
x 01392 truong-ha Trường Hà
x 01393 lung-nam Lũng Nặm
x 01414 tong-cot Tổng Cọt
x 01438 ha-quang-2025 Hà Quảng
x 01447 tra-linh Trà Lĩnh
x 01456 quang-han Quang Hán
x 01465 quang-trung Quang Trung
x 01477 trung-khanh-2025 Trùng Khánh
x 01489 dinh-phong Đình Phong
x 01501 dam-thuy Đàm Thủy
x 01525 doai-duong Đoài Dương
x 01537 ly-quoc Lý Quốc
x 01552 quang-long Quang Long
x 01558 ha-lang-2025 Hạ Lang
x 01561 vinh-quy Vinh Quý
x 01576 quang-uyen Quảng Uyên
x 01594 doc-lap Độc Lập
x 01618 hanh-phuc Hạnh Phúc
x 01636 be-van-dan Bế Văn Đàn
x 01648 phuc-hoa Phục Hòa
x 01654 hoa-an-2025 Hòa An
x 01660 nam-tuan Nam Tuấn
x 01699 nguyen-hue Nguyễn Huệ
x 01708 bach-dang Bạch Đằng
x 01726 nguyen-binh-2025 Nguyên Bình
x 01729 tinh-tuc Tĩnh Túc
x 01738 ca-thanh Ca Thành
x 01747 minh-tam Minh Tâm
x 01768 phan-thanh Phan Thanh
x 01774 tam-kim Tam Kim
x 01777 thanh-cong Thành Công
x 01786 dong-khe Đông Khê
x 01789 canh-tan Canh Tân
x 01792 kim-dong Kim Đồng
x 01795 minh-khai Minh Khai
x 01807 thach-an-2025 Thạch An
x 01822 duc-long Đức Long
@tuyen-quang-2025
p 00691 ha-giang-2 Hà Giang 2
p 00694 ha-giang-1 Hà Giang 1
x 00700 ngoc-duong Ngọc Đường
x 00706 phu-linh Phú Linh
x 00715 lung-cu Lũng Cú
x 00721 dong-van Đồng Văn
x 00733 sa-phin Sà Phìn
x 00745 pho-bang Phó Bảng
x 00763 lung-phin Lũng Phìn
x 00769 meo-vac Mèo Vạc
x 00778 son-vi Sơn Vĩ
x 00787 sung-mang Sủng Máng
x 00802 khau-vai Khâu Vai
x 00808 tat-nga Tát Ngà
x 00817 niem-son Niêm Sơn
x 00820 yen-minh Yên Minh
x 00829 thang-mo Thắng Mố
x 00832 bach-dich Bạch Đích
x 00847 mau-due Mậu Duệ
x 00859 ngoc-long Ngọc Long
x 00865 duong-thuong Đường Thượng
x 00871 du-gia Du Già
x 00874 quan-ba Quản Bạ
x 00883 can-ty Cán Tỷ
x 00889 nghia-thuan Nghĩa Thuận
x 00892 tung-vai Tùng Vài
x 00901 lung-tam Lùng Tám
x 00913 vi-xuyen Vị Xuyên
x 00919 minh-tan Minh Tân
x 00922 thuan-hoa Thuận Hòa
x 00925 tung-ba Tùng Bá
x 00928 thanh-thuy Thanh Thủy
x 00937 lao-chai Lao Chải
x 00952 cao-bo Cao Bồ
x 00958 thuong-son Thượng Sơn
x 00967 viet-lam Việt Lâm
x 00970 linh-ho Linh Hồ
x 00976 bach-ngoc Bạch Ngọc
x 00982 minh-son Minh Sơn
x 00985 giap-trung Giáp Trung
x 00991 bac-me Bắc Mê
x 00994 minh-ngoc Minh Ngọc
x 01006 yen-cuong Yên Cường
x 01012 duong-hong Đường Hồng
x 01021 hoang-su-phi Hoàng Su Phì
x 01024 ban-may Bản Máy
x 01033 thang-tin Thàng Tín
x 01051 tan-tien Tân Tiến
x 01057 po-ly-ngai Pờ Ly Ngài
x 01075 nam-dich Nậm Dịch
x 01084 ho-thau Hồ Thầu
x 01090 thong-nguyen Thông Nguyên
x 01096 pa-vay-su Pà Vầy Sủ
x 01108 xin-man Xín Mần
x 01117 trung-thinh Trung Thịnh
x 01141 nam-dan Nấm Dẩn
x 01144 quang-nguyen Quảng Nguyên
x 01147 khuon-lung Khuôn Lùng
x 01153 bac-quang Bắc Quang
x 01156 vinh-tuy Vĩnh Tuy
x 01165 dong-tam Đồng Tâm
x 01171 tan-quang Tân Quang
x 01180 bang-hanh Bằng Hành
x 01192 lien-hiep Liên Hiệp
x 01201 hung-an Hùng An
x 01216 dong-yen Đồng Yên
x 01225 tien-nguyen Tiên Nguyên
x 01234 yen-thanh Yên Thành
x 01237 quang-binh Quang Bình
x 01243 tan-trinh Tân Trịnh
x 01246 bang-lang Bằng Lang
x 01255 xuan-giang Xuân Giang
x 01261 tien-yen Tiên Yên
p 02212 nong-tien Nông Tiến
p 02215 minh-xuan Minh Xuân
x 02221 na-hang Nà Hang
x 02239 thuong-nong Thượng Nông
x 02245 con-lon Côn Lôn
x 02248 yen-hoa Yên Hoa
x 02260 hong-thai Hồng Thái
x 02266 lam-binh Lâm Bình
x 02269 thuong-lam Thượng Lâm
x 02287 chiem-hoa Chiêm Hóa
x 02296 binh-an Bình An
x 02302 minh-quang Minh Quang
x 02305 trung-ha Trung Hà
x 02308 tan-my Tân Mỹ
x 02317 yen-lap Yên Lập
x 02320 tan-an Tân An
x 02332 kien-dai Kiên Đài
x 02350 kim-binh Kim Bình
x 02353 hoa-an Hòa An
x 02359 tri-phu Tri Phú
x 02365 yen-nguyen Yên Nguyên
x 02374 ham-yen Hàm Yên
x 02380 bach-xa Bạch Xa
x 02392 phu-luu Phù Lưu
x 02398 yen-phu Yên Phú
x 02404 binh-xa Bình Xa
x 02407 thai-son Thái Sơn
x 02419 thai-hoa Thái Hòa
x 02425 hung-duc Hùng Đức
x 02434 luc-hanh Lực Hành
x 02437 kien-thiet Kiến Thiết
x 02449 xuan-van Xuân Vân
x 02455 hung-loi Hùng Lợi
x 02458 trung-son Trung Sơn
x 02470 tan-long Tân Long
x 02473 yen-son Yên Sơn
x 02494 thai-binh Thái Bình
p 02509 my-lam Mỹ Lâm
p 02512 an-tuong An Tường
p 02524 binh-thuan Bình Thuận
x 02530 nhu-khe Nhữ Khê
x 02536 son-duong Sơn Dương
x 02545 tan-trao Tân Trào
x 02548 binh-ca Bình Ca
x 02554 minh-thanh Minh Thanh
x 02572 dong-tho Đông Thọ
x 02578 tan-thanh Tân Thanh
x 02608 hong-son Hồng Sơn
x 02611 phu-luong Phú Lương
x 02620 son-thuy Sơn Thủy
x 02623 truong-sinh Trường Sinh
@dien-bien
p 03127 dien-bien-phu-2025 Điện Biên Phủ
p 03151 muong-lay-2025 Mường Lay
x 03158 sin-thau Sín Thầu
x 03160 muong-nhe-2025 Mường Nhé
x 03162 nam-ke Nậm Kè
x 03163 muong-toong Mường Toong
x 03164 quang-lam Quảng Lâm
x 03166 muong-cha-2025 Mường Chà
x 03169 na-hy Nà Hỳ
x 03172 na-sang Na Sang
x 03175 cha-to Chà Tở
x 03176 na-bung Nà Bủng
x 03181 muong-tung Mường Tùng
x 03193 pa-ham Pa Ham
x 03194 nam-nen Nậm Nèn
x 03199 si-pa-phin Si Pa Phìn
x 03202 muong-pon Mường Pồn
x 03203 na-son Na Son
x 03208 xa-dung Xa Dung
x 03214 muong-luan Mường Luân
x 03217 tua-chua-2025 Tủa Chùa
x 03220 tua-thang Tủa Thàng
x 03226 sin-chai Sín Chải
x 03241 sinh-phinh Sính Phình
x 03244 sang-nhe Sáng Nhè
x 03253 tuan-giao-2025 Tuần Giáo
x 03256 muong-ang-2025 Mường Ảng
x 03260 pu-nhung Pú Nhung
x 03268 muong-mun Mường Mùn
x 03283 chieng-sinh Chiềng Sinh
x 03295 quai-to Quài Tở
x 03301 bung-lao Búng Lao
x 03313 muong-lan Mường Lạn
x 03316 na-tau Nà Tấu
x 03325 muong-phang Mường Phăng
x 03328 thanh-nua Thanh Nưa
p 03334 muong-thanh Mường Thanh
x 03349 thanh-yen Thanh Yên
x 03352 thanh-an Thanh An
x 03356 sam-mun Sam Mứn
x 03358 nua-ngam Núa Ngam
x 03368 muong-nha Mường Nhà
x 03370 pu-nhi Pu Nhi
x 03382 phinh-giang Phình Giàng
x 03385 tia-dinh Tìa Dình
@lai-chau
p 03388 doan-ket Đoàn Kết
x 03390 binh-lu Bình Lư
x 03394 sin-suoi-ho Sin Suối Hồ
x 03405 ta-leng Tả Lèng
p 03408 tan-phong Tân Phong
x 03424 ban-bo Bản Bo
x 03430 khun-ha Khun Há
x 03433 bum-to Bum Tở
x 03434 nam-hang Nậm Hàng
x 03439 thu-lum Thu Lũm
x 03442 pa-u Pa Ủ
x 03445 muong-te-2025 Mường Tè
x 03451 mu-ca Mù Cả
x 03460 hua-bum Hua Bum
x 03463 ta-tong Tà Tổng
x 03466 bum-nua Bum Nưa
x 03472 muong-mo Mường Mô
x 03478 sin-ho-2025 Sìn Hồ
x 03487 le-loi Lê Lợi
x 03503 pa-tan Pa Tần
x 03508 hong-thu Hồng Thu
x 03517 nam-tam Nậm Tăm
x 03529 tua-sin-chai Tủa Sín Chải
x 03532 pu-sam-cap Pu Sam Cáp
x 03538 nam-ma Nậm Mạ
x 03544 nam-cuoi Nậm Cuổi
x 03549 phong-tho-2025 Phong Thổ
x 03562 si-lo-lau Sì Lở Lầu
x 03571 dao-san Dào San
x 03583 khong-lao Khổng Lào
x 03595 than-uyen-2025 Than Uyên
x 03598 tan-uyen-2025 Tân Uyên
x 03601 muong-khoa Mường Khoa
x 03613 nam-so Nậm Sỏ
x 03616 pac-ta Pắc Ta
x 03618 muong-than Mường Than
x 03637 muong-kim Mường Kim
x 03640 khoen-on Khoen On
@son-la
p 03646 to-hieu Tô Hiệu
p 03664 chieng-an Chiềng An
p 03670 chieng-coi Chiềng Cơi
p 03679 chieng-sinh Chiềng Sinh
x 03688 muong-chien Mường Chiên
x 03694 muong-gion Mường Giôn
x 03703 quynh-nhai-2025 Quỳnh Nhai
x 03712 muong-sai Mường Sại
x 03721 thuan-chau-2025 Thuận Châu
x 03724 binh-thuan Bình Thuận
x 03727 muong-e Mường É
x 03754 chieng-la Chiềng La
x 03757 muong-khieng Mường Khiêng
x 03760 muong-bam Mường Bám
x 03763 long-he Long Hẹ
x 03781 co-ma Co Mạ
x 03784 nam-lau Nậm Lầu
x 03799 muoi-noi Muổi Nọi
x 03808 muong-la-2025 Mường La
x 03814 chieng-lao Chiềng Lao
x 03820 ngoc-chien Ngọc Chiến
x 03847 muong-bu Mường Bú
x 03850 chieng-hoa Chiềng Hoa
x 03856 bac-yen-2025 Bắc Yên
x 03862 xim-vang Xím Vàng
x 03868 ta-xua Tà Xùa
x 03871 pac-nga Pắc Ngà
x 03880 ta-khoa Tạ Khoa
x 03892 chieng-sai Chiềng Sại
x 03901 suoi-to Suối Tọ
x 03907 muong-coi Mường Cơi
x 03910 phu-yen-2025 Phù Yên
x 03922 gia-phu Gia Phù
x 03943 muong-bang Mường Bang
x 03958 tuong-ha Tường Hạ
x 03961 kim-bon Kim Bon
x 03970 tan-phong Tân Phong
p 03979 moc-son Mộc Sơn
p 03980 moc-chau-2025 Mộc Châu
p 03982 thao-nguyen Thảo Nguyên
x 03985 chieng-son Chiềng Sơn
x 03997 tan-yen Tân Yên
x 04000 doan-ket Đoàn Kết
x 04006 song-khua Song Khủa
x 04018 to-mua Tô Múa
p 04033 van-son Vân Sơn
x 04045 long-sap Lóng Sập
x 04048 van-ho-2025 Vân Hồ
x 04057 xuan-nha Xuân Nha
x 04075 yen-chau-2025 Yên Châu
x 04078 chieng-hac Chiềng Hặc
x 04087 yen-son Yên Sơn
x 04096 long-phieng Lóng Phiêng
x 04099 phieng-khoai Phiêng Khoài
x 04105 mai-son-2025 Mai Sơn
x 04108 chieng-sung Chiềng Sung
x 04117 muong-chanh Mường Chanh
x 04123 chieng-mung Chiềng Mung
x 04132 chieng-mai Chiềng Mai
x 04136 ta-hoc Tà Hộc
x 04144 phieng-cam Phiêng Cằm
x 04159 phieng-pan Phiêng Pằn
x 04168 song-ma-2025 Sông Mã
x 04171 bo-sinh Bó Sinh
x 04183 muong-lam Mường Lầm
x 04186 nam-ty Nậm Ty
x 04195 chieng-so Chiềng Sơ
x 04204 chieng-khoong Chiềng Khoong
x 04210 huoi-mot Huổi Một
x 04219 muong-hung Mường Hung
x 04222 chieng-khuong Chiềng Khương
x 04228 pung-banh Púng Bánh
x 04231 sop-cop-2025 Sốp Cộp
x 04240 muong-leo Mường Lèo
x 04246 muong-lan Mường Lạn
@lao-cai-2025
p 02647 lao-cai Lào Cai
p 02671 cam-duong Cam Đường
x 02680 hop-thanh Hợp Thành
x 02683 bat-xat Bát Xát
x 02686 a-mu-sung A Mú Sung
x 02695 trinh-tuong Trịnh Tường
x 02701 y-ty Y Tý
x 02707 den-sang Dền Sáng
x 02725 ban-xeo Bản Xèo
x 02728 muong-hum Mường Hum
x 02746 coc-san Cốc San
x 02752 pha-long Pha Long
x 02761 muong-khuong Mường Khương
x 02782 cao-son Cao Sơn
x 02788 ban-lau Bản Lầu
x 02809 si-ma-cai Si Ma Cai
x 02824 sin-cheng Sín Chéng
x 02839 bac-ha Bắc Hà
x 02842 ta-cu-ty Tả Củ Tỷ
x 02848 lung-phinh Lùng Phình
x 02869 ban-lien Bản Liền
x 02890 bao-nhai Bảo Nhai
x 02896 coc-lau Cốc Lầu
x 02902 phong-hai Phong Hải
x 02905 bao-thang Bảo Thắng
x 02908 tang-loong Tằng Loỏng
x 02923 gia-phu Gia Phú
x 02926 xuan-quang Xuân Quang
x 02947 bao-yen Bảo Yên
x 02953 nghia-do Nghĩa Đô
x 02962 xuan-hoa Xuân Hòa
x 02968 thuong-ha Thượng Hà
x 02989 bao-ha Bảo Hà
x 02998 phuc-khanh Phúc Khánh
x 03004 ngu-chi-son Ngũ Chỉ Sơn
p 03006 sa-pa Sa Pa
x 03013 ta-phin Tả Phìn
x 03037 ta-van Tả Van
x 03043 muong-bo Mường Bo
x 03046 ban-ho Bản Hồ
x 03061 vo-lao Võ Lao
x 03076 nam-chay Nậm Chày
x 03082 van-ban Văn Bàn
x 03085 nam-xe Nậm Xé
x 03091 chieng-ken Chiềng Ken
x 03103 khanh-yen Khánh Yên
x 03106 duong-quy Dương Quỳ
x 03121 minh-luong Minh Lương
p 04252 yen-bai Yên Bái
p 04273 nam-cuong Nam Cường
p 04279 van-phu Văn Phú
p 04288 nghia-lo Nghĩa Lộ
x 04303 luc-yen Lục Yên
x 04309 lam-thuong Lâm Thượng
x 04336 tan-linh Tân Lĩnh
x 04342 khanh-hoa Khánh Hòa
x 04345 muong-lai Mường Lai
x 04363 phuc-loi Phúc Lợi
x 04375 mau-a Mậu A
x 04381 lam-giang Lâm Giang
x 04387 chau-que Châu Quế
x 04399 dong-cuong Đông Cuông
x 04402 phong-du-ha Phong Dụ Hạ
x 04423 phong-du-thuong Phong Dụ Thượng
x 04429 tan-hop Tân Hợp
x 04441 xuan-ai Xuân Ái
x 04450 mo-vang Mỏ Vàng
x 04456 mu-cang-chai Mù Cang Chải
x 04462 nam-co Nậm Có
x 04465 khao-mang Khao Mang
x 04474 lao-chai Lao Chải
x 04489 che-tao Chế Tạo
x 04492 pung-luong Púng Luông
x 04498 tran-yen Trấn Yên
x 04531 quy-mong Quy Mông
x 04537 luong-thinh Lương Thịnh
p 04543 au-lau Âu Lâu
x 04564 viet-hong Việt Hồng
x 04576 hung-khanh Hưng Khánh
x 04585 hanh-phuc Hạnh Phúc
x 04603 ta-xi-lang Tà Xi Láng
x 04606 tram-tau Trạm Tấu
x 04609 phinh-ho Phình Hồ
x 04630 tu-le Tú Lệ
x 04636 gia-hoi Gia Hội
x 04651 son-luong Sơn Lương
x 04660 lien-son Liên Sơn
p 04663 trung-tam Trung Tâm
x 04672 van-chan Văn Chấn
p 04681 cau-thia Cầu Thia
x 04693 cat-thinh Cát Thịnh
x 04699 chan-thinh Chấn Thịnh
x 04705 thuong-bang-la Thượng Bằng La
x 04711 nghia-tam Nghĩa Tâm
x 04714 yen-binh Yên Bình
x 04717 thac-ba Thác Bà
x 04726 cam-nhan Cảm Nhân
x 04744 yen-thanh Yên Thành
x 04750 bao-ai Bảo Ái
@thai-nguyen-2025
p 01840 duc-xuan Đức Xuân
p 01843 bac-kan Bắc Kạn
x 01849 phong-quang Phong Quang
x 01864 bang-thanh Bằng Thành
x 01879 cao-minh Cao Minh
x 01882 nghien-loan Nghiên Loan
x 01894 phuc-loc Phúc Lộc
x 01906 ba-be Ba Bể
x 01912 cho-ra Chợ Rã
x 01921 thuong-minh Thượng Minh
x 01933 dong-phuc Đồng Phúc
x 01936 na-phac Nà Phặc
x 01942 bang-van Bằng Vân
x 01954 ngan-son Ngân Sơn
x 01957 thuong-quan Thượng Quan
x 01960 hiep-luc Hiệp Lực
x 01969 phu-thong Phủ Thông
x 01981 vinh-thong Vĩnh Thông
x 02008 cam-giang Cẩm Giàng
x 02014 bach-thong Bạch Thông
x 02020 cho-don Chợ Đồn
x 02026 nam-cuong Nam Cường
x 02038 quang-bach Quảng Bạch
x 02044 yen-thinh Yên Thịnh
x 02071 nghia-ta Nghĩa Tá
x 02083 yen-phong Yên Phong
x 02086 cho-moi Chợ Mới
x 02101 thanh-mai Thanh Mai
x 02104 tan-ky Tân Kỳ
x 02107 thanh-thinh Thanh Thịnh
x 02116 yen-binh Yên Bình
x 02143 van-lang-1 Văn Lang
x 02152 cuong-loi Cường Lợi
x 02155 na-ri Na Rì
x 02176 tran-phu Trần Phú
x 02185 con-minh Côn Minh
x 02191 xuan-duong Xuân Dương
p 05443 phan-dinh-phung Phan Đình Phùng
p 05455 quyet-thang Quyết Thắng
p 05467 gia-sang Gia Sàng
p 05482 quan-trieu Quan Triều
x 05488 dai-phuc Đại Phúc
p 05500 tich-luong Tích Lương
x 05503 tan-cuong Tân Cương
p 05518 song-cong Sông Công
p 05528 bach-quang Bách Quang
p 05533 ba-xuyen Bá Xuyên
x 05542 lam-vy Lam Vỹ
x 05551 kim-phuong Kim Phượng
x 05563 phuong-tien Phượng Tiến
x 05569 dinh-hoa Định Hóa
x 05581 trung-hoi Trung Hội
x 05587 binh-yen Bình Yên
x 05602 phu-dinh Phú Đình
x 05605 binh-thanh Bình Thành
x 05611 phu-luong Phú Lương
x 05620 yen-trach Yên Trạch
x 05632 hop-thanh Hợp Thành
x 05641 vo-tranh Vô Tranh
x 05662 trai-cau Trại Cau
x 05665 van-lang-2 Văn Lăng
x 05674 quang-son Quang Sơn
x 05680 van-han Văn Hán
x 05692 dong-hy Đồng Hỷ
x 05707 nam-hoa Nam Hòa
p 05710 linh-son Linh Sơn
x 05716 vo-nhai Võ Nhai
x 05719 sang-moc Sảng Mộc
x 05722 nghinh-tuong Nghinh Tường
x 05725 than-sa Thần Sa
x 05740 la-hien La Hiên
x 05746 trang-xa Tràng Xá
x 05755 dan-tien Dân Tiến
x 05773 phu-xuyen Phú Xuyên
x 05776 duc-luong Đức Lương
x 05788 phu-lac Phú Lạc
x 05800 phu-thinh Phú Thịnh
x 05809 an-khanh An Khánh
x 05818 la-bang La Bằng
x 05830 dai-tu Đại Từ
x 05845 van-phu Vạn Phú
x 05851 quan-chu Quân Chu
p 05857 phuc-thuan Phúc Thuận
p 05860 pho-yen Phổ Yên
x 05881 thanh-cong Thành Công
p 05890 van-xuan Vạn Xuân
p 05899 trung-thanh Trung Thành
x 05908 phu-binh Phú Bình
x 05917 tan-khanh Tân Khánh
x 05923 tan-thanh Tân Thành
x 05941 diem-thuy Điềm Thụy
x 05953 kha-son Kha Sơn
@lang-son
p 05977 dong-kinh Đông Kinh
p 05983 luong-van-tri Lương Văn Tri
p 05986 tam-thanh Tam Thanh
x 06001 doan-ket Đoàn Kết
x 06004 quoc-khanh Quốc Khánh
x 06019 tan-tien Tân Tiến
x 06037 khang-chien Kháng Chiến
x 06040 that-khe Thất Khê
x 06046 trang-dinh-2025 Tràng Định
x 06058 quoc-viet Quốc Việt
x 06073 hoa-tham Hoa Thám
x 06076 quy-hoa Quý Hòa
x 06079 hong-phong Hồng Phong
x 06085 thien-hoa Thiện Hòa
x 06091 thien-thuat Thiện Thuật
x 06103 thien-long Thiện Long
x 06112 binh-gia-2025 Bình Gia
x 06115 tan-van Tân Văn
x 06124 na-sam Na Sầm
x 06148 thuy-hung Thụy Hùng
x 06151 hoi-hoan Hội Hoan
x 06154 van-lang-2025 Văn Lãng
x 06172 hoang-van-thu Hoàng Văn Thụ
x 06184 dong-dang Đồng Đăng
p 06187 ky-lua Kỳ Lừa
x 06196 ba-son Ba Sơn
x 06211 cao-loc-2025 Cao Lộc
x 06220 cong-son Công Sơn
x 06253 van-quan-2025 Văn Quan
x 06280 diem-he Điềm He
x 06286 khanh-khe Khánh Khê
x 06298 yen-phuc Yên Phúc
x 06313 tri-le Tri Lễ
x 06316 tan-doan Tân Đoàn
x 06325 bac-son-2025 Bắc Sơn
x 06337 tan-tri Tân Tri
x 06349 hung-vu Hưng Vũ
x 06364 vu-le Vũ Lễ
x 06367 vu-lang Vũ Lăng
x 06376 nhat-hoa Nhất Hòa
x 06385 huu-lung-2025 Hữu Lũng
x 06391 yen-binh Yên Bình
x 06400 huu-lien Hữu Liên
x 06415 van-nham Vân Nham
x 06427 cai-kinh Cai Kinh
x 06436 thien-tan Thiện Tân
x 06445 tan-thanh Tân Thành
x 06457 tuan-son Tuấn Sơn
x 06463 chi-lang-2025 Chi Lăng
x 06475 bang-mac Bằng Mạc
x 06481 chien-thang Chiến Thắng
x 06496 nhan-ly Nhân Lý
x 06505 van-linh Vạn Linh
x 06517 quan-son Quan Sơn
x 06526 na-duong Na Dương
x 06529 loc-binh-2025 Lộc Bình
x 06541 mau-son Mẫu Sơn
x 06565 khuat-xa Khuất Xá
x 06577 thong-nhat Thống Nhất
x 06601 loi-bac Lợi Bác
x 06607 xuan-duong Xuân Dương
x 06613 dinh-lap-2025 Đình Lập
x 06616 thai-binh Thái Bình
x 06625 kien-moc Kiên Mộc
x 06637 chau-son Châu Sơn
@quang-ninh
p 06652 ha-tu Hà Tu
p 06658 cao-xanh Cao Xanh
p 06661 viet-hung Việt Hưng
p 06673 bai-chay Bãi Cháy
p 06676 ha-lam Hà Lầm
p 06685 hong-gai Hồng Gai
p 06688 ha-long-2025 Hạ Long
p 06706 tuan-chau Tuần Châu
p 06709 mong-cai-2 Móng Cái 2
p 06712 mong-cai-1 Móng Cái 1
x 06724 hai-son Hải Sơn
x 06733 hai-ninh Hải Ninh
p 06736 mong-cai-3 Móng Cái 3
x 06757 vinh-thuc Vĩnh Thực
p 06760 mong-duong Mông Dương
p 06778 quang-hanh Quang Hanh
p 06781 cua-ong Cửa Ông
p 06793 cam-pha-2025 Cẩm Phả
x 06799 hai-hoa Hải Hòa
p 06811 uong-bi-2025 Uông Bí
p 06820 vang-danh Vàng Danh
p 06832 yen-tu Yên Tử
x 06838 binh-lieu-2025 Bình Liêu
x 06841 hoanh-mo Hoành Mô
x 06856 luc-hon Lục Hồn
x 06862 tien-yen-2025 Tiên Yên
x 06874 dien-xa Điền Xá
x 06877 dong-ngu Đông Ngũ
x 06886 hai-lang Hải Lạng
x 06895 dam-ha-2025 Đầm Hà
x 06913 quang-tan Quảng Tân
x 06922 quang-ha Quảng Hà
x 06931 quang-duc Quảng Đức
x 06946 duong-hoa Đường Hoa
x 06967 cai-chien Cái Chiên
x 06978 ba-che-2025 Ba Chẽ
x 06979 ky-thuong Kỳ Thượng
x 06985 luong-minh Lương Minh
k 06994 van-don-2025 Vân Đồn
p 07030 hoanh-bo Hoành Bồ
x 07054 quang-la Quảng La
x 07060 thong-nhat Thống Nhất
p 07069 mao-khe Mạo Khê
p 07081 binh-khe Bình Khê
p 07090 an-sinh An Sinh
p 07093 dong-trieu-2025 Đông Triều
p 07114 hoang-que Hoàng Quế
p 07132 quang-yen-2025 Quảng Yên
p 07135 dong-mai Đông Mai
p 07147 hiep-hoa Hiệp Hòa
p 07168 ha-an Hà An
p 07180 lien-hoa Liên Hòa
p 07183 phong-coc Phong Cốc
k 07192 co-to-2025 Cô Tô
@bac-ninh-2025
p 07210 bac-giang Bắc Giang
p 07228 da-mai Đa Mai
x 07246 xuan-luong Xuân Lương
x 07264 tam-tien Tam Tiến
x 07282 dong-ky Đồng Kỳ
x 07288 yen-the Yên Thế
x 07294 bo-ha Bố Hạ
x 07306 nha-nam Nhã Nam
x 07330 phuc-hoa Phúc Hòa
x 07333 quang-trung Quang Trung
x 07339 tan-yen Tân Yên
x 07351 ngoc-thien Ngọc Thiện
x 07375 lang-giang Lạng Giang
x 07381 tien-luc Tiên Lục
x 07399 kep Kép
x 07420 my-thai Mỹ Thái
x 07432 tan-dinh Tân Dĩnh
x 07444 luc-nam Lục Nam
x 07450 dong-phu Đông Phú
x 07462 bao-dai Bảo Đài
x 07486 nghia-phuong Nghĩa Phương
x 07489 truong-son Trường Sơn
x 07492 luc-son Lục Sơn
x 07498 bac-lung Bắc Lũng
x 07519 cam-ly Cẩm Lý
p 07525 chu Chũ
x 07531 tan-son Tân Sơn
x 07534 sa-ly Sa Lý
x 07537 bien-son Biên Sơn
x 07543 son-hai Sơn Hải
x 07552 kien-lao Kiên Lao
x 07573 bien-dong Biển Động
x 07582 luc-ngan Lục Ngạn
x 07594 deo-gia Đèo Gia
x 07603 nam-duong Nam Dương
p 07612 phuong-son Phượng Sơn
x 07615 son-dong Sơn Động
x 07616 tay-yen-tu Tây Yên Tử
x 07621 van-son Vân Sơn
x 07627 dai-son Đại Sơn
x 07642 yen-dinh Yên Định
x 07654 an-lac An Lạc
x 07663 tuan-dao Tuấn Đạo
x 07672 duong-huu Dương Hưu
p 07681 yen-dung Yên Dũng
p 07682 tan-an Tân An
p 07696 tien-phong Tiền Phong
p 07699 tan-tien Tân Tiến
x 07735 dong-viet Đồng Việt
p 07738 canh-thuy Cảnh Thụy
p 07774 tu-lan Tự Lạn
p 07777 viet-yen Việt Yên
p 07795 nenh Nếnh
p 07798 van-ha Vân Hà
x 07822 hoang-van Hoàng Vân
x 07840 hiep-hoa Hiệp Hòa
x 07864 hop-thinh Hợp Thịnh
x 07870 xuan-cam Xuân Cẩm
p 09169 vu-ninh Vũ Ninh
p 09187 kinh-bac Kinh Bắc
p 09190 vo-cuong Võ Cường
x 09193 yen-phong Yên Phong
x 09202 tam-giang Tam Giang
x 09205 yen-trung Yên Trung
x 09208 tam-da Tam Đa
x 09238 van-mon Văn Môn
p 09247 que-vo Quế Võ
p 09253 nhan-hoa Nhân Hòa
p 09265 phuong-lieu Phương Liễu
p 09286 nam-son Nam Sơn
x 09292 phu-lang Phù Lãng
p 09295 bong-lai Bồng Lai
p 09301 dao-vien Đào Viên
x 09313 chi-lang Chi Lăng
x 09319 tien-du Tiên Du
p 09325 hap-linh Hạp Lĩnh
x 09334 lien-bao Liên Bão
x 09340 dai-dong Đại Đồng
x 09343 tan-chi Tân Chi
x 09349 phat-tich Phật Tích
p 09367 tu-son Từ Sơn
p 09370 tam-son Tam Sơn
p 09379 phu-khe Phù Khê
p 09385 dong-nguyen Đồng Nguyên
p 09400 thuan-thanh Thuận Thành
p 09409 mao-dien Mão Điền
p 09427 tri-qua Trí Quả
p 09430 tram-lo Trạm Lộ
p 09433 song-lieu Song Liễu
p 09445 ninh-xa Ninh Xá
x 09454 gia-binh Gia Bình
x 09466 cao-duc Cao Đức
x 09469 dai-lai Đại Lai
x 09475 nhan-thang Nhân Thắng
x 09487 dong-cuu Đông Cứu
x 09496 luong-tai Lương Tài
x 09499 trung-kenh Trung Kênh
x 09523 trung-chinh Trung Chính
x 09529 lam-thao Lâm Thao
@phu-tho-2025
p 04792 tan-hoa Tân Hòa
p 04795 hoa-binh Hòa Bình
p 04828 thong-nhat Thống Nhất
x 04831 da-bac Đà Bắc
x 04846 duc-nhan Đức Nhàn
x 04849 tan-pheo Tân Pheo
x 04873 quy-duc Quy Đức
x 04876 cao-son Cao Sơn
x 04891 tien-phong Tiền Phong
p 04894 ky-son Kỳ Sơn
x 04897 thinh-minh Thịnh Minh
x 04924 luong-son Lương Sơn
x 04960 lien-son Liên Sơn
x 04978 kim-boi Kim Bôi
x 04990 nat-son Nật Sơn
x 05014 muong-dong Mường Động
x 05047 cao-duong Cao Dương
x 05068 hop-kim Hợp Kim
x 05086 dung-tien Dũng Tiến
x 05089 cao-phong Cao Phong
x 05092 thung-nai Thung Nai
x 05116 muong-thang Mường Thàng
x 05128 tan-lac Tân Lạc
x 05134 muong-hoa Mường Hoa
x 05152 van-son Vân Sơn
x 05158 muong-bi Mường Bi
x 05191 toan-thang Toàn Thắng
x 05200 mai-chau Mai Châu
x 05206 tan-mai Tân Mai
x 05212 pa-co Pà Cò
x 05245 bao-la Bao La
x 05251 mai-ha Mai Hạ
x 05266 lac-son Lạc Sơn
x 05287 muong-vang Mường Vang
x 05290 nhan-nghia Nhân Nghĩa
x 05293 thuong-coc Thượng Cốc
x 05305 yen-phu Yên Phú
x 05323 quyet-thang Quyết Thắng
x 05329 ngoc-son Ngọc Sơn
x 05347 dai-dong Đại Đồng
x 05353 yen-thuy Yên Thủy
x 05362 lac-luong Lạc Lương
x 05386 yen-tri Yên Trị
x 05392 lac-thuy Lạc Thủy
x 05395 an-nghia An Nghĩa
x 05425 an-binh An Bình
p 07894 nong-trang Nông Trang
p 07900 viet-tri Việt Trì
p 07909 thanh-mieu Thanh Miếu
p 07918 van-phu Vân Phú
p 07942 phu-tho Phú Thọ
p 07948 au-co Âu Cơ
p 07954 phong-chau Phong Châu
x 07969 doan-hung Đoan Hùng
x 07996 bang-luan Bằng Luân
x 07999 chi-dam Chí Đám
x 08023 tay-coc Tây Cốc
x 08038 chan-mong Chân Mộng
x 08053 ha-hoa Hạ Hòa
x 08071 dan-thuong Đan Thượng
x 08110 hien-luong Hiền Lương
x 08113 yen-ky Yên Kỳ
x 08134 van-lang Văn Lang
x 08143 vinh-chan Vĩnh Chân
x 08152 thanh-ba Thanh Ba
x 08173 quang-yen Quảng Yên
x 08203 hoang-cuong Hoàng Cương
x 08209 dong-thanh Đông Thành
x 08218 chi-tien Chí Tiên
x 08227 lien-minh Liên Minh
x 08230 phu-ninh Phù Ninh
x 08236 phu-my Phú Mỹ
x 08245 tram-than Trạm Thản
x 08254 dan-chu Dân Chủ
x 08275 binh-phu Bình Phú
x 08290 yen-lap Yên Lập
x 08296 son-luong Sơn Lương
x 08305 xuan-vien Xuân Viên
x 08311 trung-son Trung Sơn
x 08323 thuong-long Thượng Long
x 08338 minh-hoa Minh Hòa
x 08341 cam-khe Cẩm Khê
x 08344 tien-luong Tiên Lương
x 08377 van-ban Vân Bán
x 08398 phu-khe Phú Khê
x 08416 hung-viet Hùng Việt
x 08431 dong-luong Đồng Lương
x 08434 tam-nong Tam Nông
x 08443 hien-quan Hiền Quan
x 08467 van-xuan Vạn Xuân
x 08479 tho-van Thọ Văn
x 08494 lam-thao Lâm Thao
x 08500 xuan-lung Xuân Lũng
x 08515 hy-cuong Hy Cương
x 08521 phung-nguyen Phùng Nguyên
x 08527 ban-nguyen Bản Nguyên
x 08542 thanh-son Thanh Sơn
x 08545 thu-cuc Thu Cúc
x 08560 lai-dong Lai Đồng
x 08566 tan-son Tân Sơn
x 08584 vo-mieu Võ Miếu
x 08590 xuan-dai Xuân Đài
x 08593 minh-dai Minh Đài
x 08611 van-mieu Văn Miếu
x 08614 cu-dong Cự Đồng
x 08620 long-coc Long Cốc
x 08632 huong-can Hương Cần
x 08635 kha-cuu Khả Cửu
x 08656 yen-son Yên Sơn
x 08662 dao-xa Đào Xá
x 08674 thanh-thuy Thanh Thủy
x 08686 tu-vu Tu Vũ
p 08707 vinh-yen Vĩnh Yên
p 08716 vinh-phuc Vĩnh Phúc
p 08740 phuc-yen Phúc Yên
p 08746 xuan-hoa Xuân Hòa
x 08761 lap-thach Lập Thạch
x 08770 hop-ly Hợp Lý
x 08773 yen-lang Yên Lãng
x 08782 hai-luu Hải Lựu
x 08788 thai-hoa Thái Hòa
x 08812 lien-hoa Liên Hòa
x 08824 tam-son Tam Sơn
x 08842 tien-lu Tiên Lữ
x 08848 song-lo Sông Lô
x 08866 son-dong Sơn Đông
x 08869 tam-duong Tam Dương
x 08872 tam-duong-bac Tam Dương Bắc
x 08896 hoang-an Hoàng An
x 08905 hoi-thinh Hội Thịnh
x 08911 tam-dao Tam Đảo
x 08914 dao-tru Đạo Trù
x 08923 dai-dinh Đại Đình
x 08935 binh-nguyen Bình Nguyên
x 08944 binh-tuyen Bình Tuyền
x 08950 binh-xuyen Bình Xuyên
x 08971 xuan-lang Xuân Lãng
x 09025 yen-lac Yên Lạc
x 09040 te-lo Tề Lỗ
x 09043 tam-hong Tam Hồng
x 09052 nguyet-duc Nguyệt Đức
x 09064 lien-chau Liên Châu
x 09076 vinh-tuong Vĩnh Tường
x 09079 vinh-an Vĩnh An
x 09100 vinh-hung Vĩnh Hưng
x 09106 vinh-thanh Vĩnh Thành
x 09112 tho-tang Thổ Tang
x 09154 vinh-phu Vĩnh Phú
@hai-phong-2025
p 10507 thanh-dong Thành Đông
p 10525 hai-duong Hải Dương
p 10532 le-thanh-nghi Lê Thanh Nghị
p 10537 tan-hung Tân Hưng
p 10543 viet-hoa Việt Hòa
p 10546 chi-linh Chí Linh
p 10549 chu-van-an Chu Văn An
p 10552 nguyen-trai Nguyễn Trãi
p 10570 tran-hung-dao Trần Hưng Đạo
p 10573 tran-nhan-tong Trần Nhân Tông
p 10603 le-dai-hanh Lê Đại Hành
x 10606 nam-sach Nam Sách
x 10615 hop-tien Hợp Tiến
x 10633 tran-phu Trần Phú
x 10642 thai-tan Thái Tân
x 10645 an-phu An Phú
p 10660 ai-quoc Ái Quốc
p 10675 kinh-mon Kinh Môn
p 10678 bac-an-phu Bắc An Phụ
x 10705 nam-an-phu Nam An Phụ
p 10714 nhi-chieu Nhị Chiểu
p 10726 pham-su-manh Phạm Sư Mạnh
p 10729 tran-lieu Trần Liễu
p 10744 nguyen-dai-nang Nguyễn Đại Năng
x 10750 phu-thai Phú Thái
x 10756 lai-khe Lai Khê
x 10792 an-thanh An Thành
x 10804 kim-thanh Kim Thành
x 10813 thanh-ha Thanh Hà
x 10816 ha-bac Hà Bắc
p 10837 nam-dong Nam Đồng
x 10843 ha-nam Hà Nam
x 10846 ha-tay Hà Tây
x 10882 ha-dong Hà Đông
x 10888 cam-giang-1 Cẩm Giang
p 10891 tu-minh Tứ Minh
x 10903 cam-giang-2 Cẩm Giàng
x 10909 tue-tinh Tuệ Tĩnh
x 10930 mao-dien Mao Điền
x 10945 ke-sat Kẻ Sặt
x 10966 binh-giang Bình Giang
x 10972 duong-an Đường An
x 10993 thuong-hong Thượng Hồng
x 10999 gia-loc Gia Lộc
p 11002 thach-khoi Thạch Khôi
x 11020 yet-kieu Yết Kiêu
x 11050 gia-phuc Gia Phúc
x 11065 truong-tan Trường Tân
x 11074 tu-ky Tứ Kỳ
x 11086 dai-son Đại Sơn
x 11113 tan-ky Tân Kỳ
x 11131 chi-minh Chí Minh
x 11140 lac-phuong Lạc Phượng
x 11146 nguyen-giap Nguyên Giáp
x 11164 vinh-lai Vĩnh Lại
x 11167 tan-an Tân An
x 11203 ninh-giang Ninh Giang
x 11218 hong-chau Hồng Châu
x 11224 khuc-thua-du Khúc Thừa Dụ
x 11239 thanh-mien Thanh Miện
x 11242 nguyen-luong-bang Nguyễn Lương Bằng
x 11254 bac-thanh-mien Bắc Thanh Miện
x 11257 hai-hung Hải Hưng
x 11284 nam-thanh-mien Nam Thanh Miện
p 11311 hong-bang Hồng Bàng
p 11329 ngo-quyen Ngô Quyền
p 11359 gia-vien Gia Viên
p 11383 le-chan Lê Chân
p 11407 an-bien An Biên
p 11411 dong-hai Đông Hải
p 11413 hai-an Hải An
p 11443 kien-an Kiến An
p 11446 phu-lien Phù Liễn
p 11455 do-son Đồ Sơn
p 11473 bach-dang Bạch Đằng
p 11488 luu-kiem Lưu Kiếm
x 11503 viet-khe Việt Khê
p 11506 le-ich-moc Lê Ích Mộc
p 11533 hoa-binh Hòa Bình
p 11542 nam-trieu Nam Triệu
p 11557 thien-huong Thiên Hương
p 11560 thuy-nguyen Thủy Nguyên
p 11581 an-duong An Dương
p 11593 an-phong An Phong
p 11602 hong-an Hồng An
p 11617 an-hai An Hải
x 11629 an-lao An Lão
x 11635 an-truong An Trường
x 11647 an-quang An Quang
x 11668 an-khanh An Khánh
x 11674 an-hung An Hưng
x 11680 kien-thuy Kiến Thụy
p 11689 hung-dao Hưng Đạo
p 11692 duong-kinh Dương Kinh
x 11713 nghi-duong Nghi Dương
x 11725 kien-minh Kiến Minh
x 11728 kien-hung Kiến Hưng
p 11737 nam-do-son Nam Đồ Sơn
x 11749 kien-hai Kiến Hải
x 11755 tien-lang Tiên Lãng
x 11761 quyet-thang Quyết Thắng
x 11779 tan-minh Tân Minh
x 11791 tien-minh Tiên Minh
x 11806 chan-hung Chấn Hưng
x 11809 hung-thang Hùng Thắng
x 11824 vinh-bao Vĩnh Bảo
x 11836 vinh-thinh Vĩnh Thịnh
x 11842 vinh-thuan Vĩnh Thuận
x 11848 vinh-hoa Vĩnh Hòa
x 11875 vinh-hai Vĩnh Hải
x 11887 vinh-am Vĩnh Am
x 11911 nguyen-binh-khiem Nguyễn Bỉnh Khiêm
k 11914 cat-hai Cát Hải
k 11948 bach-long-vi Bạch Long Vĩ
@hung-yen-2025
p 11953 pho-hien Phố Hiến
x 11977 tan-hung Tân Hưng
p 11980 hong-chau Hồng Châu
p 11983 son-nam Sơn Nam
x 11992 lac-dao Lạc Đạo
x 11995 dai-dong Đại Đồng
x 12004 nhu-quynh Như Quỳnh
x 12019 van-giang Văn Giang
x 12025 phung-cong Phụng Công
x 12031 nghia-tru Nghĩa Trụ
x 12049 me-so Mễ Sở
x 12064 nguyen-van-linh Nguyễn Văn Linh
x 12070 hoan-long Hoàn Long
x 12073 yen-my Yên Mỹ
x 12091 viet-yen Việt Yên
p 12103 my-hao Mỹ Hào
p 12127 thuong-hong Thượng Hồng
p 12133 duong-hao Đường Hào
x 12142 an-thi Ân Thi
x 12148 pham-ngu-lao Phạm Ngũ Lão
x 12166 xuan-truc Xuân Trúc
x 12184 nguyen-trai Nguyễn Trãi
x 12196 hong-quang Hồng Quang
x 12205 khoai-chau Khoái Châu
x 12223 trieu-viet-vuong Triệu Việt Vương
x 12238 viet-tien Việt Tiến
x 12247 chau-ninh Châu Ninh
x 12271 chi-minh Chí Minh
x 12280 luong-bang Lương Bằng
x 12286 nghia-dan Nghĩa Dân
x 12313 duc-hop Đức Hợp
x 12322 hiep-cuong Hiệp Cường
x 12337 hoang-hoa-tham Hoàng Hoa Thám
x 12361 tien-hoa Tiên Hoa
x 12364 tien-lu Tiên Lữ
x 12391 quang-hung Quang Hưng
x 12406 doan-dao Đoàn Đào
x 12424 tien-tien Tiên Tiến
x 12427 tong-tran Tống Trân
p 12452 tran-hung-dao Trần Hưng Đạo
p 12454 tran-lam Trần Lãm
p 12466 vu-phuc Vũ Phúc
x 12472 quynh-phu Quỳnh Phụ
x 12499 a-sao A Sào
x 12511 minh-tho Minh Thọ
x 12517 ngoc-lam Ngọc Lâm
x 12523 phu-duc Phụ Dực
x 12526 dong-bang Đồng Bằng
x 12532 nguyen-du Nguyễn Du
x 12577 quynh-an Quỳnh An
x 12583 tan-tien Tân Tiến
x 12586 hung-ha Hưng Hà
x 12595 ngu-thien Ngự Thiên
x 12613 long-hung Long Hưng
x 12619 dien-ha Diên Hà
x 12631 than-khe Thần Khê
x 12634 tien-la Tiên La
x 12676 le-quy-don Lê Quý Đôn
x 12685 hong-minh Hồng Minh
x 12688 dong-hung Đông Hưng
x 12694 bac-dong-hung Bắc Đông Hưng
x 12700 bac-tien-hung Bắc Tiên Hưng
x 12736 dong-tien-hung Đông Tiên Hưng
x 12745 bac-dong-quan Bắc Đông Quan
x 12754 tien-hung Tiên Hưng
x 12763 nam-tien-hung Nam Tiên Hưng
x 12775 nam-dong-hung Nam Đông Hưng
x 12793 dong-quan Đông Quan
p 12817 tra-ly Trà Lý
x 12826 thai-thuy Thái Thụy
x 12850 tay-thuy-anh Tây Thụy Anh
x 12859 bac-thuy-anh Bắc Thụy Anh
x 12862 dong-thuy-anh Đông Thụy Anh
x 12865 thuy-anh Thụy Anh
x 12904 nam-thuy-anh Nam Thụy Anh
x 12916 bac-thai-ninh Bắc Thái Ninh
x 12919 tay-thai-ninh Tây Thái Ninh
x 12922 thai-ninh Thái Ninh
x 12943 dong-thai-ninh Đông Thái Ninh
x 12961 nam-thai-ninh Nam Thái Ninh
x 12970 tien-hai Tiền Hải
x 12988 dong-tien-hai Đông Tiền Hải
x 13003 dong-chau Đồng Châu
x 13021 ai-quoc Ái Quốc
x 13039 tay-tien-hai Tây Tiền Hải
x 13057 nam-cuong Nam Cường
x 13063 nam-tien-hai Nam Tiền Hải
x 13066 hung-phu Hưng Phú
x 13075 kien-xuong Kiến Xương
x 13093 tra-giang Trà Giang
x 13096 binh-nguyen Bình Nguyên
x 13120 le-loi Lê Lợi
x 13132 quang-lich Quang Lịch
x 13141 vu-quy Vũ Quý
x 13159 hong-vu Hồng Vũ
x 13183 binh-thanh Bình Thanh
x 13186 binh-dinh Bình Định
x 13192 vu-thu Vũ Thư
x 13219 van-xuan Vạn Xuân
x 13222 thu-tri Thư Trì
p 13225 thai-binh Thái Bình
x 13246 tan-thuan Tân Thuận
x 13264 thu-vu Thư Vũ
x 13279 vu-tien Vũ Tiên
@ninh-binh-2025
p 13285 phu-ly Phủ Lý
p 13291 phu-van Phù Vân
p 13318 chau-son Châu Sơn
p 13324 duy-tien Duy Tiên
p 13330 duy-tan Duy Tân
p 13336 duy-ha Duy Hà
p 13348 dong-van Đồng Văn
p 13363 tien-son Tiên Sơn
p 13366 ha-nam Hà Nam
p 13384 kim-bang Kim Bảng
p 13393 le-ho Lê Hồ
p 13396 nguyen-uy Nguyễn Úy
p 13402 kim-thanh Kim Thanh
p 13420 tam-chuc Tam Chúc
p 13435 ly-thuong-kiet Lý Thường Kiệt
p 13444 liem-tuyen Liêm Tuyền
x 13456 liem-ha Liêm Hà
x 13474 tan-thanh Tân Thanh
x 13483 thanh-binh Thanh Bình
x 13489 thanh-lam Thanh Lâm
x 13495 thanh-liem Thanh Liêm
x 13501 binh-my Bình Mỹ
x 13504 binh-luc Bình Lục
x 13531 binh-giang Bình Giang
x 13540 binh-an Bình An
x 13558 binh-son Bình Sơn
x 13573 ly-nhan Lý Nhân
x 13579 bac-ly Bắc Lý
x 13591 nam-xang Nam Xang
x 13594 tran-thuong Trần Thương
x 13597 vinh-tru Vĩnh Trụ
x 13609 nhan-ha Nhân Hà
x 13627 nam-ly Nam Lý
p 13669 nam-dinh Nam Định
p 13684 thien-truong Thiên Trường
p 13693 dong-a Đông A
p 13699 thanh-nam Thành Nam
p 13708 my-loc Mỹ Lộc
x 13741 vu-ban Vụ Bản
x 13750 minh-tan Minh Tân
x 13753 hien-khanh Hiển Khánh
p 13777 truong-thi Trường Thi
x 13786 lien-minh Liên Minh
x 13795 y-yen Ý Yên
x 13807 tan-minh Tân Minh
x 13822 phong-doanh Phong Doanh
x 13834 vu-duong Vũ Dương
x 13864 van-thang Vạn Thắng
x 13870 yen-cuong Yên Cường
x 13879 yen-dong Yên Đồng
x 13891 nghia-hung Nghĩa Hưng
x 13894 rang-dong Rạng Đông
x 13900 dong-thinh Đồng Thịnh
x 13918 nghia-son Nghĩa Sơn
x 13927 hong-phong Hồng Phong
x 13939 quy-nhat Quỹ Nhất
x 13957 nghia-lam Nghĩa Lâm
x 13966 nam-truc Nam Trực
p 13972 vi-khe Vị Khê
p 13984 hong-quang Hồng Quang
x 13987 nam-hong Nam Hồng
x 14005 nam-ninh Nam Ninh
x 14011 nam-minh Nam Minh
x 14014 nam-dong Nam Đồng
x 14026 co-le Cổ Lễ
x 14038 ninh-giang Ninh Giang
x 14053 truc-ninh Trực Ninh
x 14056 cat-thanh Cát Thành
x 14062 quang-hung Quang Hưng
x 14071 minh-thai Minh Thái
x 14077 ninh-cuong Ninh Cường
x 14089 xuan-truong Xuân Trường
x 14095 xuan-hong Xuân Hồng
x 14104 xuan-giang Xuân Giang
x 14122 xuan-hung Xuân Hưng
x 14161 giao-minh Giao Minh
x 14167 giao-thuy Giao Thủy
x 14179 giao-hung Giao Hưng
x 14182 giao-hoa Giao Hòa
x 14194 giao-binh Giao Bình
x 14203 giao-phuc Giao Phúc
x 14212 giao-ninh Giao Ninh
x 14215 hai-hau Hải Hậu
x 14218 hai-tien Hải Tiến
x 14221 hai-thinh Hải Thịnh
x 14236 hai-anh Hải Anh
x 14248 hai-hung Hải Hưng
x 14281 hai-an Hải An
x 14287 hai-quang Hải Quang
x 14308 hai-xuan Hải Xuân
p 14329 hoa-lu Hoa Lư
p 14359 nam-hoa-lu Nam Hoa Lư
p 14362 tam-diep Tam Điệp
p 14365 trung-son Trung Sơn
p 14371 yen-son Yên Sơn
x 14389 gia-lam Gia Lâm
x 14401 gia-tuong Gia Tường
x 14404 cuc-phuong Cúc Phương
x 14407 phu-son Phú Sơn
x 14428 nho-quan Nho Quan
x 14434 thanh-son Thanh Sơn
x 14452 quynh-luu Quỳnh Lưu
x 14458 phu-long Phú Long
x 14464 gia-vien Gia Viễn
x 14482 gia-hung Gia Hưng
x 14488 gia-van Gia Vân
x 14494 gia-tran Gia Trấn
x 14500 dai-hoang Đại Hoàng
x 14524 gia-phong Gia Phong
p 14533 tay-hoa-lu Tây Hoa Lư
x 14560 yen-khanh Yên Khánh
x 14563 khanh-thien Khánh Thiện
p 14566 dong-hoa-lu Đông Hoa Lư
x 14608 khanh-trung Khánh Trung
x 14611 khanh-nhac Khánh Nhạc
x 14614 khanh-hoi Khánh Hội
x 14620 phat-diem Phát Diệm
x 14623 binh-minh Bình Minh
x 14638 kim-son Kim Sơn
x 14647 quang-thien Quang Thiện
x 14653 chat-binh Chất Bình
x 14674 lai-thanh Lai Thành
x 14677 dinh-hoa Định Hóa
x 14698 kim-dong Kim Đông
x 14701 yen-mo Yên Mô
p 14725 yen-thang Yên Thắng
x 14728 yen-tu Yên Từ
x 14743 yen-mac Yên Mạc
x 14746 dong-thai Đồng Thái
@thanh-hoa
p 14758 ham-rong Hàm Rồng
p 14797 hac-thanh Hạc Thành
p 14812 bim-son-2025 Bỉm Sơn
p 14818 quang-trung Quang Trung
x 14845 muong-lat-2025 Mường Lát
x 14848 tam-chung Tam Chung
x 14854 muong-ly Mường Lý
x 14857 trung-ly Trung Lý
x 14860 quang-chieu Quang Chiểu
x 14863 pu-nhi Pù Nhi
x 14864 nhi-son Nhi Sơn
x 14866 muong-chanh Mường Chanh
x 14869 hoi-xuan Hồi Xuân
x 14872 trung-thanh Trung Thành
x 14875 trung-son Trung Sơn
x 14878 phu-le Phú Lệ
x 14890 phu-xuan Phú Xuân
x 14896 hien-kiet Hiền Kiệt
x 14902 nam-xuan Nam Xuân
x 14908 thien-phu Thiên Phủ
x 14923 ba-thuoc-2025 Bá Thước
x 14932 dien-quang Điền Quang
x 14950 dien-lu Điền Lư
x 14953 quy-luong Quý Lương
x 14956 pu-luong Pù Luông
x 14959 co-lung Cổ Lũng
x 14974 van-nho Văn Nho
x 14980 thiet-ong Thiết Ống
x 15001 trung-ha Trung Hạ
x 15007 tam-thanh Tam Thanh
x 15010 son-thuy Sơn Thủy
x 15013 na-meo Na Mèo
x 15016 quan-son-2025 Quan Sơn
x 15019 tam-lu Tam Lư
x 15022 son-dien Sơn Điện
x 15025 muong-min Mường Mìn
x 15031 yen-khuong Yên Khương
x 15034 yen-thang Yên Thắng
x 15043 giao-an Giao An
x 15049 van-phu Văn Phú
x 15055 linh-son Linh Sơn
x 15058 dong-luong Đồng Lương
x 15061 ngoc-lac-2025 Ngọc Lặc
x 15085 thach-lap Thạch Lập
x 15091 ngoc-lien Ngọc Liên
x 15106 nguyet-an Nguyệt Ấn
x 15112 kien-tho Kiên Thọ
x 15124 minh-son Minh Sơn
x 15127 cam-thuy-2025 Cẩm Thủy
x 15142 cam-thach Cẩm Thạch
x 15148 cam-tu Cẩm Tú
x 15163 cam-van Cẩm Vân
x 15178 cam-tan Cẩm Tân
x 15187 kim-tan Kim Tân
x 15190 van-du Vân Du
x 15199 thach-quang Thạch Quảng
x 15211 thach-binh Thạch Bình
x 15229 thanh-vinh Thành Vinh
x 15250 ngoc-trao Ngọc Trạo
x 15271 ha-trung-2025 Hà Trung
x 15274 ha-long Hà Long
x 15286 hoat-giang Hoạt Giang
x 15298 linh-toai Lĩnh Toại
x 15316 tong-son Tống Sơn
x 15349 vinh-loc-2025 Vĩnh Lộc
x 15361 tay-do Tây Đô
x 15382 bien-thuong Biện Thượng
x 15409 yen-phu Yên Phú
x 15412 quy-loc Quý Lộc
x 15421 yen-truong Yên Trường
x 15442 yen-ninh Yên Ninh
x 15448 dinh-hoa Định Hòa
x 15457 dinh-tan Định Tân
x 15469 yen-dinh-2025 Yên Định
x 15499 tho-xuan-2025 Thọ Xuân
x 15505 tho-long Thọ Long
x 15520 xuan-hoa Xuân Hòa
x 15544 lam-son Lam Sơn
x 15553 sao-vang Sao Vàng
x 15568 tho-lap Thọ Lập
x 15574 xuan-tin Xuân Tín
x 15592 xuan-lap Xuân Lập
x 15607 bat-mot Bát Mọt
x 15610 yen-nhan Yên Nhân
x 15622 van-xuan Vạn Xuân
x 15628 luong-son Lương Sơn
x 15634 luan-thanh Luận Thành
x 15643 thang-loc Thắng Lộc
x 15646 thuong-xuan-2025 Thường Xuân
x 15658 xuan-chinh Xuân Chinh
x 15661 tan-thanh Tân Thành
x 15664 trieu-son-2025 Triệu Sơn
x 15667 tho-binh Thọ Bình
x 15682 hop-tien Hợp Tiến
x 15715 tan-ninh Tân Ninh
x 15724 dong-tien-xa Đồng Tiến
x 15754 tho-ngoc Thọ Ngọc
x 15763 tho-phu Thọ Phú
x 15766 an-nong An Nông
x 15772 thieu-hoa-2025 Thiệu Hóa
x 15778 thieu-tien Thiệu Tiến
x 15796 thieu-quang Thiệu Quang
x 15820 thieu-toan Thiệu Toán
x 15835 thieu-trung Thiệu Trung
p 15853 dong-tien-phuong Đông Tiến
x 15865 hoang-hoa-2025 Hoằng Hóa
x 15880 hoang-giang Hoằng Giang
x 15889 hoang-phu Hoằng Phú
x 15910 hoang-son Hoằng Sơn
p 15925 nguyet-vien Nguyệt Viên
x 15961 hoang-loc Hoằng Lộc
x 15976 hoang-chau Hoằng Châu
x 15991 hoang-tien Hoằng Tiến
x 16000 hoang-thanh Hoằng Thanh
x 16012 hau-loc-2025 Hậu Lộc
x 16021 trieu-loc Triệu Lộc
x 16033 dong-thanh Đông Thành
x 16072 hoa-loc Hoa Lộc
x 16078 van-loc Vạn Lộc
x 16093 nga-son-2025 Nga Sơn
x 16108 tan-tien Tân Tiến
x 16114 nga-thang Nga Thắng
x 16138 ho-vuong Hồ Vương
x 16144 nga-an Nga An
x 16171 ba-dinh Ba Đình
x 16174 nhu-xuan-2025 Như Xuân
x 16177 xuan-binh Xuân Bình
x 16186 hoa-quy Hóa Quỳ
x 16213 thanh-phong Thanh Phong
x 16222 thanh-quan Thanh Quân
x 16225 thuong-ninh Thượng Ninh
x 16228 nhu-thanh-2025 Như Thanh
x 16234 xuan-du Xuân Du
x 16249 mau-lam Mậu Lâm
x 16258 xuan-thai Xuân Thái
x 16264 yen-tho Yên Thọ
x 16273 thanh-ky Thanh Kỳ
x 16279 nong-cong-2025 Nông Cống
x 16297 trung-chinh Trung Chính
x 16309 thang-loi Thắng Lợi
x 16342 thang-binh Thăng Bình
x 16348 truong-van Trường Văn
x 16363 tuong-linh Tượng Lĩnh
x 16369 cong-chinh Công Chính
p 16378 dong-son Đông Sơn
p 16417 dong-quang Đông Quang
x 16438 luu-ve Lưu Vệ
x 16480 quang-yen Quảng Yên
x 16489 quang-chinh Quảng Chính
x 16498 quang-ngoc Quảng Ngọc
p 16516 nam-sam-son Nam Sầm Sơn
p 16522 quang-phu Quảng Phú
p 16531 sam-son-2025 Sầm Sơn
x 16540 quang-ninh Quảng Ninh
x 16543 quang-binh Quảng Bình
x 16549 tien-trang Tiên Trang
p 16561 tinh-gia Tĩnh Gia
p 16576 ngoc-son Ngọc Sơn
x 16591 cac-son Các Sơn
p 16594 tan-dan Tân Dân
p 16597 hai-linh Hải Lĩnh
p 16609 dao-duy-tu Đào Duy Từ
p 16624 truc-lam Trúc Lâm
x 16636 truong-lam Trường Lâm
p 16645 hai-binh Hải Bình
p 16654 nghi-son-2025 Nghi Sơn
@nghe-an
p 16681 thanh-vinh Thành Vinh
p 16690 truong-vinh Trường Vinh
p 16702 vinh-phu Vinh Phú
p 16708 vinh-loc Vinh Lộc
p 16732 cua-lo Cửa Lò
x 16738 que-phong-2025 Quế Phong
x 16744 thong-thu Thông Thụ
x 16750 tien-phong Tiền Phong
x 16756 tri-le Tri Lễ
x 16774 muong-quang Mường Quàng
x 16777 quy-chau-2025 Quỳ Châu
x 16792 chau-tien Châu Tiến
x 16801 hung-chan Hùng Chân
x 16804 chau-binh Châu Bình
x 16813 muong-xen Mường Xén
x 16816 my-ly Mỹ Lý
x 16819 bac-ly Bắc Lý
x 16822 keng-du Keng Đu
x 16828 huoi-tu Huồi Tụ
x 16831 muong-long Mường Lống
x 16834 na-loi Na Loi
x 16837 nam-can Nậm Cắn
x 16849 huu-kiem Hữu Kiệm
x 16855 chieu-luu Chiêu Lưu
x 16858 muong-tip Mường Típ
x 16870 na-ngoi Na Ngoi
x 16876 tuong-duong-2025 Tương Dương
x 16882 nhon-mai Nhôn Mai
x 16885 huu-khuong Hữu Khuông
x 16903 nga-my Nga My
x 16906 luong-minh Lượng Minh
x 16909 yen-hoa Yên Hòa
x 16912 yen-na Yên Na
x 16933 tam-quang Tam Quang
x 16936 tam-thai Tam Thái
p 16939 thai-hoa-2025 Thái Hòa
x 16941 nghia-dan-2025 Nghĩa Đàn
x 16951 nghia-lam Nghĩa Lâm
x 16969 nghia-tho Nghĩa Thọ
x 16972 nghia-hung Nghĩa Hưng
x 16975 nghia-mai Nghĩa Mai
p 17011 tay-hieu Tây Hiếu
x 17017 dong-hieu Đông Hiếu
x 17029 nghia-loc Nghĩa Lộc
x 17032 nghia-khanh Nghĩa Khánh
x 17035 quy-hop-2025 Quỳ Hợp
x 17044 chau-hong Châu Hồng
x 17056 chau-loc Châu Lộc
x 17059 tam-hop Tam Hợp
x 17071 minh-hop Minh Hợp
x 17077 muong-ham Mường Ham
x 17089 muong-chong Mường Chọng
p 17110 hoang-mai-2025 Hoàng Mai
p 17125 quynh-mai Quỳnh Mai
p 17128 tan-mai Tân Mai
x 17143 quynh-van Quỳnh Văn
x 17149 quynh-tam Quỳnh Tam
x 17170 quynh-son Quỳnh Sơn
x 17176 quynh-anh Quỳnh Anh
x 17179 quynh-luu-2025 Quỳnh Lưu
x 17212 quynh-phu Quỳnh Phú
x 17224 quynh-thang Quỳnh Thắng
x 17230 binh-chuan Bình Chuẩn
x 17239 mau-thach Mậu Thạch
x 17242 cam-phuc Cam Phục
x 17248 chau-khe Châu Khê
x 17254 con-cuong-2025 Con Cuông
x 17263 mon-son Môn Sơn
x 17266 tan-ky-2025 Tân Kỳ
x 17272 tan-phu Tân Phú
x 17278 giai-xuan Giai Xuân
x 17284 nghia-dong Nghĩa Đồng
x 17287 tien-dong Tiên Đồng
x 17305 tan-an Tân An
x 17326 nghia-hanh Nghĩa Hành
x 17329 anh-son-2025 Anh Sơn
x 17335 thanh-binh-tho Thành Bình Thọ
x 17344 nhan-hoa Nhân Hòa
x 17357 vinh-tuong Vĩnh Tường
x 17365 anh-son-dong Anh Sơn Đông
x 17380 yen-xuan Yên Xuân
x 17395 hung-chau Hùng Châu
x 17416 duc-chau Đức Châu
x 17419 hai-chau Hải Châu
x 17443 quang-chau Quảng Châu
x 17464 dien-chau-2025 Diễn Châu
x 17476 minh-chau Minh Châu
x 17479 an-chau An Châu
x 17488 tan-chau Tân Châu
x 17506 yen-thanh-2025 Yên Thành
x 17515 binh-minh Bình Minh
x 17521 quang-dong Quang Đồng
x 17524 giai-lac Giai Lạc
x 17530 dong-thanh Đông Thành
x 17560 van-du Vân Du
x 17569 quan-thanh Quan Thành
x 17605 hop-minh Hợp Minh
x 17611 van-tu Vân Tụ
x 17623 bach-ngoc Bạch Ngọc
x 17641 luong-son Lương Sơn
x 17662 do-luong-2025 Đô Lương
x 17677 van-hien Văn Hiến
x 17689 thuan-trung Thuần Trung
x 17707 bach-ha Bạch Hà
x 17713 dai-dong Đại Đồng
x 17722 hanh-lam Hạnh Lâm
x 17728 cat-ngan Cát Ngạn
x 17743 tam-dong Tam Đồng
x 17759 son-lam Sơn Lâm
x 17770 hoa-quan Hoa Quân
x 17779 xuan-lam Xuân Lâm
x 17791 kim-bang Kim Bảng
x 17818 bich-hao Bích Hào
x 17827 nghi-loc-2025 Nghi Lộc
x 17833 hai-loc Hải Lộc
x 17842 than-linh Thần Lĩnh
x 17854 van-kieu Văn Kiều
x 17857 phuc-loc Phúc Lộc
x 17866 trung-loc Trung Lộc
x 17878 dong-loc Đông Lộc
p 17920 vinh-hung Vinh Hưng
x 17935 nam-dan-2025 Nam Đàn
x 17944 dai-hue Đại Huệ
x 17950 van-an Vạn An
x 17971 kim-lien Kim Liên
x 17989 thien-nhan Thiên Nhẫn
x 18001 hung-nguyen-2025 Hưng Nguyên
x 18007 yen-trung Yên Trung
x 18028 hung-nguyen-nam Hưng Nguyên Nam
x 18040 lam-thanh Lam Thành
@ha-tinh
p 18073 thanh-sen Thành Sen
p 18100 tran-phu Trần Phú
p 18115 bac-hong-linh Bắc Hồng Lĩnh
p 18118 nam-hong-linh Nam Hồng Lĩnh
x 18133 huong-son-2025 Hương Sơn
x 18160 son-hong Sơn Hồng
x 18163 son-tien Sơn Tiến
x 18172 son-tay Sơn Tây
x 18184 son-giang Sơn Giang
x 18196 son-kim-1 Sơn Kim 1
x 18199 son-kim-2 Sơn Kim 2
x 18202 tu-my Tứ Mỹ
x 18223 kim-hoa Kim Hoa
x 18229 duc-tho-2025 Đức Thọ
x 18244 duc-minh Đức Minh
x 18262 duc-quang Đức Quang
x 18277 duc-thinh Đức Thịnh
x 18304 duc-dong Đức Đồng
x 18313 vu-quang-2025 Vũ Quang
x 18322 mai-hoa Mai Hoa
x 18328 thuong-duc Thượng Đức
x 18352 nghi-xuan-2025 Nghi Xuân
x 18364 dan-hai Đan Hải
x 18373 tien-dien Tiên Điền
x 18394 co-dam Cổ Đạm
x 18406 can-loc-2025 Can Lộc
x 18409 hong-loc Hồng Lộc
x 18418 tung-loc Tùng Lộc
x 18436 truong-luu Trường Lưu
x 18466 gia-hanh Gia Hanh
x 18481 xuan-loc Xuân Lộc
x 18484 dong-loc Đồng Lộc
x 18496 huong-khe-2025 Hương Khê
x 18502 ha-linh Hà Linh
x 18523 huong-binh Hương Bình
x 18532 huong-pho Hương Phố
x 18544 huong-xuan Hương Xuân
x 18547 phuc-trach Phúc Trạch
x 18550 huong-do Hương Đô
x 18562 thach-ha-2025 Thạch Hà
x 18568 loc-ha Lộc Hà
x 18583 mai-phu Mai Phụ
x 18586 dong-kinh Đông Kinh
x 18601 viet-xuyen Việt Xuyên
x 18604 thach-khe Thạch Khê
x 18619 dong-tien Đồng Tiến
x 18628 thach-lac Thạch Lạc
x 18634 toan-luu Toàn Lưu
p 18652 ha-huy-tap Hà Huy Tập
x 18667 thach-xuan Thạch Xuân
x 18673 cam-xuyen-2025 Cẩm Xuyên
x 18676 thien-cam Thiên Cầm
x 18682 yen-hoa Yên Hòa
x 18685 cam-binh Cẩm Bình
x 18736 cam-hung Cẩm Hưng
x 18739 cam-due Cẩm Duệ
x 18742 cam-trung Cẩm Trung
x 18748 cam-lac Cẩm Lạc
p 18754 song-tri Sông Trí
x 18766 ky-xuan Kỳ Xuân
x 18775 ky-anh Kỳ Anh
p 18781 hai-ninh Hải Ninh
x 18787 ky-van Kỳ Văn
x 18790 ky-khang Kỳ Khang
x 18814 ky-hoa Kỳ Hoa
p 18823 vung-ang Vũng Áng
p 18832 hoanh-son Hoành Sơn
x 18838 ky-lac Kỳ Lạc
x 18844 ky-thuong Kỳ Thượng
@quang-tri-2025
p 18859 dong-thuan Đồng Thuận
p 18871 dong-son Đồng Sơn
p 18880 dong-hoi Đồng Hới
x 18901 minh-hoa Minh Hóa
x 18904 dan-hoa Dân Hóa
x 18919 tan-thanh Tân Thành
x 18922 kim-dien Kim Điền
x 18943 kim-phu Kim Phú
x 18949 dong-le Đồng Lê
x 18952 tuyen-son Tuyên Sơn
x 18958 tuyen-lam Tuyên Lâm
x 18985 tuyen-phu Tuyên Phú
x 18991 tuyen-binh Tuyên Bình
x 18997 tuyen-hoa Tuyên Hóa
p 19009 ba-don Ba Đồn
x 19021 phu-trach Phú Trạch
x 19030 trung-thuan Trung Thuần
x 19033 hoa-trach Hòa Trạch
x 19051 tan-gianh Tân Gianh
x 19057 quang-trach Quảng Trạch
p 19066 bac-gianh Bắc Gianh
x 19075 nam-ba-don Nam Ba Đồn
x 19093 nam-gianh Nam Gianh
x 19111 hoan-lao Hoàn Lão
x 19126 bac-trach Bắc Trạch
x 19138 phong-nha Phong Nha
x 19141 bo-trach Bố Trạch
x 19147 thuong-trach Thượng Trạch
x 19159 dong-trach Đông Trạch
x 19198 nam-trach Nam Trạch
x 19204 truong-son Trường Sơn
x 19207 quang-ninh Quảng Ninh
x 19225 ninh-chau Ninh Châu
x 19237 truong-ninh Trường Ninh
x 19246 le-ninh Lệ Ninh
x 19249 le-thuy Lệ Thủy
x 19255 cam-hong Cam Hồng
x 19288 sen-ngu Sen Ngư
x 19291 tan-my Tân Mỹ
x 19309 truong-phu Trường Phú
x 19318 kim-ngan Kim Ngân
p 19333 dong-ha Đông Hà
p 19351 nam-dong-ha Nam Đông Hà
p 19360 quang-tri Quảng Trị
x 19363 vinh-linh Vĩnh Linh
x 19366 ben-quan Bến Quan
x 19372 vinh-hoang Vĩnh Hoàng
x 19405 vinh-thuy Vĩnh Thủy
x 19414 cua-tung Cửa Tùng
x 19429 khe-sanh Khe Sanh
x 19432 lao-bao Lao Bảo
x 19435 huong-lap Hướng Lập
x 19441 huong-phung Hướng Phùng
x 19462 tan-lap Tân Lập
x 19483 a-doi A Dơi
x 19489 lia Lìa
x 19495 gio-linh Gio Linh
x 19496 cua-viet Cửa Việt
x 19501 ben-hai Bến Hải
x 19537 con-tien Cồn Tiên
x 19555 huong-hiep Hướng Hiệp
x 19564 dakrong Đakrông
x 19567 ba-long Ba Lòng
x 19588 ta-rut Tà Rụt
x 19594 la-lay La Lay
x 19597 cam-lo Cam Lộ
x 19603 hieu-giang Hiếu Giang
x 19624 trieu-phong Triệu Phong
x 19639 nam-cua-viet Nam Cửa Việt
x 19645 trieu-binh Triệu Bình
x 19654 trieu-co Triệu Cơ
x 19669 ai-tu Ái Tử
x 19681 dien-sanh Diên Sanh
x 19699 vinh-dinh Vĩnh Định
x 19702 hai-lang Hải Lăng
x 19735 nam-hai-lang Nam Hải Lăng
x 19741 my-thuy Mỹ Thủy
k 19742 con-co Cồn Cỏ
@hue
p 19753 phu-xuan-2025 Phú Xuân
p 19774 kim-long Kim Long
p 19777 vy-da Vỹ Dạ
p 19789 thuan-hoa-2025 Thuận Hóa
p 19804 huong-an Hương An
p 19813 thuy-xuan Thủy Xuân
p 19815 an-cuu An Cựu
p 19819 phong-dien-2025 Phong Điền
p 19828 phong-phu Phong Phú
p 19831 phong-dinh Phong Dinh
p 19858 phong-thai Phong Thái
x 19867 quang-dien-2025 Quảng Điền
p 19873 phong-quang Phong Quảng
x 19885 dan-dien Đan Điền
p 19900 thuan-an Thuận An
p 19909 duong-no Dương Nỗ
x 19918 phu-ho Phú Hồ
p 19930 my-thuong Mỹ Thượng
x 19942 phu-vang-2025 Phú Vang
x 19945 phu-vinh Phú Vinh
p 19960 phu-bai Phú Bài
p 19969 thanh-thuy Thanh Thủy
p 19975 huong-thuy-2025 Hương Thủy
p 19996 huong-tra-2025 Hương Trà
p 20014 hoa-chau Hóa Châu
p 20017 kim-tra Kim Trà
x 20035 binh-dien Bình Điền
x 20044 a-luoi-2 A Lưới 2
x 20050 a-luoi-5 A Lưới 5
x 20056 a-luoi-1 A Lưới 1
x 20071 a-luoi-3 A Lưới 3
x 20101 a-luoi-4 A Lưới 4
x 20107 phu-loc-2025 Phú Lộc
x 20122 vinh-loc Vinh Lộc
x 20131 hung-loc Hưng Lộc
x 20137 chan-may-lang-co Chân Mây - Lăng Cô
x 20140 loc-an Lộc An
x 20161 khe-tre Khe Tre
x 20179 nam-dong Nam Đông
x 20182 long-quang Long Quảng
@da-nang-2025
p 20194 hai-van Hải Vân
p 20197 lien-chieu Liên Chiểu
p 20200 hoa-khanh Hòa Khánh
p 20209 thanh-khe Thanh Khê
p 20242 hai-chau Hải Châu
p 20257 hoa-cuong Hòa Cường
p 20260 cam-le Cẩm Lệ
p 20263 son-tra Sơn Trà
p 20275 an-hai An Hải
p 20285 ngu-hanh-son Ngũ Hành Sơn
p 20305 an-khe An Khê
x 20308 ba-na Bà Nà
p 20314 hoa-xuan Hòa Xuân
x 20320 hoa-vang Hòa Vang
x 20332 hoa-tien Hòa Tiến
k 20333 hoang-sa Hoàng Sa
p 20335 ban-thach Bàn Thạch
p 20341 tam-ky Tam Kỳ
p 20350 huong-tra Hương Trà
p 20356 quang-phu Quảng Phú
x 20364 chien-dan Chiên Đàn
x 20380 tay-ho Tây Hồ
x 20392 phu-ninh Phú Ninh
p 20401 hoi-an-tay Hội An Tây
p 20410 hoi-an Hội An
p 20413 hoi-an-dong Hội An Đông
x 20434 tan-hiep Tân Hiệp
x 20443 hung-son Hùng Sơn
x 20455 tay-giang Tây Giang
x 20458 avuong Avương
x 20467 dong-giang Đông Giang
x 20476 song-kon Sông Kôn
x 20485 song-vang Sông Vàng
x 20494 ben-hien Bến Hiên
x 20500 dai-loc Đại Lộc
x 20506 thuong-duc Thượng Đức
x 20515 ha-nha Hà Nha
x 20539 vu-gia Vu Gia
x 20542 phu-thuan Phú Thuận
p 20551 dien-ban Điện Bàn
p 20557 dien-ban-bac Điện Bàn Bắc
x 20569 dien-ban-tay Điện Bàn Tây
p 20575 an-thang An Thắng
p 20579 dien-ban-dong Điện Bàn Đông
x 20587 go-noi Gò Nổi
x 20599 nam-phuoc Nam Phước
x 20611 thu-bon Thu Bồn
x 20623 duy-xuyen Duy Xuyên
x 20635 duy-nghia Duy Nghĩa
x 20641 que-son Quế Sơn
x 20650 xuan-phu Xuân Phú
x 20656 nong-son Nông Sơn
x 20662 que-son-trung Quế Sơn Trung
x 20669 que-phuoc Quế Phước
x 20695 thanh-my Thạnh Mỹ
x 20698 la-ee La Êê
x 20704 la-dee La Dêê
x 20707 nam-giang Nam Giang
x 20710 ben-giang Bến Giằng
x 20716 dac-pring Đắc Pring
x 20722 kham-duc Khâm Đức
x 20728 phuoc-hiep Phước Hiệp
x 20734 phuoc-nang Phước Năng
x 20740 phuoc-chanh Phước Chánh
x 20752 phuoc-thanh Phước Thành
x 20767 viet-an Việt An
x 20770 phuoc-tra Phước Trà
x 20779 hiep-duc Hiệp Đức
x 20791 thang-binh Thăng Bình
x 20794 thang-an Thăng An
x 20818 dong-duong Đồng Dương
x 20827 thang-phu Thăng Phú
x 20836 thang-truong Thăng Trường
x 20848 thang-dien Thăng Điền
x 20854 tien-phuoc Tiên Phước
x 20857 son-cam-ha Sơn Cẩm Hà
x 20875 lanh-ngoc Lãnh Ngọc
x 20878 thanh-binh Thạnh Bình
x 20900 tra-my Trà My
x 20908 tra-lien Trà Liên
x 20920 tra-doc Trà Đốc
x 20923 tra-tan Trà Tân
x 20929 tra-giap Trà Giáp
x 20938 tra-leng Trà Leng
x 20941 tra-tap Trà Tập
x 20944 nam-tra-my Nam Trà My
x 20950 tra-linh Trà Linh
x 20959 tra-van Trà Vân
x 20965 nui-thanh Núi Thành
x 20971 tam-xuan Tam Xuân
x 20977 duc-phu Đức Phú
x 20984 tam-anh Tam Anh
x 20992 tam-hai Tam Hải
x 21004 tam-my Tam Mỹ
@quang-ngai-2025
p 21025 cam-thanh Cẩm Thành
p 21028 nghia-lo Nghĩa Lộ
x 21034 an-phu An Phú
x 21040 binh-son Bình Sơn
x 21061 van-tuong Vạn Tường
x 21085 binh-minh Bình Minh
x 21100 binh-chuong Bình Chương
x 21109 dong-son Đông Sơn
x 21115 tra-bong Trà Bồng
x 21124 thanh-bong Thanh Bồng
x 21127 dong-tra-bong Đông Trà Bồng
x 21136 ca-dam Cà Đam
x 21154 tay-tra Tây Trà
x 21157 tay-tra-bong Tây Trà Bồng
p 21172 truong-quang-trong Trương Quang Trọng
x 21181 tho-phong Thọ Phong
x 21196 truong-giang Trường Giang
x 21205 ba-gia Ba Gia
x 21211 tinh-khe Tịnh Khê
x 21220 son-tinh Sơn Tịnh
x 21235 tu-nghia Tư Nghĩa
x 21238 ve-giang Vệ Giang
x 21244 tra-giang Trà Giang
x 21250 nghia-giang Nghĩa Giang
x 21289 son-ha-1 Sơn Hà
x 21292 son-ha-2 Sơn Hạ
x 21307 son-linh Sơn Linh
x 21319 son-thuy Sơn Thủy
x 21325 son-ky Sơn Kỳ
x 21334 son-tay-thuong Sơn Tây Thượng
x 21340 son-tay Sơn Tây
x 21343 son-tay-ha Sơn Tây Hạ
x 21349 son-mai Sơn Mai
x 21361 minh-long Minh Long
x 21364 nghia-hanh Nghĩa Hành
x 21370 phuoc-giang Phước Giang
x 21385 dinh-cuong Đình Cương
x 21388 thien-tin Thiện Tín
x 21400 mo-duc Mộ Đức
x 21409 long-phung Long Phụng
x 21421 mo-cay Mỏ Cày
x 21433 lan-phong Lân Phong
p 21439 duc-pho Đức Phổ
p 21451 tra-cau Trà Câu
x 21457 nguyen-nghiem Nguyễn Nghiêm
x 21472 khanh-cuong Khánh Cường
p 21478 sa-huynh Sa Huỳnh
x 21484 ba-to-1 Ba Tơ
x 21490 ba-vinh Ba Vinh
x 21496 ba-dong Ba Động
x 21499 ba-dinh Ba Dinh
x 21520 dang-thuy-tram Đặng Thùy Trâm
x 21523 ba-to-2 Ba Tô
x 21529 ba-vi Ba Vì
x 21538 ba-xa Ba Xa
k 21548 ly-son Lý Sơn
p 23284 dak-cam Đăk Cấm
p 23293 kon-tum Kon Tum
p 23302 dak-bla Đăk Bla
x 23317 ngok-bay Ngọk Bay
x 23326 ia-chim Ia Chim
x 23332 dak-ro-wa Đăk Rơ Wa
x 23341 dak-pek Đăk Pék
x 23344 dak-plo Đăk Plô
x 23356 xop Xốp
x 23365 ngoc-linh Ngọc Linh
x 23368 dak-long Đăk Long
x 23374 dak-mon Đăk Môn
x 23377 bo-y Bờ Y
x 23383 duc-nong Dục Nông
x 23392 sa-loong Sa Loong
x 23401 dak-to Đăk Tô
x 23416 dak-sao Đăk Sao
x 23419 dak-to-kan Đăk Tờ Kan
x 23425 tu-mo-rong Tu Mơ Rông
x 23428 ngok-tu Ngọk Tụ
x 23430 kon-dao Kon Đào
x 23446 mang-ri Măng Ri
x 23455 mang-but Măng Bút
x 23473 mang-den Măng Đen
x 23476 kon-plong Kon Plông
x 23479 dak-rve Đăk Rve
x 23485 dak-koi Đăk Kôi
x 23497 kon-braih Kon Braih
x 23500 dak-ha Đăk Hà
x 23504 dak-pxi Đăk Pxi
x 23510 dak-ui Đăk Ui
x 23512 dak-mar Đăk Mar
x 23515 ngok-reo Ngọk Réo
x 23527 sa-thay Sa Thầy
x 23530 ro-koi Rờ Kơi
x 23534 sa-binh Sa Bình
x 23535 ia-dal Ia Đal
x 23536 mo-rai Mô Rai
x 23538 ia-toi Ia Tơi
x 23548 ya-ly Ya Ly
@gia-lai-2025
p 21553 quy-nhon-bac Quy Nhơn Bắc
p 21583 quy-nhon Quy Nhơn
p 21589 quy-nhon-tay Quy Nhơn Tây
p 21592 quy-nhon-nam Quy Nhơn Nam
p 21601 quy-nhon-dong Quy Nhơn Đông
x 21607 nhon-chau Nhơn Châu
x 21609 an-lao An Lão
x 21616 an-vinh An Vinh
x 21622 an-toan An Toàn
x 21628 an-hoa An Hòa
p 21637 tam-quan Tam Quan
p 21640 bong-son Bồng Sơn
p 21655 hoai-nhon-bac Hoài Nhơn Bắc
p 21661 hoai-nhon-tay Hoài Nhơn Tây
p 21664 hoai-nhon Hoài Nhơn
p 21670 hoai-nhon-dong Hoài Nhơn Đông
p 21673 hoai-nhon-nam Hoài Nhơn Nam
x 21688 hoai-an Hoài Ân
x 21697 an-hao Ân Hảo
x 21703 van-duc Vạn Đức
x 21715 an-tuong Ân Tường
x 21727 kim-son Kim Sơn
x 21730 phu-my Phù Mỹ
x 21733 binh-duong Bình Dương
x 21739 phu-my-bac Phù Mỹ Bắc
x 21751 phu-my-dong Phù Mỹ Đông
x 21757 phu-my-tay Phù Mỹ Tây
x 21769 an-luong An Lương
x 21775 phu-my-nam Phù Mỹ Nam
x 21786 vinh-thanh Vĩnh Thạnh
x 21787 vinh-son Vĩnh Sơn
x 21796 vinh-thinh Vĩnh Thịnh
x 21805 vinh-quang Vĩnh Quang
x 21808 tay-son Tây Sơn
x 21817 binh-hiep Bình Hiệp
x 21820 binh-khe Bình Khê
x 21829 binh-an Bình An
x 21835 binh-phu Bình Phú
x 21853 phu-cat Phù Cát
x 21859 de-gi Đề Gi
x 21868 hoi-son Hội Sơn
x 21871 hoa-hoi Hòa Hội
x 21880 cat-tien Cát Tiến
x 21892 xuan-an Xuân An
x 21901 ngo-may Ngô Mây
p 21907 binh-dinh Bình Định
p 21910 an-nhon An Nhơn
p 21925 an-nhon-bac An Nhơn Bắc
p 21934 an-nhon-dong An Nhơn Đông
x 21940 an-nhon-tay An Nhơn Tây
p 21943 an-nhon-nam An Nhơn Nam
x 21952 tuy-phuoc Tuy Phước
x 21964 tuy-phuoc-bac Tuy Phước Bắc
x 21970 tuy-phuoc-dong Tuy Phước Đông
x 21985 tuy-phuoc-tay Tuy Phước Tây
x 21994 van-canh Vân Canh
x 21997 canh-lien Canh Liên
x 22006 canh-vinh Canh Vinh
p 23563 dien-hong Diên Hồng
p 23575 pleiku Pleiku
p 23584 thong-nhat Thống Nhất
p 23586 hoi-phu Hội Phú
x 23590 bien-ho Biển Hồ
p 23602 an-phu An Phú
x 23611 gao Gào
p 23614 an-binh An Bình
p 23617 an-khe An Khê
x 23629 cuu-an Cửu An
x 23638 kbang Kbang
x 23644 dak-rong Đak Rong
x 23647 son-lang Sơn Lang
x 23650 krong Krong
x 23668 to-tung Tơ Tung
x 23674 kong-bo-la Kông Bơ La
x 23677 dak-doa Đak Đoa
x 23683 dak-somei Đak Sơmei
x 23701 kon-gang Kon Gang
x 23710 ia-bang Ia Băng
x 23714 kdang KDang
x 23722 chu-pah Chư Păh
x 23728 ia-khuol Ia Khươl
x 23734 ia-ly Ia Ly
x 23749 ia-phi Ia Phí
x 23764 ia-grai Ia Grai
x 23767 ia-hrung Ia Hrung
x 23776 ia-krai Ia Krái
x 23782 ia-o Ia O
x 23788 ia-chia Ia Chia
x 23794 mang-yang Mang Yang
x 23798 ayun Ayun
x 23799 hra Hra
x 23812 lo-pang Lơ Pang
x 23818 kon-chieng Kon Chiêng
x 23824 kong-chro Kông Chro
x 23830 chu-krey Chư Krey
x 23833 ya-ma Ya Ma
x 23839 sro SRó
x 23842 dak-song Đăk Song
x 23851 cho-long Chơ Long
x 23857 duc-co Đức Cơ
x 23866 ia-krel Ia Krêl
x 23869 ia-dok Ia Dơk
x 23872 ia-dom Ia Dom
x 23881 ia-pnon Ia Pnôn
x 23884 ia-nan Ia Nan
x 23887 chu-prong Chư Prông
x 23896 bau-can Bàu Cạn
x 23908 ia-tor Ia Tôr
x 23911 ia-boong Ia Boòng
x 23917 ia-puch Ia Púch
x 23926 ia-pia Ia Pia
x 23935 ia-lau Ia Lâu
x 23938 ia-mo Ia Mơ
x 23941 chu-se Chư Sê
x 23942 chu-puh Chư Pưh
x 23947 bo-ngoong Bờ Ngoong
x 23954 al-ba Al Bá
x 23971 ia-hru Ia Hrú
x 23977 ia-ko Ia Ko
x 23986 ia-le Ia Le
x 23995 dak-po Đak Pơ
x 24007 ya-hoi Ya Hội
x 24013 po-to Pờ Tó
x 24022 ia-pa Ia Pa
x 24028 ia-tul Ia Tul
x 24043 phu-thien Phú Thiện
p 24044 ayun-pa Ayun Pa
x 24049 chu-a-thai Chư A Thai
x 24061 ia-hiao Ia Hiao
x 24065 ia-rbol Ia Rbol
x 24073 ia-sao Ia Sao
x 24076 phu-tuc Phú Túc
x 24100 ia-dreh Ia Dreh
x 24109 uar Uar
x 24112 ia-rsai Ia Rsai
@khanh-hoa-2025
p 22333 bac-nha-trang Bắc Nha Trang
p 22366 nha-trang Nha Trang
p 22390 tay-nha-trang Tây Nha Trang
p 22402 nam-nha-trang Nam Nha Trang
p 22411 bac-cam-ranh Bắc Cam Ranh
p 22420 cam-ranh Cam Ranh
p 22423 ba-ngoi Ba Ngòi
p 22432 cam-linh Cam Linh
x 22435 cam-hiep Cam Hiệp
x 22453 cam-lam Cam Lâm
x 22465 cam-an Cam An
x 22480 nam-cam-ranh Nam Cam Ranh
x 22489 van-ninh Vạn Ninh
x 22498 tu-bong Tu Bông
x 22504 dai-lanh Đại Lãnh
x 22516 van-thang Vạn Thắng
x 22525 van-hung Vạn Hưng
p 22528 ninh-hoa Ninh Hòa
x 22546 bac-ninh-hoa Bắc Ninh Hòa
x 22552 tay-ninh-hoa Tây Ninh Hòa
x 22558 hoa-tri Hòa Trí
p 22561 dong-ninh-hoa Đông Ninh Hòa
x 22576 tan-dinh Tân Định
p 22591 hoa-thang Hòa Thắng
x 22597 nam-ninh-hoa Nam Ninh Hòa
x 22609 khanh-vinh Khánh Vĩnh
x 22612 trung-khanh-vinh Trung Khánh Vĩnh
x 22615 bac-khanh-vinh Bắc Khánh Vĩnh
x 22624 tay-khanh-vinh Tây Khánh Vĩnh
x 22648 nam-khanh-vinh Nam Khánh Vĩnh
x 22651 dien-khanh Diên Khánh
x 22657 dien-dien Diên Điền
x 22660 dien-lam Diên Lâm
x 22672 dien-tho Diên Thọ
x 22678 dien-lac Diên Lạc
x 22702 suoi-hiep Suối Hiệp
x 22708 suoi-dau Suối Dầu
x 22714 khanh-son Khánh Sơn
x 22720 tay-khanh-son Tây Khánh Sơn
x 22732 dong-khanh-son Đông Khánh Sơn
k 22736 truong-sa Trường Sa
p 22738 do-vinh Đô Vinh
p 22741 bao-an Bảo An
p 22759 phan-rang Phan Rang
p 22780 dong-hai Đông Hải
x 22786 bac-ai-tay Bác Ái Tây
x 22795 bac-ai Bác Ái
x 22801 bac-ai-dong Bác Ái Đông
x 22810 ninh-son Ninh Sơn
x 22813 lam-son Lâm Sơn
x 22822 my-son Mỹ Sơn
x 22828 anh-dung Anh Dũng
p 22834 ninh-chu Ninh Chử
x 22840 cong-hai Công Hải
x 22846 vinh-hai Vĩnh Hải
x 22849 thuan-bac Thuận Bắc
x 22852 ninh-hai Ninh Hải
x 22861 xuan-hai Xuân Hải
x 22870 ninh-phuoc Ninh Phước
x 22873 phuoc-hau Phước Hậu
x 22888 phuoc-dinh Phước Dinh
x 22891 phuoc-huu Phước Hữu
x 22897 thuan-nam Thuận Nam
x 22900 phuoc-ha Phước Hà
x 22909 ca-na Cà Ná
@dak-lak-2025
p 22015 tuy-hoa Tuy Hòa
p 22045 binh-kien Bình Kiến
p 22051 song-cau Sông Cầu
x 22057 xuan-loc Xuân Lộc
x 22060 xuan-canh Xuân Cảnh
x 22075 xuan-tho Xuân Thọ
p 22076 xuan-dai Xuân Đài
x 22081 dong-xuan Đồng Xuân
x 22090 xuan-lanh Xuân Lãnh
x 22096 phu-mo Phú Mỡ
x 22111 xuan-phuoc Xuân Phước
x 22114 tuy-an-bac Tuy An Bắc
x 22120 tuy-an-dong Tuy An Đông
x 22132 tuy-an-tay Tuy An Tây
x 22147 o-loan Ô Loan
x 22153 tuy-an-nam Tuy An Nam
x 22165 son-hoa Sơn Hòa
x 22171 tay-son Tây Sơn
x 22177 van-hoa Vân Hòa
x 22192 suoi-trai Suối Trai
x 22207 song-hinh Sông Hinh
x 22222 duc-binh Đức Bình
x 22225 ea-ba Ea Bá
x 22237 ea-ly Ea Ly
p 22240 phu-yen Phú Yên
x 22250 son-thanh Sơn Thành
x 22255 tay-hoa Tây Hòa
p 22258 dong-hoa Đông Hòa
p 22261 hoa-hiep Hòa Hiệp
x 22276 hoa-thinh Hòa Thịnh
x 22285 hoa-my Hòa Mỹ
x 22291 hoa-xuan Hòa Xuân
x 22303 phu-hoa-2 Phú Hòa 2
x 22319 phu-hoa-1 Phú Hòa 1
p 24121 tan-lap Tân Lập
p 24133 buon-ma-thuot Buôn Ma Thuột
p 24154 thanh-nhat Thành Nhất
p 24163 tan-an Tân An
p 24169 ea-kao Ea Kao
x 24175 hoa-phu Hòa Phú
x 24181 ea-drang Ea Drăng
x 24184 ea-hleo Ea H'Leo
x 24187 ea-hiao Ea Hiao
x 24193 ea-wy Ea Wy
x 24208 ea-khal Ea Khăl
x 24211 ea-sup Ea Súp
x 24214 ia-lop Ia Lốp
x 24217 ea-rok Ea Rốk
x 24221 ia-rve Ia Rvê
x 24229 ea-bung Ea Bung
x 24235 buon-don Buôn Đôn
x 24241 ea-wer Ea Wer
x 24250 ea-nuol Ea Nuôl
x 24259 quang-phu Quảng Phú
x 24265 ea-kiet Ea Kiết
x 24277 ea-tul Ea Tul
x 24280 cu-mgar Cư M'gar
x 24286 ea-mdroh Ea M'Droh
x 24301 cuor-dang Cuôr Đăng
p 24305 buon-ho Buôn Hồ
x 24310 krong-buk Krông Búk
x 24313 cu-pong Cư Pơng
x 24316 pong-drang Pơng Drang
x 24328 ea-drong Ea Drông
p 24340 cu-bao Cư Bao
x 24343 krong-nang Krông Năng
x 24346 dlie-ya Dliê Ya
x 24352 tam-giang Tam Giang
x 24364 phu-xuan Phú Xuân
x 24373 ea-kar Ea Kar
x 24376 ea-knop Ea Knốp
x 24400 ea-pal Ea Păl
x 24403 ea-o Ea Ô
x 24406 cu-yang Cư Yang
x 24412 mdrak M'Drắk
x 24415 cu-prao Cư Prao
x 24433 ea-rieng Ea Riêng
x 24436 cu-mta Cư M'ta
x 24444 krong-a Krông Á
x 24445 ea-trang Ea Trang
x 24448 krong-bong Krông Bông
x 24454 dang-kang Dang Kang
x 24472 hoa-son Hòa Sơn
x 24478 cu-pui Cư Pui
x 24484 yang-mao Yang Mao
x 24490 krong-pac Krông Pắc
x 24496 ea-kly Ea Kly
x 24502 ea-phe Ea Phê
x 24505 ea-knuec Ea Knuếc
x 24526 tan-tien Tân Tiến
x 24529 vu-bon Vụ Bổn
x 24538 krong-ana Krông Ana
x 24540 ea-ning Ea Ning
x 24544 ea-ktur Ea Ktur
x 24559 ea-na Ea Na
x 24561 dray-bhang Dray Bhăng
x 24568 dur-kmal Dur Kmăl
x 24580 lien-son-lak Liên Sơn Lắk
x 24595 dak-lieng Đắk Liêng
x 24598 dak-phoi Đắk Phơi
x 24604 krong-no Krông Nô
x 24607 nam-ka Nam Ka
@lam-dong-2025
p 22918 mui-ne Mũi Né
p 22924 phu-thuy Phú Thủy
p 22933 ham-thang Hàm Thắng
p 22945 phan-thiet Phan Thiết
p 22954 tien-thanh Tiến Thành
p 22960 binh-thuan Bình Thuận
x 22963 tuyen-quang Tuyên Quang
x 22969 lien-huong Liên Hương
x 22972 phan-ri-cua Phan Rí Cửa
x 22978 tuy-phong Tuy Phong
x 22981 vinh-hao Vĩnh Hảo
x 23005 bac-binh Bắc Bình
x 23008 phan-son Phan Sơn
x 23020 hai-ninh Hải Ninh
x 23023 song-luy Sông Lũy
x 23032 luong-son Lương Sơn
x 23041 hong-thai Hồng Thái
x 23053 hoa-thang Hòa Thắng
x 23059 ham-thuan Hàm Thuận
x 23065 la-da La Dạ
x 23074 dong-giang Đông Giang
x 23086 hong-son Hồng Sơn
x 23089 ham-thuan-bac Hàm Thuận Bắc
x 23095 ham-liem Hàm Liêm
x 23110 ham-thuan-nam Hàm Thuận Nam
x 23122 ham-thanh Hàm Thạnh
x 23128 ham-kiem Hàm Kiệm
x 23134 tan-lap Tân Lập
x 23143 tan-thanh Tân Thành
x 23149 tanh-linh Tánh Linh
x 23152 bac-ruong Bắc Ruộng
x 23158 nghi-duc Nghị Đức
x 23173 dong-kho Đồng Kho
x 23188 suoi-kiet Suối Kiết
x 23191 duc-linh Đức Linh
x 23194 hoai-duc Hoài Đức
x 23200 nam-thanh Nam Thành
x 23227 tra-tan Trà Tân
x 23230 tan-minh Tân Minh
p 23231 phuoc-hoi Phước Hội
p 23235 la-gi La Gi
x 23236 ham-tan Hàm Tân
x 23246 tan-hai Tân Hải
x 23266 son-my Sơn Mỹ
k 23272 phu-quy Phú Quý
p 24611 bac-gia-nghia Bắc Gia Nghĩa
p 24615 nam-gia-nghia Nam Gia Nghĩa
x 24616 quang-son Quảng Sơn
p 24617 dong-gia-nghia Đông Gia Nghĩa
x 24620 quang-hoa Quảng Hòa
x 24631 quang-khe Quảng Khê
x 24637 ta-dung Tà Đùng
x 24640 cu-jut Cư Jút
x 24646 dak-wil Đắk Wil
x 24649 nam-dong Nam Dong
x 24664 duc-lap Đức Lập
x 24670 dak-mil Đắk Mil
x 24678 dak-sak Đắk Sắk
x 24682 thuan-an Thuận An
x 24688 krong-no Krông Nô
x 24697 nam-da Nam Đà
x 24703 nam-nung Nâm Nung
x 24712 quang-phu Quảng Phú
x 24717 duc-an Đức An
x 24718 dak-song Đắk Song
x 24722 thuan-hanh Thuận Hạnh
x 24730 truong-xuan Trường Xuân
x 24733 kien-duc Kiến Đức
x 24736 quang-truc Quảng Trực
x 24739 tuy-duc Tuy Đức
x 24748 quang-tan Quảng Tân
x 24751 nhan-co Nhân Cơ
x 24760 quang-tin Quảng Tín
p 24778 lam-vien-da-lat Lâm Viên - Đà Lạt
p 24781 xuan-huong-da-lat Xuân Hương - Đà Lạt
p 24787 cam-ly-da-lat Cam Ly - Đà Lạt
p 24805 xuan-truong-da-lat Xuân Trường - Đà Lạt
p 24820 2-bao-loc 2 Bảo Lộc
p 24823 1-bao-loc 1 Bảo Lộc
p 24829 blao B'Lao
p 24841 3-bao-loc 3 Bảo Lộc
p 24846 lang-biang-da-lat Lang Biang - Đà Lạt
x 24848 lac-duong Lạc Dương
x 24853 dam-rong-4 Đam Rông 4
x 24868 nam-ban-lam-ha Nam Ban Lâm Hà
x 24871 dinh-van-lam-ha Đinh Văn Lâm Hà
x 24875 dam-rong-3 Đam Rông 3
x 24877 dam-rong-2 Đam Rông 2
x 24883 nam-ha-lam-ha Nam Hà Lâm Hà
x 24886 dam-rong-1 Đam Rông 1
x 24895 phu-son-lam-ha Phú Sơn Lâm Hà
x 24907 phuc-tho-lam-ha Phúc Thọ Lâm Hà
x 24916 tan-ha-lam-ha Tân Hà Lâm Hà
x 24931 don-duong Đơn Dương
x 24934 dran D'Ran
x 24943 ka-do Ka Đô
x 24955 quang-lap Quảng Lập
x 24958 duc-trong Đức Trọng
x 24967 hiep-thanh Hiệp Thạnh
x 24976 tan-hoi Tân Hội
x 24985 ninh-gia Ninh Gia
x 24988 ta-nang Tà Năng
x 24991 ta-hine Tà Hine
x 25000 di-linh Di Linh
x 25007 dinh-trang-thuong Đinh Trang Thượng
x 25015 gia-hiep Gia Hiệp
x 25018 bao-thuan Bảo Thuận
x 25036 hoa-ninh Hòa Ninh
x 25042 hoa-bac Hòa Bắc
x 25051 son-dien Sơn Điền
x 25054 bao-lam-1 Bảo Lâm 1
x 25057 bao-lam-5 Bảo Lâm 5
x 25063 bao-lam-4 Bảo Lâm 4
x 25084 bao-lam-2 Bảo Lâm 2
x 25093 bao-lam-3 Bảo Lâm 3
x 25099 da-huoai Đạ Huoai
x 25105 da-huoai-2 Đạ Huoai 2
x 25114 da-huoai-3 Đạ Huoai 3
x 25126 da-teh Đạ Tẻh
x 25135 da-teh-3 Đạ Tẻh 3
x 25138 da-teh-2 Đạ Tẻh 2
x 25159 cat-tien Cát Tiên
x 25162 cat-tien-3 Cát Tiên 3
x 25180 cat-tien-2 Cát Tiên 2
@dong-nai-2025
p 25195 binh-phuoc Bình Phước
p 25210 dong-xoai Đồng Xoài
p 25217 phuoc-long Phước Long
p 25220 phuoc-binh Phước Bình
x 25222 bu-gia-map Bù Gia Mập
x 25225 dak-o Đăk Ơ
x 25231 da-kia Đa Kia
x 25246 binh-tan Bình Tân
x 25252 phu-rieng Phú Riềng
x 25255 long-ha Long Hà
x 25261 phu-trung Phú Trung
x 25267 phu-nghia Phú Nghĩa
x 25270 loc-ninh Lộc Ninh
x 25279 loc-tan Lộc Tấn
x 25280 loc-thanh-1 Lộc Thạnh
x 25292 loc-quang Lộc Quang
x 25294 loc-thanh-2 Lộc Thành
x 25303 loc-hung Lộc Hưng
x 25308 thien-hung Thiện Hưng
x 25309 hung-phuoc Hưng Phước
x 25318 tan-tien Tân Tiến
p 25326 binh-long Bình Long
p 25333 an-loc An Lộc
x 25345 tan-hung Tân Hưng
x 25349 minh-duc Minh Đức
x 25351 tan-quan Tân Quan
x 25357 tan-khai Tân Khai
x 25363 dong-phu Đồng Phú
x 25378 tan-loi Tân Lợi
x 25387 thuan-loi Thuận Lợi
x 25390 dong-tam Đồng Tâm
x 25396 bu-dang Bù Đăng
x 25399 dak-nhau Đak Nhau
x 25402 tho-son Thọ Sơn
x 25405 bom-bo Bom Bo
x 25417 nghia-trung Nghĩa Trung
x 25420 phuoc-son Phước Sơn
p 25432 chon-thanh Chơn Thành
p 25441 minh-hung Minh Hưng
x 25450 nha-bich Nha Bích
p 25993 trang-dai Trảng Dài
p 26005 ho-nai Hố Nai
p 26017 tam-hiep Tam Hiệp
p 26020 long-binh Long Bình
p 26041 tran-bien Trấn Biên
p 26068 bien-hoa Biên Hòa
p 26080 long-khanh Long Khánh
p 26089 binh-loc Bình Lộc
p 26098 bao-vinh Bảo Vinh
p 26104 xuan-lap Xuân Lập
p 26113 hang-gon Hàng Gòn
x 26116 tan-phu Tân Phú
x 26119 dak-lua Đak Lua
x 26122 nam-cat-tien Nam Cát Tiên
x 26134 ta-lai Tà Lài
x 26158 phu-lam Phú Lâm
x 26170 tri-an Trị An
x 26173 phu-ly Phú Lý
x 26179 tan-an Tân An
p 26188 tan-trieu Tân Triều
x 26206 dinh-quan Định Quán
x 26209 thanh-son Thanh Sơn
x 26215 phu-vinh Phú Vinh
x 26221 phu-hoa Phú Hòa
x 26227 la-nga La Ngà
x 26248 trang-bom Trảng Bom
x 26254 bau-ham Bàu Hàm
x 26278 binh-minh Bình Minh
x 26281 hung-thinh Hưng Thịnh
x 26296 an-vien An Viễn
x 26299 thong-nhat Thống Nhất
x 26311 gia-kiem Gia Kiệm
x 26326 dau-giay Dầu Giây
x 26332 xuan-que Xuân Quế
x 26341 cam-my Cẩm Mỹ
x 26347 xuan-duong Xuân Đường
x 26359 xuan-dong Xuân Đông
x 26362 song-ray Sông Ray
x 26368 long-thanh Long Thành
p 26374 tam-phuoc Tam Phước
p 26377 phuoc-tan Phước Tân
p 26380 long-hung Long Hưng
x 26383 an-phuoc An Phước
x 26389 binh-an Bình An
x 26413 long-phuoc Long Phước
x 26422 phuoc-thai Phước Thái
x 26425 xuan-loc Xuân Lộc
x 26428 xuan-bac Xuân Bắc
x 26434 xuan-thanh Xuân Thành
x 26446 xuan-hoa Xuân Hòa
x 26458 xuan-phu Xuân Phú
x 26461 xuan-dinh Xuân Định
x 26485 nhon-trach Nhơn Trạch
x 26491 dai-phuoc Đại Phước
x 26503 phuoc-an Phước An
@ho-chi-minh-2025
p 25747 thu-dau-mot Thủ Dầu Một
p 25750 phu-loi Phú Lợi
p 25760 binh-duong Bình Dương
p 25768 phu-an Phú An
p 25771 chanh-hiep Chánh Hiệp
x 25777 dau-tieng Dầu Tiếng
x 25780 minh-thanh Minh Thạnh
x 25792 long-hoa Long Hòa
x 25807 thanh-an-1 Thanh An
p 25813 ben-cat Bến Cát
x 25819 tru-van-tho Trừ Văn Thố
x 25822 bau-bang Bàu Bàng
p 25837 chanh-phu-hoa Chánh Phú Hòa
p 25840 long-nguyen Long Nguyên
p 25843 tay-nam Tây Nam
p 25846 thoi-hoa Thới Hòa
p 25849 hoa-loi Hòa Lợi
x 25858 phu-giao Phú Giáo
x 25864 phuoc-thanh Phước Thành
x 25867 an-long An Long
x 25882 phuoc-hoa Phước Hòa
p 25888 tan-uyen Tân Uyên
p 25891 tan-khanh Tân Khánh
x 25906 bac-tan-uyen Bắc Tân Uyên
x 25909 thuong-tan Thường Tân
p 25912 vinh-tan Vĩnh Tân
p 25915 binh-co Bình Cơ
p 25920 tan-hiep Tân Hiệp
p 25942 di-an Dĩ An
p 25945 tan-dong-hiep Tân Đông Hiệp
p 25951 dong-hoa Đông Hòa
p 25966 lai-thieu Lái Thiêu
p 25969 thuan-giao Thuận Giao
p 25975 an-phu An Phú
p 25978 thuan-an Thuận An
p 25987 binh-hoa Bình Hòa
p 26506 vung-tau Vũng Tàu
p 26526 tam-thang Tam Thắng
p 26536 rach-dua Rạch Dừa
p 26542 phuoc-thang Phước Thắng
x 26545 long-son Long Sơn
p 26560 ba-ria Bà Rịa
p 26566 long-huong Long Hương
p 26572 tam-long Tam Long
x 26575 ngai-giao Ngãi Giao
x 26584 xuan-son Xuân Sơn
x 26590 binh-gia Bình Giã
x 26596 chau-duc Châu Đức
x 26608 kim-long Kim Long
x 26617 nghia-thanh Nghĩa Thành
x 26620 ho-tram Hồ Tràm
x 26632 xuyen-moc Xuyên Mộc
x 26638 bau-lam Bàu Lâm
x 26641 hoa-hoi Hòa Hội
x 26647 hoa-hiep Hòa Hiệp
x 26656 binh-chau Bình Châu
x 26659 long-dien Long Điền
x 26662 long-hai Long Hải
x 26680 dat-do Đất Đỏ
x 26686 phuoc-hai Phước Hải
p 26704 phu-my Phú Mỹ
p 26710 tan-hai Tân Hải
p 26713 tan-phuoc Tân Phước
p 26725 tan-thanh Tân Thành
x 26728 chau-pha Châu Pha
k 26732 con-dao Côn Đảo
p 26737 tan-dinh Tân Định
p 26740 sai-gon Sài Gòn
p 26743 ben-thanh Bến Thành
p 26758 cau-ong-lanh Cầu Ông Lãnh
p 26767 an-phu-dong An Phú Đông
p 26773 thoi-an Thới An
p 26782 tan-thoi-hiep Tân Thới Hiệp
p 26785 trung-my-tay Trung Mỹ Tây
p 26791 dong-hung-thuan Đông Hưng Thuận
p 26800 linh-xuan Linh Xuân
p 26803 tam-binh Tam Bình
p 26809 hiep-binh Hiệp Bình
p 26824 thu-duc Thủ Đức
p 26833 long-binh Long Bình
p 26842 tang-nhon-phu Tăng Nhơn Phú
p 26848 phuoc-long Phước Long
p 26857 long-phuoc Long Phước
p 26860 long-truong Long Trường
p 26876 an-nhon An Nhơn
p 26878 an-hoi-dong An Hội Đông
p 26882 an-hoi-tay An Hội Tây
p 26884 go-vap Gò Vấp
p 26890 hanh-thong Hạnh Thông
p 26898 thong-tay-hoi Thông Tây Hội
p 26905 binh-loi-trung Bình Lợi Trung
p 26911 binh-quoi Bình Quới
p 26929 binh-thanh Bình Thạnh
p 26944 gia-dinh Gia Định
p 26956 thanh-my-tay Thạnh Mỹ Tây
p 26968 tan-son-nhat Tân Sơn Nhất
p 26977 tan-son-hoa Tân Sơn Hòa
p 26983 bay-hien Bảy Hiền
p 26995 tan-hoa Tân Hòa
p 27004 tan-binh Tân Bình
p 27007 tan-son Tân Sơn
p 27013 tay-thanh Tây Thạnh
p 27019 tan-son-nhi Tân Sơn Nhì
p 27022 phu-tho-hoa Phú Thọ Hòa
p 27028 phu-thanh Phú Thạnh
p 27031 tan-phu Tân Phú
p 27043 duc-nhuan Đức Nhuận
p 27058 cau-kieu Cầu Kiệu
p 27073 phu-nhuan Phú Nhuận
p 27094 an-khanh An Khánh
p 27097 binh-trung Bình Trưng
p 27112 cat-lai Cát Lái
p 27139 xuan-hoa Xuân Hòa
p 27142 nhieu-loc Nhiêu Lộc
p 27154 ban-co Bàn Cờ
p 27163 hoa-hung Hòa Hưng
p 27169 dien-hong Diên Hồng
p 27190 vuon-lai Vườn Lài
p 27211 hoa-binh Hòa Bình
p 27226 phu-tho Phú Thọ
p 27232 binh-thoi Bình Thới
p 27238 minh-phung Minh Phụng
p 27259 xom-chieu Xóm Chiếu
p 27265 khanh-hoi Khánh Hội
p 27286 vinh-hoi Vĩnh Hội
p 27301 cho-quan Chợ Quán
p 27316 an-dong An Đông
p 27343 cho-lon Chợ Lớn
p 27349 phu-lam Phú Lâm
p 27364 binh-phu Bình Phú
p 27367 binh-tay Bình Tây
p 27373 binh-tien Bình Tiên
p 27418 chanh-hung Chánh Hưng
p 27424 binh-dong Bình Đông
p 27427 phu-dinh Phú Định
p 27439 binh-hung-hoa Bình Hưng Hòa
p 27442 binh-tan Bình Tân
p 27448 binh-tri-dong Bình Trị Đông
p 27457 tan-tao Tân Tạo
p 27460 an-lac An Lạc
p 27475 tan-hung Tân Hưng
p 27478 tan-thuan Tân Thuận
p 27484 phu-thuan Phú Thuận
p 27487 tan-my Tân Mỹ
x 27496 tan-an-hoi Tân An Hội
x 27508 an-nhon-tay An Nhơn Tây
x 27511 nhuan-duc Nhuận Đức
x 27526 thai-my Thái Mỹ
x 27541 phu-hoa-dong Phú Hòa Đông
x 27544 binh-my Bình Mỹ
x 27553 cu-chi Củ Chi
x 27559 hoc-mon Hóc Môn
x 27568 dong-thanh Đông Thạnh
x 27577 xuan-thoi-son Xuân Thới Sơn
x 27592 ba-diem Bà Điểm
x 27595 tan-nhut Tân Nhựt
x 27601 vinh-loc Vĩnh Lộc
x 27604 tan-vinh-loc Tân Vĩnh Lộc
x 27610 binh-loi Bình Lợi
x 27619 binh-hung Bình Hưng
x 27628 hung-long Hưng Long
x 27637 binh-chanh Bình Chánh
x 27655 nha-be Nhà Bè
x 27658 hiep-phuoc Hiệp Phước
x 27664 can-gio Cần Giờ
x 27667 binh-khanh Bình Khánh
x 27673 an-thoi-dong An Thới Đông
x 27676 thanh-an-2 Thạnh An
@tay-ninh-2025
p 25459 tan-ninh Tân Ninh
p 25480 binh-minh Bình Minh
x 25486 tan-bien Tân Biên
x 25489 tan-lap Tân Lập
x 25498 thanh-binh Thạnh Bình
x 25510 tra-vong Trà Vong
x 25516 tan-chau Tân Châu
x 25522 tan-dong Tân Đông
x 25525 tan-hoi Tân Hội
x 25531 tan-hoa Tân Hòa
x 25534 tan-thanh-1 Tân Thành
x 25549 tan-phu Tân Phú
x 25552 duong-minh-chau Dương Minh Châu
p 25567 ninh-thanh Ninh Thạnh
x 25573 cau-khoi Cầu Khởi
x 25579 loc-ninh Lộc Ninh
x 25585 chau-thanh Châu Thành
x 25588 hao-duoc Hảo Đước
x 25591 phuoc-vinh Phước Vinh
x 25606 hoa-hoi Hòa Hội
x 25621 ninh-dien Ninh Điền
p 25630 long-hoa Long Hoa
p 25633 thanh-dien Thanh Điền
p 25645 hoa-thanh Hòa Thành
p 25654 go-dau Gò Dầu
x 25657 thanh-duc Thạnh Đức
x 25663 phuoc-thanh Phước Thạnh
x 25666 truong-mit Truông Mít
p 25672 gia-loc Gia Lộc
x 25681 ben-cau Bến Cầu
x 25684 long-chu Long Chữ
x 25702 long-thuan Long Thuận
p 25708 trang-bang Trảng Bàng
x 25711 hung-thuan Hưng Thuận
x 25729 phuoc-chi Phước Chỉ
p 25732 an-tinh An Tịnh
p 27694 long-an Long An
p 27712 tan-an Tân An
p 27715 khanh-hau Khánh Hậu
x 27721 tan-hung Tân Hưng
x 27727 hung-dien Hưng Điền
x 27736 vinh-thanh Vĩnh Thạnh
x 27748 vinh-chau Vĩnh Châu
x 27757 vinh-hung Vĩnh Hưng
x 27763 khanh-hung Khánh Hưng
x 27775 tuyen-binh Tuyên Bình
p 27787 kien-tuong Kiến Tường
x 27793 binh-hiep Bình Hiệp
x 27811 binh-hoa Bình Hòa
x 27817 tuyen-thanh Tuyên Thạnh
x 27823 moc-hoa Mộc Hóa
x 27826 tan-thanh-2 Tân Thạnh
x 27838 nhon-hoa-lap Nhơn Hòa Lập
x 27841 hau-thanh Hậu Thạnh
x 27856 nhon-ninh Nhơn Ninh
x 27865 thanh-hoa Thạnh Hóa
x 27868 binh-thanh Bình Thành
x 27877 thanh-phuoc Thạnh Phước
x 27889 tan-tay Tân Tây
x 27898 dong-thanh Đông Thành
x 27907 my-quy Mỹ Quý
x 27925 duc-hue Đức Huệ
x 27931 hau-nghia Hậu Nghĩa
x 27937 duc-hoa Đức Hòa
x 27943 an-ninh An Ninh
x 27952 hiep-hoa Hiệp Hòa
x 27964 duc-lap Đức Lập
x 27976 my-hanh Mỹ Hạnh
x 27979 hoa-khanh Hòa Khánh
x 27991 ben-luc Bến Lức
x 27994 thanh-loi Thạnh Lợi
x 28003 luong-hoa Lương Hòa
x 28015 binh-duc Bình Đức
x 28018 my-yen Mỹ Yên
x 28036 thu-thua Thủ Thừa
x 28051 my-thanh Mỹ Thạnh
x 28066 my-an Mỹ An
x 28072 tan-long Tân Long
x 28075 tan-tru Tân Trụ
x 28087 nhut-tao Nhựt Tảo
x 28093 vam-co Vàm Cỏ
x 28108 can-duoc Cần Đước
x 28114 rach-kien Rạch Kiến
x 28126 long-cang Long Cang
x 28132 my-le Mỹ Lệ
x 28138 tan-lan Tân Lân
x 28144 long-huu Long Hựu
x 28159 can-giuoc Cần Giuộc
x 28165 phuoc-ly Phước Lý
x 28177 my-loc Mỹ Lộc
x 28201 phuoc-vinh-tay Phước Vĩnh Tây
x 28207 tan-tap Tân Tập
x 28210 tam-vu Tầm Vu
x 28222 vinh-cong Vĩnh Công
x 28225 thuan-my Thuận Mỹ
x 28243 an-luc-long An Lục Long
@dong-thap-2025
p 28249 dao-thanh Đạo Thạnh
p 28261 my-tho-phuong Mỹ Tho
p 28270 thoi-son Thới Sơn
p 28273 my-phong Mỹ Phong
p 28285 trung-an Trung An
p 28297 long-thuan Long Thuận
p 28306 go-cong Gò Công
p 28315 binh-xuan Bình Xuân
x 28321 tan-phuoc-1 Tân Phước 1
x 28327 tan-phuoc-2 Tân Phước 2
x 28336 hung-thanh Hưng Thạnh
x 28345 tan-phuoc-3 Tân Phước 3
x 28360 cai-be Cái Bè
x 28366 hau-my Hậu Mỹ
x 28378 my-thien Mỹ Thiện
x 28393 hoi-cu Hội Cư
x 28405 my-duc-tay Mỹ Đức Tây
x 28414 my-loi Mỹ Lợi
x 28426 thanh-hung Thanh Hưng
x 28429 an-huu An Hữu
p 28435 my-phuoc-tay Mỹ Phước Tây
p 28436 thanh-hoa Thanh Hòa
p 28439 cai-lay Cai Lậy
x 28444 thanh-phu Thạnh Phú
x 28456 my-thanh Mỹ Thành
x 28468 tan-phu Tân Phú
x 28471 binh-phu Bình Phú
p 28477 nhi-quy Nhị Quý
x 28501 hiep-duc Hiệp Đức
x 28504 long-tien Long Tiên
x 28516 ngu-hiep Ngũ Hiệp
x 28519 chau-thanh Châu Thành
x 28525 tan-huong Tân Hương
x 28537 long-hung Long Hưng
x 28543 long-dinh Long Định
x 28564 binh-trung Bình Trưng
x 28576 vinh-kim Vĩnh Kim
x 28582 kim-son Kim Sơn
x 28594 cho-gao Chợ Gạo
x 28603 my-tinh-an Mỹ Tịnh An
x 28615 luong-hoa-lac Lương Hòa Lạc
x 28627 tan-thuan-binh Tân Thuận Bình
x 28633 an-thanh-thuy An Thạnh Thủy
x 28648 binh-ninh Bình Ninh
x 28651 vinh-binh Vĩnh Bình
x 28660 dong-son Đồng Sơn
x 28663 phu-thanh Phú Thành
x 28678 vinh-huu Vĩnh Hựu
x 28687 long-binh Long Bình
x 28693 tan-thoi Tân Thới
x 28696 tan-phu-dong Tân Phú Đông
x 28702 tan-hoa Tân Hòa
x 28720 gia-thuan Gia Thuận
x 28723 tan-dong Tân Đông
p 28729 son-qui Sơn Qui
x 28738 tan-dien Tân Điền
x 28747 go-cong-dong Gò Công Đông
p 29869 cao-lanh Cao Lãnh
p 29884 my-ngai Mỹ Ngãi
p 29888 my-tra Mỹ Trà
p 29905 sa-dec Sa Đéc
x 29926 tan-hong Tân Hồng
x 29929 tan-ho-co Tân Hộ Cơ
x 29938 tan-thanh-1 Tân Thành
x 29944 an-phuoc An Phước
p 29954 an-binh An Bình
p 29955 hong-ngu Hồng Ngự
x 29971 thuong-phuoc Thường Phước
p 29978 thuong-lac Thường Lạc
x 29983 long-khanh Long Khánh
x 29992 long-phu-thuan Long Phú Thuận
x 30001 tram-chim Tràm Chim
x 30010 tam-nong Tam Nông
x 30019 an-hoa An Hòa
x 30025 phu-cuong Phú Cường
x 30028 an-long An Long
x 30034 phu-tho Phú Thọ
x 30037 thap-muoi Tháp Mười
x 30043 phuong-thinh Phương Thịnh
x 30046 truong-xuan Trường Xuân
x 30055 my-qui Mỹ Quí
x 30061 doc-binh-kieu Đốc Binh Kiều
x 30073 thanh-my Thanh Mỹ
x 30076 my-tho-xa Mỹ Thọ
x 30085 ba-sao Ba Sao
x 30088 phong-my Phong Mỹ
x 30112 my-hiep Mỹ Hiệp
x 30118 binh-hang-trung Bình Hàng Trung
x 30130 thanh-binh Thanh Bình
x 30154 tan-long Tân Long
x 30157 tan-thanh-2 Tân Thạnh
x 30163 binh-thanh Bình Thành
x 30169 lap-vo Lấp Vò
x 30178 my-an-hung Mỹ An Hưng
x 30184 tan-khanh-trung Tân Khánh Trung
x 30208 hoa-long Hòa Long
x 30214 tan-duong Tân Dương
x 30226 lai-vung Lai Vung
x 30235 phong-hoa Phong Hòa
x 30244 phu-huu Phú Hựu
x 30253 tan-nhuan-dong Tân Nhuận Đông
x 30259 tan-phu-trung Tân Phú Trung
@vinh-long-2025
p 28756 phu-khuong Phú Khương
p 28777 an-hoi An Hội
p 28783 son-dong Sơn Đông
p 28789 ben-tre Bến Tre
x 28807 giao-long Giao Long
x 28810 phu-tuc Phú Túc
x 28840 tan-phu Tân Phú
p 28858 phu-tan Phú Tân
x 28861 tien-thuy Tiên Thủy
x 28870 cho-lach Chợ Lách
x 28879 phu-phung Phú Phụng
x 28894 vinh-thanh Vĩnh Thành
x 28901 hung-khanh-trung Hưng Khánh Trung
x 28903 mo-cay Mỏ Cày
x 28915 phuoc-my-trung Phước Mỹ Trung
x 28921 tan-thanh-binh Tân Thành Bình
x 28945 dong-khoi Đồng Khởi
x 28948 nhuan-phu-tan Nhuận Phú Tân
x 28957 an-dinh An Định
x 28969 thanh-thoi Thành Thới
x 28981 huong-my Hương Mỹ
x 28984 giong-trom Giồng Trôm
x 28987 luong-hoa Lương Hòa
x 28993 luong-phu Lương Phú
x 28996 chau-hoa Châu Hòa
x 29020 phuoc-long Phước Long
x 29029 tan-hao Tân Hào
x 29044 hung-nhuong Hưng Nhượng
x 29050 binh-dai Bình Đại
x 29062 phu-thuan Phú Thuận
x 29077 loc-thuan Lộc Thuận
x 29083 chau-hung Châu Hưng
x 29089 thanh-tri Thạnh Trị
x 29104 thanh-phuoc Thạnh Phước
x 29107 thoi-thuan Thới Thuận
x 29110 ba-tri Ba Tri
x 29122 my-chanh-hoa Mỹ Chánh Hòa
x 29125 bao-thanh Bảo Thạnh
x 29137 tan-xuan Tân Xuân
x 29143 an-ngai-trung An Ngãi Trung
x 29158 an-hiep An Hiệp
x 29167 tan-thuy Tân Thủy
x 29182 thanh-phu Thạnh Phú
x 29191 quoi-dien Quới Điền
x 29194 dai-dien Đại Điền
x 29221 thanh-hai Thạnh Hải
x 29224 an-qui An Qui
x 29227 thanh-phong Thạnh Phong
p 29242 tra-vinh Trà Vinh
p 29254 nguyet-hoa Nguyệt Hóa
p 29263 long-duc Long Đức
x 29266 cang-long Càng Long
x 29275 an-truong An Trường
x 29278 tan-an Tân An
x 29287 binh-phu Bình Phú
x 29302 nhi-long Nhị Long
x 29308 cau-ke Cầu Kè
x 29317 an-phu-tan An Phú Tân
x 29329 phong-thanh Phong Thạnh
x 29335 tam-ngai Tam Ngãi
x 29341 tieu-can Tiểu Cần
x 29362 hung-hoa Hùng Hòa
x 29365 tap-ngai Tập Ngãi
x 29371 tan-hoa Tân Hòa
x 29374 chau-thanh Châu Thành
x 29386 song-loc Song Lộc
p 29398 hoa-thuan Hòa Thuận
x 29407 hung-my Hưng Mỹ
x 29410 hoa-minh Hòa Minh
x 29413 long-hoa Long Hòa
x 29416 cau-ngang Cầu Ngang
x 29419 my-long Mỹ Long
x 29431 vinh-kim Vinh Kim
x 29446 nhi-truong Nhị Trường
x 29455 hiep-my Hiệp Mỹ
x 29461 tra-cu Trà Cú
x 29467 tap-son Tập Sơn
x 29476 luu-nghiep-anh Lưu Nghiệp Anh
x 29489 ham-giang Hàm Giang
x 29491 dai-an Đại An
x 29497 don-chau Đôn Châu
x 29506 long-hiep Long Hiệp
p 29512 duyen-hai Duyên Hải
x 29513 long-thanh Long Thành
p 29516 truong-long-hoa Trường Long Hòa
x 29518 long-huu Long Hữu
x 29530 ngu-lac Ngũ Lạc
x 29533 long-vinh Long Vĩnh
x 29536 dong-hai Đông Hải
p 29551 long-chau Long Châu
p 29557 phuoc-hau Phước Hậu
p 29566 tan-ngai Tân Ngãi
x 29584 an-binh An Bình
p 29590 thanh-duc Thanh Đức
p 29593 tan-hanh Tân Hạnh
x 29602 long-ho Long Hồ
x 29611 phu-quoi Phú Quới
x 29623 nhon-phu Nhơn Phú
x 29638 binh-phuoc Bình Phước
x 29641 cai-nhum Cái Nhum
x 29653 tan-long-hoi Tân Long Hội
x 29659 trung-thanh Trung Thành
x 29668 quoi-an Quới An
x 29677 quoi-thien Quới Thiện
x 29683 trung-hiep Trung Hiệp
x 29698 trung-ngai Trung Ngãi
x 29701 hieu-phung Hiếu Phụng
x 29713 hieu-thanh Hiếu Thành
x 29719 tam-binh Tam Bình
x 29728 cai-ngang Cái Ngang
x 29734 hoa-hiep Hòa Hiệp
x 29740 song-phu Song Phú
x 29767 ngai-tu Ngãi Tứ
p 29770 cai-von Cái Vồn
p 29771 binh-minh Bình Minh
x 29785 tan-luoc Tân Lược
x 29788 my-thuan Mỹ Thuận
x 29800 tan-quoi Tân Quới
p 29812 dong-thanh Đông Thành
x 29821 tra-on Trà Ôn
x 29830 hoa-binh Hòa Bình
x 29836 tra-con Trà Côn
x 29845 vinh-xuan Vĩnh Xuân
x 29857 luc-si-thanh Lục Sĩ Thành
@an-giang-2025
p 30292 binh-duc Bình Đức
p 30301 my-thoi Mỹ Thới
p 30307 long-xuyen Long Xuyên
x 30313 my-hoa-hung Mỹ Hòa Hưng
p 30316 chau-doc Châu Đốc
p 30325 vinh-te Vĩnh Tế
x 30337 an-phu An Phú
x 30341 khanh-binh Khánh Bình
x 30346 nhon-hoi Nhơn Hội
x 30352 phu-huu Phú Hữu
x 30367 vinh-hau Vĩnh Hậu
p 30376 tan-chau Tân Châu
p 30377 long-phu Long Phú
x 30385 vinh-xuong Vĩnh Xương
x 30388 tan-an Tân An
x 30403 chau-phong Châu Phong
x 30406 phu-tan Phú Tân
x 30409 cho-vam Chợ Vàm
x 30421 phu-lam Phú Lâm
x 30430 hoa-lac Hòa Lạc
x 30436 phu-an Phú An
x 30445 binh-thanh-dong Bình Thạnh Đông
x 30463 chau-phu Châu Phú
x 30469 my-duc Mỹ Đức
x 30478 vinh-thanh-trung Vĩnh Thạnh Trung
x 30481 thanh-my-tay Thạnh Mỹ Tây
x 30487 binh-my Bình Mỹ
p 30502 thoi-son Thới Sơn
p 30505 chi-lang Chi Lăng
p 30520 tinh-bien Tịnh Biên
x 30526 an-cu An Cư
x 30538 nui-cam Núi Cấm
x 30544 tri-ton Tri Tôn
x 30547 ba-chuc Ba Chúc
x 30568 vinh-gia Vĩnh Gia
x 30577 o-lam Ô Lâm
x 30580 co-to Cô Tô
x 30589 an-chau An Châu
x 30595 can-dang Cần Đăng
x 30604 vinh-an Vĩnh An
x 30607 binh-hoa Bình Hòa
x 30619 vinh-hanh Vĩnh Hanh
x 30628 cho-moi Chợ Mới
x 30631 long-dien Long Điền
x 30643 cu-lao-gieng Cù Lao Giêng
x 30658 nhon-my Nhơn Mỹ
x 30664 long-kien Long Kiến
x 30673 hoi-an Hội An
x 30682 thoai-son Thoại Sơn
x 30685 phu-hoa Phú Hòa
x 30688 oc-eo Óc Eo
x 30691 tay-phu Tây Phú
x 30697 vinh-trach Vĩnh Trạch
x 30709 dinh-my Định Mỹ
p 30742 rach-gia Rạch Giá
p 30760 vinh-thong Vĩnh Thông
p 30766 to-chau Tô Châu
p 30769 ha-tien Hà Tiên
x 30781 tien-hai Tiên Hải
x 30787 kien-luong Kiên Lương
x 30790 hoa-dien Hòa Điền
x 30793 vinh-dieu Vĩnh Điều
x 30796 giang-thanh Giang Thành
x 30811 son-hai Sơn Hải
x 30814 hon-nghe Hòn Nghệ
x 30817 hon-dat Hòn Đất
x 30823 binh-son Bình Sơn
x 30826 binh-giang Bình Giang
x 30835 son-kien Sơn Kiên
x 30838 my-thuan Mỹ Thuận
x 30850 tan-hiep Tân Hiệp
x 30856 tan-hoi Tân Hội
x 30874 thanh-dong Thạnh Đông
x 30880 chau-thanh Châu Thành
x 30886 thanh-loc Thạnh Lộc
x 30898 binh-an Bình An
x 30904 giong-rieng Giồng Riềng
x 30910 thanh-hung Thạnh Hưng
x 30928 ngoc-chuc Ngọc Chúc
x 30934 hoa-hung Hòa Hưng
x 30943 long-thanh Long Thạnh
x 30949 hoa-thuan Hòa Thuận
x 30952 go-quao Gò Quao
x 30958 dinh-hoa Định Hòa
x 30970 vinh-hoa-hung Vĩnh Hòa Hưng
x 30982 vinh-tuy Vĩnh Tuy
x 30985 an-bien An Biên
x 30988 tay-yen Tây Yên
x 31006 dong-thai Đông Thái
x 31012 vinh-hoa Vĩnh Hòa
x 31018 an-minh An Minh
x 31024 dong-hoa Đông Hòa
x 31027 u-minh-thuong U Minh Thượng
x 31031 tan-thanh Tân Thạnh
x 31036 dong-hung Đông Hưng
x 31042 van-khanh Vân Khánh
x 31051 vinh-phong Vĩnh Phong
x 31064 vinh-binh Vĩnh Bình
x 31069 vinh-thuan Vĩnh Thuận
k 31078 phu-quoc Phú Quốc
k 31105 tho-chau Thổ Châu
k 31108 kien-hai Kiên Hải
@can-tho-2025
p 31120 cai-khe Cái Khế
p 31135 ninh-kieu Ninh Kiều
p 31147 tan-an Tân An
p 31150 an-binh An Bình
p 31153 o-mon Ô Môn
p 31157 thoi-long Thới Long
p 31162 phuoc-thoi Phước Thới
p 31168 binh-thuy Bình Thủy
p 31174 thoi-an-dong Thới An Đông
p 31183 long-tuyen Long Tuyền
p 31186 cai-rang Cái Răng
p 31201 hung-phu Hưng Phú
p 31207 thot-not Thốt Nốt
p 31213 tan-loc Tân Lộc
p 31217 trung-nhut Trung Nhứt
p 31228 thuan-hung Thuận Hưng
x 31231 thanh-an Thạnh An
x 31232 vinh-thanh Vĩnh Thạnh
x 31237 vinh-trinh Vĩnh Trinh
x 31246 thanh-quoi Thạnh Quới
x 31249 thanh-phu Thạnh Phú
x 31255 trung-hung Trung Hưng
x 31258 thoi-lai Thới Lai
x 31261 co-do Cờ Đỏ
x 31264 thoi-hung Thới Hưng
x 31273 dong-hiep Đông Hiệp
x 31282 dong-thuan Đông Thuận
x 31288 truong-thanh Trường Thành
x 31294 truong-xuan Trường Xuân
x 31299 phong-dien Phong Điền
x 31309 truong-long Trường Long
x 31315 nhon-ai Nhơn Ái
p 31321 vi-thanh Vị Thanh
p 31333 vi-tan Vị Tân
x 31338 hoa-luu Hỏa Lựu
p 31340 nga-bay Ngã Bảy
x 31342 tan-hoa Tân Hòa
x 31348 truong-long-tay Trường Long Tây
x 31360 thanh-xuan Thạnh Xuân
x 31366 chau-thanh Châu Thành
x 31369 dong-phuoc Đông Phước
x 31378 phu-huu Phú Hữu
x 31393 hoa-an Hòa An
x 31396 hiep-hung Hiệp Hưng
x 31399 tan-binh Tân Bình
x 31408 thanh-hoa Thạnh Hòa
p 31411 dai-thanh Đại Thành
x 31420 phung-hiep Phụng Hiệp
x 31426 phuong-binh Phương Bình
x 31432 tan-phuoc-hung Tân Phước Hưng
x 31441 vi-thuy Vị Thủy
x 31453 vinh-thuan-dong Vĩnh Thuận Đông
x 31459 vinh-tuong Vĩnh Tường
x 31465 vi-thanh-1 Vị Thanh 1
p 31471 long-my Long Mỹ
p 31473 long-binh Long Bình
p 31480 long-phu-1 Long Phú 1
x 31489 vinh-vien Vĩnh Viễn
x 31492 luong-tam Lương Tâm
x 31495 xa-phien Xà Phiên
p 31507 soc-trang Sóc Trăng
p 31510 phu-loi Phú Lợi
x 31528 ke-sach Kế Sách
x 31531 an-lac-thon An Lạc Thôn
x 31537 phong-nam Phong Nẫm
x 31540 thoi-an-hoi Thới An Hội
x 31552 nhon-my Nhơn Mỹ
x 31561 dai-hai Đại Hải
x 31567 my-tu Mỹ Tú
x 31569 phu-tam Phú Tâm
x 31570 ho-dac-kien Hồ Đắc Kiện
x 31579 long-hung Long Hưng
x 31582 thuan-hoa Thuận Hòa
x 31591 my-huong Mỹ Hương
x 31594 an-ninh An Ninh
x 31603 my-phuoc Mỹ Phước
x 31615 an-thanh An Thạnh
x 31633 cu-lao-dung Cù Lao Dung
x 31639 long-phu Long Phú
x 31645 dai-ngai Đại Ngãi
x 31654 truong-khanh Trường Khánh
x 31666 tan-thanh Tân Thạnh
x 31673 tran-de Trần Đề
x 31675 lieu-tu Liêu Tú
x 31679 lich-hoi-thuong Lịch Hội Thượng
p 31684 my-xuyen Mỹ Xuyên
x 31687 tai-van Tài Văn
x 31699 thanh-thoi-an Thạnh Thới An
x 31708 nhu-gia Nhu Gia
x 31717 hoa-tu Hòa Tú
x 31723 ngoc-to Ngọc Tố
x 31726 gia-hoa Gia Hòa
p 31732 nga-nam Ngã Năm
x 31741 tan-long Tân Long
p 31753 my-quoi Mỹ Quới
x 31756 phu-loc Phú Lộc
x 31759 lam-tan Lâm Tân
x 31777 vinh-loi Vĩnh Lợi
p 31783 vinh-chau Vĩnh Châu
p 31789 khanh-hoa Khánh Hòa
x 31795 vinh-hai Vĩnh Hải
p 31804 vinh-phuoc Vĩnh Phước
x 31810 lai-hoa Lai Hòa
@ca-mau-2025
p 31825 bac-lieu Bạc Liêu
p 31834 vinh-trach Vĩnh Trạch
p 31840 hiep-thanh Hiệp Thành
x 31843 hong-dan Hồng Dân
x 31849 ninh-quoi Ninh Quới
x 31858 vinh-loc Vĩnh Lộc
x 31864 ninh-thanh-loi Ninh Thạnh Lợi
x 31867 phuoc-long Phước Long
x 31876 vinh-phuoc Vĩnh Phước
x 31882 vinh-thanh Vĩnh Thanh
x 31885 phong-hiep Phong Hiệp
x 31891 hoa-binh Hòa Bình
x 31894 chau-thoi Châu Thới
x 31900 vinh-loi Vĩnh Lợi
x 31906 hung-hoi Hưng Hội
x 31918 vinh-my Vĩnh Mỹ
x 31927 vinh-hau Vĩnh Hậu
p 31942 gia-rai Giá Rai
p 31951 lang-tron Láng Tròn
x 31957 phong-thanh Phong Thạnh
x 31972 ganh-hao Gành Hào
x 31975 dong-hai Đông Hải
x 31985 long-dien Long Điền
x 31988 an-trach An Trạch
x 31993 dinh-thanh Định Thành
p 32002 an-xuyen An Xuyên
p 32014 ly-van-lam Lý Văn Lâm
p 32025 tan-thanh Tân Thành
p 32041 hoa-thanh Hòa Thành
x 32044 nguyen-phich Nguyễn Phích
x 32047 u-minh U Minh
x 32059 khanh-an Khánh An
x 32062 khanh-lam Khánh Lâm
x 32065 thoi-binh Thới Bình
x 32069 bien-bach Biển Bạch
x 32071 tri-phai Trí Phải
x 32083 tan-loc Tân Lộc
x 32092 ho-thi-ky Hồ Thị Kỷ
x 32095 tran-van-thoi Trần Văn Thời
x 32098 song-doc Sông Đốc
x 32104 da-bac Đá Bạc
x 32110 khanh-binh Khánh Bình
x 32119 khanh-hung Khánh Hưng
x 32128 cai-nuoc Cái Nước
x 32134 luong-the-tran Lương Thế Trân
x 32137 tan-hung Tân Hưng
x 32140 hung-my Hưng Mỹ
x 32152 dam-doi Đầm Dơi
x 32155 ta-an-khuong Tạ An Khương
x 32161 tran-phan Trần Phán
x 32167 tan-thuan Tân Thuận
x 32182 quach-pham Quách Phẩm
x 32185 thanh-tung Thanh Tùng
x 32188 tan-tien Tân Tiến
x 32191 nam-can Năm Căn
x 32201 dat-moi Đất Mới
x 32206 tam-giang Tam Giang
x 32212 cai-doi-vam Cái Đôi Vàm
x 32214 phu-my Phú Mỹ
x 32218 phu-tan Phú Tân
x 32227 nguyen-viet-khai Nguyễn Việt Khái
x 32236 tan-an Tân Ân
x 32244 phan-ngoc-hien Phan Ngọc Hiển
x 32248 dat-mui Đất Mũi
`;
