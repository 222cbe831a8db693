import { parseArgs } from "node:util";
import { loadSynthetic } from "@/bin/bench/load-synthetic";
import { loadOffers, someJobSeekers } from "@/bin/bench/matching-material";
import { measureFullRun, measureSingles, savePeople } from "@/bin/bench/measure-matching";
import { measureBySearch } from "@/bin/bench/measure-matching-by-search";
import { withServices } from "@/bin/services/with-services";
import { closeConnections } from "@/lib/composition/database";
import { vocabularyLoaded } from "@/lib/composition/vocabulary";

const { values } = parseArgs({
  options: {
    profiles: { type: "string", default: "500" },
    offers: { type: "string", default: "20000" },
    rounds: { type: "string", default: "100" },
    sample: { type: "string", default: "200" },
    "no-search": { type: "boolean", default: false },
  },
});
const [profiles, offers] = [Number(values.profiles), Number(values.offers)];

/** Matches synthetic people with synthetic offers, as the nightly run does, beside the search engine. */
await withServices(
  async ({ meiliUrl, meiliKey }) => {
    try {
      await vocabularyLoaded();
      const people = someJobSeekers(profiles);
      await savePeople(people);
      const loaded = await loadOffers(offers);
      const secondsPerPerson = await measureFullRun(people, loaded);
      await measureSingles(people, loaded, Number(values.rounds));
      if (values["no-search"]) return;
      await loadSynthetic(offers, { url: meiliUrl, key: meiliKey });
      const sample = Math.min(Number(values.sample), profiles);
      await measureBySearch(people, offers, sample, secondsPerPerson);
    } finally {
      await closeConnections();
    }
  },
  { temporary: true },
);
