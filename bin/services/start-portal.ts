import { type PortalMode } from "@/bin/services/next-server";
import { runUntilStopped } from "@/bin/services/run-until-stopped";
import { servePortal } from "@/bin/services/portal/serve-portal";

/**
 * Runs the whole portal until it is asked to stop, and ends this process.
 * `makeCodeReady` builds what has to be built before pages can be served.
 */
export const startPortal = (mode: PortalMode, makeCodeReady: () => Promise<void>): Promise<never> =>
  runUntilStopped("the portal", (settings, children) =>
    servePortal({ mode, settings, children, makeCodeReady }),
  );
