import { describe } from "vitest";
import type { MakeEmptySearch } from "./search-under-test";
import { areaIsRespected } from "./vacancy-search-area.contract";
import { conceptsAreRespected } from "./vacancy-search-concepts.contract";
import { facetsAreCounted } from "./vacancy-search-facets.contract";
import { filtersAreRespected } from "./vacancy-search-filters.contract";
import { hostileInputIsHarmless } from "./vacancy-search-hostile.contract";
import { orderAndPagesHold } from "./vacancy-search-order.contract";
import { suggestionsAreHonest } from "./vacancy-search-suggest.contract";
import { wordsAreFound } from "./vacancy-search-words.contract";

/** Every VacancySearch must pass these, whatever engine is behind it. */
export const describeVacancySearch = (name: string, makeEmpty: MakeEmptySearch): void => {
  describe(`${name} as a VacancySearch`, () => {
    wordsAreFound(makeEmpty);
    filtersAreRespected(makeEmpty);
    conceptsAreRespected(makeEmpty);
    areaIsRespected(makeEmpty);
    facetsAreCounted(makeEmpty);
    orderAndPagesHold(makeEmpty);
    suggestionsAreHonest(makeEmpty);
    hostileInputIsHarmless(makeEmpty);
  });
};
