import { listed } from '../../endings.js';
import type { FrameWords } from '../../pack.js';

// Usage: what agencies and news sites of the language put around their stories.
export const frame: FrameWords = {
  bylines: listed('автор автори авторка текст'),
  signOffs: listed('підготував підготувала підготували за_редакцією редактор'),
  credits: listed('фото світлина ілюстрація джерело_фото'),
  updates: listed('новина_оновлюється матеріал_оновлюється новина_доповнюється подробиці_згодом далі_буде'),
  readAlso: listed('читайте_також читайте_ще дивіться_також більше_про_це за_темою'),
  comments: listed('коментарі коментарів коментар залишити_коментар відповідей відповіді'),
  share: listed(
    'поділитися поділитись поширити надрукувати друк телеграм фейсбук telegram facebook twitter x viber whatsapp підписатися у в на нас зберегти',
  ),
};
