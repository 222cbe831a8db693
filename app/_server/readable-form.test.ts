import { expect, it } from "vitest";
import { isReadableForm } from "./readable-form";

const sent = (body: string, type = "multipart/form-data; boundary=x"): Request =>
  new Request("http://portal/de", { method: "POST", body, headers: { "content-type": type } });

const field = (name: string, value: string): string =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

it("reads what browsers send", async () => {
  const body = `${field("$ACTION_REF_1", "")}${field("$ACTION_1:0", '{"id":"a","bound":null}')}--x--\r\n`;

  expect(await isReadableForm(sent(body))).toBe(true);
  expect(await isReadableForm(sent("a=%zz", "application/x-www-form-urlencoded"))).toBe(true);
});

it.each([
  "",
  "--x",
  "nonsense",
  `${field("$ACTION_REF_1", "")}--x--\r\n`,
  `${field("$ACTION_REF_1", "")}${field("$ACTION_1:0", "{")}--x--\r\n`,
])("cannot read %j", async (body) => {
  expect(await isReadableForm(sent(body))).toBe(false);
});

it("cannot read a form without a boundary", async () => {
  expect(await isReadableForm(sent("--x--", "multipart/form-data"))).toBe(false);
});
