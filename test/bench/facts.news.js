/** A report a language, written for the bench: words as varied as news has them, and five to ten figures in a thousand characters. */
export const NEWS = {
  en: `The regional council voted late on Tuesday to close the old grain terminal, ending months of argument between farmers, dock workers and the environmental groups that had camped outside its gates since spring. Supporters of the closure said the building had become a danger to everyone who passed it.

Engineers who inspected the site in March found cracks in the northern wall and recommended that nobody be allowed inside. Repairs would have cost about 14 million euros, according to their report, far more than the owners were prepared to spend on a structure that stands empty for most of the year.

"We looked at every option, and none of them was good," the mayor told reporters after the meeting. She promised that workers who lose their jobs would be offered places at the new harbour, where building is expected to begin next summer. A spokesman for the union said only that members would read the offer carefully before they decide how to answer it.

Prices for storage in the neighbouring valley have already risen by 6 percent, and some growers fear that they will have to sell their harvest early. Others are more hopeful: a cooperative of 120 families is negotiating with the railway about a siding that was abandoned long ago and could, they believe, be opened again without great expense.`,
  de: `Der Kreistag hat am späten Dienstagabend beschlossen, das alte Getreidelager zu schließen, und damit einen monatelangen Streit zwischen Bauern, Hafenarbeitern und Umweltgruppen beendet. Die Befürworter erklärten, das Gebäude sei zu einer Gefahr für alle geworden, die daran vorübergehen.

Fachleute hatten im März Risse in der nördlichen Mauer gefunden und empfohlen, niemanden mehr hineinzulassen. Die Sanierung hätte nach ihrem Bericht rund 14 Millionen Euro gekostet, weit mehr, als die Eigentümer für ein Bauwerk ausgeben wollten, das die meiste Zeit leer steht.

„Wir haben jede Möglichkeit geprüft, und keine war gut“, sagte die Bürgermeisterin nach der Sitzung. Sie versprach, dass Beschäftigte, die ihre Arbeit verlieren, Plätze im neuen Hafen angeboten bekommen, dessen Bau im kommenden Sommer beginnen soll. Ein Sprecher der Gewerkschaft sagte nur, man werde das Angebot sorgfältig lesen, bevor man darauf antworte.

Die Preise für Lagerung im benachbarten Tal sind bereits um 6 Prozent gestiegen, und manche Landwirte fürchten, ihre Ernte früh verkaufen zu müssen. Andere sind zuversichtlicher: Eine Genossenschaft von 120 Familien verhandelt mit der Bahn über ein Gleis, das vor langer Zeit aufgegeben wurde und nach ihrer Überzeugung ohne großen Aufwand wieder geöffnet werden könnte.`,
  uk: `Обласна рада пізно у вівторок проголосувала за закриття старого зернового термінала, поклавши край багатомісячній суперечці між фермерами, докерами та екологами, які ще з весни стояли табором біля його воріт. Прихильники рішення кажуть, що будівля стала небезпечною для всіх, хто проходить повз неї.

Інженери, які обстежили споруду в березні, знайшли тріщини в північній стіні й порадили нікого не пускати всередину. Ремонт, за їхнім звітом, коштував би близько 14 мільйонів євро, значно більше, ніж власники були готові витратити на склад, що більшу частину року стоїть порожній.

«Ми розглянули всі можливості, і жодна не була доброю», — сказала журналістам міська голова після засідання. Вона пообіцяла, що працівникам, які втратять роботу, запропонують місця в новому порту, будувати який мають почати наступного літа. Речник профспілки сказав лише, що її члени уважно прочитають пропозицію, перш ніж вирішити, як на неї відповісти.

Ціни на зберігання в сусідній долині вже зросли на 6 відсотків, і дехто з аграріїв боїться, що доведеться продавати врожай завчасно. Інші налаштовані краще: кооператив зі 120 родин веде перемовини із залізницею про колію, яку давно занедбали і яку, на їхнє переконання, можна було б відкрити знову без великих витрат.`,
  ar: `صوت المجلس الإقليمي في وقت متأخر من مساء الثلاثاء على إغلاق صومعة الحبوب القديمة، منهيا بذلك شهورا من الجدل بين المزارعين وعمال الميناء وجماعات البيئة التي خيمت أمام بواباتها منذ الربيع. وقال مؤيدو الإغلاق إن المبنى أصبح خطرا على كل من يمر بجانبه.

وكان المهندسون الذين فحصوا الموقع في مارس قد وجدوا شقوقا في الجدار الشمالي وأوصوا بعدم السماح لأحد بالدخول. ووفقا لتقريرهم كانت الإصلاحات ستكلف نحو 14 مليون يورو، وهو أكثر بكثير مما كان المالكون مستعدين لإنفاقه على منشأة تبقى خالية معظم السنة.

وقالت رئيسة البلدية للصحفيين بعد الاجتماع إنهم درسوا كل الخيارات ولم يكن أي منها جيدا. ووعدت بأن يعرض على العمال الذين يفقدون وظائفهم أماكن في الميناء الجديد الذي يتوقع أن يبدأ بناؤه في الصيف المقبل. واكتفى متحدث باسم النقابة بالقول إن الأعضاء سيقرؤون العرض بعناية قبل أن يقرروا كيف يردون عليه.

وارتفعت أسعار التخزين في الوادي المجاور بالفعل بنسبة 6 في المئة، ويخشى بعض المزارعين أن يضطروا إلى بيع محصولهم مبكرا. وآخرون أكثر تفاؤلا، إذ تتفاوض تعاونية تضم 120 عائلة مع السكك الحديدية بشأن خط مهجور يعتقدون أنه يمكن فتحه من جديد من دون نفقات كبيرة.`,
  zh: `地区议会周二深夜投票决定关闭那座旧粮仓，结束了农民、码头工人与环保组织之间持续数月的争论，环保人士从春天起就在粮仓大门外扎营。支持关闭的人说，这座建筑对所有从旁边经过的人都已经构成危险。

三月份检查现场的工程师在北墙发现裂缝，建议不要再让任何人进入。根据他们的报告，维修需要花费约1400万欧元，远远超出业主愿意为一座大部分时间空置的建筑所支付的费用。

市长会后对记者说：“我们研究了所有的办法，没有哪个是好的。”她承诺，失去工作的工人将在新港口得到岗位，新港口预计明年夏天开始建设。工会发言人只表示，会员们会仔细阅读这份方案，然后再决定如何答复。

邻近山谷的仓储价格已经上涨百分之六，一些种植户担心不得不提早出售收成。另一些人则比较乐观：由120户家庭组成的合作社正在与铁路部门商谈，希望重新启用早已废弃的支线，他们相信这不需要太多开支。`,
  ja: `州議会は火曜日の深夜、古い穀物倉庫を閉鎖することを賛成多数で決め、農家や港湾労働者、春から門の前で座り込みを続けてきた環境団体のあいだの長い議論に終止符を打った。閉鎖を支持する人々は、建物がそばを通るすべての人にとって危険なものになっていたと話している。

3月に現場を調べた技術者たちは北側の壁にひび割れを見つけ、誰も中に入れないよう勧告した。報告書によると、修理にはおよそ1400万ユーロがかかるとみられ、ほとんどの時期に空いている建物に所有者が払うつもりのあった額をはるかに上回る。

市長は会議のあと記者団に「あらゆる方法を検討したが、よいものはなかった」と語った。仕事を失う労働者には、来年の夏に建設が始まる見通しの新しい港での職を用意すると約束した。組合の広報担当者は、どう答えるかを決める前に組合員が提案を注意深く読むとだけ述べた。

隣の谷では保管料がすでに6パーセント上がり、収穫を早く売らなければならなくなると心配する生産者もいる。もっと希望を持つ人もいる。120世帯の協同組合は、ずっと前に使われなくなった引き込み線について鉄道会社と交渉しており、大きな費用をかけずに再開できると信じている。`,
};
