import { describe, expect, test } from '@jest/globals';
import { compare, inShort } from '../checks/check-text.js';

const SOURCE = [
  'The mayor said on Tuesday that at least 12 people, three of them children, were hurt in Odense.',
  'The yard raised 1.5 million euros and will hire 2,300 workers by March 2027.',
  'The vote was moved from 5 May to 12 June at 3 p.m., Anna Nilsen said.',
].join('\n');

const RIGHT = {
  da: [
    'Borgmesteren sagde tirsdag, at mindst 12 mennesker, heraf tre børn, kom til skade i Odense.',
    'Værftet rejste 1,5 millioner euro og ansætter 2.300 medarbejdere inden marts 2027.',
    'Afstemningen blev flyttet fra den 5. maj til den 12. juni kl. 15, sagde Anna Nilsen.',
  ].join('\n'),
  vi: [
    'Thị trưởng nói hôm thứ Ba rằng ít nhất 12 người, trong đó có ba trẻ em, bị thương ở Odense.',
    'Xưởng đã huy động 1,5 triệu euro và sẽ tuyển 2.300 công nhân trước tháng 3 năm 2027.',
    'Cuộc bỏ phiếu được dời từ ngày 5 tháng 5 sang ngày 12 tháng 6 lúc 3 giờ chiều, Anna Nilsen nói.',
  ].join('\n'),
  th: [
    'นายกเทศมนตรีกล่าวเมื่อวันอังคารว่ามีผู้บาดเจ็บอย่างน้อย 12 คน รวมเด็ก 3 คน ที่โอเดนเซ',
    'อู่ต่อเรือระดมทุนได้ 1.5 ล้านยูโร และจะจ้างคนงาน 2,300 คนภายในเดือนมีนาคม 2027',
    'แอนนา นิลเซน กล่าวว่าการลงคะแนนเลื่อนจากวันที่ 5 พฤษภาคม เป็นวันที่ 12 มิถุนายน เวลา 3 นาฬิกา',
  ].join('\n'),
};

describe('a text in a language without a pack', () => {
  test.each(Object.entries(RIGHT))(
    'raises no alarm by its own number words, months and weekdays: %s',
    async (lang, text) => {
      expect(inShort(await compare(SOURCE, text, ['en', lang]))).toEqual([]);
      expect(inShort(await compare(text, SOURCE, [lang, 'en']))).toEqual([]);
    },
  );

  test.each([
    ['da', '12 mennesker', '21 mennesker', 'warning number/changed 12 → 21'],
    ['vi', '2.300', '2.800', 'warning number/changed 2,300 → 2.800'],
    ['th', '1.5', '1.6', 'warning number/changed 1.5 → 1.6'],
    ['da', 'Odense', 'Odnese', 'warning name/drift Odense → Odnese'],
  ] as const)('%s: shows what changed: %s → %s', async (lang, right, wrong, finding) => {
    const text = RIGHT[lang].replace(right, wrong);
    expect(inShort(await compare(SOURCE, text, ['en', lang]))).toEqual([finding]);
  });
});
