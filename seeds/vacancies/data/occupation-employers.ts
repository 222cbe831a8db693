const electricians = "Elektro Lichtbogen GmbH | Elektro Lichtbogen GmbH | Elektrodienst Steckdose";
const plumbers = "Haustechnik Wasserperle | Heizungsbau Kesselring";
const builders = "Bauunternehmung Ziegelrot GmbH | Hochbau Richtkranz GmbH";
const roadBuilders = "Straßenbau Kiesel GmbH | Tiefbau Maulwurf GmbH";
const painters = "Malerbetrieb Farbklecks | Malermeister Pinselstrich";
const plastics = "Kunststoffwerk Perlgrau GmbH & Co. KG | Formteile Quarz GmbH";
const hauliers = "Spedition Fernblick e. K. | Transporte Kranich GmbH | Fuhrbetrieb Rosswinkel";
const coaches = "Reisedienst Zugvogel | Buslinien Schwalbe GmbH";
const couriers = "Kurierdienst Eilfeder | Paketdienst Flinkfuß";
const hotels = "Hotel Mühlrad | Landhotel Heidelerche";
const gardeners = "Gartenbau Wiesenknopf | Landschaftsbau Grasnarbe";
const taxOffices = "Steuerkanzlei Soll & Haben | Lohnbüro Zahlenreich";
const languageSchools = "Sprachschule Silbenrätsel | Bildungswerk Wissensdurst";

/** Invented employers for occupations that not every employer of their sector has. */
export const occupationEmployers: Readonly<Record<string, string>> = {
  "elektroniker-gebaeudetechnik": electricians,
  solarmonteur: "Solartechnik Mittagssonne GmbH | Elektro Lichtbogen GmbH",
  glasfasermonteur: "Glasfaserbau Lichtwelle GmbH",
  "anlagenmechaniker-shk": plumbers,
  "helfer-shk": plumbers,
  tischler: "Tischlerei Hobelspan | Möbelwerkstatt Astloch",
  friseur: "Salon Lockenpracht | Friseurstube Kammgarn",
  bauhelfer: builders,
  maurer: builders,
  bauleiter: builders,
  dachdecker: "Dachdeckerei Wetterhahn | Bedachungen Schieferblau",
  "maler-lackierer": painters,
  malerhelfer: painters,
  trockenbaumonteur: "Trockenbau Ständerwerk GmbH",
  fliesenleger: "Fliesen Mosaik",
  geruestbauer: "Gerüstbau Himmelsleiter",
  strassenbauer: roadBuilders,
  pflasterer: roadBuilders,
  baumaschinenfuehrer: roadBuilders,
  tankwart: "Tankstelle Zapfhahn",
  "fachberater-baumarkt": "Baumarkt Wasserwaage",
  naeher: "Textilwerk Webstuhl GmbH",
  chemikant: "Chemiepark Phiole GmbH",
  chemielaborant: "Chemiepark Phiole GmbH",
  "helfer-papier-verpackung": "Verpackungswerk Faltblatt KG",
  "helfer-kunststoff": plastics,
  kunststofftechnologe: plastics,
  "medizinische-fachangestellte":
    "Hausarztpraxis am Holunderbusch | Praxisgemeinschaft Windröschen",
  "zahnmedizinische-fachangestellte": "Zahnarztpraxis Perlweiß",
  physiotherapeut: "Physiotherapie Gelenkig | Praxisgemeinschaft Windröschen",
  florist: "Blumen Vergissmeinnicht",
  erntehelfer: "Spargelhof Sandkuhle | Gemüsehof Radieschen",
  landwirt: "Hof Lerchenfeld",
  "helfer-gartenbau": "Baumschule Ahornblatt | Gartenbau Wiesenknopf",
  "helfer-galabau": gardeners,
  landschaftsgaertner: gardeners,
  busfahrer: coaches,
  "fahrer-personenbefoerderung": coaches,
  berufskraftfahrer: hauliers,
  "lkw-fahrer-bis-7-5t": hauliers,
  speditionskaufmann: hauliers,
  "disponent-spedition": hauliers,
  zusteller: couriers,
  auslieferungsfahrer: couriers,
  zeitungszusteller: "Zustelldienst Morgenblatt",
  moebelpacker: "Umzüge Schneckenhaus",
  menuefahrer: "Menüservice Dampfnudel",
  rettungssanitaeter: "Rettungsdienst Martinshorn e. V.",
  heilerziehungspfleger: "Wohngruppen Regenbogenhaus e. V.",
  "mitarbeiter-schnellrestaurant": "Schnellrestaurant Pommeswinkel",
  zimmerreiniger: hotels,
  "empfangskraft-hotel": hotels,
  hotelfachmann: hotels,
  kantinenhelfer: "Großküche Suppengrün GmbH",
  haushaltsreinigungskraft: "Haushaltshilfen Seifenblase",
  waeschereihelfer: "Wäscherei Weißdorn",
  krankenhausreiniger: "Glanzstern Gebäudeservice GmbH | Reinigung Klarquell",
  steuerfachangestellter: taxOffices,
  lohnbuchhalter: taxOffices,
  versicherungsvertreter: "Versicherungsbüro Regenschirm",
  immobilienverwalter: "Immobilien Schlüsselbund",
  "callcenter-agent": "Klartext Kundendialog GmbH | Energiehandel Glühbirne GmbH",
  "daf-lehrkraft": languageSchools,
  nachhilfelehrer: languageSchools,
  fitnesstrainer: "Sportverein Rot-Weiß Beispiel",
  "leistungssachbearbeiter-jobcenter": "Kreisverwaltung Beispielkreis",
  muellwerker: "Stadtwerke Beispielstadt",
  kindertagespflegeperson: "Fachberatung Kindertagespflege Nestwärme",
  "ogs-betreuungskraft": "Offener Ganztag Murmelkiste",
};
