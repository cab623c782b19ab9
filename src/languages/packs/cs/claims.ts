import { listed } from '../../endings.js';
import type { ClaimWords } from '../../pack.js';

// Usage: Příruční mluvnice češtiny (zápor). The verb itself is denied by the prefix ne-; words that only begin so are `neutral`.
export const claims: ClaimWords = {
  polarity: {
    negators: listed(
      'ne není nejsou nejsem nejsme nebyl nebyla nebylo nebyli nebyly nebude nebudou nemá nemají nemůže nemohou nechce nechtějí neměl neměla nemohl nemohla nikdy nikdo nikoho nikomu nic ničeho nikde žádn* ani nelze nikoli nikoliv',
    ),
    negative: listed(
      'či_nikoli či_ne nebo_ne ne* bez* jen pouze až než dokud sotva stěží zřídka málo méně odmít* odmit* popř* zaká* zakaz* zabrán* vyhn* vyhýb* chyb* selh* zruš* zastav* přest* proti anti* ztra* ztrá* místo kromě  jinak    přes obtíž* slab* špatn* horš* chybn* prázdn* opak* pochyb* nul* vzd*',
    ),
    neutral: listed(
      'nebo než nej* nedáv* neděl* neděle německ* němec* nemocn* nemoc* nehod* nejen nech* nechat něj něm bezpeč* bezpro* nezávis* nález* ně',
    ),
  },
};
