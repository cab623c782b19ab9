import { listed } from '../../endings.js';
import type { FrameWords } from '../../pack.js';

// Usage: what agencies and news sites of the language put around their stories.
export const frame: FrameWords = {
  bylines: listed('por'),
  signOffs: listed('reporte_de información_de editado_por escrito_por reportaje_de'),
  credits: listed('foto fotos fotografía imagen crédito'),
  updates: listed('noticia_en_desarrollo más_información_en_breve habrá_ampliación'),
  readAlso: listed('lea_también lee_también lea_además ver_también te_puede_interesar más_información'),
  comments: listed('comentarios comentario respuestas deja_un_comentario deja_una_respuesta'),
  share: listed(
    'compartir imprimir enviar por correo facebook twitter x whatsapp telegram linkedin síguenos en artículo suscríbete',
  ),
};
