import { refused, type Result } from "@/lib/shared/result";
import type { HandoverRefusal } from "./handover-refusal";
import type { HandoverTerms, ReceivedResult, ReceivePeople } from "./receive-people";

export type LineReport = {
  readonly line: number;
  readonly reference: string | undefined;
  readonly result: ReceivedResult;
};

/** One line of a file, or why it cannot be a record at all. */
export type HandedOver = {
  readonly line: number;
  readonly record: Result<Readonly<Record<string, unknown>>, HandoverRefusal>;
};

/** So many wait for the database together: a hundred thousand lines would otherwise take an hour. */
const PORTION = 500;

/** Takes people over portion by portion and reports each line in order; memory holds one portion. */
export async function* receiveFile(
  source: AsyncIterable<HandedOver>,
  receive: ReceivePeople,
  terms: HandoverTerms,
): AsyncGenerator<readonly LineReport[]> {
  const firstLines = new Map<string, number>();
  let portion: HandedOver[] = [];
  for await (const handed of source) {
    portion.push(handed);
    if (portion.length < PORTION) continue;
    yield await reportOf(portion, firstLines, receive, terms);
    portion = [];
  }
  if (portion.length > 0) yield await reportOf(portion, firstLines, receive, terms);
}

const reportOf = async (
  portion: readonly HandedOver[],
  firstLines: Map<string, number>,
  receive: ReceivePeople,
  terms: HandoverTerms,
): Promise<readonly LineReport[]> => {
  const checked = portion.map((handed) => ({
    ...handed,
    ...withoutDuplicates(handed, firstLines),
  }));
  const results = await receive(
    checked.flatMap(({ record }) => (record.ok ? [record.value] : [])),
    terms,
  );
  const answers = results.values();
  return checked.map(({ line, reference, record }) => ({
    line,
    reference,
    result: record.ok ? (answers.next().value ?? lost()) : record,
  }));
};

const lost = (): never => {
  throw new Error("A record was handed over and no result came back");
};

const withoutDuplicates = (
  { line, record }: HandedOver,
  firstLines: Map<string, number>,
): Pick<HandedOver, "record"> & { readonly reference: string | undefined } => {
  const told = record.ok ? record.value["reference"] : undefined;
  const reference = typeof told === "string" ? told.trim() : undefined;
  if (reference === undefined) return { record, reference };
  const firstLine = firstLines.get(reference);
  if (firstLine !== undefined) {
    return { reference, record: refused({ code: "duplicate", firstLine }) };
  }
  firstLines.set(reference, line);
  return { record, reference };
};
