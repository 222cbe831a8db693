import type { ProfileSection, SectionValues } from "@/lib/job-seekers/profile/profile-section";
import { stretchesOf } from "@/lib/job-seekers/profile/week-rows";
import { type FormReader, readForm } from "./form-reader";

type Read = (form: FormReader) => SectionValues;

/** What each section's form says, in the shape of the profile. An empty field is an unknown fact. */
const readers: Readonly<Record<Exclude<ProfileSection, "person">, Read>> = {
  goals: ({ all, codes, text, number }) => ({
    wishes: codes("wish"),
    experience: all("experience").flatMap((code) =>
      codesOf([code]).map((occupation) => ({
        ...occupation,
        years: number(`years ${code}`) ?? 0,
        words: text(`words ${code}`) ?? "",
      })),
    ),
  }),
  skills: ({ all }) => ({ skills: all("skill") }),
  education: ({ text }) => ({ school: text("school"), vocational: text("vocational") }),
  languages: ({ all }) => {
    const levels = all("level");
    const spoken = all("language").map((language, at) => ({ language, level: levels[at] ?? "" }));
    const named = spoken.filter(({ language, level }) => language !== "" && level !== "");
    return { languages: [...new Map(named.map((each) => [each.language, each])).values()] };
  },
  times: ({ all, flag, number, text }) => {
    const [min, max] = [number("hoursMin"), number("hoursMax")];
    const hours = min ?? max;
    const week = stretchesOf(all("cell"));
    return {
      availability: {
        ...(hours === undefined
          ? {}
          : { hoursPerWeek: { min: min ?? 0, max: max ?? min ?? hours } }),
        ...(week.length > 0 ? { week } : {}),
        earliest: text("earliest"),
        latest: text("latest"),
        night: flag("night"),
        weekend: flag("weekend"),
        shifts: flag("shifts"),
      },
    };
  },
  mobility: ({ flag, number }) => ({
    mobility: {
      hasCar: flag("hasCar"),
      hasBicycle: flag("hasBicycle"),
      usesPublicTransport: flag("usesPublicTransport"),
      maxMinutes: number("maxMinutes"),
      wouldMove: flag("wouldMove"),
      wouldWorkAbroad: flag("wouldWorkAbroad"),
    },
  }),
  demands: ({ all }) => ({ demandsToAvoid: all("demand") }),
  wishes: ({ flag, number, text }) => ({
    contractWishes: {
      onlyPermanent: flag("onlyPermanent"),
      temporaryAgency: flag("temporaryAgency"),
      hourlyPay: number("hourlyPay"),
    },
    startsFrom: text("startsFrom"),
  }),
};

/** Everything about the person but the home, which only the gazetteer can read. */
const readPerson: Read = ({ all, flag, text }) => ({
  birthDate: text("birthDate"),
  profilePosition: text("profilePosition"),
  loneParent: flag("loneParent"),
  rehabilitation: flag("rehabilitation"),
  severelyDisabled: flag("severelyDisabled"),
  receivesSince: text("receivesSince"),
  pools: all("pool"),
  ownPools: all("ownPool").length > 0 ? all("ownPool") : undefined,
});

export const readSectionForm = (section: ProfileSection, form: FormData): SectionValues =>
  (section === "person" ? readPerson : readers[section])(readForm(form, codesOf));

/** "51311 lagerhelfer": an occupation as forms carry it, so that one no longer in use is kept, too. */
const codesOf = (
  codes: readonly string[],
): readonly { readonly kldb: string; readonly occupationId: string }[] =>
  codes.flatMap((code) => {
    const [kldb = "", occupationId = ""] = code.split(" ", 2);
    return occupationId === "" ? [] : [{ occupationId, kldb }];
  });
