"use client";

import { createContext, type ReactNode, useContext } from "react";

export type ErrorTexts = {
  readonly title: string;
  readonly text: string;
  readonly retry: string;
  readonly home: string;
  readonly homePath: string;
};

const ErrorTextsContext = createContext<ErrorTexts | undefined>(undefined);

/** Hands the words of the error page to the browser, without the whole message file. */
export const ErrorTextsProvider = ({
  texts,
  children,
}: {
  texts: ErrorTexts;
  children: ReactNode;
}): ReactNode => <ErrorTextsContext value={texts}>{children}</ErrorTextsContext>;

export const useErrorTexts = (): ErrorTexts | undefined => useContext(ErrorTextsContext);
