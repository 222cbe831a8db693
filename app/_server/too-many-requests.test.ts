import { expect, it } from "vitest";
import { tooManyRequests } from "./too-many-requests";

it("tells programs when to come again", async () => {
  const answer = await tooManyRequests({ pathname: "/api/v1/vacancies", retryAfterSeconds: 7 });

  expect(answer.status).toBe(429);
  expect(answer.headers.get("retry-after")).toBe("7");
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(await answer.json()).toMatchObject({ status: 429, detail: "Try again in 7 seconds." });
});

it.each([
  ["/de/sign-in", "Bitte warten Sie einen Moment"],
  ["/en/sign-in", "Please wait a moment"],
  ["/", "Bitte warten Sie einen Moment"],
])("tells people at %s in their language", async (pathname, title) => {
  const answer = await tooManyRequests({ pathname, retryAfterSeconds: 7 });

  expect(await answer.text()).toContain(`<h1>${title}</h1>`);
});
