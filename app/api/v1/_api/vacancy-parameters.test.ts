import { describe, expect, it } from "vitest";
import { parametersOf, toSearchRequest, vacancyParametersSchema } from "./vacancy-parameters";

const read = (query: string) =>
  vacancyParametersSchema.safeParse(parametersOf(`http://localhost/api/v1/vacancies?${query}`));

const faultsOf = (query: string): readonly string[] =>
  read(query).error?.issues.map(({ path, code }) => path.join(".") || code) ?? [];

describe("query parameters of the vacancies interface", () => {
  it("may all be absent", () => {
    expect(read("").success).toBe(true);
  });

  it("take lists with commas or repeated", () => {
    expect(read("offerType=minijob,internship").data?.offerType).toEqual(["minijob", "internship"]);
    expect(read("offerType=minijob&offerType=internship").data?.offerType).toEqual([
      "minijob",
      "internship",
    ]);
  });

  it.each([
    ["radiusKm=-1&place=Erkelenz", "radiusKm"],
    ["radiusKm=x&place=Erkelenz", "radiusKm"],
    ["page=1000000000", "page"],
    ["page=0", "page"],
    ["pageSize=101", "pageSize"],
    ["sort=best", "sort"],
    ["publishedSince=2", "publishedSince"],
    [`q=${"x".repeat(10_000)}`, "q"],
    ["offerType=job", "offerType.0"],
    ["source=%27;DROP TABLE vacancy", "source.0"],
    ["contract=permanent OR 1=1", "contract.0"],
  ])("refuses %s, naming the field", (query, field) => {
    expect(faultsOf(query)).toContain(field);
  });

  it("refuses a radius without a place and a parameter nobody knows", () => {
    expect(faultsOf("radiusKm=10")).toEqual(["radiusKm"]);
    expect(faultsOf("colour=red")).toEqual(["unrecognized_keys"]);
  });
});

describe("toSearchRequest", () => {
  const requestOf = (query: string) =>
    toSearchRequest(vacancyParametersSchema.parse(parametersOf(`http://x.example/?${query}`)));

  it("searches everywhere without a place and 25 km around one", () => {
    expect(requestOf("").radius).toBe("everywhere");
    expect(requestOf("place=Erkelenz")).toMatchObject({ radius: "25", exactRadiusKm: undefined });
  });

  it("takes any distance and the whole Kreis", () => {
    expect(requestOf("place=Erkelenz&radiusKm=17").exactRadiusKm).toBe(17);
    expect(requestOf("area=kreis").radius).toBe("kreis");
  });
});
