/**
 * Everyday words for a field of work, each group of equal meaning.
 * Queries that need a group: "putzen", "küche", "büro", "450 euro job", "nachhilfe".
 */
export const everydayWords: readonly (readonly string[])[] = [
  ["putzen", "reinigung", "reinigungskraft", "putzhilfe", "putzfrau", "raumpfleger"],
  ["stapler", "gabelstapler", "flurförderzeug"],
  ["staplerschein", "flurförderschein", "gabelstaplerschein"],
  ["kellner", "servicekraft", "restaurantfachkraft"],
  ["kassierer", "kassenkraft"],
  ["altenheim", "seniorenheim", "pflegeheim", "altenpflegeheim"],
  ["spedition", "logistik"],
  ["supermarkt", "lebensmittelmarkt", "lebensmittelhandel"],
  ["hausmeister", "hauswart", "objektbetreuer"],
  ["kurier", "auslieferungsfahrer", "paketzusteller", "zusteller", "bote"],
  ["wachmann", "security", "sicherheitsdienst", "wachdienst"],
  ["tischler", "schreiner"],
  ["metzger", "fleischer"],
  ["klempner", "anlagenmechaniker shk", "sanitärinstallateur"],
  ["call center", "callcenter", "kundenhotline"],
  ["schule", "grundschule"],
  ["führerschein", "fahrerlaubnis"],
  ["leiharbeit", "zeitarbeit", "arbeitnehmerüberlassung"],
  ["450 euro job", "520 euro job", "538 euro job", "556 euro job", "603 euro job", "minijob"],
  ["lehre", "lehrstelle", "ausbildung"],
  ["quereinsteiger", "quereinstieg"],
  ["ungelernt", "hilfskraft", "helfer"],
];
