import { describe, expect, it } from "vitest";
import { builtInVocabulary } from "../built-in";
import { foreignLanguages, foreignTitles } from "../data/foreign-titles";
import { moreForeignTitles, moreForeignWords } from "../data/more-foreign-titles";
import { foreignLabels } from "./foreign-labels";
import { makeOccupationResolver } from "./make-occupation-resolver";

const { resolve } = makeOccupationResolver(builtInVocabulary, foreignLabels());

const titles: readonly (readonly [string, string])[] = [
  ["Warehouse worker", "lagerhelfer"],
  ["Nurse (f/m/x)", "pflegefachkraft"],
  ["Magazijnmedewerker gezocht", "lagerhelfer"],
  ["vrachtwagenchauffeur", "berufskraftfahrer"],
  ["Kierowca wózka widłowego", "gabelstaplerfahrer"],
  ["sprzątaczka", "reinigungskraft"],
  ["Garson aranıyor", "restaurantfachmann"],
  ["требуется сварщик", "schweisser"],
  ["ПОВАР", "koch"],
  ["Потрібен муляр", "maurer"],
  ["مطلوب طباخ", "koch"],
  ["șofer camion", "berufskraftfahrer"],
  ["заварчик", "schweisser"],
  ["femme de ménage", "reinigungskraft"],
  ["Idraulico", "anlagenmechaniker-shk"],
  ["camarera", "restaurantfachmann"],
];

describe("titles in other languages", () => {
  for (const [title, occupation] of titles) {
    it(`reads „${title}“ as ${occupation}`, () => {
      expect(resolve(title, 1).hits[0]?.occupationId).toBe(occupation);
    });
  }

  it("name only occupations of the vocabulary", () => {
    const unknown = [foreignTitles, moreForeignTitles, moreForeignWords]
      .flatMap((names) => Object.keys(names))
      .filter((id) => !builtInVocabulary.findOccupation(id));

    expect(unknown).toEqual([]);
  });

  it("have names in every language", () => {
    for (const row of Object.values(moreForeignTitles)) {
      expect(row.split(" | ")).toHaveLength(foreignLanguages.length);
    }
  });

  it("are narrowed to one language where one is asked for", () => {
    expect(new Set(foreignLabels("pl").map(({ lang }) => lang))).toEqual(new Set(["pl"]));
    expect(foreignLabels("de")).toEqual([]);
  });
});

// In the order of the words below; every word stands for the occupation above it.
const everyday = [
  "koch",
  "maurer",
  "schweisser",
  "reinigungskraft",
  "friseur",
  "baecker",
  "busfahrer",
  "berufskraftfahrer",
  "feuerwehrmann",
  "glaser",
  "solarmonteur",
  "schuhmacher",
  "tierarzt",
  "fahrlehrer",
  "webentwickler",
] as const;

const wordsByLanguage: Readonly<Record<string, string>> = {
  en: "cook, bricklayer, welder, cleaner, hairdresser, baker, bus driver, truck driver, firefighter, glazier, solar installer, shoemaker, veterinarian, driving instructor, web developer",
  nl: "kok, metselaar, lasser, schoonmaakster, kapper, bakker, buschauffeur, Vrachtwagenchauffeur, brandweerman, glaszetter, zonnepaneleninstallateur, schoenmaker, dierenarts, rijinstructeur, webontwikkelaar",
  pl: "kucharz, murarz, spawaczka, sprzątaczka, fryzjerka, piekarz, kierowca autobusu, kierowca ciężarówki, strażak, szklarz, monter fotowoltaiki, szewc, weterynarz, instruktor nauki jazdy, programista stron www",
  tr: "aşçı, duvarcı, kaynakçı, temizlikçi, kuaför, fırıncı, otobüs şoförü, kamyon şoförü, itfaiyeci, camcı, güneş paneli montajcısı, ayakkabıcı, veteriner, direksiyon hocası, web geliştirici",
  ru: "povar, каменщик, svarshchik, уборщица, парикмахер, пекарь, водитель автобуса, dalnoboishchik, пожарный, стекольщик, монтажник солнечных панелей, сапожник, ветеринар, автоинструктор, веб-разработчик",
  uk: "кухар, муляр, зварник, прибиральниця, перукарка, пекар, водій автобуса, водій вантажівки, пожежник, скляр, монтажник сонячних панелей, чоботар, ветеринарний лікар, автоінструктор, веб-розробник",
  ar: "طباخة, بناء, حداد لحام, عاملة نظافة, حلاق, خباز, سائق حافلة, سائق شاحنة, إطفائي, مركب زجاج, فني تركيب ألواح شمسية, كندرجي, طبيب بيطري, مدرب قيادة, مطور مواقع",
  ro: "bucătar, zidar, sudor, femeie de serviciu, coafor, brutar, șofer autobuz, șofer camion, pompier, geamgiu, montator panouri solare, cizmar, medic veterinar, instructor auto, dezvoltator web",
  bg: "готвачка, зидар, zavarchik, чистачка, фризьорка, хлебар, шофьор на автобус, шофьор на камион, пожарникар, стъклар, монтажник на соларни панели, обущар, ветеринарен лекар, инструктор по кормуване, уеб разработчик",
  fr: "cuisinier, maçon, soudeuse, femme de ménage, coiffeuse, boulanger, chauffeur de bus, chauffeur routier, sapeur-pompier, vitrier, installateur de panneaux solaires, cordonnier, vétérinaire, moniteur d'auto-école, développeur web",
  it: "cuoco, muratore, saldatrice, donna delle pulizie, parrucchiera, panettiere, autista di autobus, camionista, vigile del fuoco, vetraio, installatore fotovoltaico, calzolaio, veterinaria, istruttore di guida, sviluppatore web",
  es: "cocinero, albañil, soldadora, limpiadora, peluquera, panadero, conductor de autobús, camionero, bombero, cristalero, instalador de placas solares, zapatero, veterinario, profesor de autoescuela, desarrollador web",
};

describe("everyday words", () => {
  for (const [lang, words] of Object.entries(wordsByLanguage)) {
    it(`in ${lang} lead to their occupation`, () => {
      const found = words.split(", ").map((word) => resolve(word, 1).hits[0]?.occupationId);

      expect(found).toEqual(everyday);
    });
  }

  it("make the resolver sure, compounds of other languages too", () => {
    expect(resolve("Vrachtwagenchauffeur", 5).verdict).toBe("sure");
    expect(resolve("lahham", 5).hits[0]?.occupationId).toBe("schweisser");
    expect(resolve("svarchik", 5).hits[0]?.occupationId).toBe("schweisser");
  });
});
