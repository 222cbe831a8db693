import { baseUrl } from "@/lib/composition/operator";

// The address of the portal is known when it runs, not when it is built.
export const dynamic = "force-dynamic";

/** `GET /robots.txt`: offers may be indexed, workspaces and interfaces not. */
export const GET = (): Response =>
  new Response(
    [
      "User-agent: *",
      "Disallow: /api/",
      "Disallow: /*/sign-in",
      "Disallow: /*/job-seekers",
      `Sitemap: ${baseUrl()}/sitemap.xml`,
      "",
    ].join("\n"),
    { headers: { "content-type": "text/plain; charset=utf-8" } },
  );
