import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { Icon } from "@/app/_components/icon";
import { signOutAction } from "../[locale]/sign-in/actions";
import { paths } from "../paths";

/** Who is signed in, with the ways to the own account and out; the way in for everybody else. */
export const VisitorLinks = ({
  visitorName,
}: {
  readonly visitorName: string | undefined;
}): ReactNode => {
  const t = useTranslations("layout");
  const locale = useLocale();
  if (visitorName === undefined) {
    return (
      <li>
        <a href={paths.signIn(locale)}>{t("signIn")}</a>
      </li>
    );
  }
  return (
    <>
      <li>
        <a href={paths.account(locale)} aria-label={t("accountOf", { name: visitorName })}>
          <span className="site-header__long">{visitorName}</span>
          <span className="site-header__short">
            <Icon name="account-circle" />
          </span>
        </a>
      </li>
      <li>
        <ActionForm action={signOutAction} className="site-header__sign-out">
          <button type="submit">{t("signOut")}</button>
        </ActionForm>
      </li>
    </>
  );
};
