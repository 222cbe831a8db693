import { kreisAgsSchema } from "@/lib/exchange/kreis-ags";
import { idAtOrigin, offerKeyOf, offerKeySchema } from "@/lib/exchange/offer-key";
import { receivedVacancyId } from "@/lib/exchange/received-vacancy";
import type { Operator } from "@/lib/operator/operator";
import { type Vacancy, vacancyIdSchema } from "@/lib/vacancies/vacancy";

/** The Kreis that the demo exchanges offers with. Its address leads nowhere. */
export const neighbour = {
  ags: kreisAgsSchema.parse("05358"),
  name: "Kreis Düren",
  jobcenter: "job-com Kreis Düren",
  slug: "kreis-dueren",
  baseUrl: "https://stellen.kreis-dueren.example",
} as const;

/** What an offer that has this id at the neighbour is here. */
export const fromNeighbour = (
  idThere: string,
): Pick<Vacancy, "id" | "origin" | "source" | "externalId" | "sourceUrl"> => {
  const key = offerKeyOf(neighbour.ags, idThere);
  return {
    ...{ id: receivedVacancyId(key), externalId: key },
    ...{ origin: "exchanged", source: neighbour.slug },
    sourceUrl: `${neighbour.baseUrl}/de/vacancies/${idThere}`,
  };
};

export const isFromNeighbour = ({ origin, source }: Vacancy): boolean =>
  origin === "exchanged" && source === neighbour.slug;

/** The offer as it stands at the neighbour, where it comes from. */
export const atHome = (vacancy: Vacancy): Vacancy => {
  if (!isFromNeighbour(vacancy)) return vacancy;
  const { externalId, sourceUrl: _url, facts, ...rest } = vacancy;
  const { exchangedFrom: _from, ...told } = facts;
  const id = vacancyIdSchema.parse(idAtOrigin(offerKeySchema.parse(externalId)));
  return { ...rest, id, origin: "regional", source: "regional", facts: told };
};

/**
 * The demo's offers as this Kreis has them: the neighbour's are its own there, and where a second
 * portal plays the neighbour it brings them itself.
 */
export const offersHere = (
  { kreis }: Operator,
  offers: readonly Vacancy[],
  isNeighbourThere: boolean,
): readonly Vacancy[] => {
  if (kreis.ags === neighbour.ags) return offers.map(atHome);
  return isNeighbourThere ? offers.filter((offer) => !isFromNeighbour(offer)) : offers;
};
