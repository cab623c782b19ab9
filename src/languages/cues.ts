/**
 * What tells languages of one script apart at a glance: letters that few of them have, and words that stand in nearly every
 * sentence. Also languages without a pack, so that Belarusian is not taken for Ukrainian or Danish for Swedish.
 */
export interface Cues {
  readonly letters: string;
  readonly words: string;
}

export const LATIN: Readonly<Record<string, Cues>> = {
  en: { letters: '', words: 'the of and to in that is was for with he she it on are as at by be this have from which has were had not they said will would who after been his her their its monday tuesday wednesday thursday friday saturday sunday people met two new more about could year years percent' },
  de: { letters: 'ß', words: 'der die das und ist nicht mit den von zu ein eine auf für im sich des dem er sie es auch als werden wurde hat nach bei einer einem aus dass wie über sind am zum haben noch war montag dienstag mittwoch donnerstag freitag samstag sonntag' },
  nl: { letters: '', words: 'de het een van en in is dat op te zijn voor met die niet aan er om ook als maar bij uit hij ze worden werd heeft naar door over nog hebben wordt deze tot geen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag' },
  sv: { letters: 'å', words: 'och att det som en är av för på med den till inte har om ett de var i sig han hon från men efter också kan ska eller när mycket vid nu skulle måndag tisdag onsdag torsdag fredag lördag söndag' },
  da: { letters: 'æø', words: 'og at det som en er af for på med den til ikke har om et de var i sig han hun fra men efter også kan skal eller når ved blev efter havde hvor' },
  nb: { letters: 'æø', words: 'og at det som en er av for på med den til ikke har om et de var i seg han hun fra men etter også kan skal eller når ved ble hadde hvor sier' },
  fr: { letters: 'œ', words: 'le la les de des du et en un une est que qui dans pour pas sur au avec ce il elle sont par plus ne se ont été cette mais aux son ses leur a été était lundi mardi mercredi jeudi vendredi samedi dimanche' },
  es: { letters: 'ñ¿¡', words: 'el la los las de del y en un una es que por con para no se su al lo más como pero fue ha este esta son está sus le entre sobre también desde han lunes martes miércoles jueves viernes sábado domingo' },
  it: { letters: '', words: 'il lo la i gli le di del della e in un una è che per con non si da al sono come ma più anche dei nel alla ha delle questo stato degli dal suo lunedì martedì mercoledì giovedì venerdì sabato domenica' },
  pt: { letters: 'ãõ', words: 'o a os as de do da dos das e em um uma é que por com para não se no na ao mais como mas foi seu sua são também pelo pela está já ele ela terça quarta quinta sexta sábado domingo' },
  ca: { letters: '·', words: 'el la els les de del i en un una és que per amb no es al més com però va ha aquest aquesta són dels seva seu han pel també perquè ser' },
  gl: { letters: '', words: 'o a os as de do da dos das e en un unha é que por con para non se no na ao máis como pero foi seu súa son tamén polo pola' },
  ro: { letters: 'ășțţş', words: 'și de la în cu pe că este nu un o din să se a au fost pentru care mai sunt al ale lui după dar această prin are' },
  pl: { letters: 'łżąęśźńć', words: 'w i z na się nie do że jest to o od po jak za przez oraz dla są był była już ale tym jego który która które po co poniedziałek wtorek środa czwartek piątek sobota niedziela' },
  cs: { letters: 'řůě', words: 'a v se na je že s z do o i to k za po pro jako ve by byl byla jsou které který od při ale nebo také jeho jsem už' },
  sk: { letters: 'ľĺŕ', words: 'a v sa na je že s z do o aj to k za po pre ako vo by bol bola sú ktoré ktorý od pri ale alebo tiež jeho som už' },
  sl: { letters: '', words: 'in v je na se da za so ki z s po ne pa kot bi bil bila tudi iz od do pri ali še že ter ni bo lahko med sta' },
  hr: { letters: 'đ', words: 'i u je na se da za su koji s po ne a kao bi bio bila također iz od do ili još već te nije će kako prema što' },
  hu: { letters: 'őű', words: 'a az és hogy nem is egy ez volt de meg csak már el ki be szerint után még vagy lesz amely azt mint van pedig' },
  fi: { letters: '', words: 'ja on ei että se oli hän ovat myös mutta kun joka kuin sen ole mukaan jo tai vain ovat jälkeen olla sekä nyt voi' },
  et: { letters: 'õ', words: 'ja on ei et see oli ta ning ka aga kui mis oma kes või selle pärast nii mida veel' },
  tr: { letters: 'ğşı', words: 've bir bu da de için ile olarak çok daha olan gibi sonra ancak en kadar ne var değil ise dedi olduğunu' },
  lt: { letters: 'ėųįū', words: 'ir yra kad į iš su tai bet kaip jis ne apie po buvo dėl už jau taip' },
  lv: { letters: 'āēīģķļņ', words: 'un ir ka no ar par uz tas bet kā viņš nav pēc bija lai arī jau' },
  is: { letters: 'ðþ', words: 'og að í á er sem við um til ekki það var með en hann hún' },
  id: { letters: '', words: 'yang dan di dengan untuk ini itu dari pada tidak dalam akan adalah ke oleh juga telah' },
  vi: { letters: 'ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ', words: 'và của là có trong được cho không với một các người' },
  sq: { letters: '', words: 'dhe në të për një nga që është nuk më' },
  eu: { letters: '', words: 'eta da ez bat du dira izan zen dute ere egin' },
}; // prettier-ignore

export const CYRILLIC: Readonly<Record<string, Cues>> = {
  uk: { letters: 'їєґі', words: 'і в на що не з та у за до як від про із є це було він вона який яка які його її для після також по' },
  ru: { letters: 'ыэё', words: 'и в на что не с по из за к как от о это было он она который которая его её для после также у но все был' },
  be: { letters: 'ўі', words: 'і ў на што не з па за да як ад пра гэта было ён яна які якая яго яе для пасля таксама але' },
  bg: { letters: '', words: 'и в на че не с по от за към като за това беше той тя който която се са да е ще след също си му' },
  sr: { letters: 'јљњђћџ', words: 'и у на да не с по из за од као о то је он она који која се су ће након такође али' },
  mk: { letters: 'ѓќѕјљњџ', words: 'и во на дека не со по од за како тоа беше тој таа кој која се да е ќе исто но' },
  kk: { letters: 'әғқңөұүһ', words: 'және бұл бір деп үшін мен да де' },
  mn: { letters: 'өү', words: 'нь юм байна бол энэ' },
}; // prettier-ignore

export const ARABIC: Readonly<Record<string, Cues>> = {
  ar: { letters: 'ةيكىأإؤئ', words: 'في من على إلى أن عن مع التي الذي هذا هذه كان كانت قد لا ما بعد بين قال' },
  fa: { letters: 'پچژگکی', words: 'و در به از که این را با است برای آن یک تا بر شد می خود هم' },
  ur: { letters: 'ٹڈڑںےہھ', words: 'کے کی میں ہے اور سے کا کو نے پر یہ' },
  ckb: { letters: 'ێۆڵڕەڤ', words: 'لە و بە کە بۆ ئەم' },
  ps: { letters: 'ښځڅړټډږ', words: 'د په او چې له دي' },
}; // prettier-ignore

export const DEVANAGARI: Readonly<Record<string, Cues>> = {
  hi: { letters: '', words: 'के का की में है और से को ने पर यह हैं नहीं एक कि भी था' },
  mr: { letters: 'ळ', words: 'आहे आणि या च्या ला ने आहेत हे नाही होते' },
  ne: { letters: '', words: 'छ र को मा छन् गरेको हुन् भएको पनि लाई' },
}; // prettier-ignore
