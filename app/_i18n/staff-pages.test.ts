import { expect, it } from "vitest";
import { isStaffPage } from "./staff-pages";

it.each(["/pl/job-seekers", "/pl/employer/vacancies", "/pl/employer-service", "/ar/notices"])(
  "knows %s as a page for staff or employers",
  (pathname) => expect(isStaffPage(pathname)).toBe(true),
);

it.each(["/pl", "/pl/vacancies", "/pl/vacancies/1", "/pl/account/sessions", "/pl/sign-in"])(
  "knows %s as a page for everybody",
  (pathname) => expect(isStaffPage(pathname)).toBe(false),
);
