import type { HardObstacle, MatchCard, TimeConflict } from "./match";

const careHours: readonly TimeConflict[] = ["starts-too-early", "ends-too-late"];

/** A missing proof, a demand to avoid, hours outside what the week can hold, night work that cannot be done. */
export const hardObstaclesIn = (cards: readonly MatchCard[]): readonly HardObstacle[] =>
  cards.flatMap((card): HardObstacle[] => {
    if (card.verdict !== "missing") return [];
    if (card.requirement === "licence") return ["licence"];
    if (card.requirement === "demands") return ["health-limit"];
    if (card.requirement !== "working-time") return [];
    if (card.conflicts.includes("night")) return ["night-work"];
    return card.conflicts.some((conflict) => careHours.includes(conflict)) ? ["time-of-day"] : [];
  });
