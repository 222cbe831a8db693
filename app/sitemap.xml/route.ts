import { baseUrl } from "@/lib/composition/operator";
import { vacancyUseCases } from "@/lib/composition/vacancies";
import { sitemapPartCount } from "@/lib/vacancies/sitemap-parts";

// The address of the portal is known when it runs, not when it is built.
export const dynamic = "force-dynamic";

/** `GET /sitemap.xml`: the index of the sitemaps, as many as the offers need. */
export const GET = async (): Promise<Response> => {
  const count = sitemapPartCount(await vacancyUseCases().countPublished());
  const parts = Array.from(
    { length: count },
    (_, part) => `<sitemap><loc>${baseUrl()}/sitemaps/${part}.xml</loc></sitemap>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${parts.join("")}</sitemapindex>`,
    { headers: { "content-type": "application/xml; charset=utf-8" } },
  );
};
