import { listed } from '../../endings.js';
import type { FrameWords } from '../../pack.js';

// Usage: what agencies and news sites of the language put around their stories.
export const frame: FrameWords = {
  bylines: listed('par'),
  signOffs: listed('reportage_de rédigé_par édité_par avec_la_contribution_de'),
  credits: listed('photo photos crédit_photo crédits image illustration'),
  updates: listed("plus_d'informations_à_venir plus_de_détails_à_venir cet_article_sera_mis_à_jour"),
  readAlso: listed('lire_aussi à_lire_aussi à_lire voir_aussi lire_également sur_le_même_sujet'),
  comments: listed('commentaires commentaire réponses laisser_un_commentaire'),
  share: listed(
    'partager imprimer envoyer par e mail facebook twitter x whatsapp telegram linkedin suivez nous sur article abonnez vous',
  ),
};
