import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { type EmailLinkParams, EmailLinkPage } from "../_components/email-link-page";
import { undoEmailAction } from "../actions";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("emailChange"))("undoTitle"),
  robots: { index: false },
  referrer: "strict-origin",
});

type PageProps = { readonly searchParams: Promise<EmailLinkParams> };

const UndoEmailPage = async ({ searchParams }: PageProps): Promise<ReactNode> => (
  <EmailLinkPage step="undo" action={undoEmailAction} {...await searchParams} />
);

export default UndoEmailPage;
