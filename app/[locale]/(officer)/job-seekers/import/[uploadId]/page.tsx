import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { z } from "zod";
import { Alert } from "@/app/_components/alert";
import { requireActor } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { mayEver } from "@/lib/accounts/rights";
import { handoverUseCases } from "@/lib/composition/handover";
import { type Upload, uploadIdSchema } from "@/lib/job-seekers/uploads/upload";
import { ColumnForm } from "./_components/column-form";
import { Counts } from "./_components/counts";
import { Decide } from "./_components/decide";
import { NotedLines } from "./_components/noted-lines";
import "../../[jobSeekerId]/profile/profile.css";
import "../import.css";

type PageProps = {
  readonly params: Promise<{ uploadId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>;
};

const REFRESH_SECONDS = 2;

const viewSchema = z.object({
  refused: z
    .enum(["upload-gone", "no-reference-column", "not-previewed"])
    .optional()
    .catch(undefined),
  after: z.coerce.number().int().nonnegative().catch(0),
});

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("importPeople"))("previewTitle"),
  robots: { index: false },
});

/** What became, or would become, of every line of a file. */
const UploadPage = async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
  const actor = await requireActor(await getLocale());
  const id = uploadIdSchema.safeParse((await params).uploadId);
  if (!id.success || !mayEver(actor, "job-seekers.take-on")) notFound();
  const { uploads } = handoverUseCases();
  const upload = await uploads.find(actor, id.data);
  if (!upload) notFound();
  const { refused, after } = viewSchema.parse(await searchParams);
  const lines = await uploads.linesAfter(actor, upload.id, after, NotedLines.atATime + 1);
  const t = await getTranslations("importPeople");
  return (
    <div className="page profile-page">
      <h1 className="kern-heading-large">
        {t(`stepTitle.${upload.step}`, { file: upload.head.fileName })}
      </h1>
      {refused ? (
        <div role="alert">
          <Alert kind="warning" title={t("refusedTitle")}>
            <p>{t(`decisionRefused.${refused}`)}</p>
          </Alert>
        </div>
      ) : null}
      <State upload={upload} />
      <Counts upload={upload} />
      <Decide upload={upload} />
      {upload.kind !== "json" && upload.step === "preview" ? <ColumnForm upload={upload} /> : null}
      <NotedLines upload={upload} lines={lines} />
    </div>
  );
};

const State = async ({ upload }: { readonly upload: Upload }): Promise<ReactNode> => {
  const [t, locale] = [await getTranslations("importPeople"), await getLocale()];
  const { step, state, damagedLine = 1 } = upload;
  if (state === "damaged") {
    return (
      <Alert kind="danger" title={t("damagedTitle")}>
        <p>{t(`damaged.${step}`, { line: damagedLine })}</p>
      </Alert>
    );
  }
  if (state === "done") {
    return step === "apply" ? <Alert kind="success" title={t("applied")} /> : null;
  }
  return (
    <div role="status">
      {/* Works without scripts; the page comes back by itself until the file is done. */}
      <meta httpEquiv="refresh" content={String(REFRESH_SECONDS)} />
      <Alert kind="info" title={t(`working.${step}`)}>
        <p>
          <a className="kern-link" href={paths.upload(locale, upload.id)}>
            {t("lookAgain")}
          </a>
        </p>
      </Alert>
    </div>
  );
};

export default UploadPage;
