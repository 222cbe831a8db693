import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Locale } from "@/app/_i18n/routing";
import { requireActor } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { mayEver } from "@/lib/accounts/rights";
import { ledgerCopies, partnerStore } from "@/lib/composition/exchange/wiring";
import { isExample, partnerIdSchema } from "@/lib/exchange/partner";
import { ExampleNote } from "../_components/example-note";
import { ChangePartner } from "../_components/change-partner";
import { KeyList } from "../_components/key-list";
import { PartnerFigures } from "../_components/partner-figures";
import { ReceiptTimeline } from "../_components/receipt-timeline";
import { StateBadge } from "../_components/state-badge";
import { StateForms } from "../_components/state-forms";
import { ToldAlert } from "../_components/told-alert";

type PageProps = {
  readonly params: Promise<{ locale: Locale; partnerId: string }>;
  readonly searchParams: Promise<{ told?: string }>;
};

const RECEIPTS = 50;

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("partners"))("partnerTitle"),
  robots: { index: false },
});

/** One partner: how it stands, its keys, the agreement, and what happened. */
const PartnerPage = async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
  const [{ locale, partnerId }, { told }] = [await params, await searchParams];
  const actor = await requireActor(locale);
  if (!mayEver(actor, "partners.read")) notFound();
  const id = partnerIdSchema.safeParse(partnerId);
  const known = id.success ? await partnerStore().find(id.data) : undefined;
  if (!known) notFound();
  const t = await getTranslations("partners");
  const mayManage = mayEver(actor, "partners.manage");
  return (
    <div className="page page--narrow">
      <p>
        <a className="kern-link" href={paths.partners(locale)}>
          {t("back")}
        </a>
      </p>
      <h1 className="kern-heading-large">{known.partner.name}</h1>
      <p>
        <StateBadge state={known.partner.state} />{" "}
        {isExample(known.partner) ? null : t(`stateText.${known.partner.state}`)}
      </p>
      {isExample(known.partner) ? <ExampleNote name={known.partner.name} /> : null}
      <ToldAlert told={told} />
      <PartnerFigures known={known} figures={await ledgerCopies().figures(known.partner.id)} />
      <KeyList known={known} mayManage={mayManage} />
      {mayManage ? <StateForms partner={known.partner} /> : null}
      {mayManage ? <ChangePartner partner={known.partner} /> : null}
      <ReceiptTimeline receipts={await ledgerCopies().receipts(known.partner.id, RECEIPTS)} />
    </div>
  );
};

export default PartnerPage;
