import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextSection } from "@/app/_components/text-page";
import { stepsFrom } from "@/lib/exchange/manage-partners";
import type { Partner } from "@/lib/exchange/partner";
import { movePartnerAction } from "../actions";

/** Pause, go on, end, read everything again: each says what it does. */
export const StateForms = ({ partner }: { readonly partner: Partner }): ReactNode => {
  const t = useTranslations("partners.move");
  const moves = [
    ...stepsFrom(partner.state),
    ...(partner.state === "active" ? (["read-anew"] as const) : []),
  ].filter((move) => move !== "invited");
  return (
    <TextSection title={t("title")}>
      {moves.map((move) => (
        <ActionForm key={move} action={movePartnerAction} className="stacked-form partner-move">
          <input type="hidden" name="id" value={partner.id} />
          <input type="hidden" name="move" value={move} />
          <p>{t(`hint.${move}`)}</p>
          <SubmitButton kind="secondary">{t(move)}</SubmitButton>
        </ActionForm>
      ))}
    </TextSection>
  );
};
