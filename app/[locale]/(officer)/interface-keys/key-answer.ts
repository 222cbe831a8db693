/** The new key, shown once, or that it could not be made. */
export type KeyAnswer =
  { readonly text: string; readonly name: string } | { readonly refused: true };
