import { makeOfferReader, type OfferReader } from "@/lib/readings/read-offer";
import { once } from "./once";
import { occupationResolver, vocabulary, vocabularyEdition } from "./vocabulary";

export const offerReader: () => OfferReader = once("offer-reader", () =>
  makeOfferReader({
    vocabulary: vocabulary(),
    resolver: occupationResolver(),
    edition: vocabularyEdition,
  }),
);
