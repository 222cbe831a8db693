import { makeOfferReader, type OfferReader } from "@/lib/readings/read-offer";
import type { OccupationResolver } from "@/lib/vocabulary/resolving/occupation-hit";
import { makeOccupationResolver } from "@/lib/vocabulary/resolving/make-occupation-resolver";
import { once } from "./once";
import { vocabulary } from "./vocabulary";

export const occupationResolver: () => OccupationResolver = once("occupation-resolver", () =>
  makeOccupationResolver(vocabulary()),
);

export const offerReader: () => OfferReader = once("offer-reader", () =>
  makeOfferReader({ vocabulary: vocabulary(), resolver: occupationResolver() }),
);
