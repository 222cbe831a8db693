import { emptySearch } from "@/lib/vacancies/search-request";
import { vacancyUseCases } from "./vacancies";
import { vocabularyLoaded } from "./vocabulary";

/**
 * Reads names of places and occupations into memory and opens connections, which takes a second or
 * two, before the first visitor has to wait for it. What is not there yet is met again by visitors.
 */
export const warmUp = async (): Promise<void> => {
  try {
    await vocabularyLoaded();
    await vacancyUseCases().search({ ...emptySearch, q: "Koch", place: "Heinsberg" });
  } catch {
    // The pages and the health report say what is wrong, and where.
  }
};
