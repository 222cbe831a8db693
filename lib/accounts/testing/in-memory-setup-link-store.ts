import type { SetupLinkStore } from "../setup-link";

export const makeInMemorySetupLinkStore = (): SetupLinkStore => {
  let link: { tokenHash: string; expiresAt: Date } | undefined;
  const isOpen = (tokenHash: string, now: Date): boolean =>
    link !== undefined && link.tokenHash === tokenHash && link.expiresAt > now;
  return {
    replace: async (tokenHash, expiresAt) => {
      link = { tokenHash, expiresAt };
    },
    isOpen: async (tokenHash, now) => isOpen(tokenHash, now),
    use: async (tokenHash, now) => {
      const wasOpen = isOpen(tokenHash, now);
      if (wasOpen) link = undefined;
      return wasOpen;
    },
  };
};
