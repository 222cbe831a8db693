import localFont from "next/font/local";

/** The typeface of KERN UX, in the two weights the portal uses. */
export const firaSans = localFont({
  src: [
    {
      path: "../../node_modules/@kern-ux/native/dist/fonts/fira-sans/FiraSans-Regular.woff2",
      weight: "400",
    },
    {
      path: "../../node_modules/@kern-ux/native/dist/fonts/fira-sans/FiraSans-SemiBold.woff2",
      weight: "600",
    },
  ],
  variable: "--font-fira-sans",
  display: "swap",
});
