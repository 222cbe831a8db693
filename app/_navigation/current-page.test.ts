import { expect, it } from "vitest";
import { currentPage } from "./current-page";

const people = { bases: ["/job-seekers", "/people-for"] };
const newPerson = { bases: ["/job-seekers/new"] };
const pages = [people, newPerson];

it("knows a page that is open", () => {
  expect(currentPage(pages, "/de/job-seekers")).toEqual({ page: people, isOpen: true });
  expect(currentPage(pages, "/de-leicht/job-seekers/")).toEqual({ page: people, isOpen: true });
});

it("prefers the page whose address says more", () => {
  expect(currentPage(pages, "/en/job-seekers/new")).toEqual({ page: newPerson, isOpen: true });
});

it.each(["/de/job-seekers/12/profile/skills", "/de/people-for/7"])(
  "knows that %s belongs to a page without being it",
  (pathname) => expect(currentPage(pages, pathname)).toEqual({ page: people, isOpen: false }),
);

it.each(["/de", "/de/vacancies", "/de/job-seekers-of-others"])("finds none for %s", (pathname) =>
  expect(currentPage(pages, pathname)).toBeUndefined(),
);
