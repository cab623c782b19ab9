import { listed } from '../../endings.js';
import type { FrameWords } from '../../pack.js';

// Usage: what agencies and news sites of the language put around their stories.
export const frame: FrameWords = {
  bylines: listed('автор авторы текст'),
  signOffs: listed('подготовил подготовила подготовили под_редакцией редактор'),
  credits: listed('фото снимок иллюстрация источник_фото'),
  updates: listed('новость_обновляется материал_обновляется новость_дополняется подробности_позже продолжение_следует'),
  readAlso: listed('читайте_также читайте_ещё читайте_еще смотрите_также по_теме'),
  comments: listed('комментарии комментариев комментарий оставить_комментарий ответов ответы'),
  share: listed(
    'поделиться распечатать печать телеграм вконтакте telegram facebook twitter x viber whatsapp подписаться в на нас сохранить',
  ),
};
