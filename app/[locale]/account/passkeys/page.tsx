import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TextPage, TextSection } from "@/app/_components/text-page";
import { requireSession } from "@/app/_server/require-actor";
import { formToken } from "@/app/_server/form-token";
import { paths } from "@/app/paths";
import { isStaff } from "@/lib/accounts/account";
import { passkeyStore } from "@/lib/composition/passkeys";
import { AccountNotice, type NoticeParams } from "../_components/account-notice";
import { AddPasskey } from "./_components/add-passkey";
import { PasskeyItem } from "./_components/passkey-item";
import { addPasskeyAction, askForPasskeyAction } from "./actions";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("passkeys"))("title"),
  robots: { index: false },
});

type PageProps = { readonly searchParams: Promise<NoticeParams> };

const PasskeysPage = async ({ searchParams }: PageProps): Promise<ReactNode> => {
  const t = await getTranslations("passkeys");
  const locale = await getLocale();
  const { account } = await requireSession(locale);
  const back = (
    <p>
      <a href={paths.account(locale)}>{t("back")}</a>
    </p>
  );
  if (isStaff(account.role)) {
    return (
      <TextPage title={t("title")}>
        <p>{t("notForStaff")}</p>
        {back}
      </TextPage>
    );
  }
  const passkeys = await passkeyStore().listOf(account.id);
  return (
    <TextPage title={t("title")}>
      <AccountNotice {...await searchParams} />
      <p>{t("lead")}</p>
      {passkeys.length === 0 ? <p>{t("none")}</p> : null}
      <ul className="sessions">
        {passkeys.map((passkey) => (
          <PasskeyItem key={passkey.id} passkey={passkey} />
        ))}
      </ul>
      <TextSection title={t("add")}>
        <noscript>
          <p>{t("needsScript")}</p>
        </noscript>
        <AddPasskey
          ask={askForPasskeyAction}
          add={addPasskeyAction}
          locale={locale}
          token={await formToken()}
          texts={{
            name: t("name"),
            nameHint: t("nameHint"),
            password: t("password"),
            submit: t("add"),
            notPossible: t("notPossible"),
          }}
        />
      </TextSection>
      {back}
    </TextPage>
  );
};

export default PasskeysPage;
