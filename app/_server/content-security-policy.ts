/** For what is no page: a browser that opens it as one runs nothing and shows it in no frame. */
export const policyOfData = "default-src 'none'; frame-ancestors 'none'";

/**
 * What a page may load: its own files and scripts that carry the nonce of this answer, nothing of
 * third parties. Hot reload needs more, so it is wider while developing.
 */
export const contentSecurityPolicy = (nonce: string, isDevelopment: boolean): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
