import { describeEmployerOffers } from "./employer-offers.contract";
import { makeInMemoryEmployerOffers } from "./in-memory-employer-offers";

describeEmployerOffers("The double", async (employers) =>
  makeInMemoryEmployerOffers(new Map(employers.map((employer) => [employer.id, employer]))),
);
