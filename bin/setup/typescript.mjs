import { inCheckout } from "./checkout.mjs";

/** From here on this process can import TypeScript and the alias "@/"; needs the packages. */
export const understandTypeScript = async () => {
  const { register } = await import("tsx/esm/api");
  register({ tsconfig: inCheckout("tsconfig.json") });
  process.setSourceMapsEnabled(true);
};
