const tools =
  "node_modules/(next|next-auth|next-intl|react|react-dom|@prisma|prisma|pg|pg-boss|meilisearch|openid-client)(/|$)";

/** Who may know whom. Read each rule as: files in `from` must not reach files in `to`. */
module.exports = {
  forbidden: [
    {
      name: "lib-is-plain-typescript",
      severity: "error",
      comment: "Business rules run without a framework, a database or a search engine.",
      from: { path: "^lib/", pathNot: "^lib/composition/" },
      to: { path: [tools, "^(app|prisma|search|seeds|e2e|bin)/", "^lib/composition/"] },
    },
    {
      name: "composition-knows-no-pages",
      severity: "error",
      comment: "The wiring is used by pages and commands, it does not know them.",
      from: { path: "^lib/composition/" },
      to: { path: ["^(app|seeds|e2e|bin)/", "node_modules/(next|react|react-dom)(/|$)"] },
    },
    {
      name: "pages-go-through-use-cases",
      severity: "error",
      comment: "Delivery holds no query: it asks the use cases that lib/composition built.",
      from: { path: "^app/" },
      to: {
        path: [
          "^(prisma|search|seeds|e2e|bin)/",
          "node_modules/(@prisma|prisma|pg|pg-boss|meilisearch)(/|$)",
        ],
      },
    },
    {
      name: "adapters-ignore-each-other",
      severity: "error",
      comment: "Memory and finding are replaceable one by one.",
      from: { path: "^(prisma|search)/" },
      to: { path: "^(app|prisma|search|seeds|e2e|bin|lib/composition)/", pathNot: "^$1/" },
    },
    {
      name: "seeds-use-the-product",
      severity: "error",
      comment: "Demo data goes the way every other datum goes.",
      from: { path: "^seeds/" },
      to: { path: "^(app|prisma|search|e2e|bin)/" },
    },
    {
      name: "test-doubles-stay-in-tests",
      severity: "error",
      comment: "Nothing that ships leans on a double.",
      from: { pathNot: ["\\.(test|spec|contract)\\.tsx?$", "/testing/", "^(seeds|e2e)/"] },
      to: { path: "/testing/" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^prisma/generated" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
