import { expect, it } from "vitest";
import { makeZxcvbnPasswordJudge } from "./zxcvbn-password-judge";

const judge = makeZxcvbnPasswordJudge(["Heinsberg", "Erkelenz"]);
const about = ["ada.lindgruen@jobcenter.example", "Ada Lindgrün"];

it.each([
  "passwordpassword",
  "Passwort123456",
  "qwertzuiopasdf",
  "aaaaaaaaaaaaaaaa",
  "12345678901234",
  "Sommer2026!!!!",
  "Heinsberg2026!",
  "ada.lindgruen1",
  "Jobcenter-2026",
  "P@ssw0rdP@ssw0rd",
  "iloveyouiloveyou",
])("takes %j for a common one", (password) => {
  expect(judge.isCommon(password, about)).toBe(true);
});

it.each([
  "quittengelee mit vier deckeln",
  "Regenschirm Kupferdach 9 Linde",
  "vT7#kq!2mZx0pL",
  "три зелёных велосипеда",
])("takes %j for a good one", (password) => {
  expect(judge.isCommon(password, about)).toBe(false);
});

it("judges the longest password there may be without hanging", () => {
  const started = performance.now();

  judge.isCommon("abcdefgh1234!".repeat(20).slice(0, 256), about);

  expect(performance.now() - started).toBeLessThan(10_000);
});
