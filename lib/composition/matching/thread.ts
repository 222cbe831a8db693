import { parentPort, workerData } from "node:worker_threads";
import { makeFindOpening } from "@/lib/matching/shortlist/find-opening";
import { offerAt } from "@/lib/matching/shortlist/offer-columns";
import { fromShared } from "@/lib/matching/shortlist/shared-shortlist";
import { makeFindBestOffers } from "@/lib/matching/shortlist/shortlist";
import { compactRatings } from "@/lib/matching/stored/compact-ratings";
import type { ThreadAnswer, ThreadData, ThreadTask } from "./thread-messages";

// The program of one thread of the full run: takes people, answers with their best offers.
const data: ThreadData = workerData;
const shortlist = fromShared(data.shortlist);
const findBest = makeFindBestOffers(shortlist, data.weights);
const codes = {
  skillId: (skill: number) => data.codes.skillIds[skill] || undefined,
  isLicence: (skill: number) => data.codes.licences[skill] === true,
};
const findOpening = makeFindOpening(shortlist, codes, data.weights);

const matchAll = ({ task, profiles, leftOut, withOpening }: ThreadTask): ThreadAnswer => ({
  task,
  people: profiles.map((profile, position) => {
    const dismissed = new Set(leftOut[position]);
    const { ranked, scored } =
      dismissed.size === 0
        ? findBest(profile, data.size)
        : findBest(profile, data.size, (index) => dismissed.has(index));
    const found = ranked.map(({ index, score }) => ({
      index,
      score,
      ratings: compactRatings(profile, offerAt(shortlist.columns, index)),
    }));
    return { found, scored, ...(withOpening ? { opening: findOpening(profile) } : {}) };
  }),
});

parentPort?.on("message", (task: ThreadTask) => parentPort?.postMessage(matchAll(task)));
