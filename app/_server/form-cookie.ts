/** Over https no other host of the domain can plant a cookie whose name begins with "__Host-". */
export const formCookieName = (baseUrl: string): string =>
  baseUrl.startsWith("https:") ? "__Host-form" : "form";
