import { describe, expect, it } from "vitest";
import { sanitiseDescription, textOf } from "./sanitise-description";

describe("sanitiseDescription", () => {
  it("removes scripts, styles, handlers and frames with what they hold", () => {
    const hostile =
      '<p onclick="steal()">Ja</p><script>alert(1)</script><style>p{}</style><iframe src="//x"></iframe><img src=x onerror=alert(1)>';

    expect(sanitiseDescription(hostile)).toBe("<p>Ja</p>");
  });

  it("marks links nofollow and drops those that run code", () => {
    expect(sanitiseDescription('<a href="https://x.example">x</a>')).toBe(
      '<a href="https://x.example" rel="nofollow noopener noreferrer ugc">x</a>',
    );
    expect(sanitiseDescription('<a href="javascript:alert(1)">x</a>')).not.toContain("javascript");
  });

  it("turns plain text with blank lines and dashes into paragraphs and a list", () => {
    expect(sanitiseDescription("Wir suchen\n- Koch\n- Spüler\n\nAb sofort < 3 Monate")).toBe(
      "<p>Wir suchen</p><ul><li>Koch</li><li>Spüler</li></ul><p>Ab sofort &lt; 3 Monate</p>",
    );
  });

  it("removes control characters and direction overrides", () => {
    expect(sanitiseDescription("a\u0000b\u202Ec")).toBe("<p>abc</p>");
  });

  it("changes nothing the second time", () => {
    const once = sanitiseDescription('<div>A & B <a href="http://x.example">x</a></div>\n- c');

    expect(sanitiseDescription(once)).toBe(once);
  });
});

describe("textOf", () => {
  it("gives the words without tags and entities", () => {
    expect(textOf("<p>Koch &amp; Kellner</p><ul><li>nachts</li></ul>")).toBe(
      "Koch & Kellner nachts",
    );
  });
});
