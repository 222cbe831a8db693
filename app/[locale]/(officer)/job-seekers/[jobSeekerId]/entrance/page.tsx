import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { requireRight } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { invitationUseCases } from "@/lib/composition/invitations";
import { jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import { EntranceState } from "./_components/entrance-state";
import { InvitationLetterView } from "./_components/invitation-letter";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("entrance"))("title"),
  robots: { index: false },
});

type PageProps = {
  readonly params: Promise<{ jobSeekerId: string }>;
  readonly searchParams: Promise<{ readonly told?: string }>;
};

/** How a person gets into the portal: the state of the invitation, its letter, and the account. */
const EntrancePage = async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
  const locale = await getLocale();
  const actor = await requireRight(locale, "invitations.manage");
  const id = jobSeekerIdSchema.safeParse((await params).jobSeekerId);
  if (!id.success) notFound();
  const shown = await invitationUseCases().show(actor, id.data);
  if (!shown.ok) notFound();
  const [t, { told }] = [await getTranslations("entrance"), await searchParams];
  const { name, letter } = shown.value;
  return (
    <div className="page page--narrow">
      <div className="no-print">
        <p>
          <a className="kern-link" href={paths.jobSeeker(locale, id.data)}>
            {t("back", { name })}
          </a>
        </p>
        <h1 className="kern-heading-large">{t("title")}</h1>
        {told ? (
          <div role="alert">
            <Alert kind="danger" title={t("refused")} />
          </div>
        ) : null}
        <EntranceState entrance={shown.value} />
      </div>
      {letter ? <InvitationLetterView name={name} letter={letter} /> : null}
    </div>
  );
};

export default EntrancePage;
