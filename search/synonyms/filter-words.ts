import type { OfferType } from "@/lib/vacancies/vacancy";
import type { ContractTerm } from "@/lib/vacancies/vacancy-facts";
import type { WorkingTime } from "@/lib/vacancies/working-time";

/**
 * Words people type into the search box for what is really a filter ("Koch Teilzeit",
 * "Azubi Lager"). They go into the document, so that such a query finds without any parsing.
 */
export const offerTypeWords: Readonly<Record<OfferType, readonly string[]>> = {
  employment: ["Arbeit", "Festanstellung"],
  apprenticeship: ["Ausbildung", "Ausbildungsplatz", "Azubi", "Auszubildende", "Lehrstelle"],
  internship: ["Praktikum", "Praktikant", "Trainee", "Volontariat"],
  minijob: ["Minijob", "Mini-Job", "geringfügige Beschäftigung", "Aushilfe", "Nebenjob"],
  "self-employment": ["selbständig", "selbstständig", "freiberuflich", "Freelancer"],
  "work-opportunity": ["Arbeitsgelegenheit", "AGH", "Ein-Euro-Job"],
  "citizens-work": ["Bürgerarbeit"],
};

export const workingTimeWords: Readonly<Record<WorkingTime, readonly string[]>> = {
  "full-time": ["Vollzeit"],
  "part-time": ["Teilzeit", "halbtags"],
  "part-time-morning": ["vormittags", "Vormittag", "morgens"],
  "shift-night-weekend": ["Schichtarbeit", "Schichtdienst", "Nachtschicht", "Wochenendarbeit"],
  "home-office": ["Homeoffice", "Home Office", "mobiles Arbeiten", "remote"],
  minijob: ["Minijob", "Mini-Job"],
};

export const contractWords: Readonly<Record<ContractTerm, readonly string[]>> = {
  permanent: ["unbefristet"],
  "fixed-term": ["befristet"],
};
