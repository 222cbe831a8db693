import { checkHealth } from "@/lib/composition/health";

/** `GET /api/health`: 200 where database and search answer, 503 where one is down. */
export const GET = async (): Promise<Response> => {
  const report = await checkHealth();
  return Response.json(report, {
    status: report.status === "up" ? 200 : 503,
    headers: { "cache-control": "no-store" },
  });
};
