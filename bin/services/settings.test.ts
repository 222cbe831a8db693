import { describe, expect, it } from "vitest";
import { readSettings, type Settings } from "@/bin/services/settings";

const read = (variables: Readonly<Record<string, string>>): Settings =>
  readSettings({ NODE_ENV: "test", ...variables });

describe("readSettings", () => {
  it("needs nothing to be set", () => {
    const settings = read({});

    expect(settings).toMatchObject({ PORT: 3000, HOST: "127.0.0.1" });
    expect(settings.DATA_DIR).toMatch(/\.data$/);
  });

  it("takes an empty variable as one that is not set", () => {
    expect(read({ PORT: "", DATABASE_URL: "" })).toMatchObject({ PORT: 3000 });
  });

  it.each([
    ["PORT", "abc"],
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "30 00"],
    ["HOST", "two words"],
    ["WEB_PROCESSES", "0"],
    ["WEB_PROCESSES", "many"],
    ["DATABASE_URL", "mysql://host/portal"],
    ["DATABASE_URL", "postgresql://host"],
    ["MEILI_URL", "localhost:7700"],
    ["MEILI_KEY", "too-short"],
    ["SMTP_URL", "mail.kreis.example:25"],
    ["SMTP_URL", "https://mail.kreis.example"],
    ["MAIL_FROM", "Stellenportal"],
    ["OPERATOR_FILE", "no/such/file.json"],
  ])("answers a wrong %s (%s) with one sentence that names it", (name, value) => {
    expect(() => read({ [name]: value })).toThrow(new RegExp(`^${name}\\b[^\\n]+\\.$`));
  });

  it("asks for all three facts about an OpenID provider or none", () => {
    const provider = {
      OIDC_ISSUER: "https://login.kreis.example/realms/staff",
      OIDC_CLIENT_ID: "portal",
      OIDC_CLIENT_SECRET: "sesame",
    };

    expect(read(provider)).toMatchObject(provider);
    expect(read({ ...provider, OIDC_ISSUER: "http://localhost:8080" }).OIDC_ISSUER).toBeDefined();
    expect(() => read({ OIDC_ISSUER: provider.OIDC_ISSUER })).toThrow(
      "OIDC_CLIENT_ID must be set together with OIDC_ISSUER and OIDC_CLIENT_SECRET.\nOIDC_CLIENT_SECRET must",
    );
    for (const issuer of ["login.kreis.example", "http://login.kreis.example"]) {
      expect(() => read({ ...provider, OIDC_ISSUER: issuer })).toThrow(
        /^OIDC_ISSUER must[^\n]+\.$/,
      );
    }
    expect(() => read({ OIDC_CLIENT_ID: "a", OIDC_CLIENT_SECRET: "b" })).toThrow(
      /^OIDC_ISSUER must/,
    );
  });

  it("names every wrong variable", () => {
    expect(() => read({ PORT: "abc", HOST: "a b" })).toThrow(/PORT .+\nHOST /);
  });

  it("keeps the password of a wrong DATABASE_URL to itself", () => {
    expect(() => read({ DATABASE_URL: "mysql://me:sesame@host/portal" })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining("sesame") }),
    );
  });

  it("keeps the password of a wrong SMTP_URL to itself", () => {
    expect(() => read({ SMTP_URL: "http://me:sesame@host" })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining("sesame") }),
    );
  });

  it("lets a Meilisearch elsewhere have a short key", () => {
    const settings = read({ MEILI_URL: "http://localhost:7700", MEILI_KEY: "short" });

    expect(settings.MEILI_KEY).toBe("short");
  });
});
