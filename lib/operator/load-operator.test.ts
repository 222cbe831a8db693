import { describe, expect, it } from "vitest";
import kreisDueren from "./configurations/kreis-dueren.json";
import kreisHeinsberg from "./configurations/kreis-heinsberg.json";
import { loadOperator } from "./load-operator";

const withChange = (change: Record<string, unknown>): unknown => ({ ...kreisHeinsberg, ...change });

describe("loadOperator", () => {
  it("reads Kreis Heinsberg with ten municipalities and four sites", () => {
    const operator = loadOperator(kreisHeinsberg);

    expect(operator.kreis).toMatchObject({ ags: "05370", nuts: "DEA29" });
    expect(operator.municipalities).toHaveLength(10);
    expect(operator.sites.map(({ id }) => id)).toEqual([
      "erkelenz",
      "heinsberg",
      "hueckelhoven",
      "geilenkirchen",
    ]);
  });

  it("lets the four sites of Kreis Heinsberg serve whom the Kreis says", () => {
    const { municipalities, sites } = loadOperator(kreisHeinsberg);
    const nameOf = (ags: string): string =>
      municipalities.find((municipality) => municipality.ags === ags)?.name ?? ags;

    expect(sites.map(({ id, serves }) => [id, serves.map(nameOf)])).toEqual([
      ["erkelenz", ["Erkelenz", "Wegberg"]],
      ["heinsberg", ["Heinsberg", "Gangelt", "Selfkant", "Waldfeucht"]],
      ["hueckelhoven", ["Hückelhoven", "Wassenberg"]],
      ["geilenkirchen", ["Geilenkirchen", "Übach-Palenberg"]],
    ]);
  });

  it("reads Kreis Düren with fifteen municipalities", () => {
    const operator = loadOperator(kreisDueren);

    expect(operator.kreis).toMatchObject({ ags: "05358", nuts: "DEA26" });
    expect(operator.municipalities).toHaveLength(15);
  });

  it.each([kreisHeinsberg, kreisDueren])("shows demo contacts only for $name", (configuration) => {
    const { contact } = loadOperator(configuration);

    expect(contact.email).toMatch(/\.example$/);
    expect(contact.url).toMatch(/\.example$/);
  });

  it("keeps cards from employers unless the Kreis decided otherwise", () => {
    expect(loadOperator(kreisHeinsberg).showsCardsToEmployers).toBe(true);
    expect(loadOperator(kreisDueren).showsCardsToEmployers).toBe(false);
  });

  it("names every missing field at once", () => {
    const broken = withChange({ kreis: undefined, defaultLocale: "fr" });

    expect(() => loadOperator(broken)).toThrow(/kreis: .*; defaultLocale: /);
  });

  it("says so where the file holds no object", () => {
    expect(() => loadOperator("kreis")).toThrow(/configuration is wrong\. configuration: /);
  });

  it("refuses a municipality of another Kreis", () => {
    const stranger = { ags: "05358024", name: "Jülich", point: { lat: 50.92, lng: 6.36 } };
    const broken = withChange({ municipalities: [...kreisHeinsberg.municipalities, stranger] });

    expect(() => loadOperator(broken)).toThrow(
      "municipalities.10.ags: 05358024 does not lie in Kreis 05370",
    );
  });

  it("refuses a site that serves an unknown municipality", () => {
    const [first, ...others] = kreisHeinsberg.sites;
    const broken = withChange({
      sites: [{ ...first, serves: [...(first?.serves ?? []), "05370999"] }, ...others],
    });

    expect(() => loadOperator(broken)).toThrow(
      "sites.0.serves: 05370999 is none of the municipalities",
    );
  });

  it("refuses a role of the provider at an unknown site, and roles of people from outside", () => {
    const signIn = (role: string, siteId?: string): unknown =>
      withChange({ signIn: { roleClaim: "groups", roles: [{ value: "av", role, siteId }] } });

    expect(loadOperator(signIn("officer", "erkelenz"))).toBeDefined();
    expect(() => loadOperator(signIn("officer", "aachen"))).toThrow(
      "signIn.roles.0.siteId: aachen is none of the sites",
    );
    expect(() => loadOperator(signIn("employer"))).toThrow("signIn.roles.0.role");
  });

  it("refuses a municipality that no site serves", () => {
    const broken = withChange({ sites: kreisHeinsberg.sites.slice(1) });

    expect(() => loadOperator(broken)).toThrow("Wegberg (05370040) is served by 0 sites");
  });

  it("refuses a municipality named twice", () => {
    const [first] = kreisHeinsberg.municipalities;
    const broken = withChange({ municipalities: [...kreisHeinsberg.municipalities, first] });

    expect(() => loadOperator(broken)).toThrow("municipalities.10: 05370004 appears twice");
  });

  it("refuses two sites of one id", () => {
    const [first, second, ...others] = kreisHeinsberg.sites;
    const broken = withChange({ sites: [first, { ...second, id: first?.id }, ...others] });

    expect(() => loadOperator(broken)).toThrow("sites.1: erkelenz appears twice");
  });

  it("refuses the operator as its own neighbour", () => {
    const broken = withChange({ neighbours: [{ ags: "05370", name: "Kreis Heinsberg" }] });

    expect(() => loadOperator(broken)).toThrow("neighbours.0.ags: is the operator's own Kreis");
  });
});
