import type { ExportLookups, ExportSender } from "@/lib/exchange/formats/export-format";
import { loadRegisterTitles } from "@/prisma/exchange/register-titles";
import { database } from "../database";
import { baseUrl, operator } from "../operator";
import { vacancyStore } from "../vacancies";
import { vocabulary } from "../vocabulary";
import type { Vacancy, VacancyId } from "@/lib/vacancies/vacancy";

const AT_A_TIME = 500;

/** Own published offers, as they come from the database. */
export async function* ownOffers(): AsyncGenerator<Vacancy> {
  let last: VacancyId | undefined;
  for (;;) {
    const offers = await vacancyStore().publishedAfter(last, AT_A_TIME);
    yield* offers.filter(({ origin }) => origin === "regional");
    last = offers.at(-1)?.id;
    if (last === undefined) return;
  }
}

export const exportSender = (supplierId: string): ExportSender => {
  const { name, kreis, contact } = operator();
  const { email, phone, url } = contact;
  return { supplierId, name, nuts: kreis.nuts, contact: { email, phone, url: url ?? baseUrl() } };
};

/** With `hasRegister`: whether the register of the Bundesagentur was imported. */
export const exportLookups = async (): Promise<
  ExportLookups & { readonly hasRegister: boolean }
> => {
  const findCode = await loadRegisterTitles(database());
  const { defaultLocale } = operator();
  return {
    hasRegister: findCode !== undefined,
    titleCodeOf: ({ kldb, label, occupationId }) =>
      findCode?.(kldb, [label, ...namesOf(occupationId)]),
    skillName: (id) => vocabulary().findSkill(id)?.label,
    pageOf: ({ id }) => `${baseUrl()}/${defaultLocale}/vacancies/${id}`,
    iscoOf: (id) => vocabulary().findOccupation(id)?.isco,
  };
};

/** All that the vocabulary calls an occupation, titles before everyday words. */
const namesOf = (occupationId: string | undefined): readonly string[] => {
  const known = occupationId === undefined ? undefined : vocabulary().findOccupation(occupationId);
  return known ? [known.male, known.female, known.neutral, ...known.synonyms] : [];
};
