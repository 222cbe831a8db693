import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { findWeaknesses } from "@/bin/services/live-settings";

const strong = {
  BASE_URL: "https://stellen.kreis.example",
  AUTH_SECRET: "kT9vXw2LqfZ0pYb7RmHc5JdNs8GuEa3iOoVx4BzQ6y0=",
  DATA_KEY: "Zf3hVnW8cQ1xLr6PkYt0GjBm5DsUaEo7HiTw9RvNq2M=",
  MEILI_KEY: "mP7sJq4ZxWc9TbLr2VnGf6HdKy0EuRa8oNiXv5BtQ3s",
  POSTGRES_PASSWORD: "Wn5xRf8QbJt2LzKd7VhMc0PsGy6UaEo9iTqXr4Bv3Nw",
  SMTP_URL: "smtps://portal:word@mail.kreis.example:465",
};

it("finds nothing to say about strong settings", () => {
  expect(findWeaknesses(strong)).toEqual([]);
});

it.each(["AUTH_SECRET", "DATA_KEY", "MEILI_KEY", "POSTGRES_PASSWORD", "BASE_URL"])(
  "says in one sentence that %s is missing",
  (name) => {
    const said = findWeaknesses({ ...strong, [name]: undefined });

    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(new RegExp(`^${name} is missing: [^\n]+\\.$`));
  },
);

it.each(["short", "a".repeat(64), "my-secret-my-secret-my-secret-0123456789", "ab".repeat(30)])(
  "calls %s too weak and does not repeat it",
  (value) => {
    const said = findWeaknesses({ ...strong, AUTH_SECRET: value }).join("\n");

    expect(said).toMatch(/^AUTH_SECRET is too weak/);
    expect(said).not.toContain(value);
  },
);

it("wants https, except on this machine", () => {
  expect(findWeaknesses({ ...strong, BASE_URL: "http://stellen.kreis.example" })).toEqual([
    "BASE_URL must begin with https:// in a live portal.",
  ]);
  expect(findWeaknesses({ ...strong, BASE_URL: "http://localhost:3000" })).toEqual([]);
});

it("wants no password of our own database where another one is given", () => {
  const { POSTGRES_PASSWORD: _own, ...others } = strong;

  expect(findWeaknesses({ ...others, DATABASE_URL: "postgresql://a:b@db/portal" })).toEqual([]);
});

it("accepts what openssl makes", () => {
  const DATA_KEY = randomBytes(32).toString("base64");

  expect(findWeaknesses({ ...strong, DATA_KEY: `${DATA_KEY}` }).join("")).not.toContain("missing");
});

it("wants two different secrets", () => {
  expect(findWeaknesses({ ...strong, DATA_KEY: strong.AUTH_SECRET })).toEqual([
    "AUTH_SECRET and DATA_KEY must not be the same.",
  ]);
});
