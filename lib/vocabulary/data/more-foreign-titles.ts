/** Further occupations; names by language in the order en, nl, pl, tr, ru, uk, ar, ro, bg, fr, it, es. */
export const moreForeignTitles: Readonly<Record<string, string>> = {
  "be-und-entlader":
    "loader, unloader | lader en losser, sjouwer | ładowacz, tragarz | yükleme boşaltma işçisi, hamal | грузчик, gruzchik | вантажник, vantazhnyk | عامل تحميل وتنزيل, حمال, hammal | încărcător descărcător, hamal | товарач, хамалин | manutentionnaire | scaricatore, facchino | cargador y descargador",
  moebelpacker:
    "removal worker, furniture mover | verhuizer | pracownik przeprowadzek | nakliye elemanı, eşya taşıyıcı | рабочий по переездам, грузчик мебели | вантажник меблів | عامل نقل أثاث | muncitor mutări mobilă | работник преместване мебели | déménageur, déménageuse | traslocatore | operario de mudanzas",
  muellwerker:
    "bin man, refuse collector, garbage collector | vuilnisman | śmieciarz | çöpçü | мусорщик, musorshchik | сміттяр | عامل نظافة شوارع, زبال | gunoier | сметосъбирач, боклукчия | éboueur | netturbino, operatore ecologico | basurero, recolector de basura",
  "cnc-dreher":
    "CNC turner, lathe operator | CNC-draaier | tokarz CNC, tokarz | CNC tornacı, tornacı | токарь, токарь ЧПУ, tokar | токар, токар ЧПК | خراط, kharrat | strungar, operator strung CNC | стругар, strugar | tourneur CNC, tourneur | tornitore CNC, tornitore | tornero CNC, tornero",
  "cnc-fraeser":
    "CNC miller, milling machine operator | CNC-frezer | frezer CNC, frezer | CNC frezeci, frezeci | фрезеровщик, frezerovshchik | фрезерувальник | عامل فريزة | frezor, operator freză CNC | фрезист | fraiseur CNC, fraiseur | fresatore CNC, fresatore | fresador CNC, fresador",
  maschinenbediener:
    "machine operator | machineoperator, machinebediener | operator maszyn, operatorka maszyn | makine operatörü | оператор станка, оператор оборудования | оператор верстата, оператор обладнання | مشغل آلات, عامل على آلة | operator mașini, operator utilaje | машинен оператор, оператор на машини | opérateur machine, opérateur sur machine | operatore macchina, addetto alle macchine | operador de máquinas, maquinista de producción",
  montagehelfer:
    "assembly worker, assembler | montagemedewerker | pracownik montażu, monter | montaj işçisi, montaj elemanı | сборщик, рабочий на сборке, sborshchik | складальник | عامل تجميع | muncitor asamblare, montator | монтажник, работник монтаж | ouvrier de montage, monteur assembleur | addetto al montaggio, assemblatore | operario de montaje, ensamblador",
  qualitaetspruefer:
    "quality inspector, quality controller | kwaliteitscontroleur | kontroler jakości | kalite kontrol elemanı | контролёр качества, контролер ОТК | контролер якості | مراقب جودة | controlor calitate, inspector calitate | контрольор по качеството | contrôleur qualité, contrôleuse qualité | controllore qualità, addetto controllo qualità | inspector de calidad, controlador de calidad",
  "beton-stahlbetonbauer":
    "concrete worker, formworker | betonbouwer, bekistingstimmerman | betoniarz, zbrojarz | betoncu, kalıpçı demirci | бетонщик, арматурщик, betonshchik | бетоняр, арматурник | عامل خرسانة, حداد تسليح, نجار مسلح | betonist, fierar betonist | кофражист, бетонджия, арматурист | coffreur, bancheur, ferrailleur | carpentiere edile, cementista | encofrador, ferrallista",
  bodenleger:
    "floor layer, flooring installer | vloerlegger, stoffeerder | układacz podłóg, parkieciarz | zemin döşemeci, parkeci | укладчик полов, паркетчик | укладальник підлоги, паркетник | عامل تركيب أرضيات, مركب باركيه | montator parchet, parchetar | паркетаджия, монтажник на подови настилки | poseur de sol, solier moquettiste, parqueteur | posatore di pavimenti, parchettista | instalador de suelos, parquetista",
  glaser:
    "glazier | glaszetter | szklarz | camcı | стекольщик, stekolshchik | скляр | زجاج, مركب زجاج | geamgiu | стъклар, джамджия | vitrier | vetraio | cristalero, vidriero",
  stuckateur:
    "plasterer | stukadoor | tynkarz, sztukator | sıvacı, alçıcı | штукатур, shtukatur | штукатур, тинькар | مبيض محارة, عامل لياسة, جباس | tencuitor, ipsosar, zugrav tencuitor | мазач, щукатор | plâtrier, plaquiste | intonacatore, stuccatore | yesero, enlucidor",
  pflasterer:
    "paver, paviour | stratenmaker | brukarz | parke taşı döşemecisi, kaldırımcı | мостильщик, укладчик брусчатки | бруківник, мостильник | عامل رصف, مبلط شوارع | pavator | павировчик, редач на павета | paveur | selciatore, posatore di cubetti | adoquinador, empedrador",
  isolierer:
    "insulation worker, insulator | isolatiewerker, isoleerder | izoler, monter izolacji | yalıtımcı, izolasyoncu | изолировщик, izolirovshchik | ізолювальник | عامل عزل | izolator | изолаторджия | calorifugeur | coibentatore | aislador, calorifugador",
  solarmonteur:
    "solar installer, solar panel installer | zonnepaneleninstallateur, monteur zonnepanelen | monter fotowoltaiki, instalator fotowoltaiki | güneş paneli montajcısı | монтажник солнечных панелей | монтажник сонячних панелей | فني تركيب ألواح شمسية | montator panouri solare, instalator fotovoltaic | монтажник на соларни панели, монтажник фотоволтаици | installateur de panneaux solaires | installatore fotovoltaico, installatore di pannelli solari | instalador de placas solares",
  kaeltemechatroniker:
    "refrigeration technician, air conditioning technician | koelmonteur, airco-monteur | mechanik chłodnictwa, monter klimatyzacji | klimacı, soğutma teknisyeni | холодильщик, монтажник кондиционеров | холодильник механік, монтажник кондиціонерів | فني تبريد وتكييف | frigotehnist | хладилен техник, климатаджия | frigoriste | frigorista | frigorista, técnico de aire acondicionado",
  fahrzeuglackierer:
    "car painter, vehicle painter | autospuiter | lakiernik samochodowy, lakiernik | oto boyacı | автомаляр, avtomalyar | автомаляр, маляр автомобілів | دهان سيارات | vopsitor auto | автобояджия, автотенекеджия бояджия | peintre automobile, carrossier peintre | verniciatore auto | pintor de coches, chapista pintor",
  fahrzeugpfleger:
    "car washer, car cleaner, car valeter | autowasser, autopoetser | pracownik myjni samochodowej | oto yıkamacı | мойщик автомобилей, автомойщик | мийник автомобілів | غاسل سيارات, مغسل سيارات | spălător auto | автомияч | laveur de voitures | lavaggista, addetto autolavaggio | lavacoches, lavador de coches",
  zweiradmechatroniker:
    "bicycle mechanic, bike mechanic | fietsenmaker, fietsmonteur | mechanik rowerowy | bisiklet tamircisi | веломеханик, мастер по ремонту велосипедов | веломеханік | مصلح دراجات | mecanic biciclete | веломеханик, майстор на велосипеди | mécanicien cycles, réparateur de vélos | meccanico di biciclette | mecánico de bicicletas",
  aenderungsschneider:
    "tailor, alterations tailor | kleermaker, kleermaakster | krawiec, krawcowa | terzi | портной, портниха, portnoy | кравець, кравчиня | خياط, خياطة ملابس, khayyat | croitor, croitoreasă | шивач, шивачка | tailleur, couturière retoucheuse | sarto, sarta | sastre, modista",
  schuhmacher:
    "shoemaker, cobbler | schoenmaker | szewc | ayakkabıcı, ayakkabı tamircisi | сапожник, sapozhnik | швець, чоботар | إسكافي, كندرجي | cizmar | обущар | cordonnier | calzolaio | zapatero",
  fahrradkurier:
    "bicycle courier, bike courier, food delivery rider | fietskoerier, maaltijdbezorger | kurier rowerowy | bisikletli kurye | велокурьер | велокур'єр | ساعي دراجة, عامل توصيل بالدراجة | curier bicicletă | велокуриер | coursier à vélo, livreur à vélo | corriere in bici, rider | repartidor en bicicleta, rider",
  strassenbahnfahrer:
    "tram driver | trambestuurder | motorniczy, motornicza | tramvay sürücüsü, vatman | водитель трамвая, вагоновожатый | водій трамвая | سائق ترام | vatman, vatmaniță | ватман, водач на трамвай | conducteur de tramway | tranviere, conducente di tram | conductor de tranvía",
  pfoertner:
    "doorkeeper, gatekeeper, porter at the gate | portier | portier zakładowy, dozorca, stróż | kapıcı, kapı görevlisi | вахтёр, вахтер, сторож | вахтер, сторож | بواب, حارس بوابة | portar, paznic | портиер, пазач | gardien, concierge | portinaio, custode | portero, conserje",
  feuerwehrmann:
    "firefighter | brandweerman | strażak | itfaiyeci | пожарный, pozharnyy | пожежник | رجل إطفاء, إطفائي | pompier | пожарникар | pompier, sapeur-pompier | vigile del fuoco, pompiere | bombero",
  barbier:
    "barber | barbier, herenkapper | barber, golibroda | berber | барбер, мужской парикмахер | барбер, чоловічий перукар | حلاق رجالي, hallaq | frizer, bărbier | бръснар, мъжки фризьор | barbier | barbiere | barbero",
  "masseur-bademeister":
    "massage therapist, masseur, masseuse | masseur, masseuse | masażysta, masażystka | masör, masöz | массажист, массажистка, massazhist | масажист, масажистка | مدلك, أخصائي مساج | maseur, maseuză, tehnician masaj | масажист, масажистка | masseur, masseuse | massaggiatore, massaggiatrice | masajista",
  tierarzt:
    "vet, veterinarian | dierenarts | weterynarz | veteriner | ветеринар, ветеринарный врач | ветеринар, ветеринарний лікар | طبيب بيطري | medic veterinar, veterinar | ветеринарен лекар, ветеринар | vétérinaire | veterinario, veterinaria | veterinario, veterinaria",
  psychologe:
    "psychologist | psycholoog | psycholog | psikolog | психолог | психолог | أخصائي نفسي | psiholog | психолог | psychologue | psicologo, psicologa | psicólogo, psicóloga",
  augenoptiker:
    "optician | opticien | optyk, optyczka | gözlükçü, optisyen | оптик, оптик-консультант | оптик | أخصائي بصريات, نظاراتي | optician | оптик | opticien, opticienne | ottico | óptico",
  kindertagespflegeperson:
    "childminder, day care worker | gastouder | opiekunka dzienna, dzienny opiekun | gündüz çocuk bakıcısı | дневная няня | денна няня | مربية أطفال نهارية | bonă de zi | дневна детегледачка | assistante maternelle, nounou agréée | tagesmutter, assistente all'infanzia | madre de día, cuidadora de niños",
  heilerziehungspfleger:
    "disability support worker, carer for disabled people | begeleider gehandicaptenzorg | opiekun osób niepełnosprawnych | engelli bakıcısı | сиделка для инвалидов, специалист по уходу за инвалидами | доглядальник за людьми з інвалідністю | مقدم رعاية لذوي الإعاقة | îngrijitor persoane cu dizabilități | гледач на хора с увреждания | éducateur spécialisé, accompagnant de personnes handicapées | operatore per disabili, educatore per disabili | cuidador de personas con discapacidad",
  alltagsbegleiter:
    "companion for elderly people | gezelschapsdame, begeleider ouderen | opiekun osób starszych do towarzystwa, asystent seniora | yaşlı refakatçisi | компаньон для пожилых, помощник пожилым | помічник літніх людей | مرافق كبار السن | însoțitor persoane vârstnice | придружител на възрастни хора | dame de compagnie, auxiliaire de vie | accompagnatore anziani | acompañante de personas mayores",
  fahrlehrer:
    "driving instructor | rijinstructeur | instruktor nauki jazdy | sürücü kursu öğretmeni, direksiyon hocası | автоинструктор, инструктор по вождению | автоінструктор, інструктор з водіння | مدرب قيادة | instructor auto | автоинструктор, инструктор по кормуване | moniteur d'auto-école | istruttore di guida | profesor de autoescuela",
  fotograf:
    "photographer | fotograaf | fotograf | fotoğrafçı | фотограф | фотограф | مصور فوتوغرافي, مصور | fotograf | фотограф | photographe | fotografo, fotografa | fotógrafo, fotógrafa",
  florist:
    "florist | bloemist | florysta, kwiaciarka | çiçekçi | флорист | флорист | بائع زهور, منسق زهور | florar, florăreasă | цветар, флорист | fleuriste | fiorista, fioraio | florista",
  webentwickler:
    "web developer | webontwikkelaar | twórca stron internetowych, programista stron www | web geliştirici | веб-разработчик, веб-программист | веб-розробник | مطور مواقع, مبرمج مواقع | dezvoltator web | уеб разработчик, уеб програмист | développeur web | sviluppatore web | desarrollador web",
  "it-support-mitarbeiter":
    "IT support technician, helpdesk employee | helpdeskmedewerker, IT-supportmedewerker | pracownik wsparcia IT, helpdesk | BT destek elemanı | специалист техподдержки, техподдержка | фахівець техпідтримки | موظف دعم فني, دعم تقني | specialist suport IT | специалист техническа поддръжка | technicien support informatique | tecnico supporto informatico | técnico de soporte informático",
  dolmetscher:
    "interpreter | tolk | tłumacz ustny | tercüman | устный переводчик, синхронный переводчик | усний перекладач | مترجم شفوي, ترجمان | interpret, translator interpret | устен преводач | interprète | interprete | intérprete",
  geschaeftsfuehrer:
    "managing director | bedrijfsleider, algemeen directeur | dyrektor zarządzający, prezes firmy | genel müdür | генеральный директор, директор предприятия | генеральний директор | مدير عام | director general | управител фирма, изпълнителен директор | directeur général, gérant d'entreprise | amministratore delegato, direttore generale | director general, gerente",
  steuerfachangestellter:
    "tax clerk, tax assistant | belastingassistent, fiscaal medewerker | asystent podatkowy | vergi asistanı | помощник налогового консультанта | помічник податкового консультанта | مساعد محاسب ضرائب | asistent fiscal | данъчен асистент | assistant fiscal | addetto fiscale | asistente fiscal, auxiliar fiscal",
};

/** Further words for occupations named in `foreignTitles`: spellings in Latin letters and female forms. */
export const moreForeignWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  schweisser: {
    ru: "svarshchik, svarschik, svarchik, сварщица",
    uk: "zvariuvalnyk, zvaryuvalnik, зварювальниця",
    bg: "zavarchik",
    ar: "لحام, حداد لحام, lahham, laham",
    es: "soldadora",
    fr: "soudeuse",
    it: "saldatrice",
    pl: "spawaczka",
  },
  koch: {
    ru: "povar, повариха",
    uk: "kukhar, кухарка",
    bg: "gotvach, готвачка",
    ar: "tabbakh, طباخة, شيف",
  },
  reinigungskraft: {
    ru: "uborshchica, uborshitsa, ubirshchitsa",
    uk: "prybyralnytsia",
    bg: "chistachka, higienistka",
    ar: "عاملة نظافة, amil nazafa",
  },
  maurer: { ru: "kamenshchik, kamenschik", uk: "muliar", bg: "zidar", ar: "banna, بناء" },
  berufskraftfahrer: {
    ru: "dalnoboishchik, voditel gruzovika, voditel fury",
    uk: "dalekobiinyk",
    bg: "shofyor na kamion",
    ar: "saeq shahina, سائق تريلا",
  },
  friseur: {
    ru: "parikmaher, парикмахерша",
    uk: "perukar, перукарка",
    bg: "frizyor, фризьорка",
    ar: "kuafir, كوافيرة, حلاقة",
  },
  baecker: { ru: "pekar, пекарша", uk: "pekar", bg: "hlebar", ar: "khabbaz, furran, فران" },
  "elektroniker-gebaeudetechnik": {
    ru: "elektrik",
    uk: "elektryk",
    bg: "elektrotehnik",
    ar: "kahrabai",
  },
};
