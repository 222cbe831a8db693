import type { ReactNode } from "react";

/** For forms in client components: their page hands over what `formToken()` answers. */
export const FormTokenField = ({ token }: { readonly token: string }): ReactNode => (
  <input type="hidden" name="formToken" value={token} />
);
