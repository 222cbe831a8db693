import { handoverUseCases } from "@/lib/composition/handover";
import { interfaceKeyUseCases } from "@/lib/composition/interface-keys";
import { resolverLoaded } from "@/lib/composition/vocabulary";
import { referenceSchema } from "@/lib/job-seekers/handover/handover-record";
import { readBody } from "../../_api/body";
import { handedOverAnswer, refusedHandover } from "../../_api/handover-answer";
import { refusedKey } from "../../_api/key-answer";
import { problem } from "../../_api/problem";

/** `PUT /api/v1/job-seekers/{reference}`: takes one person over; the same record twice changes nothing. */
export const PUT = async (
  request: Request,
  { params }: { params: Promise<{ reference: string }> },
): Promise<Response> => {
  const key = await interfaceKeyUseCases().recognise(
    request.headers.get("authorization") ?? undefined,
    "job-seekers.hand-over",
  );
  if (!key.ok) return refusedKey(key.refusal);
  const reference = referenceSchema.safeParse(decoded((await params).reference));
  if (!reference.success) {
    return problem(400, "The reference is not valid.", [
      { field: "reference", reason: "Letters, digits, spaces and . _ / - only, 40 at most." },
    ]);
  }
  const body = await readBody(request);
  return body.ok ? handOver(reference.data, body.value, key.value.prefix) : body.refusal;
};

const handOver = async (
  reference: string,
  body: Readonly<Record<string, unknown>>,
  sender: string,
): Promise<Response> => {
  if (body["reference"] !== undefined && body["reference"] !== reference) {
    return problem(400, "The record has another reference than the address.");
  }
  await resolverLoaded();
  const [result] = await handoverUseCases().receive([{ ...body, reference }], { sender });
  if (!result) throw new Error("A person was handed over and no result came back");
  return result.ok ? handedOverAnswer(reference, result.value) : refusedHandover(result.refusal);
};

/** Next hands over what stands in the address; some signs are still escaped there. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
