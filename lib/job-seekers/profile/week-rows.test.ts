import { expect, it } from "vitest";
import { cellName, isPainted, stretchesOf, weekRows } from "./week-rows";

it("joins neighbouring hours to one stretch and keeps gaps", () => {
  expect(
    stretchesOf(["tue 08:00 09:00", "mon 09:00 10:00", "mon 08:00 09:00", "mon 13:00 14:00"]),
  ).toEqual([
    { day: "mon", from: "08:00", until: "10:00" },
    { day: "mon", from: "13:00", until: "14:00" },
    { day: "tue", from: "08:00", until: "09:00" },
  ]);
});

it("gives back a week with half hours as it was", () => {
  const week = [
    { day: "mon", from: "08:30", until: "12:15" },
    { day: "sat", from: "00:00", until: "23:59" },
  ] as const;
  const cells = weekRows(week).flatMap((row) =>
    (["mon", "sat"] as const)
      .filter((day) => isPainted(week, day, row))
      .map((day) => cellName(day, row)),
  );

  expect(stretchesOf(cells)).toEqual(week);
});

it("covers the day without a gap", () => {
  const rows = weekRows();

  expect([rows[0]?.from, rows.at(-1)?.until]).toEqual(["00:00", "23:59"]);
  rows.slice(1).forEach((row, at) => expect(row.from).toBe(rows[at]?.until));
});

it("leaves out what is no cell", () => {
  expect(stretchesOf(["", "yesterday 08:00 09:00"])).toEqual([]);
});
