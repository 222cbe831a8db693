import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { z } from "zod";
import { ActionForm } from "@/app/_components/action-form";
import { Alert } from "@/app/_components/alert";
import { requireActor } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { mayEver } from "@/lib/accounts/rights";
import { handoverUseCases } from "@/lib/composition/handover";
import { type Upload, uploadRefusals } from "@/lib/job-seekers/uploads/upload";
import { SubmitButton } from "../[jobSeekerId]/profile/_components/fields";
import { takeUploadAction } from "./actions";
import "../[jobSeekerId]/profile/profile.css";
import "./import.css";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("importPeople"))("title"),
  robots: { index: false },
});

const refusedSchema = z.enum(uploadRefusals).optional().catch(undefined);

type PageProps = { readonly searchParams: Promise<Readonly<Record<string, unknown>>> };

/** Where files of people are brought, and those that are not done with yet. */
const ImportPage = async ({ searchParams }: PageProps): Promise<ReactNode> => {
  const actor = await requireActor(await getLocale());
  if (!mayEver(actor, "job-seekers.take-on")) notFound();
  const t = await getTranslations("importPeople");
  const refused = refusedSchema.parse((await searchParams)["refused"]);
  const uploads = await handoverUseCases().uploads.listOwn(actor);
  return (
    <div className="page profile-page">
      <h1 className="kern-heading-large">{t("title")}</h1>
      {refused ? (
        <div role="alert">
          <Alert kind="warning" title={t("refusedTitle")}>
            <p>{t(`fileRefused.${refused}`)}</p>
          </Alert>
        </div>
      ) : null}
      <p>{t(actor.role === "team-lead" ? "leadTeam" : "lead")}</p>
      <ActionForm action={takeUploadAction} className="profile-form">
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="file">
            {t("file")}
          </label>
          <p className="kern-hint" id="file-hint">
            {t("fileHint")}
          </p>
          <input
            id="file"
            name="file"
            type="file"
            accept=".csv,.txt,.xlsx,.json"
            aria-describedby="file-hint"
            required
          />
        </div>
        <SubmitButton label={t("look")} />
      </ActionForm>
      {uploads.length > 0 ? <OpenUploads uploads={uploads} /> : null}
    </div>
  );
};

const OpenUploads = async ({
  uploads,
}: {
  readonly uploads: readonly Upload[];
}): Promise<ReactNode> => {
  const [t, locale] = [await getTranslations("importPeople"), await getLocale()];
  return (
    <section aria-labelledby="open-uploads">
      <h2 id="open-uploads" className="kern-heading-medium">
        {t("open")}
      </h2>
      <p>{t("openHint")}</p>
      <ul>
        {uploads.map(({ id, head, step, state, createdAt }) => (
          <li key={id}>
            <a className="kern-link" href={paths.upload(locale, id)}>
              {head.fileName}
            </a>{" "}
            {t(`state.${step}.${state}`)}, {t("broughtAt", { at: createdAt })}
          </li>
        ))}
      </ul>
    </section>
  );
};

export default ImportPage;
