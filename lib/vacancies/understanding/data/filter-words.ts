import type { OfferType } from "../../vacancy";
import type { ContractTerm } from "../../vacancy-facts";
import type { WorkingTime } from "../../working-time";
import type { WorkTrait } from "../understood-query";

type TimeRow = {
  readonly id: string;
  readonly times: readonly WorkingTime[];
  readonly trait?: WorkTrait;
  /** Names, parted by commas. */
  readonly words: string;
};

/** Words for the filter "working time". "Aushilfe" says minijob or few hours, whichever. */
export const workingTimeRows: readonly TimeRow[] = [
  {
    id: "full-time",
    times: ["full-time"],
    words: "Vollzeit, VZ, Vollzeitstelle, Vollzeitjob, ganztags, Fulltime, Full-time, Full time",
  },
  {
    id: "part-time",
    times: ["part-time"],
    words:
      "Teilzeit, TZ, Teilzeitstelle, Teilzeitjob, Teilzeitkraft, halbtags, Halbtagsjob, " +
      "Halbtagsstelle, stundenweise, wenige Stunden, Parttime, Part-time, Part time, Midijob",
  },
  {
    id: "part-time-morning",
    times: ["part-time-morning"],
    words: "vormittags, Vormittag, morgens, nur vormittags, am Vormittag, während der Schulzeit",
  },
  {
    id: "shift",
    times: ["shift-night-weekend"],
    trait: "shift",
    words:
      "Schicht, Schichten, Schichtarbeit, Schichtdienst, Wechselschicht, Schichtbetrieb, " +
      "3-Schicht, Dreischicht, 2-Schicht, Frühschicht, Spätschicht",
  },
  {
    id: "night",
    times: ["shift-night-weekend"],
    trait: "night",
    words:
      "Nachtschicht, Nachtschichten, Nachtdienst, Nachtarbeit, nachts, Nachtwache, " +
      "Dauernachtwache, Dauernachtschicht, Dauernacht, Nachtjob",
  },
  {
    id: "weekend",
    times: ["shift-night-weekend"],
    trait: "weekend",
    words:
      "Wochenende, Wochenenden, Wochenendarbeit, Wochenendjob, Wochenenddienst, samstags, " +
      "sonntags, Samstag, Sonntag, am Wochenende",
  },
  {
    id: "home-office",
    times: ["home-office"],
    words:
      "Homeoffice, Home-Office, Home Office, Remote, mobiles Arbeiten, Mobilarbeit, Heimarbeit, " +
      "Telearbeit, von zu Hause, von zuhause, zuhause arbeiten, von daheim",
  },
  {
    id: "minijob",
    times: ["minijob"],
    words:
      "Minijob, Mini-Job, Minijobs, geringfügig, geringfügige, geringfügige Beschäftigung, " +
      "geringfügig beschäftigt, Minijobber, Minijobbasis, 450-Euro-Job, 450 Euro, 450-Euro-Basis, " +
      "520-Euro-Job, 520 Euro, 520-Euro-Basis, 538-Euro-Job, 538 Euro, 538-Euro-Basis, " +
      "556-Euro-Job, 556 Euro, 556-Euro-Basis, 603-Euro-Job, 603 Euro, 603-Euro-Basis",
  },
  {
    id: "casual",
    times: ["minijob", "part-time"],
    words:
      "Aushilfe, Aushilfsjob, Aushilfskraft, Aushilfstätigkeit, aushilfsweise, Nebenjob, " +
      "Nebenjobs, Nebentätigkeit, Nebenerwerb, nebenbei, Zweitjob, Studentenjob, Schülerjob, " +
      "Ferienjob, Werkstudent, Rentnerjob",
  },
];

/** Words for the kind of offer. */
export const offerTypeWords: Readonly<Partial<Record<OfferType, string>>> = {
  apprenticeship:
    "Ausbildung, Ausbildungen, Ausbildungsplatz, Ausbildungsplätze, Ausbildungsstelle, " +
    "Ausbildungsstellen, Azubi, Azubis, Auszubildende, Auszubildender, Lehre, Lehrling, " +
    "Lehrstelle, Lehrstellen, Berufsausbildung, duales Studium, dualer Student, Azubine",
  internship:
    "Praktikum, Praktika, Praktikumsplatz, Praktikant, Schülerpraktikum, Jahrespraktikum, " +
    "Pflichtpraktikum, Trainee, Volontariat, Volontär, Einstiegsqualifizierung",
  "self-employment":
    "selbständig, selbstständig, Selbständigkeit, Selbstständigkeit, freiberuflich, Freelancer, " +
    "freie Mitarbeit, freier Mitarbeiter, Subunternehmer",
  "work-opportunity": "Arbeitsgelegenheit, AGH, Ein-Euro-Job, 1-Euro-Job, 1 Euro Job, Eineurojob",
  "citizens-work": "Bürgerarbeit",
};

export const contractWords: Readonly<Record<ContractTerm, string>> = {
  permanent: "unbefristet, unbefristete, unbefristeter, Festanstellung, fest angestellt",
  "fixed-term": "befristet, befristete, befristeter, Befristung",
};
