/** Legal forms: what stands before one is a company. */
export const legalForms: readonly string[] =
  "gmbh ggmbh mbh ag kg kgaa ohg gbr ug ek ev eg partg partgmbb se ltd inc bv cokg".split(" ");

/** Words before a name: what follows is a person or, as in "Deutsche Post", a company. */
export const personTitles: readonly string[] =
  "frau herr herrn familie fam dr prof firma fa inhaber inh deutsche deutsches".split(" ");

/** Kinds of houses after which an occupation is rather the owner's surname: "Autohaus Koch". */
export const houseWords: readonly string[] =
  `autohaus praxis arztpraxis zahnarztpraxis tierarztpraxis hausarztpraxis gemeinschaftspraxis kanzlei
  steuerkanzlei hotel gasthof gasthaus restaurant café pizzeria metzgerei bäckerei landbäckerei
  backstube fleischerei landmetzgerei konditorei salon friseursalon haarstudio spedition haus modehaus
  möbelhaus kaufhaus schuhhaus blumenhaus fahrschule apotheke tischlerei schreinerei gärtnerei weingut
  brauerei seniorenheim pflegedienst reisebüro architekturbüro ingenieurbüro hof bauernhof landgut
  bauunternehmung bauunternehmen malerbetrieb dachdeckerei bedachungen elektro heizung sanitär
  transporte reisen edeka rewe`.split(/\s+/);

/** Occupations that are frequent surnames as well. */
export const surnameOccupations: readonly string[] =
  `koch bauer bäcker becker schneider müller fischer schmied schmidt schmitz weber wagner schäfer
  zimmermann maurer metzger fleischer jäger förster richter gärtner kaufmann köhler seiler sattler
  glaser drechsler töpfer schreiner tischler maler dreher schuster schlosser krämer bergmann steinmetz
  ziegler zimmerer küster propst lehrer sänger winzer imker wirt wirtz brauer färber gerber kürschner
  pfarrer vogt meier meyer küppers`.split(/\s+/);

/** What stands before the name of a town and is an employer with it: "Stadt Erkelenz". */
export const publicBodies: readonly string[] =
  `stadt gemeinde stadtverwaltung gemeindeverwaltung kreisverwaltung stadtwerke rathaus sparkasse
  volksbank kreissparkasse kreiswerke`.split(/\s+/);

/** Occupations that a house of that kind does look for. */
export const workInHouses: Readonly<Record<string, readonly string[]>> = {
  koch: ["hotel", "gasthof", "gasthaus", "restaurant", "café", "pizzeria", "seniorenheim", "haus"],
  wirt: ["hotel", "gasthof", "gasthaus", "restaurant"],
  bäcker: ["bäckerei", "landbäckerei", "backstube", "konditorei"],
  metzger: ["metzgerei", "landmetzgerei", "fleischerei", "edeka", "rewe"],
  fleischer: ["metzgerei", "landmetzgerei", "fleischerei", "edeka", "rewe"],
  gärtner: ["gärtnerei", "blumenhaus"],
  tischler: ["tischlerei", "schreinerei", "möbelhaus"],
  schreiner: ["tischlerei", "schreinerei", "möbelhaus"],
  maurer: ["bauunternehmung", "bauunternehmen"],
  maler: ["malerbetrieb"],
  schneider: ["modehaus"],
};

/** Houses that have names of their own: "Kita Regenbogen". */
export const namedHouses: readonly string[] =
  `hotel kita kindergarten kindertagesstätte krippe restaurant café kneipe bistro imbiss praxis
  arztpraxis zahnarztpraxis apotheke schule grundschule krankenhaus klinik altenheim seniorenheim
  pflegeheim seniorenzentrum pflegedienst kanzlei supermarkt fahrschule bauernhof reitstall spedition
  werkstatt steuerkanzlei steuerbüro nagelstudio friseursalon fitnessstudio bank versicherung`.split(
    /\s+/,
  );
