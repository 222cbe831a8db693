import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { formToken } from "../_server/form-token";
import { FormTokenField } from "./form-token-field";

type ActionFormProps = {
  /** Wrapped in `ownForm`, so that it asks for the token. */
  readonly action: (form: FormData) => Promise<void>;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A form that changes something: it carries the page's language and the token of this browser. */
export const ActionForm = async ({
  action,
  className,
  children,
}: ActionFormProps): Promise<ReactNode> => (
  <form action={action} {...(className ? { className } : {})}>
    <FormTokenField token={await formToken()} />
    <input type="hidden" name="locale" value={await getLocale()} />
    {children}
  </form>
);
