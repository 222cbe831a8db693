import type { Asker } from "./asker";

/** What the portal did with a request, in the words of the rights table. */
export type Outcome =
  | "served"
  | "refused"
  | "sent to sign-in"
  | "form not taken"
  | "no such method"
  | `fault ${number}`;

export type Answer = { readonly outcome: Outcome; readonly text: string };

type Question = {
  readonly method?: string;
  readonly address: string;
  readonly body?: FormData | string;
};

export const ask = async (
  baseUrl: string,
  { cookies }: Pick<Asker, "cookies">,
  { method = "GET", address, body }: Question,
): Promise<Answer> => {
  const send = (): Promise<Response> =>
    fetch(`${baseUrl}${address}`, {
      method,
      headers: { cookie: cookies },
      redirect: "manual",
      ...(body === undefined ? {} : { body }),
    });
  // The portal may close a resting connection just as it is taken up again; nothing here acts.
  const answer = await send().catch(send);
  const text = await answer.text();
  return { outcome: outcomeOf(answer, text), text };
};

const statuses: Readonly<Record<number, Outcome>> = {
  400: "refused",
  401: "refused",
  403: "refused",
  404: "refused",
  405: "no such method",
  409: "refused",
  429: "fault 429",
};

const outcomeOf = ({ status, headers }: Response, text: string): Outcome => {
  if (status >= 500) return `fault ${status}`;
  if (status >= 300 && status < 400) return whereTo(headers.get("location") ?? "");
  const named = statuses[status];
  if (named) return named;
  return /<[^>]+ data-refused="(true)?"/.test(text) ? "refused" : "served";
};

const whereTo = (target: string): Outcome => {
  if (target.includes("/form-expired")) return "form not taken";
  return /\/sign-in(\?|$)/.test(target) ? "sent to sign-in" : "served";
};
