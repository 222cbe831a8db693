import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { type EmailLinkParams, EmailLinkPage } from "../_components/email-link-page";
import { confirmEmailAction } from "../actions";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("emailChange"))("confirmTitle"),
  robots: { index: false },
  referrer: "strict-origin",
});

type PageProps = { readonly searchParams: Promise<EmailLinkParams> };

const ConfirmEmailPage = async ({ searchParams }: PageProps): Promise<ReactNode> => (
  <EmailLinkPage step="confirm" action={confirmEmailAction} {...await searchParams} />
);

export default ConfirmEmailPage;
