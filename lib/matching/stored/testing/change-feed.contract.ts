import { describe, expect, it } from "vitest";
import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import type { ChangeFeed } from "../change-feed";

export type FeedUnderTest = {
  readonly feed: ChangeFeed;
  readonly changeOffer: () => Promise<VacancyId>;
  readonly changePerson: () => Promise<JobSeekerId>;
};

/** Every ChangeFeed must pass these. */
export const describeChangeFeed = (name: string, makeEmpty: () => Promise<FeedUnderTest>): void => {
  describe(`${name} as a ChangeFeed`, () => {
    it("tells two who follow it the same, each from its own place", async () => {
      const { feed, changeOffer, changePerson } = await makeEmpty();
      const early = await feed.place();
      const offer = await changeOffer();
      const late = await feed.place();
      const person = await changePerson();

      const [one, other] = [await feed.since(early, 10), await feed.since(late, 10)];

      expect(one).toMatchObject({ offers: [offer], people: [person] });
      expect(other).toMatchObject({ offers: [], people: [person] });
    });

    it("tells no offer twice", async () => {
      const { feed, changeOffer } = await makeEmpty();
      const place = await feed.place();
      await changeOffer();
      const news = await feed.since(place, 10);

      expect((await feed.since(news.place, 10)).offers).toEqual([]);
      const again = await changeOffer();
      expect((await feed.since(news.place, 10)).offers).toEqual([again]);
    });

    it("says what somebody matched already, until it changes again", async () => {
      const { feed, changeOffer } = await makeEmpty();
      const place = await feed.place();
      const first = await changeOffer();
      const { place: done } = await feed.since(place, 10);
      await feed.noteMatched(done);
      await feed.noteMatched(place);
      const second = await changeOffer();

      const news = await feed.since(place, 10);

      expect(news).toMatchObject({ offers: [first, second], matched: new Set([first]) });
    });

    it("tells one more than asked for where there are more", async () => {
      const { feed, changeOffer } = await makeEmpty();
      const place = await feed.place();
      for (let count = 0; count < 4; count += 1) await changeOffer();

      expect((await feed.since(place, 2)).offers).toHaveLength(3);
    });
  });
};
