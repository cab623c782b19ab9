/** Arabic, with what is spoken in Egypt. */
export const ar = `
في ١٥ رمضان ١٤٤٥ هـ → date 2024-03-25
رمضان كريم →
سبعتاشر شخصا → number 17
تلتمية وخمسين → number 350
الساعة الواحدة ظهرا → time 13:00
الساعة الثانية بعد الظهر → time 14:00
خمسة أشخاص ظهرا → number 5
في أواخر مارس → date XXXX-03
مارس الرياضة →
مئة وثلاثة ارباع متر → measure 100.75 meter
25799‪,‪52 → number 25799.52
١٩٨٤ كتابا → number 1984
`;
