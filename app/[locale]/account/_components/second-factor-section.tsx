import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TextField } from "@/app/_components/text-field";
import { TextSection } from "@/app/_components/text-page";
import { type Account, isStaff } from "@/lib/accounts/account";
import { secondFactorStore } from "@/lib/composition/second-factors";
import {
  removeSecondFactorAction,
  renewRecoveryCodesAction,
  startSecondFactorAction,
} from "../actions";
import { PlainForm } from "@/app/_components/plain-form";
import { Fold } from "./fold";

/** Whether an app is set up, how many paper codes are left, and the ways to change both. */
export const SecondFactorSection = async ({
  account,
}: {
  readonly account: Account;
}): Promise<ReactNode> => {
  const t = await getTranslations("secondFactor");
  const hasApp = (await secondFactorStore().find(account.id))?.secret !== undefined;
  const codesLeft = (await secondFactorStore().listCodes(account.id)).length;
  const ways = [
    { action: startSecondFactorAction, id: "app", title: hasApp ? t("replace") : t("setUp") },
    ...(hasApp ? [{ action: renewRecoveryCodesAction, id: "codes", title: t("newCodes") }] : []),
    ...(hasApp && !isStaff(account.role)
      ? [{ action: removeSecondFactorAction, id: "remove", title: t("remove") }]
      : []),
  ];
  return (
    <TextSection title={t("title")}>
      <p>{hasApp ? t("isSetUp", { codesLeft }) : t("isNotSetUp")}</p>
      {ways.map(({ action, id, title }) => (
        <Fold key={id} title={title}>
          <PlainForm action={action} submit={t("continue")}>
            <TextField
              name="password"
              id={`password-${id}`}
              type="password"
              label={t("passwordAgain")}
              autoComplete="current-password"
            />
          </PlainForm>
        </Fold>
      ))}
    </TextSection>
  );
};
