import { listed } from '../../endings.js';
import type { FrameWords } from '../../pack.js';

// Usage: what agencies and news sites of the language put around their stories.
export const frame: FrameWords = {
  bylines: listed('von'),
  signOffs: listed('redaktion bearbeitet_von redigiert_von mitarbeit'),
  credits: listed('foto fotos bild bildquelle symbolbild archivbild'),
  updates: listed(
    'weitere_informationen_folgen mehr_in_kürze diese_meldung_wird_aktualisiert der_artikel_wird_laufend_aktualisiert',
  ),
  readAlso: listed('lesen_sie_auch lesen_sie_mehr lesen_sie_dazu siehe_auch mehr_zum_thema auch_interessant'),
  comments: listed('kommentare kommentar antworten kommentar_schreiben kommentar_hinterlassen'),
  share: listed(
    'teilen drucken mailen per e mail merken facebook twitter x whatsapp telegram linkedin folgen uns auf artikel abonnieren',
  ),
};
