/**
 * The character that an XML or HTML reference stands for; undefined where there is none. Of HTML's names those are known that texts
 * have: other ones stay as they are.
 *
 * @param entity with its signs: `&amp;`, `&#x2019;`
 */
export function entityText(entity: string | undefined): string | undefined {
  if (entity === undefined) return undefined;
  if (entity.charAt(1) !== '#') return NAMED.get(entity.slice(1, -1));
  const isHex = /[xX]/u.test(entity.charAt(2));
  const code = Number.parseInt(entity.slice(isHex ? 3 : 2, -1), isHex ? 16 : 10);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

/** Those of XML first. */
const NAMED: ReadonlyMap<string, string> = new Map(
  (
    'amp & lt < gt > quot " apos \' nbsp \u00A0 shy \u00AD ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200C zwj \u200D ' +
    'lrm \u200E rlm \u200F ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » lsaquo ‹ rsaquo › ' +
    'hellip … bull • middot · copy © reg ® trade ™ deg ° plusmn ± times × divide ÷ frac12 ½ frac14 ¼ frac34 ¾ sup2 ² sup3 ³ ' +
    'euro € pound £ yen ¥ cent ¢ sect § para ¶ dagger † permil ‰ prime ′ Prime ″ minus − iexcl ¡ iquest ¿ ordf ª ordm º ' +
    'Agrave À Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ Ccedil Ç Egrave È Eacute É Ecirc Ê Euml Ë Igrave Ì Iacute Í ' +
    'Icirc Î Iuml Ï ETH Ð Ntilde Ñ Ograve Ò Oacute Ó Ocirc Ô Otilde Õ Ouml Ö Oslash Ø Ugrave Ù Uacute Ú Ucirc Û Uuml Ü ' +
    'Yacute Ý THORN Þ szlig ß agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç egrave è eacute é ecirc ê ' +
    'euml ë igrave ì iacute í icirc î iuml ï eth ð ntilde ñ ograve ò oacute ó ocirc ô otilde õ ouml ö oslash ø ugrave ù ' +
    'uacute ú ucirc û uuml ü yacute ý thorn þ yuml ÿ OElig Œ oelig œ Scaron Š scaron š larr ← rarr → uarr ↑ darr ↓ check ✓'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, index) => {
      if (index % 2 === 0) pairs.push([word, '']);
      else pairs.push([pairs.pop()?.[0] ?? '', word]);
      return pairs;
    }, []),
);
