import { expect, it } from "vitest";
import { findUnusualReading } from "@/lib/audit/unusual-reading";
import { makeJobSeekers } from "./job-seekers/make-job-seekers";
import { makeUnusualReading } from "./unusual-reading";

it("tells of sixty files in an hour, which the data-protection officer is told of", () => {
  const now = new Date("2026-03-03T12:00:00Z");
  const people = makeJobSeekers(now).map(({ jobSeeker }) => jobSeeker);

  const readings = makeUnusualReading(now, people);
  const kinds = findUnusualReading(readings).map(({ kind }) => kind);

  expect(readings).toHaveLength(60);
  expect(kinds).toEqual(expect.arrayContaining(["many-files", "outside-site", "many-refused"]));
});
