import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { Badge } from "@/app/_components/badge";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextSection } from "@/app/_components/text-page";
import { isOver, type PartnerKey } from "@/lib/exchange/key-ring";
import type { KnownPartner } from "@/lib/exchange/partner-store";
import { confirmKeyAction } from "../actions";
import { Fingerprint } from "./fingerprint";

type KeyListProps = { readonly known: KnownPartner; readonly mayManage: boolean };

/** The partner's keys; whoever compared a fingerprint confirms it here. */
export const KeyList = ({ known: { partner, keys }, mayManage }: KeyListProps): ReactNode => {
  const t = useTranslations("partners.keys");
  return (
    <TextSection title={t("title")}>
      <p>{t(keys.length === 0 ? "none" : "hint")}</p>
      <ul className="offer-list">
        {keys.map(withStanding(new Date())).map(({ keyId, publicKey, standing }) => (
          <li key={keyId}>
            <Fingerprint publicKey={publicKey} />{" "}
            <Badge kind={standing === "pinned" ? "success" : "warning"}>{t(standing)}</Badge>
            {mayManage && standing !== "pinned" ? (
              <ActionForm action={confirmKeyAction}>
                <input type="hidden" name="id" value={partner.id} />
                <input type="hidden" name="keyId" value={keyId} />
                <SubmitButton kind="secondary">{t("confirm")}</SubmitButton>
              </ActionForm>
            ) : null}
          </li>
        ))}
      </ul>
      {mayManage ? (
        <ActionForm action={confirmKeyAction}>
          <input type="hidden" name="id" value={partner.id} />
          <SubmitButton kind="tertiary">{t("readAgain")}</SubmitButton>
        </ActionForm>
      ) : null}
    </TextSection>
  );
};

/** A key whose time is over counts no more, but a person may say that it is used after all. */
const withStanding =
  (now: Date) =>
  (key: PartnerKey): PartnerKey & { readonly standing: PartnerKey["state"] } => ({
    ...key,
    standing: isOver(key, now, 0) ? "retired" : key.state,
  });
