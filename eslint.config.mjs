import tseslint from "typescript-eslint";

const dataTables = [
  "lib/vocabulary/data/**",
  "lib/places/data/**",
  "lib/operator/configurations/**",
  "seeds/**/data/**",
];

export default tseslint.config(
  { ignores: ["node_modules/**", ".next/**", ".data/**", "prisma/generated/**", "next-env.d.ts"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 8],
      "max-depth": ["error", 2],
      "prefer-const": "error",
      "no-else-return": "error",
    },
  },
  {
    files: ["{app,lib,prisma,search}/**/*.{ts,tsx}"],
    ignores: ["**/*.test.ts", "**/*.test.tsx", "**/testing/**"],
    rules: {
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "no-console": "error",
    },
  },
  {
    files: ["**/*.{test,spec,contract}.ts", "e2e/**", "**/testing/**"],
    rules: { "max-lines-per-function": "off", "max-lines": ["error", { max: 400 }] },
  },
  { files: dataTables, rules: { "max-lines": "off" } },
);
