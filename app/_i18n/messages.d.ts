import type messages from "../../messages/de.json";
import type { Locale as PortalLocale } from "./routing";

declare module "next-intl" {
  // Declaration merging, which next-intl asks for, works with interfaces only.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface AppConfig {
    Locale: PortalLocale;
    Messages: typeof messages;
  }
}
