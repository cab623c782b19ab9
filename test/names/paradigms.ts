/**
 * Names as they stand in running text, by language: the listed form, what is a form of it, and what is another spelling.
 * From grammars of the languages; the names are ordinary ones.
 */
export const PARADIGMS: readonly {
  readonly language: string;
  readonly listed: string;
  readonly kind: 'person' | 'place';
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}[] = [
  // Bulgarian: articles, the count form of families, vocatives; masculine surnames have feminine twins that are others.
  { language: 'bg', listed: 'Георги Димитров', kind: 'person', right: ['Георги Димитров', 'Георги Димитрове', 'Димитров', 'Димитрови', 'Г. Димитров'], wrong: ['Георги Диметров', 'Георги Димитроф'] },
  { language: 'bg', listed: 'Балкан', kind: 'place', right: ['Балкана', 'Балканът', 'Балкани', 'Балканите'], wrong: ['Булкан'] },
  { language: 'bg', listed: 'Мария Петрова', kind: 'person', right: ['Петрова', 'М. Петрова'], wrong: ['Мария Питрова'] },
  { language: 'bg', listed: 'Съединени щати', kind: 'place', right: ['Съединените щати', 'Съединени щати'], wrong: ['Съединени щатт'] },
  { language: 'bg', listed: 'Черно море', kind: 'place', right: ['Черното море'], wrong: [] },
  // German: genitive, apostrophe after s, adjectives inside place names.
  { language: 'de', listed: 'Angela Merkel', kind: 'person', right: ['Angela Merkels', 'Merkels', 'A. Merkel', 'Merkel', 'Merkel, Angela', 'Dr. Angela Merkel'], wrong: ['Angela Markel', 'Angela Merkell'] },
  { language: 'de', listed: 'Friedrich Merz', kind: 'person', right: ["Friedrich Merz'", 'Friedrich Merz’', 'Merz'], wrong: ['Friedrich Mertz'] },
  { language: 'de', listed: 'Vereinigte Staaten', kind: 'place', right: ['Vereinigten Staaten', 'Vereinigter Staaten'], wrong: ['Vereinigte Stasten'] },
  { language: 'de', listed: 'Weißes Haus', kind: 'place', right: ['Weißen Haus', 'Weißen Hauses', 'Weiße Haus'], wrong: ['Weises Huas'] },
  { language: 'de', listed: 'Schwarzes Meer', kind: 'place', right: ['Schwarzen Meer', 'Schwarzen Meeres', 'Schwarze Meer'], wrong: [] },
  // Finnish: fifteen cases, consonant gradation (Helsinki, Helsingin), foreign names with i.
  { language: 'fi', listed: 'Helsinki', kind: 'place', right: ['Helsingin', 'Helsinkiä', 'Helsingissä', 'Helsingistä', 'Helsinkiin', 'Helsingiltä', 'Helsingille'], wrong: ['Helsinggin', 'Halsinki'] },
  { language: 'fi', listed: 'Turku', kind: 'place', right: ['Turun', 'Turussa', 'Turkuun', 'Turusta', 'Turkua'], wrong: ['Turkku'] },
  { language: 'fi', listed: 'Tampere', kind: 'place', right: ['Tampereen', 'Tampereella', 'Tampereelta', 'Tampereelle', 'Tamperetta'], wrong: ['Tamppere'] },
  { language: 'fi', listed: 'Sauli Niinistö', kind: 'person', right: ['Sauli Niinistön', 'Niinistöä', 'Niinistölle', 'Niinistöltä', 'Niinistöllä'], wrong: ['Sauli Ninistö'] },
  { language: 'fi', listed: 'Joe Biden', kind: 'person', right: ['Joe Bidenin', 'Bidenin', 'Bideniä', 'Bidenille', 'Bidenin', 'Bidenistä', 'Bidenilta'], wrong: ['Joe Bidden'] },
  { language: 'fi', listed: 'Jyväskylä', kind: 'place', right: ['Jyväskylän', 'Jyväskylässä', 'Jyväskylästä', 'Jyväskylään'], wrong: ['Jyväskula'] },
  // Hungarian: lengthened final vowels, -val assimilates, family name first.
  { language: 'hu', listed: 'Orbán Viktor', kind: 'person', right: ['Orbán Viktort', 'Orbán Viktornak', 'Orbán Viktorral', 'Orbánnak', 'Orbánt', 'Orbánnal', 'Orbán Viktoré'], wrong: ['Orbán Wiktor', 'Urbán Viktor'] },
  { language: 'hu', listed: 'Budapest', kind: 'place', right: ['Budapesten', 'Budapestre', 'Budapestről', 'Budapesttel', 'Budapestet', 'Budapesti'], wrong: ['Budapesht'] },
  { language: 'hu', listed: 'Angela Merkel', kind: 'person', right: ['Angela Merkellel', 'Angela Merkelt', 'Merkelnek', 'Merkelhez', 'Merkeltől'], wrong: ['Angela Merköl'] },
  { language: 'hu', listed: 'Varsó', kind: 'place', right: ['Varsóban', 'Varsóból', 'Varsóba', 'Varsót', 'Varsóval'], wrong: ['Warsó'] },
  { language: 'hu', listed: 'Róma', kind: 'place', right: ['Rómában', 'Rómába', 'Rómát', 'Rómával', 'Rómából'], wrong: ['Rómma'] },
  // Turkish: apostrophe and ending, with or without.
  { language: 'tr', listed: 'Ankara', kind: 'place', right: ["Ankara'da", "Ankara'nın", 'Ankara’ya', "Ankara'dan", "Ankara'yı", 'ANKARA'], wrong: ["Ankira'da"] },
  { language: 'tr', listed: 'Recep Tayyip Erdoğan', kind: 'person', right: ["Recep Tayyip Erdoğan'ın", "Erdoğan'a", 'Erdoğan’la', "Erdoğan'dan", "Erdoğan'ı", "Tayyip Erdoğan'ın"], wrong: ["Recep Tayyip Erdoğun'ın"] },
  { language: 'tr', listed: 'Zonguldak', kind: 'place', right: ["Zonguldak'ta", "Zonguldak'tan", "Zonguldak'ın", "Zonguldak'a"], wrong: ["Zongulduk'ta"] },
  // Greek: articles apart, masculine -ς falls, genitive -ου, feminine genitive -ς.
  { language: 'el', listed: 'Αλέξης Τσίπρας', kind: 'person', right: ['Αλέξη Τσίπρα', 'Τσίπρα', 'Τσίπρας', 'Αλέξη Τσίπρα'], wrong: ['Αλέξης Τσίπτας'] },
  { language: 'el', listed: 'Κυριάκος Μητσοτάκης', kind: 'person', right: ['Κυριάκου Μητσοτάκη', 'Κυριάκο Μητσοτάκη', 'Μητσοτάκη', 'Κ. Μητσοτάκης'], wrong: ['Κυριάκος Μιτσοτάκης'] },
  { language: 'el', listed: 'Αθήνα', kind: 'place', right: ['Αθήνας', 'ΑΘΗΝΑ'], wrong: ['Αθίνα'] },
  { language: 'el', listed: 'Κύπρος', kind: 'place', right: ['Κύπρου', 'Κύπρο'], wrong: ['Κίπρος'] },
  { language: 'el', listed: 'Λονδίνο', kind: 'place', right: ['Λονδίνου'], wrong: ['Λονδίννο'] },
  // Romanian: definite and genitive endings, vocatives.
  { language: 'ro', listed: 'Maria Popescu', kind: 'person', right: ['Mariei Popescu', 'Popescu', 'M. Popescu'], wrong: ['Maria Popesku'] },
  { language: 'ro', listed: 'România', kind: 'place', right: ['României', 'Romania'], wrong: ['Rumânia'] },
  { language: 'ro', listed: 'București', kind: 'place', right: ['Bucureștiului', 'Bucureștiul', 'Bucureştiului', 'Bucuresti'], wrong: ['Bucorești'] },
  { language: 'ro', listed: 'Marea Neagră', kind: 'place', right: ['Marea Neagră'], wrong: ['Marea Negara'] },
  { language: 'ro', listed: 'Kremlin', kind: 'place', right: ['Kremlinul', 'Kremlinului'], wrong: ['Kramlin'] },
  // Arabic: conjunctions, prepositions and the article are written together.
  { language: 'ar', listed: 'محمد العلي', kind: 'person', right: ['ومحمد العلي', 'لمحمد العلي', 'بمحمد العلي', 'العلي', 'والعلي', 'للعلي'], wrong: ['محمد العلبي'] },
  { language: 'ar', listed: 'بيروت', kind: 'place', right: ['وبيروت', 'ببيروت', 'لبيروت', 'فبيروت'], wrong: ['بيرود'] },
  { language: 'ar', listed: 'القاهرة', kind: 'place', right: ['والقاهرة', 'بالقاهرة', 'للقاهرة', 'القاهره', 'كالقاهرة'], wrong: ['القاحرة'] },
  { language: 'ar', listed: 'إسرائيل', kind: 'place', right: ['اسرائيل', 'وإسرائيل', 'لإسرائيل', 'بإسرائيل'], wrong: ['إسراعيل'] },
  // Hebrew: one to three letters before the name.
  { language: 'he', listed: 'בנימין נתניהו', kind: 'person', right: ['ובנימין נתניהו', 'לבנימין נתניהו', 'נתניהו', 'שנתניהו', 'לנתניהו', 'כשנתניהו'], wrong: ['בנימין נתניחו'] },
  { language: 'he', listed: 'ירושלים', kind: 'place', right: ['בירושלים', 'לירושלים', 'מירושלים', 'ובירושלים', 'שבירושלים'], wrong: [] },
  { language: 'he', listed: 'עזה', kind: 'place', right: ['בעזה', 'לעזה', 'מעזה'], wrong: [] },
  // Persian: ezafe and the object marker are apart or a short vowel; plural and possessive with a joiner.
  { language: 'fa', listed: 'محمدجواد ظریف', kind: 'person', right: ['محمد جواد ظریف', 'ظریف'], wrong: ['محمدجواد طریف'] },
  { language: 'fa', listed: 'تهران', kind: 'place', right: ['تهرانی'], wrong: ['تهراز'] },
  { language: 'fa', listed: 'علی خامنه‌ای', kind: 'person', right: ['خامنه‌ای', 'علی خامنه ای', 'علي خامنه‌ای'], wrong: ['علی خامنه‌نی'] },
  // Hindi: postpositions stand apart; the oblique of names in -ā.
  { language: 'hi', listed: 'नरेंद्र मोदी', kind: 'person', right: ['नरेन्द्र मोदी', 'मोदी', 'नरेंद्र मोदी'], wrong: ['नरेंद्र मोटी'] },
  { language: 'hi', listed: 'दिल्ली', kind: 'place', right: ['दिल्ली'], wrong: ['दिल्दी'] },
  { language: 'hi', listed: 'कोलकाता', kind: 'place', right: ['कोलकाते'], wrong: ['कोलकाटा'] },
  // Georgian: the final i of the nominative falls; ergative, dative, genitive.
  { language: 'ka', listed: 'თბილისი', kind: 'place', right: ['თბილისში', 'თბილისის', 'თბილისს', 'თბილისიდან', 'თბილისთან', 'თბილისით'], wrong: ['თბილიზი'] },
  { language: 'ka', listed: 'სალომე ზურაბიშვილი', kind: 'person', right: ['სალომე ზურაბიშვილის', 'ზურაბიშვილმა', 'ზურაბიშვილს', 'ზურაბიშვილი', 'ზურაბიშვილთან'], wrong: ['სალომე ზურაბიშველი'] },
  { language: 'ka', listed: 'საქართველო', kind: 'place', right: ['საქართველოს', 'საქართველოში', 'საქართველომ', 'საქართველოდან'], wrong: ['საქართვილო'] },
  // Slavic stems that change.
  { language: 'uk', listed: 'Остап Вишня', kind: 'person', right: ['Остапа Вишні', 'Остапові Вишні', 'Вишнею', 'Остапе Вишне'], wrong: ['Остап Вешня'] },
  { language: 'uk', listed: 'Ольга Косач', kind: 'person', right: ['Ользі Косач', 'Ольги Косач', 'Ольгою Косач'], wrong: ['Ольга Касач'] },
  { language: 'uk', listed: 'Тернопіль', kind: 'place', right: ['Тернополя', 'Тернополем', 'Тернополі'], wrong: ['Тернапіль'] },
  { language: 'ru', listed: 'Лев Толстой', kind: 'person', right: ['Льва Толстого', 'Львом Толстым', 'Толстому'], wrong: [] },
  { language: 'pl', listed: 'Łódź', kind: 'place', right: ['Łodzi', 'Łodzią'], wrong: [] },
  { language: 'cs', listed: 'Luděk Novák', kind: 'person', right: ['Luďka Nováka', 'Luďkovi Novákovi', 'Novákem'], wrong: ['Luděk Navák'] },
  { language: 'cs', listed: 'Denys Monastyrskyj', kind: 'person', right: ['Denyse Monastyrského', 'Monastyrskému'], wrong: ['Denys Monasterskyj'] },
  { language: 'cs', listed: 'Petr Čech', kind: 'person', right: ['Petra Čecha', 'Petru Čechovi', 'Petrem Čechem', 'Čechův'], wrong: ['Petr Čeck'] },
]; // prettier-ignore
