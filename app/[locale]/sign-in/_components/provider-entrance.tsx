import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { paths } from "@/app/paths";

/**
 * The way in by the operator's own OpenID provider. A link and no form, since browsers hold our rule
 * on forms against every address that a provider passes them on to.
 */
export const ProviderEntrance = (): ReactNode => {
  const t = useTranslations("signIn.provider");
  return (
    <section className="sign-in__provider" aria-labelledby="provider-title">
      <h2 id="provider-title" className="kern-heading-small">
        {t("title")}
      </h2>
      <p>{t("lead")}</p>
      <a className="kern-btn kern-btn--primary" href={paths.providerStart(useLocale())}>
        <span className="kern-label">{t("enter")}</span>
      </a>
      <h2 className="kern-heading-small">{t("otherwise")}</h2>
    </section>
  );
};
