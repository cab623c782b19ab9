import { listed } from '../../endings.js';
import type { FrameWords } from '../../pack.js';

// Usage: what agencies and news sites of the language put around their stories.
export const frame: FrameWords = {
  bylines: listed('autor autorka autorzy tekst'),
  signOffs: listed('opracował opracowała opracowanie redakcja redagował'),
  credits: listed('fot foto zdjęcie zdjęcia źródło_zdjęcia'),
  updates: listed('więcej_informacji_wkrótce wiadomość_jest_aktualizowana artykuł_aktualizowany'),
  readAlso: listed('czytaj_także czytaj_też czytaj_również zobacz_także zobacz_też przeczytaj_także'),
  comments: listed('komentarze komentarzy komentarz dodaj_komentarz zostaw_komentarz odpowiedzi'),
  share: listed(
    'udostępnij drukuj wyślij e mail facebook twitter x whatsapp telegram obserwuj nas na subskrybuj podziel się',
  ),
};
