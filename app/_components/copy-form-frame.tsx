import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { formToken } from "../_server/form-token";
import { paths } from "../paths";
import { FormTokenField } from "./form-token-field";

type CopyFormFrameProps = { readonly submit: string; readonly children?: ReactNode };

/** Asks for the copy of all data; the answer is a file, which no action of the server can give. */
export const CopyFormFrame = async ({
  submit,
  children,
}: CopyFormFrameProps): Promise<ReactNode> => (
  <form action={paths.copyOfData} method="post" className="reason-form">
    <FormTokenField token={await formToken()} />
    <input type="hidden" name="locale" value={await getLocale()} />
    {children}
    <button className="kern-btn kern-btn--primary" type="submit">
      <span className="kern-label">{submit}</span>
    </button>
  </form>
);
