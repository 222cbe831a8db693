import type { OccupationGroupRow } from "./occupation-group-row";

/** Fields of KldB areas 1 and 2. */
export const fieldAndFactoryGroups: readonly OccupationGroupRow[] = [
  {
    id: "agriculture",
    label: "Landwirtschaft",
    words: "Landwirtschaft, landwirtschaftlich, Agrar, Bauernhof, Ackerbau, Hofarbeit",
    codes: ["111", "112"],
  },
  {
    id: "animals",
    label: "Tiere",
    words: "Tiere, Tierpflege, Tierheim, Tierhaltung, Pferde, Reitstall, Arbeit mit Tieren",
    codes: ["112", "113", "115", "815"],
  },
  {
    id: "forestry",
    label: "Forst",
    words: "Forst, Forstwirtschaft, Waldarbeit, Forstarbeit",
    codes: ["117"],
  },
  {
    id: "gardening",
    label: "Garten- und Landschaftsbau",
    words:
      "Garten, Gartenbau, Gartenarbeit, Galabau, Grünpflege, Landschaftsbau, Garten- und Landschaftsbau, Grünanlagen, Baumschule",
    codes: ["121"],
  },
  { id: "flowers", label: "Floristik", words: "Floristik, Blumen, Blumenladen", codes: ["122"] },
  {
    id: "plastics",
    label: "Kunststoff",
    words: "Kunststoff, Kunststofftechnik, Kunststoffverarbeitung",
    codes: ["221"],
  },
  {
    id: "wood",
    label: "Holz",
    words: "Holz, Holzverarbeitung, Holztechnik, Möbelbau",
    codes: ["223"],
  },
  { id: "printing", label: "Druck", words: "Druck, Druckindustrie", codes: ["231", "234"] },
  {
    id: "metal",
    label: "Metall",
    words: "Metall, Metallbearbeitung, Metallverarbeitung, Metallbau, Metallbereich, Zerspanung",
    codes: ["241", "242", "243", "244", "245"],
  },
  {
    id: "welding",
    label: "Schweißen",
    words: "schweißen, Schweißtechnik, Schweißarbeiten",
    codes: ["24422", "24412", "24413", "24423"],
  },
  { id: "machines", label: "Maschinenbau", words: "Maschinenbau, Maschinen", codes: ["251"] },
  {
    id: "production",
    label: "Produktion",
    words:
      "Produktion, Produktionsmitarbeiter, Fertigung, Fließband, Bandarbeit, Fabrik, Fabrikarbeit, Industrie, Produktionskraft",
    codes: [
      "221",
      "251",
      "24101",
      "24201",
      "24301",
      "26301",
      "22301",
      "23101",
      "28101",
      "28201",
      "29101",
      "29201",
    ],
  },
  {
    id: "cars",
    label: "Kfz",
    words: "Kfz, Fahrzeugtechnik, Autowerkstatt, Werkstatt, Kfz-Bereich, Fahrzeuge",
    codes: ["252"],
  },
  {
    id: "mechanics",
    label: "Mechanik",
    words: "Mechaniker, Mechanik, Mechatronik",
    codes: ["251", "252", "261"],
  },
  {
    id: "electrics",
    label: "Elektro",
    words: "Elektro, Elektrik, Elektrotechnik, Elektronik, Elektroniker, Elektrofachkraft",
    codes: ["261", "262", "263"],
  },
  {
    id: "technicians",
    label: "Technik",
    words: "Techniker, Technik, technisch",
    codes: ["25", "26", "27", "311", "342"],
  },
  {
    id: "engineers",
    label: "Ingenieurwesen",
    words: "Ingenieur, Ingenieure, Ingenieurwesen",
    codes: ["27", "311", "25104", "26114", "26204", "26304", "43104", "43414"],
  },
  {
    id: "sewing",
    label: "Textil und Mode",
    words: "Textil, Mode, Textilien, nähen, Näharbeiten, Schneiderei",
    codes: ["281", "282", "622"],
  },
  {
    id: "food-making",
    label: "Lebensmittelherstellung",
    words:
      "Lebensmittelherstellung, Lebensmittelproduktion, Lebensmittelindustrie, Fleischindustrie",
    codes: ["291", "292"],
  },
  {
    id: "kitchen",
    label: "Küche",
    words: "Küche, Großküche, Kantine, Küchenkraft, Küchenpersonal, kochen",
    codes: ["293"],
  },
];
