import { expect, it } from "vitest";
import { heinsberg } from "@/lib/exchange/testing/a-partner";
import { progressOf, viewOf } from "./project-view";
import { aPost, aPostId, aProject, aProjectId, aShare } from "./testing/a-statement";

const numbers = (committed: number, proposed = 0, hired = 0, postId = aPostId()) => [
  { postId, committed, proposed, hired },
];
const ofHost = aShare({ kreis: heinsberg, numbers: numbers(12, 8, 3) });

it("adds up what host and guests bring, post by post", () => {
  const view = viewOf(aProject(), [ofHost, aShare({ numbers: numbers(5, 5, 2) })]);

  expect(view).toMatchObject({ wanted: 20, committed: 17, proposed: 13, hired: 5, missing: 3 });
  expect(view.parties.map(({ answer, committed }) => [answer, committed])).toEqual([
    ["joined", 12],
    ["joined", 5],
  ]);
});

it("counts nothing of a Kreis that declined, nor for a post that is gone", () => {
  const declined = aShare({ answer: "declined", numbers: numbers(5) });
  const elsewhere = aShare({ kreis: heinsberg, numbers: numbers(9, 0, 0, aPostId(2)) });

  expect(viewOf(aProject(), [declined, elsewhere])).toMatchObject({ committed: 0, missing: 20 });
});

it("misses nobody where more is promised than wanted", () => {
  const view = viewOf(aProject({ posts: [aPost({ wanted: 4 })] }), [ofHost]);

  expect(view.missing).toBe(0);
});

it("tells how a project came along, one step for each day", () => {
  const steps = progressOf(
    [
      aShare({ version: 2, at: "2026-03-05T15:00:00.000Z", numbers: numbers(6, 2) }),
      aShare({ version: 1, at: "2026-03-05T09:00:00.000Z", numbers: numbers(1) }),
      aProject(),
    ],
    aProjectId(),
  );

  expect(steps).toEqual([
    { day: "2026-03-01", committed: 0, proposed: 0, hired: 0 },
    { day: "2026-03-05", committed: 6, proposed: 2, hired: 0 },
  ]);
});
