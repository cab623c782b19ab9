/** Turkish. */
export const tr = `
yirmi üç kişi → number 23
yirmiüç kişi → number 23
iki yüz elli → number 250
bin dokuz yüz seksen dokuz → number 1989
üç bin euro → money 3000 EUR
bir milyon lira → money 1000000 TRY
iki buçuk milyon → number 2500000
1,9 milyon dolar → money 1900000 USD
1.234.567 kişi → number 1234567
yüzde 12,5 → percentage 12.5
%45 → percentage 45
ikinci gün → ordinal 2?
beşinci yıl → ordinal 5?
üçte bir → number 0.3333333333333333?
üçte iki → number 0.6666666666666666?
paranın yarısı → number 0.5?
beş bölü sekiz → number 0.625
7 Ekim 2023 → date 2023-10-07
Ocak 2025 → date 2025-01
1997 yılında → date 1997
pazartesi günü → date day 1
1990'lar → date 199X
21 yaşındaki → age 21 year
beş kilometre → measure 5 kilometer
20 derece → temperature 20 celsius
altı hafta → duration 6 week
5 ila 7 kişi → number 5–7
en az 35 ölü → number 35
bir düzine yumurta → number 12
yüzlerce insan → number 100?
3 dolar 50 sent → money 3.5 USD
bir adam ve bir ev →
onlardan biri →
Hükümet 34 okul için 12,5 milyon lira ayırdı. → number 34; money 12500000 TRY
Enflasyon martta yüzde 7,25'e yükseldi. → date XXXX-03; percentage 7.25
47 yaşındaki adam ve dokuz yaşındaki oğlu → age 47 year; age 9 year
Toplantı iki buçuk saat sürdü. → duration 2.5 hour
akşam yedi buçukta → time 19:30
saat 19.30'da → time 19:30
ankete katılanların üçte ikisi → number 0.6666666666666666?
dört gün önce → duration 4 day
yüz yirmi çalışan → number 120
üç bin beş yüz mülteci → number 3500
yüz binlerce gösterici → number 100000?
1990'larda ve 20. yüzyılda → date 199X; ordinal 20 century
fiyatlar ikiye katlandı → number 2?
bir buçuk milyon dolar → money 1500000 USD
yirmi beşinci kez → ordinal 25
7 Ekim 2023'te → date 2023-10-07
otuz beş kişi öldü → number 35
yarım saat, yarım milyon → duration 0.5 hour?; number 500000
32 yaşındaki adam yaralandı, otuz iki yaşında bir kadın → age 32 year; age 32 year
iki milyon üç yüz bin lira → money 2300000 TRY
1,9 milyar avro, yani yüzde 3,5 → money 1900000000 EUR; percentage 3.5
2,5 puanlık düşüş, 2,5 yüzde puan → percentage 2.5 percentage-point; percentage 2.5 percentage-point
fiyatlar ikiye katlandı, üç katına çıktı → number 2?; number 3?
yirmi bir ölü, on yedi yaralıya → number 21; number 17
üçüncü dönem, on ikinci baskı → ordinal 3?; ordinal 12
5-7 Ekim 2023 tarihlerinde → date 2023-10-05–2023-10-07
yüzlerce kişi, on binlerce mülteci → number 100?; number 10000?
en az yirmi beş ölü → number 25
3 Mart 2025 Pazartesi → date 2025-03-03; date day 1
bir buçuk milyon, yarım milyon, iki buçuk saat → number 1500000; number 500000; duration 2.5 hour
on gün önce, iki hafta sonra → duration 10 day; duration 2 week
yaklaşık bin üç yüz elli → number 1350
eksi 15 derece → temperature -15 celsius
iki yüz kırk kişiyle, beş bini aşkın → number 240; number 5000
maç 3-1 bitti → score 3-1
`;
