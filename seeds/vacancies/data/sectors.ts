export type Sector = {
  /** Invented names of employers that are known from their ads only. */
  readonly otherEmployers: string;
  /** First sentences; {firma} and {ort} are filled in. Parted by " | ". */
  readonly openings: string;
};

/** The kinds of employers whose ads sound alike. */
export const sectors = {
  logistics: {
    otherEmployers:
      "Lagerhaus Drehscheibe GmbH | Paketzentrum Flinkfuß | Fulfillment Bienenkorb GmbH | Versandhaus Kastanie | Regallager Zehnfach GmbH",
    openings:
      "{firma} lagert und versendet Waren für Kunden in ganz Nordrhein-Westfalen. Für den Standort {ort} suchen wir Verstärkung. | In {ort} gehen bei uns täglich mehrere Tausend Sendungen auf die Reise. Dafür braucht {firma} Menschen, die anpacken. | Wir sind {firma}, ein Lagerbetrieb mit kurzen Wegen und festen Schichten in {ort}. | Unser Lager in {ort} wächst: {firma} stellt zum nächstmöglichen Zeitpunkt ein.",
  },
  transport: {
    otherEmployers:
      "Transporte Kranich GmbH | Reisedienst Zugvogel | Kurierdienst Eilfeder | Entsorgung Tonnenrund GmbH | Fuhrbetrieb Rosswinkel",
    openings:
      "{firma} fährt seit vielen Jahren für Kunden in der Grenzregion. Der Fuhrpark steht in {ort}. | Für Touren ab {ort} sucht {firma} Menschen, die gerne am Steuer sitzen. | Wer bei {firma} fährt, ist abends oder am Wochenende zu Hause: Die Touren beginnen und enden in {ort}. | Unser Betriebshof in {ort} sucht Unterstützung im Fahrdienst.",
  },
  metal: {
    otherEmployers:
      "Schlosserei Eisenhut | Blechwerk Faltenreich GmbH | Maschinenbau Zahnrad AG | Drehteile Spiralis GmbH | Stahlkontor Amboss",
    openings:
      "{firma} fertigt in {ort} Einzelteile und kleine Serien aus Stahl und Edelstahl. | Genaues Arbeiten, kurze Abstimmung, volle Auftragsbücher: Das ist {firma} in {ort}. | Für unsere Werkstatt in {ort} suchen wir ab sofort Verstärkung. | {firma} beliefert den Maschinen- und Anlagenbau beiderseits der Grenze. Am Standort {ort} wird eine Stelle frei.",
  },
  plant: {
    otherEmployers:
      "Formteile Quarz GmbH | Verpackungswerk Faltblatt KG | Faserwerk Leinenkraut | Chemiepark Phiole GmbH | Textilwerk Webstuhl GmbH",
    openings:
      "{firma} stellt in {ort} technische Produkte für Industrie und Haushalt her. | In unserem Werk in {ort} laufen die Anlagen rund um die Uhr. Damit das so bleibt, sucht {firma} neue Kolleginnen und Kollegen. | Bei {firma} in {ort} arbeiten Menschen aus über zwanzig Ländern zusammen. | {firma} erweitert die Fertigung in {ort} und stellt ein.",
  },
  food: {
    otherEmployers:
      "Feinkost Petersilie GmbH | Molkerei Glockenklee | Kartoffelhof Knolle GmbH | Tiefkühlkost Schneehuhn GmbH",
    openings:
      "{firma} stellt in {ort} Lebensmittel für den Handel her. | Frisch, sauber und pünktlich: So arbeitet {firma} in {ort}. | Unsere Produktion in {ort} sucht zuverlässige Leute für das Team. | {firma} verarbeitet in {ort} Rohware aus der Region.",
  },
  agency: {
    otherEmployers:
      "Arbeitswelt Kompass GmbH | Jobpartner Dreiklang GmbH | Zeitwerk Libelle GmbH | Personalleasing Anker GmbH",
    openings:
      "{firma} sucht für einen Kundenbetrieb in {ort} ab sofort Personal. Eine Übernahme durch den Kunden ist möglich. | Für unseren Kunden in {ort} besetzen wir diese Stelle in Arbeitnehmerüberlassung. | Sie wollen wieder fest im Berufsleben stehen? {firma} bringt Sie mit einem Betrieb in {ort} zusammen. | {firma} stellt unbefristet ein und setzt Sie in {ort} ein, gut mit dem Bus erreichbar.",
  },
  bakery: {
    otherEmployers:
      "Backstube Kornrade | Bäckerei Laib & Söhne | Konditorei Zuckerrübe | Landbäckerei Heidekorn",
    openings:
      "{firma} backt noch selbst, jeden Tag und mit eigenem Sauerteig. Wir suchen Unterstützung für {ort}. | In unserer Filiale in {ort} duftet es ab fünf Uhr früh nach frischem Brot. | {firma} ist ein Familienbetrieb mit mehreren Filialen; diese Stelle ist in {ort}. | Für unser Team in {ort} sucht {firma} Menschen mit Freude am Handwerk.",
  },
  butcher: {
    otherEmployers: "Fleischerei Schinkenklee | Landmetzgerei Strohblume | Wurstküche Majoran",
    openings:
      "{firma} steht für eigene Herstellung und Partyservice in {ort}. | Unsere Theke in {ort} braucht Verstärkung. {firma} ist ein kleiner Betrieb mit festem Kundenkreis. | Gutes Fleisch, gute Beratung, gute Laune: {firma} in {ort} stellt ein. | {firma} schlachtet nicht selbst, verarbeitet aber alles im Haus in {ort}.",
  },
  retail: {
    otherEmployers:
      "Drogerie Kamille | Getränkeland Quellchen | Kaufladen Henkeltasche | Biomarkt Rübchen",
    openings:
      "{firma} ist das Geschäft für den täglichen Bedarf in {ort}. | Für unseren Markt in {ort} suchen wir freundliche Unterstützung. | Bei {firma} in {ort} kennt man die Kundschaft mit Namen. | {firma} sucht Verstärkung für die Filiale in {ort}.",
  },
  hospitality: {
    otherEmployers:
      "Hotel Mühlrad | Restaurant Löffelkraut | Café Zimtstern | Schnellrestaurant Pommeswinkel | Großküche Suppengrün GmbH | Landhotel Heidelerche",
    openings:
      "{firma} in {ort} ist ein Haus mit Küche, Terrasse und Saal. | Gäste von beiden Seiten der Grenze kommen zu {firma} nach {ort}. Dafür suchen wir ein gutes Team. | {firma} sucht für die neue Saison in {ort} Verstärkung. | Wir sind ein junges Team in {ort} und suchen jemanden, der mit anpackt: {firma}.",
  },
  cleaning: {
    otherEmployers:
      "Reinigung Klarquell | Objektpflege Besenrein GmbH | Haushaltshilfen Seifenblase | Wäscherei Weißdorn",
    openings:
      "{firma} reinigt Büros, Schulen und Praxen in der Region. Für ein Objekt in {ort} suchen wir Personal. | Sauberkeit ist Vertrauenssache: {firma} sucht zuverlässige Menschen für {ort}. | Für unser Team in {ort} stellen wir ein. Die Einarbeitung dauert so lange, wie sie dauert. | {firma} hat in {ort} einen neuen Auftrag und sucht dafür Verstärkung.",
  },
  security: {
    otherEmployers: "Werkschutz Torwart GmbH | Objektschutz Argus | Empfangsdienste Pfortenglück",
    openings:
      "{firma} schützt Gebäude, Baustellen und Veranstaltungen. Der Einsatzort ist {ort}. | Für die Bewachung eines Betriebs in {ort} sucht {firma} Personal. | Aufmerksam, ruhig und höflich: So arbeiten wir bei {firma} in {ort}.",
  },
  construction: {
    otherEmployers:
      "Straßenbau Kiesel GmbH | Dachdeckerei Wetterhahn | Malerbetrieb Farbklecks | Gerüstbau Himmelsleiter | Fliesen Mosaik | Trockenbau Ständerwerk GmbH",
    openings:
      "{firma} baut in {ort} und Umgebung, vom Einfamilienhaus bis zur Halle. | Für unsere Baustellen rund um {ort} suchen wir Verstärkung. Wir fahren morgens gemeinsam im Bus ab Betriebshof. | {firma} ist ein Meisterbetrieb in {ort} mit festen Kolonnen. | Volle Auftragsbücher in {ort}: {firma} stellt ein.",
  },
  crafts: {
    otherEmployers:
      "Tischlerei Hobelspan | Heizungsbau Kesselring | Solartechnik Mittagssonne GmbH | Salon Lockenpracht | Glasfaserbau Lichtwelle GmbH",
    openings:
      "{firma} ist ein Handwerksbetrieb in {ort} mit treuer Kundschaft. | Handwerk mit Zukunft: {firma} in {ort} sucht Verstärkung. | Bei {firma} arbeiten Gesellinnen, Gesellen und Auszubildende Hand in Hand. Der Betrieb liegt in {ort}. | {firma} betreut Privathäuser und Betriebe rund um {ort}.",
  },
  cars: {
    otherEmployers: "Kfz-Werkstatt Kolbenring | Reifendienst Profil",
    openings:
      "{firma} in {ort} verkauft, wartet und repariert Fahrzeuge aller Marken. | Unsere Werkstatt in {ort} ist gut ausgelastet; wir suchen Verstärkung. | {firma} ist ein freier Betrieb in {ort} mit modernen Prüfgeräten.",
  },
  green: {
    otherEmployers:
      "Hof Lerchenfeld | Baumschule Ahornblatt | Gemüsehof Radieschen | Blumen Vergissmeinnicht | Spargelhof Sandkuhle",
    openings:
      "{firma} arbeitet draußen, bei fast jedem Wetter, rund um {ort}. | Für die kommende Saison sucht {firma} in {ort} Unterstützung. | {firma} ist ein Betrieb im Grünen bei {ort} mit einem kleinen, eingespielten Team. | Wir pflegen und ernten, was in {ort} wächst: {firma} stellt ein.",
  },
  care: {
    otherEmployers:
      "Pflegewohnen Rosenhag | Tagespflege Kaminzimmer | Krankenhaus St. Ginster | Wohngruppen Regenbogenhaus e. V.",
    openings:
      "{firma} begleitet ältere Menschen in {ort}, mit Zeit für ein Gespräch. | Pflege ist bei {firma} Teamarbeit. Für {ort} suchen wir Verstärkung. | In {ort} versorgt {firma} Menschen, die auf Hilfe angewiesen sind. | {firma} sucht für den Standort {ort} Kolleginnen und Kollegen mit Herz.",
  },
  children: {
    otherEmployers:
      "Kindertagesstätte Purzelbaum | Offener Ganztag Murmelkiste | Familienzentrum Drachenschnur | Jugendhilfe Leuchtturm gGmbH",
    openings:
      "{firma} betreut Kinder in {ort}. Wir suchen Verstärkung für unser Team. | Bei {firma} in {ort} dürfen Kinder laut sein, matschen und Fragen stellen. | {firma} sucht für die Einrichtung in {ort} Menschen, die Kindern auf Augenhöhe begegnen. | In {ort} wächst unsere Einrichtung um eine Gruppe: {firma} stellt ein.",
  },
  practice: {
    otherEmployers:
      "Hausarztpraxis am Holunderbusch | Zahnarztpraxis Perlweiß | Physiotherapie Gelenkig | Tierpraxis Pfotenglück",
    openings:
      "{firma} in {ort} sucht Verstärkung für ein freundliches Team. | Unsere Praxis in {ort} ist modern ausgestattet und arbeitet papierarm. | {firma} versorgt viele Familien aus {ort} seit Jahren. | Patientinnen und Patienten aus {ort} vertrauen {firma}.",
  },
  office: {
    otherEmployers:
      "Steuerkanzlei Soll & Haben | Versicherungsbüro Regenschirm | Immobilien Schlüsselbund | Verlag Eselsohr | Energiehandel Glühbirne GmbH",
    openings:
      "{firma} sucht für das Büro in {ort} Unterstützung. | Strukturiert, freundlich, verlässlich: So stellen wir uns die neue Kollegin oder den neuen Kollegen in {ort} vor. | {firma} hat den Sitz in {ort} und arbeitet für Kunden in ganz Deutschland. | In unserem Team in {ort} wird eine Stelle frei.",
  },
  it: {
    otherEmployers:
      "Softwarehaus Schnittstelle GmbH | Netzwerkbau Knotenpunkt | Agentur Pixelkraut",
    openings:
      "{firma} betreut die Technik kleiner und mittlerer Betriebe rund um {ort}. | Wir entwickeln und betreiben Software in {ort}. {firma} sucht Verstärkung. | Kein Großraumbüro, kein Ticketchaos: {firma} in {ort} ist ein kleines IT-Team.",
  },
  public: {
    otherEmployers:
      "Gemeindeverwaltung Musterfeld | Stadtwerke Beispielstadt | Kreisverwaltung Beispielkreis | Schulverband Probeheim",
    openings:
      "{firma} sucht für den Dienstort {ort} zum nächstmöglichen Zeitpunkt Verstärkung. | Bei {firma} ist in {ort} eine Stelle zu besetzen. Es gilt der Tarifvertrag für den öffentlichen Dienst. | Arbeiten für die Menschen vor Ort: {firma} stellt in {ort} ein.",
  },
  social: {
    otherEmployers:
      "Beratungsstelle Ankerplatz | Inklusionsbetrieb Sonnenblume gGmbH | Bildungswerk Wissensdurst | Sprachschule Silbenrätsel",
    openings:
      "{firma} unterstützt Menschen in {ort}, die einen neuen Anfang suchen. | Für ein Projekt in {ort} sucht {firma} Verstärkung. | {firma} arbeitet gemeinnützig und hat in {ort} eine Stelle frei. | Menschen stärken, nicht verwalten: {firma} in {ort} sucht Sie.",
  },
  subsidised: {
    otherEmployers:
      "Bauhof Beispielstadt | Naturschutzverein Kiebitz e. V. | Tafelladen Brotkorb e. V.",
    openings:
      "{firma} bietet in {ort} eine geförderte Tätigkeit für Menschen, die wieder in den Alltag einer Arbeit finden möchten. | In {ort} gibt es bei {firma} sinnvolle Aufgaben, die dem Gemeinwohl dienen. | Schritt für Schritt zurück in Arbeit: {firma} in {ort} begleitet Sie dabei. | Die Zuweisung erfolgt durch Ihr Jobcenter; Einsatzort ist {ort}.",
  },
} satisfies Readonly<Record<string, Sector>>;

export type SectorName = keyof typeof sectors;
