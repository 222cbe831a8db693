/**
 * Everyday words for a field of work, wider than an occupation. `codes` begin the KldB 2010 codes
 * of the occupations meant; `level` means every occupation of that requirement level.
 */
export type OccupationGroupRow = {
  readonly id: string;
  /** German label as shown on a chip. */
  readonly label: string;
  /** Names, parted by commas. */
  readonly words: string;
  readonly codes?: readonly string[];
  readonly level?: 1;
};
