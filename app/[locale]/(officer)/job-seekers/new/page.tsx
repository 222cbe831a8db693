import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { formToken } from "@/app/_server/form-token";
import { requireActor } from "@/app/_server/require-actor";
import { mayEver } from "@/lib/accounts/rights";
import { newPersonTexts } from "./new-person-texts";
import { NewPersonForm } from "./new-person-form";
import "../[jobSeekerId]/profile/profile.css";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("newPerson"))("title"),
  robots: { index: false },
});

/** Takes one person on, at the site and in the charge of whoever fills the form. */
const NewJobSeekerPage = async (): Promise<ReactNode> => {
  const actor = await requireActor(await getLocale());
  if (!mayEver(actor, "job-seekers.take-on")) notFound();
  const t = await getTranslations("newPerson");
  return (
    <div className="page profile-page">
      <h1 className="kern-heading-large">{t("title")}</h1>
      <p>{t("lead")}</p>
      <NewPersonForm token={await formToken()} texts={newPersonTexts(t)} />
    </div>
  );
};

export default NewJobSeekerPage;
