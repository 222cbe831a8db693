import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { requireActor } from "@/app/_server/require-actor";
import "./officer.css";

const OfficerLayout = async ({
  children,
}: {
  readonly children: ReactNode;
}): Promise<ReactNode> => {
  await requireActor(await getLocale());
  return children;
};

export default OfficerLayout;
