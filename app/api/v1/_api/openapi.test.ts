import { expect, it } from "vitest";
import { openApiDocument } from "./openapi";

it("describes every parameter of the search, and nothing it does not take", () => {
  const text = JSON.stringify(openApiDocument("http://localhost:3000"));

  for (const name of ["q", "place", "radiusKm", "offerType", "workingTime", "contract", "source"]) {
    expect(text).toContain(`"name":"${name}","in":"query"`);
  }
  expect(text).not.toContain("exactRadiusKm");
});

it("describes the hand-over with its key and every field of a record", () => {
  const document = JSON.parse(JSON.stringify(openApiDocument("http://localhost:3000")));
  const { put } = document.paths["/api/v1/job-seekers/{reference}"];

  expect(put.security).toEqual([{ interfaceKey: [] }]);
  expect(Object.keys(put.responses)).toContain("422");
  expect(Object.keys(document.components.schemas.JobSeekerRecord.properties)).toEqual(
    expect.arrayContaining(["givenName", "place", "experience", "availability"]),
  );
});

it("can be written as JSON with a schema for list, vacancy and problem", () => {
  const document = JSON.parse(JSON.stringify(openApiDocument("http://localhost:3000")));

  expect(Object.keys(document.components.schemas)).toEqual([
    "VacancyList",
    "Vacancy",
    "JobSeekerRecord",
    "HandedOver",
    "Problem",
  ]);
  expect(document.components.schemas.VacancyList.properties.items.type).toBe("array");
});
