import { expect, it } from "vitest";
import { toCsv } from "./to-csv";

it("writes rows with semicolons, quoting what needs it", () => {
  expect(toCsv([["a", 'say "b"; c'], ["line\nbreak"]])).toBe(
    '\uFEFFa;"say ""b""; c"\r\n"line\nbreak"\r\n',
  );
});

it("lets no cell become a formula", () => {
  expect(toCsv([["=1+1", "-2", "@x"]])).toBe("\uFEFF'=1+1;'-2;'@x\r\n");
});
