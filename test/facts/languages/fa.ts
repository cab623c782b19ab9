/** Persian. */
export const fa = `
بیست و سه نفر → number 23
دویست و پنجاه → number 250
هزار و نهصد و هشتاد و نه → number 1989
سه هزار یورو → money 3000 EUR
یک میلیون دلار → money 1000000 USD
دو و نیم میلیون → number 2500000
۱٫۹ میلیون دلار → money 1900000 USD
۱٬۲۳۴٬۵۶۷ نفر → number 1234567
۱۲٫۵ درصد → percentage 12.5
۴۵٪ → percentage 45
دومین بار → ordinal 2?
پنجمین سال → ordinal 5?
یک سوم بودجه → number 0.3333333333333333?
دو سوم → number 0.6666666666666666?
نیمی از پول → number 0.5?
۷ اکتبر ۲۰۲۳ → date 2023-10-07
ژانویه ۲۰۲۵ → date 2025-01
در سال ۱۹۹۷ → date 1997
روز دوشنبه → date day 1
دهه ۱۹۹۰ → date 199X
۲۱ ساله → age 21 year
پنج کیلومتر → measure 5 kilometer
شش هفته → duration 6 week
ساعت ۱۵:۳۰ → time 15:30
بین ۵ تا ۷ نفر → number 5–7
دست‌کم ۳۵ کشته → number 35
صدها نفر → number 100?
پانزده روز → duration 15 day
یکی از آنها →
قرن نوزدهم → ordinal 19 century?
۵ درصدی → percentage 5
۵ واحد درصد → percentage 5 percentage-point
دولت ۱۲٫۵ میلیارد تومان به ۳۴ مدرسه اختصاص داد. → number 12500000000; number 34
تورم در ماه مارس به ۷٫۲۵ درصد رسید. → date XXXX-03; percentage 7.25
جلسه دو ساعت و نیم طول کشید. → duration 2.5 hour
ساعت هفت و نیم عصر → time 19:30
ساعت ۱۹:۳۰ → time 19:30
دو سوم پاسخ‌دهندگان → number 0.6666666666666666?
چهار روز پیش → duration 4 day
صد و بیست کارمند → number 120
سه هزار و پانصد پناهجو → number 3500
صدها هزار معترض → number 100000?
دهه ۱۹۹۰ و قرن بیستم → date 199X; ordinal 20 century?
قیمت دو برابر شد → number 2?
یک و نیم میلیون دلار → money 1500000 USD
سی و پنجمین دوره → ordinal 35
۷ اکتبر ۲۰۲۳ → date 2023-10-07
هجده ماه و سیزده روز → duration 18 month; duration 13 day
روز سه‌شنبه → date day 2
بی‌بی‌سی و سی‌ان‌ان گزارش دادند →
دو‌هزار نفر → number 2000
یک‌سوم مردم → number 0.3333333333333333?
دو میلیون و سیصد هزار تومان → number 2300000
۱٫۹ میلیارد دلار، ۳٫۵ درصد → money 1900000000 USD; percentage 3.5
کاهش ۲٫۵ واحد درصدی → percentage 2.5 percentage-point
دو سوم دانش‌آموزان، یک‌چهارم والدین → number 0.6666666666666666?; number 0.25?
قیمت‌ها دو برابر شد، سه برابر → number 2?; number 3?
بیست و یک کشته و هفده زخمی → number 21; number 17
دوره سوم، دوازدهمین دوره → ordinal 3?; ordinal 12?
قرن نوزدهم، دهه ۱۹۸۰، دهه هشتاد → ordinal 19 century?; date 198X; date XX8X?
از ۵ تا ۷ اکتبر ۲۰۲۳ → date 2023-10-05–2023-10-07
ساعت ۱۹:۳۰، ساعت هفت و نیم صبح → time 19:30; time 07:30
صدها نفر، ده‌ها هزار پناهجو → number 100?; number 10000?
دست‌کم بیست و پنج کشته → number 25
دوشنبه ۳ مارس ۲۰۲۵ → date day 1; date 2025-03-03
یک و نیم میلیون، نیم میلیون، دو ساعت و نیم → number 1500000; number 500000; duration 2.5 hour
ده روز پیش، دو هفته دیگر → duration 10 day; duration 2 week
حدود هزار و سیصد و پنجاه نفر → number 1350
منفی ۱۵ درجه سانتی‌گراد → temperature -15 celsius
۱۵ مهر ۱۴۰۲ → date 2023-10-07
بازی ۳ بر ۱ تمام شد → score 3-1
یک دوجین تخم مرغ → number 12
`;
