import { expect, it } from "vitest";
import { aWaitingMail } from "./testing/a-mail";
import { MailRefused } from "./mail-transport";
import { ForeignLink } from "./mail-values";
import { makeWriteMessage } from "./write-message";

const baseUrl = "https://portal.example";

/** A template of which the values are all that is seen. */
const write = (values: Record<string, string | number>, to = "nadia@post.example") =>
  makeWriteMessage({
    baseUrl,
    texts: ({ values: given }) => ({
      locale: "de",
      subject: `Nachricht für ${given["name"] ?? ""}`,
      text: Object.values(given).join("\n\n"),
    }),
  })(aWaitingMail({ to, values }));

it.each(["\r\nBcc: all@post.example", "\nBcc: all@post.example", "\u2028Bcc: x", "\u0000\r"])(
  "keeps the subject on one line whatever the name (%j)",
  (tail) => {
    const { subject } = write({ name: `Nadia${tail}` });

    expect(subject).toMatch(/^Nachricht für Nadia/);
    expect(subject).not.toMatch(/[\p{Cc}\u2028]/u);
  },
);

it("shows markup in values as the characters that were typed", () => {
  const { text, html } = write({ name: `<img src=x onerror="alert(1)"> & 'Co'` });

  expect(text).toBe(`<img src=x onerror="alert(1)"> & 'Co'`);
  expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;Co&#39;");
  expect(html).not.toContain("<img");
});

it("makes links of addresses of this portal alone", () => {
  const { html } = write({ link: `${baseUrl}/de/confirm?code=1&x=2`, name: "Nadia" });

  expect(html).toContain(
    `<a href="${baseUrl}/de/confirm?code=1&amp;x=2">${baseUrl}/de/confirm?code=1&amp;x=2</a>`,
  );
});

it.each([
  ["Gewinn auf https://evil.example/x", "Gewinn auf evil.example/x"],
  ["HTTP://evil.example", "evil.example"],
  ["www.evil.example", "evil.example"],
  ["javascript://evil", "evil"],
])("takes the link out of a name such as %j", (name, shown) => {
  const { text, html } = write({ name });

  expect(text).toBe(shown);
  expect(html).not.toContain("<a ");
});

it.each(["https://evil.example/", `${baseUrl}.evil.example/`, `${baseUrl}/de" onclick="x`, "/de"])(
  "refuses %j as a link",
  (link) => {
    expect(() => write({ link })).toThrow(ForeignLink);
  },
);

it("lets a text have paragraphs, without pretending to be the portal's own links", () => {
  const { text } = write({ reasonText: "Erstens\r\nzweitens\n\n\n\nhttps://evil.example" });

  expect(text).toBe("Erstens\nzweitens\n\nevil.example");
});

it("takes characters that turn the direction of writing out of values", () => {
  expect(write({ name: "Nadia\u202egpj.exe" }).text).toBe("Nadiagpj.exe");
});

it("cuts values that are longer than any name", () => {
  expect(write({ name: "x".repeat(5_000) }).text).toHaveLength(300);
});

it.each([
  "nadia@post.example, all@post.example",
  "nadia@post.example\r\nBcc: x@y.example",
  "nadia",
])("refuses %j as a recipient", (to) => {
  expect(() => write({}, to)).toThrow(MailRefused);
});

it("builds a page with language, title, paragraphs and lists", () => {
  const { html } = write({ bodyText: "Neu:\n- eins\n- zwei\n\nEnde", name: "Nadia" });

  expect(html).toContain('<html lang="de" dir="ltr">');
  expect(html).toContain("<title>Nachricht für Nadia</title>");
  expect(html).toContain("<p>Neu:</p>\n<ul>\n<li>eins</li>\n<li>zwei</li>\n</ul>");
  expect(html).toContain("<p>Ende</p>");
});

it("passes on where the recipient ends such mails", () => {
  const link = `${baseUrl}/de/news/end/abc`;

  expect(write({ unsubscribeLink: link })).toMatchObject({ unsubscribeLink: link });
});
