/** Names of occupations that people use for what they would do, parted by commas, by id. */
export const everydayOccupationNames: Readonly<Record<string, string>> = {
  "anlagenmechaniker-shk": "Anlagenmechaniker SHK",
  brauer: "Brauer",
  "disponent-spedition": "Disponent",
  "kaufmann-gross-aussenhandel": "Groß- und Außenhandelskaufmann",
  regalauffueller: "Regale einräumen, Regale auffüllen, Ware verräumen, Waren verräumen",
};

/** The same for skills. "Führerschein" alone means that of cars. */
export const everydaySkillNames: Readonly<Record<string, string>> = {
  "fuehrerschein-b":
    "Führerschein, Fahrerlaubnis, Autoführerschein, Pkw-Führerschein, Führerscheine, FS",
  "mag-schweissen": "MAG",
  "wig-schweissen": "WIG",
};
