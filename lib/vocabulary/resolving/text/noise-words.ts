import { foldScript } from "./script-folding";

const joinWords = (text: string): readonly string[] => text.trim().split(/\s+/);

// Words that join others in the languages of the label sets: never part of what a title means.
const joining = joinWords(`
  der die das den dem des ein eine einer einen einem eines und oder sowie bzw beziehungsweise als
  für fuer mit bei von vom zu zum zur im in am an auf aus ab bis nach ohne über pro je um durch
  wir uns unser unsere unserem unseren sich sie du dich dir ihr ihre ihren dein deine deinen ist
  sind als auch nur sehr alle u o i d l z
  the a of for and or to with at on by our we you your
  de het een en van voor op met bij te of wij je jouw onze
  le la les du des et ou au aux dans pour par avec sur nous un une chez
  el los las y e o del al para por con su nos
  il lo gli di da dei degli delle della dell nel nei per con ed su
  do na w we ze oraz lub dla od po przy
  в на по для и или с со к у о от из за при до та або з із зі від під не
  си с със за от на
  ve veya ile için bir olarak
  în la cu pe şi și sau din de a al ale
  i a v na za z s se ve pro ke ki pri ter az egy és vagy
  og i til af på med för och som att
  في من على إلى الى مع عن أو و
`);

// What surrounds a title in an ad and says nothing about the occupation.
const aroundTitles = joinWords(`
  gesucht suche suchen sucht sofort dringend baldmöglichst schnellstmöglich nächstmöglichen
  zeitpunkt frühestens vollzeit teilzeit vz tz minijob minijobber midijob nebenjob ferienjob
  aushilfsweise basis geringfügig geringfügige geringfügigen befristet unbefristet unbefristete
  befristete festanstellung direkteinstieg direktvermittlung direktanstellung arbeitnehmerüberlassung
  zeitarbeit euro eur stunde stunden std stundenlohn stundenweise woche wochen wochenstunden monat
  monatlich brutto netto gehalt lohn verdienst bezahlung übertariflich tarif tariflich tvöd
  stelle stellen stellenangebot stellenanzeige stellenausschreibung job jobs arbeit arbeitsplatz
  arbeitsstelle position tätigkeit beschäftigung einsatz einsatzort arbeitsort standort region raum
  umgebung nähe kreis ort stadtgebiet landkreis verstärkung unterstützung bereich abteilung
  willkommen quereinsteiger quereinstieg quereinsteigende berufseinsteiger wiedereinsteiger
  berufserfahrung erfahrung erfahrene erfahrener erfahren kenntnisse deutschkenntnisse mindestens
  exam examiniert examinierte examinierter examinierten staatlich anerkannt anerkannte anerkannter
  attraktive attraktiver attraktives spannende interessante neue neuer neues tolle toller
  motivierte motivierter motiviert engagierte engagierter zuverlässige zuverlässiger freundliche
  freundlicher flexible flexibler flexibel flexiblen nette netter gerne hier jetzt heute deine
  deiner karriere zukunft chance bonus prämie willkommensprämie firmenwagen dienstwagen
  wochenende wochenenden feiertage feiertagen tagsüber abends vormittags nachmittags morgens
  januar februar märz april mai juni juli august september oktober november dezember
  montag dienstag mittwoch donnerstag freitag samstag sonntag mo fr sa so uhr
  homeoffice remote hybrid deutschlandweit bundesweit regional überregional international
  m w x gn div divers
  gmbh ggmbh mbh kg ohg gbr ug ag se ev ek co
  ausbildung azubi auszubildender auszubildende auszubildenden auszubildene lehrling lehrstelle
  ausbildungsplatz ausbildungsstelle ausbildungsbeginn ausbildungsstart umschulung
  vacancy vacancies wanted hiring needed urgently immediate fulltime parttime
  gezocht vacature fulltime parttime werk baan
  recherche recherchons recrute recrutons emploi poste cdi cdd urgent
  busca buscamos empleo puesto oferta trabajo se necesita
  cerca cercasi cerchiamo lavoro offerta
  poszukiwany poszukiwana poszukujemy zatrudnię zatrudnimy praca pracę oferta pilnie szuka
  требуется требуются нужен нужна нужны ищем ищу работа вакансия срочно
  потрібен потрібна потрібні шукаємо шукаю робота вакансія терміново
  търси търсим работа
  aranıyor aranmaktadır alınacak alınacaktır iş ilanı acil
  caut căutăm angajăm angajez loc muncă
  مطلوب وظيفة عمل فورا شاغرة
`);

const noise: ReadonlySet<string> = new Set([...joining, ...aroundTitles].map(foldScript));
const joins: ReadonlySet<string> = new Set(joining.map(foldScript));

/** A word, folded, that only joins others. */
export const isJoiningWord = (folded: string): boolean => joins.has(folded);

/** A word, folded, that tells nothing about the occupation. */
export const isNoise = (folded: string): boolean => noise.has(folded);
