/** The parts of a list written as one text, e.g. "Ware annehmen | Regale füllen". */
export const parted = (text: string): readonly string[] => text.split(" | ");
