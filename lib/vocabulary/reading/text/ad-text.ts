import { type Section, sectionOfHeading, sectionOfSentence } from "./section";
import { sentencesOf } from "./sentences";
import { type TextBlock, textBlocksOf } from "./text-blocks";
import { type Token, tokensOf } from "./tokens";

/** A sentence, list item, heading or title: the largest stretch in which words belong together. */
export type Segment = {
  readonly text: string;
  /** The text in small letters, for quick looks; positions in it need not agree. */
  readonly lower: string;
  /** Where it starts in the text of the ad. */
  readonly start: number;
  readonly section: Section;
  /** Words with positions counted from the start of the segment. */
  readonly tokens: readonly Token[];
};

/** An ad made ready for reading. All evidence counts its positions in `text`. */
export type AdText = {
  readonly text: string;
  readonly lower: string;
  readonly segments: readonly Segment[];
};

/** Longest text that is read; what stands behind it is cut off. */
export const MAX_READ_LENGTH = 50_000;

/** Cuts an ad, HTML or plain text, into sentences and list items under their headings. */
export const adTextOf = (source: string, title?: string): AdText => {
  const blocks = textBlocksOf(source.slice(0, MAX_READ_LENGTH));
  const titleBlocks = title === undefined ? [] : textBlocksOf(title.slice(0, 500));
  const text = [...titleBlocks, ...blocks].map((block) => block.text).join("\n");
  const titleSegments = titleBlocks.length > 0 ? placed(titleBlocks, 0, () => "title") : [];
  const from = titleBlocks.reduce((length, block) => length + block.text.length + 1, 0);
  const segments = [...titleSegments, ...placed(blocks, from, makeSectionOf(blocks))];
  return { text, lower: text.toLowerCase(), segments };
};

type SectionOf = (part: string, block: TextBlock, isBlockStart: boolean) => Section;

const placed = (
  blocks: readonly TextBlock[],
  from: number,
  sectionOf: SectionOf,
): readonly Segment[] => {
  let offset = from;
  return blocks.flatMap((block) => {
    const blockStart = offset;
    offset += block.text.length + 1;
    return sentencesOf(block.text).map(({ start, end }) => {
      const text = block.text.slice(start, end);
      const section = sectionOf(text, block, start === 0);
      const lower = text.toLowerCase();
      return { text, lower, start: blockStart + start, section, tokens: tokensOf(text) };
    });
  });
};

type Place = {
  /** What the last heading opened. */
  readonly current: Section;
  /** What the words before a colon opened for the rest of this block. */
  readonly inBlock: Section | undefined;
  readonly wasItem: boolean;
  readonly isBehindList: boolean;
};

/**
 * Follows the headings down the ad. What stands before a colon may head the rest of its block:
 * "Ihr Profil: Staplerschein".
 */
const makeSectionOf = (blocks: readonly TextBlock[]): SectionOf => {
  let place: Place = {
    current: hasSectionHeadings(blocks) ? "intro" : "unmarked",
    inBlock: undefined,
    wasItem: false,
    isBehindList: false,
  };
  return (part, block, isBlockStart) => {
    if (isBlockStart) place = nextBlock(place, block);
    const whole = wholeHeadingOf(part, block);
    const heading = whole ?? linePrefix.exec(part)?.[1];
    const section = heading === undefined ? undefined : sectionOfHeading(heading, place.current);
    if (section === undefined) return sectionOfSentence(part, baseOf(place));
    place =
      whole === undefined
        ? { ...place, inBlock: section }
        : { ...place, current: section, wasItem: false, isBehindList: false };
    return section;
  };
};

const nextBlock = (place: Place, { kind, text }: TextBlock): Place => ({
  current: place.current,
  inBlock: undefined,
  wasItem: kind === "item",
  isBehindList: kind !== "item" && !text.endsWith(":") && (place.isBehindList || place.wasItem),
});

const baseOf = ({ inBlock, isBehindList, current }: Place): Section =>
  inBlock ?? (isBehindList ? afterList(current) : current);

/** A paragraph behind a list of tasks or wishes speaks for itself again. */
const afterList = (section: Section): Section =>
  section === "tasks" || section === "profile" || section === "welcome" ? "intro" : section;

const hasSectionHeadings = (blocks: readonly TextBlock[]): boolean => {
  const headings = blocks.filter((block) => block.kind !== "item" && isWholeHeading(block));
  return headings.some(({ text }) =>
    ["tasks", "profile"].includes(sectionOfHeading(text, "intro") ?? ""),
  );
};

const LONGEST_HEADING = 70;
const MOST_HEADING_WORDS = 8;

const isWholeHeading = ({ text, kind }: TextBlock): boolean => {
  if (text.length > LONGEST_HEADING) return false;
  if (kind === "heading" || text.endsWith(":")) return true;
  return !/[.;,]$/.test(text) && text.split(" ").length <= MOST_HEADING_WORDS && kind === "line";
};

const linePrefix = /^([^:.!?]{3,45}):\s+\S/;

const wholeHeadingOf = (part: string, block: TextBlock): string | undefined => {
  if (part !== block.text) return undefined;
  return block.kind === "item" ? itemHeadingOf(part) : isWholeHeading(block) ? part : undefined;
};

const itemHeadingOf = (part: string): string | undefined =>
  part.endsWith(":") && part.length <= LONGEST_HEADING ? part : undefined;
