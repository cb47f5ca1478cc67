// Administrative units of Viet Nam: codes, names and types.
// Data: https://github.com/thanglequoc/vietnamese-provinces-database, commit e8c5f8000e2bed69e284ba67ae474160bbaea23f (2025-07-12, the state before the merger).
// MIT License, Copyright (c) 2021 Thang Le Quoc; the text of the licence is in the NOTICE file of this package.
// Made into this form for this package: slugs are ours, spelling is theirs.

/**
 * The 696 units of the district level on 30/6/2025, under their provinces: type, code, last part of the id, name.
 */
export const DISTRICTS = `
@ha-noi
q 001 ba-dinh Ba Đình
q 002 hoan-kiem Hoàn Kiếm
q 003 tay-ho Tây Hồ
q 004 long-bien Long Biên
q 005 cau-giay Cầu Giấy
q 006 dong-da Đống Đa
q 007 hai-ba-trung Hai Bà Trưng
q 008 hoang-mai Hoàng Mai
q 009 thanh-xuan Thanh Xuân
h 016 soc-son Sóc Sơn
h 017 dong-anh Đông Anh
h 018 gia-lam Gia Lâm
q 019 nam-tu-liem Nam Từ Liêm
h 020 thanh-tri Thanh Trì
q 021 bac-tu-liem Bắc Từ Liêm
h 250 me-linh Mê Linh
q 268 ha-dong Hà Đông
s 269 son-tay Sơn Tây
h 271 ba-vi Ba Vì
h 272 phuc-tho Phúc Thọ
h 273 dan-phuong Đan Phượng
h 274 hoai-duc Hoài Đức
h 275 quoc-oai Quốc Oai
h 276 thach-that Thạch Thất
h 277 chuong-my Chương Mỹ
h 278 thanh-oai Thanh Oai
h 279 thuong-tin Thường Tín
h 280 phu-xuyen Phú Xuyên
h 281 ung-hoa Ứng Hòa
h 282 my-duc Mỹ Đức
@ha-giang
c 024 ha-giang Hà Giang
h 026 dong-van Đồng Văn
h 027 meo-vac Mèo Vạc
h 028 yen-minh Yên Minh
h 029 quan-ba Quản Bạ
h 030 vi-xuyen Vị Xuyên
h 031 bac-me Bắc Mê
h 032 hoang-su-phi Hoàng Su Phì
h 033 xin-man Xín Mần
h 034 bac-quang Bắc Quang
h 035 quang-binh Quang Bình
@cao-bang
c 040 cao-bang Cao Bằng
h 042 bao-lam Bảo Lâm
h 043 bao-lac Bảo Lạc
h 045 ha-quang Hà Quảng
h 047 trung-khanh Trùng Khánh
h 048 ha-lang Hạ Lang
h 049 quang-hoa Quảng Hòa
h 051 hoa-an Hoà An
h 052 nguyen-binh Nguyên Bình
h 053 thach-an Thạch An
@bac-kan
c 058 bac-kan Bắc Kạn
h 060 pac-nam Pác Nặm
h 061 ba-be Ba Bể
h 062 ngan-son Ngân Sơn
h 063 bach-thong Bạch Thông
h 064 cho-don Chợ Đồn
h 065 cho-moi Chợ Mới
h 066 na-ri Na Rì
@tuyen-quang
c 070 tuyen-quang Tuyên Quang
h 071 lam-binh Lâm Bình
h 072 na-hang Na Hang
h 073 chiem-hoa Chiêm Hóa
h 074 ham-yen Hàm Yên
h 075 yen-son Yên Sơn
h 076 son-duong Sơn Dương
@lao-cai
c 080 lao-cai Lào Cai
h 082 bat-xat Bát Xát
h 083 muong-khuong Mường Khương
h 084 si-ma-cai Si Ma Cai
h 085 bac-ha Bắc Hà
h 086 bao-thang Bảo Thắng
h 087 bao-yen Bảo Yên
s 088 sa-pa Sa Pa
h 089 van-ban Văn Bàn
@dien-bien
c 094 dien-bien-phu Điện Biên Phủ
s 095 muong-lay Mường Lay
h 096 muong-nhe Mường Nhé
h 097 muong-cha Mường Chà
h 098 tua-chua Tủa Chùa
h 099 tuan-giao Tuần Giáo
h 100 dien-bien Điện Biên
h 101 dien-bien-dong Điện Biên Đông
h 102 muong-ang Mường Ảng
h 103 nam-po Nậm Pồ
@lai-chau
c 105 lai-chau Lai Châu
h 106 tam-duong Tam Đường
h 107 muong-te Mường Tè
h 108 sin-ho Sìn Hồ
h 109 phong-tho Phong Thổ
h 110 than-uyen Than Uyên
h 111 tan-uyen Tân Uyên
h 112 nam-nhun Nậm Nhùn
@son-la
c 116 son-la Sơn La
h 118 quynh-nhai Quỳnh Nhai
h 119 thuan-chau Thuận Châu
h 120 muong-la Mường La
h 121 bac-yen Bắc Yên
h 122 phu-yen Phù Yên
s 123 moc-chau Mộc Châu
h 124 yen-chau Yên Châu
h 125 mai-son Mai Sơn
h 126 song-ma Sông Mã
h 127 sop-cop Sốp Cộp
h 128 van-ho Vân Hồ
@yen-bai
c 132 yen-bai Yên Bái
s 133 nghia-lo Nghĩa Lộ
h 135 luc-yen Lục Yên
h 136 van-yen Văn Yên
h 137 mu-cang-chai Mù Căng Chải
h 138 tran-yen Trấn Yên
h 139 tram-tau Trạm Tấu
h 140 van-chan Văn Chấn
h 141 yen-binh Yên Bình
@hoa-binh
c 148 hoa-binh Hòa Bình
h 150 da-bac Đà Bắc
h 152 luong-son Lương Sơn
h 153 kim-boi Kim Bôi
h 154 cao-phong Cao Phong
h 155 tan-lac Tân Lạc
h 156 mai-chau Mai Châu
h 157 lac-son Lạc Sơn
h 158 yen-thuy Yên Thủy
h 159 lac-thuy Lạc Thủy
@thai-nguyen
c 164 thai-nguyen Thái Nguyên
c 165 song-cong Sông Công
h 167 dinh-hoa Định Hóa
h 168 phu-luong Phú Lương
h 169 dong-hy Đồng Hỷ
h 170 vo-nhai Võ Nhai
h 171 dai-tu Đại Từ
c 172 pho-yen Phổ Yên
h 173 phu-binh Phú Bình
@lang-son
c 178 lang-son Lạng Sơn
h 180 trang-dinh Tràng Định
h 181 binh-gia Bình Gia
h 182 van-lang Văn Lãng
h 183 cao-loc Cao Lộc
h 184 van-quan Văn Quan
h 185 bac-son Bắc Sơn
h 186 huu-lung Hữu Lũng
h 187 chi-lang Chi Lăng
h 188 loc-binh Lộc Bình
h 189 dinh-lap Đình Lập
@quang-ninh
c 193 ha-long Hạ Long
c 194 mong-cai Móng Cái
c 195 cam-pha Cẩm Phả
c 196 uong-bi Uông Bí
h 198 binh-lieu Bình Liêu
h 199 tien-yen Tiên Yên
h 200 dam-ha Đầm Hà
h 201 hai-ha Hải Hà
h 202 ba-che Ba Chẽ
h 203 van-don Vân Đồn
c 205 dong-trieu Đông Triều
s 206 quang-yen Quảng Yên
h 207 co-to Cô Tô
@bac-giang
c 213 bac-giang Bắc Giang
h 215 yen-the Yên Thế
h 216 tan-yen Tân Yên
h 217 lang-giang Lạng Giang
h 218 luc-nam Lục Nam
h 219 luc-ngan Lục Ngạn
h 220 son-dong Sơn Động
s 222 viet-yen Việt Yên
h 223 hiep-hoa Hiệp Hòa
s 224 chu Chũ
@phu-tho
c 227 viet-tri Việt Trì
s 228 phu-tho Phú Thọ
h 230 doan-hung Đoan Hùng
h 231 ha-hoa Hạ Hoà
h 232 thanh-ba Thanh Ba
h 233 phu-ninh Phù Ninh
h 234 yen-lap Yên Lập
h 235 cam-khe Cẩm Khê
h 236 tam-nong Tam Nông
h 237 lam-thao Lâm Thao
h 238 thanh-son Thanh Sơn
h 239 thanh-thuy Thanh Thuỷ
h 240 tan-son Tân Sơn
@vinh-phuc
c 243 vinh-yen Vĩnh Yên
c 244 phuc-yen Phúc Yên
h 246 lap-thach Lập Thạch
h 247 tam-duong Tam Dương
h 248 tam-dao Tam Đảo
h 249 binh-xuyen Bình Xuyên
h 251 yen-lac Yên Lạc
h 252 vinh-tuong Vĩnh Tường
h 253 song-lo Sông Lô
@bac-ninh
c 256 bac-ninh Bắc Ninh
h 258 yen-phong Yên Phong
s 259 que-vo Quế Võ
h 260 tien-du Tiên Du
c 261 tu-son Từ Sơn
s 262 thuan-thanh Thuận Thành
h 263 gia-binh Gia Bình
h 264 luong-tai Lương Tài
@hai-duong
c 288 hai-duong Hải Dương
c 290 chi-linh Chí Linh
h 291 nam-sach Nam Sách
s 292 kinh-mon Kinh Môn
h 293 kim-thanh Kim Thành
h 294 thanh-ha Thanh Hà
h 295 cam-giang Cẩm Giàng
h 296 binh-giang Bình Giang
h 297 gia-loc Gia Lộc
h 298 tu-ky Tứ Kỳ
h 299 ninh-giang Ninh Giang
h 300 thanh-mien Thanh Miện
@hai-phong
q 303 hong-bang Hồng Bàng
q 304 ngo-quyen Ngô Quyền
q 305 le-chan Lê Chân
q 306 hai-an Hải An
q 307 kien-an Kiến An
q 308 do-son Đồ Sơn
q 309 duong-kinh Dương Kinh
c 311 thuy-nguyen Thuỷ Nguyên
q 312 an-duong An Dương
h 313 an-lao An Lão
h 314 kien-thuy Kiến Thuỵ
h 315 tien-lang Tiên Lãng
h 316 vinh-bao Vĩnh Bảo
h 317 cat-hai Cát Hải
h 318 bach-long-vi Bạch Long Vĩ
@hung-yen
c 323 hung-yen Hưng Yên
h 325 van-lam Văn Lâm
h 326 van-giang Văn Giang
h 327 yen-my Yên Mỹ
s 328 my-hao Mỹ Hào
h 329 an-thi Ân Thi
h 330 khoai-chau Khoái Châu
h 331 kim-dong Kim Động
h 332 tien-lu Tiên Lữ
h 333 phu-cu Phù Cừ
@thai-binh
c 336 thai-binh Thái Bình
h 338 quynh-phu Quỳnh Phụ
h 339 hung-ha Hưng Hà
h 340 dong-hung Đông Hưng
h 341 thai-thuy Thái Thụy
h 342 tien-hai Tiền Hải
h 343 kien-xuong Kiến Xương
h 344 vu-thu Vũ Thư
@ha-nam
c 347 phu-ly Phủ Lý
s 349 duy-tien Duy Tiên
s 350 kim-bang Kim Bảng
h 351 thanh-liem Thanh Liêm
h 352 binh-luc Bình Lục
h 353 ly-nhan Lý Nhân
@nam-dinh
c 356 nam-dinh Nam Định
h 359 vu-ban Vụ Bản
h 360 y-yen Ý Yên
h 361 nghia-hung Nghĩa Hưng
h 362 nam-truc Nam Trực
h 363 truc-ninh Trực Ninh
h 364 xuan-truong Xuân Trường
h 365 giao-thuy Giao Thủy
h 366 hai-hau Hải Hậu
@ninh-binh
c 370 tam-diep Tam Điệp
h 372 nho-quan Nho Quan
h 373 gia-vien Gia Viễn
c 374 hoa-lu Hoa Lư
h 375 yen-khanh Yên Khánh
h 376 kim-son Kim Sơn
h 377 yen-mo Yên Mô
@thanh-hoa
c 380 thanh-hoa Thanh Hóa
s 381 bim-son Bỉm Sơn
c 382 sam-son Sầm Sơn
h 384 muong-lat Mường Lát
h 385 quan-hoa Quan Hóa
h 386 ba-thuoc Bá Thước
h 387 quan-son Quan Sơn
h 388 lang-chanh Lang Chánh
h 389 ngoc-lac Ngọc Lặc
h 390 cam-thuy Cẩm Thủy
h 391 thach-thanh Thạch Thành
h 392 ha-trung Hà Trung
h 393 vinh-loc Vĩnh Lộc
h 394 yen-dinh Yên Định
h 395 tho-xuan Thọ Xuân
h 396 thuong-xuan Thường Xuân
h 397 trieu-son Triệu Sơn
h 398 thieu-hoa Thiệu Hóa
h 399 hoang-hoa Hoằng Hóa
h 400 hau-loc Hậu Lộc
h 401 nga-son Nga Sơn
h 402 nhu-xuan Như Xuân
h 403 nhu-thanh Như Thanh
h 404 nong-cong Nông Cống
h 406 quang-xuong Quảng Xương
s 407 nghi-son Nghi Sơn
@nghe-an
c 412 vinh Vinh
s 414 thai-hoa Thái Hoà
h 415 que-phong Quế Phong
h 416 quy-chau Quỳ Châu
h 417 ky-son Kỳ Sơn
h 418 tuong-duong Tương Dương
h 419 nghia-dan Nghĩa Đàn
h 420 quy-hop Quỳ Hợp
h 421 quynh-luu Quỳnh Lưu
h 422 con-cuong Con Cuông
h 423 tan-ky Tân Kỳ
h 424 anh-son Anh Sơn
h 425 dien-chau Diễn Châu
h 426 yen-thanh Yên Thành
h 427 do-luong Đô Lương
h 428 thanh-chuong Thanh Chương
h 429 nghi-loc Nghi Lộc
h 430 nam-dan Nam Đàn
h 431 hung-nguyen Hưng Nguyên
s 432 hoang-mai Hoàng Mai
@ha-tinh
c 436 ha-tinh Hà Tĩnh
s 437 hong-linh Hồng Lĩnh
h 439 huong-son Hương Sơn
h 440 duc-tho Đức Thọ
h 441 vu-quang Vũ Quang
h 442 nghi-xuan Nghi Xuân
h 443 can-loc Can Lộc
h 444 huong-khe Hương Khê
h 445 thach-ha Thạch Hà
h 446 cam-xuyen Cẩm Xuyên
h 447 ky-anh-huyen Kỳ Anh
s 449 ky-anh-thi-xa Kỳ Anh
@quang-binh
c 450 dong-hoi Đồng Hới
h 452 minh-hoa Minh Hóa
h 453 tuyen-hoa Tuyên Hóa
h 454 quang-trach Quảng Trạch
h 455 bo-trach Bố Trạch
h 456 quang-ninh Quảng Ninh
h 457 le-thuy Lệ Thủy
s 458 ba-don Ba Đồn
@quang-tri
c 461 dong-ha Đông Hà
s 462 quang-tri Quảng Trị
h 464 vinh-linh Vĩnh Linh
h 465 huong-hoa Hướng Hóa
h 466 gio-linh Gio Linh
h 467 da-krong Đa Krông
h 468 cam-lo Cam Lộ
h 469 trieu-phong Triệu Phong
h 470 hai-lang Hải Lăng
h 471 con-co Cồn Cỏ
@hue
q 474 thuan-hoa Thuận Hóa
q 475 phu-xuan Phú Xuân
s 476 phong-dien Phong Điền
h 477 quang-dien Quảng Điền
h 478 phu-vang Phú Vang
s 479 huong-thuy Hương Thủy
s 480 huong-tra Hương Trà
h 481 a-luoi A Lưới
h 482 phu-loc Phú Lộc
@da-nang
q 490 lien-chieu Liên Chiểu
q 491 thanh-khe Thanh Khê
q 492 hai-chau Hải Châu
q 493 son-tra Sơn Trà
q 494 ngu-hanh-son Ngũ Hành Sơn
q 495 cam-le Cẩm Lệ
h 497 hoa-vang Hòa Vang
h 498 hoang-sa Hoàng Sa
@quang-nam
c 502 tam-ky Tam Kỳ
c 503 hoi-an Hội An
h 504 tay-giang Tây Giang
h 505 dong-giang Đông Giang
h 506 dai-loc Đại Lộc
s 507 dien-ban Điện Bàn
h 508 duy-xuyen Duy Xuyên
h 509 que-son Quế Sơn
h 510 nam-giang Nam Giang
h 511 phuoc-son Phước Sơn
h 512 hiep-duc Hiệp Đức
h 513 thang-binh Thăng Bình
h 514 tien-phuoc Tiên Phước
h 515 bac-tra-my Bắc Trà My
h 516 nam-tra-my Nam Trà My
h 517 nui-thanh Núi Thành
h 518 phu-ninh Phú Ninh
@quang-ngai
c 522 quang-ngai Quảng Ngãi
h 524 binh-son Bình Sơn
h 525 tra-bong Trà Bồng
h 527 son-tinh Sơn Tịnh
h 528 tu-nghia Tư Nghĩa
h 529 son-ha Sơn Hà
h 530 son-tay Sơn Tây
h 531 minh-long Minh Long
h 532 nghia-hanh Nghĩa Hành
h 533 mo-duc Mộ Đức
s 534 duc-pho Đức Phổ
h 535 ba-to Ba Tơ
h 536 ly-son Lý Sơn
@binh-dinh
c 540 quy-nhon Quy Nhơn
h 542 an-lao An Lão
s 543 hoai-nhon Hoài Nhơn
h 544 hoai-an Hoài Ân
h 545 phu-my Phù Mỹ
h 546 vinh-thanh Vĩnh Thạnh
h 547 tay-son Tây Sơn
h 548 phu-cat Phù Cát
s 549 an-nhon An Nhơn
h 550 tuy-phuoc Tuy Phước
h 551 van-canh Vân Canh
@phu-yen
c 555 tuy-hoa Tuy Hoà
s 557 song-cau Sông Cầu
h 558 dong-xuan Đồng Xuân
h 559 tuy-an Tuy An
h 560 son-hoa Sơn Hòa
h 561 song-hinh Sông Hinh
h 562 tay-hoa Tây Hoà
h 563 phu-hoa Phú Hoà
s 564 dong-hoa Đông Hòa
@khanh-hoa
c 568 nha-trang Nha Trang
c 569 cam-ranh Cam Ranh
h 570 cam-lam Cam Lâm
h 571 van-ninh Vạn Ninh
s 572 ninh-hoa Ninh Hòa
h 573 khanh-vinh Khánh Vĩnh
h 574 dien-khanh Diên Khánh
h 575 khanh-son Khánh Sơn
h 576 truong-sa Trường Sa
@ninh-thuan
c 582 phan-rang-thap-cham Phan Rang-Tháp Chàm
h 584 bac-ai Bác Ái
h 585 ninh-son Ninh Sơn
h 586 ninh-hai Ninh Hải
h 587 ninh-phuoc Ninh Phước
h 588 thuan-bac Thuận Bắc
h 589 thuan-nam Thuận Nam
@binh-thuan
c 593 phan-thiet Phan Thiết
s 594 la-gi La Gi
h 595 tuy-phong Tuy Phong
h 596 bac-binh Bắc Bình
h 597 ham-thuan-bac Hàm Thuận Bắc
h 598 ham-thuan-nam Hàm Thuận Nam
h 599 tanh-linh Tánh Linh
h 600 duc-linh Đức Linh
h 601 ham-tan Hàm Tân
h 602 phu-qui Phú Quí
@kon-tum
c 608 kon-tum Kon Tum
h 610 dak-glei Đắk Glei
h 611 ngoc-hoi Ngọc Hồi
h 612 dak-to Đắk Tô
h 613 kon-plong Kon Plông
h 614 kon-ray Kon Rẫy
h 615 dak-ha Đắk Hà
h 616 sa-thay Sa Thầy
h 617 tu-mo-rong Tu Mơ Rông
h 618 ia-h-drai Ia H' Drai
@gia-lai
c 622 pleiku Pleiku
s 623 an-khe An Khê
s 624 ayun-pa Ayun Pa
h 625 kbang KBang
h 626 dak-doa Đăk Đoa
h 627 chu-pah Chư Păh
h 628 ia-grai Ia Grai
h 629 mang-yang Mang Yang
h 630 kong-chro Kông Chro
h 631 duc-co Đức Cơ
h 632 chu-prong Chư Prông
h 633 chu-se Chư Sê
h 634 dak-po Đăk Pơ
h 635 ia-pa Ia Pa
h 637 krong-pa Krông Pa
h 638 phu-thien Phú Thiện
h 639 chu-puh Chư Pưh
@dak-lak
c 643 buon-ma-thuot Buôn Ma Thuột
s 644 buon-ho Buôn Hồ
h 645 ea-hleo Ea H'leo
h 646 ea-sup Ea Súp
h 647 buon-don Buôn Đôn
h 648 cu-mgar Cư M'gar
h 649 krong-buk Krông Búk
h 650 krong-nang Krông Năng
h 651 ea-kar Ea Kar
h 652 mdrak M'Đrắk
h 653 krong-bong Krông Bông
h 654 krong-pac Krông Pắc
h 655 krong-a-na Krông A Na
h 656 lak Lắk
h 657 cu-kuin Cư Kuin
@dak-nong
c 660 gia-nghia Gia Nghĩa
h 661 dak-glong Đăk Glong
h 662 cu-jut Cư Jút
h 663 dak-mil Đắk Mil
h 664 krong-no Krông Nô
h 665 dak-song Đắk Song
h 666 dak-rlap Đắk R'Lấp
h 667 tuy-duc Tuy Đức
@lam-dong
c 672 da-lat Đà Lạt
c 673 bao-loc Bảo Lộc
h 674 dam-rong Đam Rông
h 675 lac-duong Lạc Dương
h 676 lam-ha Lâm Hà
h 677 don-duong Đơn Dương
h 678 duc-trong Đức Trọng
h 679 di-linh Di Linh
h 680 bao-lam Bảo Lâm
h 682 da-huoai Đạ Huoai
@binh-phuoc
s 688 phuoc-long Phước Long
c 689 dong-xoai Đồng Xoài
s 690 binh-long Bình Long
h 691 bu-gia-map Bù Gia Mập
h 692 loc-ninh Lộc Ninh
h 693 bu-dop Bù Đốp
h 694 hon-quan Hớn Quản
h 695 dong-phu Đồng Phú
h 696 bu-dang Bù Đăng
s 697 chon-thanh Chơn Thành
h 698 phu-rieng Phú Riềng
@tay-ninh
c 703 tay-ninh Tây Ninh
h 705 tan-bien Tân Biên
h 706 tan-chau Tân Châu
h 707 duong-minh-chau Dương Minh Châu
h 708 chau-thanh Châu Thành
s 709 hoa-thanh Hòa Thành
h 710 go-dau Gò Dầu
h 711 ben-cau Bến Cầu
s 712 trang-bang Trảng Bàng
@binh-duong
c 718 thu-dau-mot Thủ Dầu Một
h 719 bau-bang Bàu Bàng
h 720 dau-tieng Dầu Tiếng
c 721 ben-cat Bến Cát
h 722 phu-giao Phú Giáo
c 723 tan-uyen Tân Uyên
c 724 di-an Dĩ An
c 725 thuan-an Thuận An
h 726 bac-tan-uyen Bắc Tân Uyên
@dong-nai
c 731 bien-hoa Biên Hòa
c 732 long-khanh Long Khánh
h 734 tan-phu Tân Phú
h 735 vinh-cuu Vĩnh Cửu
h 736 dinh-quan Định Quán
h 737 trang-bom Trảng Bom
h 738 thong-nhat Thống Nhất
h 739 cam-my Cẩm Mỹ
h 740 long-thanh Long Thành
h 741 xuan-loc Xuân Lộc
h 742 nhon-trach Nhơn Trạch
@ba-ria-vung-tau
c 747 vung-tau Vũng Tàu
c 748 ba-ria Bà Rịa
h 750 chau-duc Châu Đức
h 751 xuyen-moc Xuyên Mộc
h 753 long-dat Long Đất
c 754 phu-my Phú Mỹ
h 755 con-dao Côn Đảo
@ho-chi-minh
q 760 1 1
q 761 12 12
q 764 go-vap Gò Vấp
q 765 binh-thanh Bình Thạnh
q 766 tan-binh Tân Bình
q 767 tan-phu Tân Phú
q 768 phu-nhuan Phú Nhuận
c 769 thu-duc Thủ Đức
q 770 3 3
q 771 10 10
q 772 11 11
q 773 4 4
q 774 5 5
q 775 6 6
q 776 8 8
q 777 binh-tan Bình Tân
q 778 7 7
h 783 cu-chi Củ Chi
h 784 hoc-mon Hóc Môn
h 785 binh-chanh Bình Chánh
h 786 nha-be Nhà Bè
h 787 can-gio Cần Giờ
@long-an
c 794 tan-an Tân An
s 795 kien-tuong Kiến Tường
h 796 tan-hung Tân Hưng
h 797 vinh-hung Vĩnh Hưng
h 798 moc-hoa Mộc Hóa
h 799 tan-thanh Tân Thạnh
h 800 thanh-hoa Thạnh Hóa
h 801 duc-hue Đức Huệ
h 802 duc-hoa Đức Hòa
h 803 ben-luc Bến Lức
h 804 thu-thua Thủ Thừa
h 805 tan-tru Tân Trụ
h 806 can-duoc Cần Đước
h 807 can-giuoc Cần Giuộc
h 808 chau-thanh Châu Thành
@tien-giang
c 815 my-tho Mỹ Tho
c 816 go-cong Gò Công
s 817 cai-lay-thi-xa Cai Lậy
h 818 tan-phuoc Tân Phước
h 819 cai-be Cái Bè
h 820 cai-lay-huyen Cai Lậy
h 821 chau-thanh Châu Thành
h 822 cho-gao Chợ Gạo
h 823 go-cong-tay Gò Công Tây
h 824 go-cong-dong Gò Công Đông
h 825 tan-phu-dong Tân Phú Đông
@ben-tre
c 829 ben-tre Bến Tre
h 831 chau-thanh Châu Thành
h 832 cho-lach Chợ Lách
h 833 mo-cay-nam Mỏ Cày Nam
h 834 giong-trom Giồng Trôm
h 835 binh-dai Bình Đại
h 836 ba-tri Ba Tri
h 837 thanh-phu Thạnh Phú
h 838 mo-cay-bac Mỏ Cày Bắc
@tra-vinh
c 842 tra-vinh Trà Vinh
h 844 cang-long Càng Long
h 845 cau-ke Cầu Kè
h 846 tieu-can Tiểu Cần
h 847 chau-thanh Châu Thành
h 848 cau-ngang Cầu Ngang
h 849 tra-cu Trà Cú
h 850 duyen-hai-huyen Duyên Hải
s 851 duyen-hai-thi-xa Duyên Hải
@vinh-long
c 855 vinh-long Vĩnh Long
h 857 long-ho Long Hồ
h 858 mang-thit Mang Thít
h 859 vung-liem Vũng Liêm
h 860 tam-binh Tam Bình
s 861 binh-minh Bình Minh
h 862 tra-on Trà Ôn
h 863 binh-tan Bình Tân
@dong-thap
c 866 cao-lanh-thanh-pho Cao Lãnh
c 867 sa-dec Sa Đéc
c 868 hong-ngu-thanh-pho Hồng Ngự
h 869 tan-hong Tân Hồng
h 870 hong-ngu-huyen Hồng Ngự
h 871 tam-nong Tam Nông
h 872 thap-muoi Tháp Mười
h 873 cao-lanh-huyen Cao Lãnh
h 874 thanh-binh Thanh Bình
h 875 lap-vo Lấp Vò
h 876 lai-vung Lai Vung
h 877 chau-thanh Châu Thành
@an-giang
c 883 long-xuyen Long Xuyên
c 884 chau-doc Châu Đốc
h 886 an-phu An Phú
s 887 tan-chau Tân Châu
h 888 phu-tan Phú Tân
h 889 chau-phu Châu Phú
s 890 tinh-bien Tịnh Biên
h 891 tri-ton Tri Tôn
h 892 chau-thanh Châu Thành
h 893 cho-moi Chợ Mới
h 894 thoai-son Thoại Sơn
@kien-giang
c 899 rach-gia Rạch Giá
c 900 ha-tien Hà Tiên
h 902 kien-luong Kiên Lương
h 903 hon-dat Hòn Đất
h 904 tan-hiep Tân Hiệp
h 905 chau-thanh Châu Thành
h 906 giong-rieng Giồng Riềng
h 907 go-quao Gò Quao
h 908 an-bien An Biên
h 909 an-minh An Minh
h 910 vinh-thuan Vĩnh Thuận
c 911 phu-quoc Phú Quốc
h 912 kien-hai Kiên Hải
h 913 u-minh-thuong U Minh Thượng
h 914 giang-thanh Giang Thành
@can-tho
q 916 ninh-kieu Ninh Kiều
q 917 o-mon Ô Môn
q 918 binh-thuy Bình Thuỷ
q 919 cai-rang Cái Răng
q 923 thot-not Thốt Nốt
h 924 vinh-thanh Vĩnh Thạnh
h 925 co-do Cờ Đỏ
h 926 phong-dien Phong Điền
h 927 thoi-lai Thới Lai
@hau-giang
c 930 vi-thanh Vị Thanh
c 931 nga-bay Ngã Bảy
h 932 chau-thanh-a Châu Thành A
h 933 chau-thanh Châu Thành
h 934 phung-hiep Phụng Hiệp
h 935 vi-thuy Vị Thuỷ
h 936 long-my-huyen Long Mỹ
s 937 long-my-thi-xa Long Mỹ
@soc-trang
c 941 soc-trang Sóc Trăng
h 942 chau-thanh Châu Thành
h 943 ke-sach Kế Sách
h 944 my-tu Mỹ Tú
h 945 cu-lao-dung Cù Lao Dung
h 946 long-phu Long Phú
h 947 my-xuyen Mỹ Xuyên
s 948 nga-nam Ngã Năm
h 949 thanh-tri Thạnh Trị
s 950 vinh-chau Vĩnh Châu
h 951 tran-de Trần Đề
@bac-lieu
c 954 bac-lieu Bạc Liêu
h 956 hong-dan Hồng Dân
h 957 phuoc-long Phước Long
h 958 vinh-loi Vĩnh Lợi
s 959 gia-rai Giá Rai
h 960 dong-hai Đông Hải
h 961 hoa-binh Hoà Bình
@ca-mau
c 964 ca-mau Cà Mau
h 966 u-minh U Minh
h 967 thoi-binh Thới Bình
h 968 tran-van-thoi Trần Văn Thời
h 969 cai-nuoc Cái Nước
h 970 dam-doi Đầm Dơi
h 971 nam-can Năm Căn
h 972 phu-tan Phú Tân
h 973 ngoc-hien Ngọc Hiển
`;
