/** Whether a sent form can be read; where not, Next would take the sender's fault for its own. */
export const isReadableForm = async (request: Request): Promise<boolean> => {
  const type = request.headers.get("content-type") ?? "";
  if (request.method !== "POST" || !/^multipart\/form-data\b/i.test(type)) return true;
  try {
    const form = await request.clone().formData();
    return [...form.keys()].every((name) => isReadableField(name, form));
  } catch {
    return false;
  }
};

// React names the action a form calls in "$ACTION_REF_1", and says which it is in "$ACTION_1:0".
const isReadableField = (name: string, form: FormData): boolean => {
  const reference = /^\$ACTION_REF_(.*)$/.exec(name)?.[1];
  return reference === undefined || namesAction(form.get(`$ACTION_${reference}:0`));
};

const namesAction = (value: FormDataEntryValue | null): boolean => {
  if (typeof value !== "string") return false;
  try {
    const action: unknown = JSON.parse(value);
    return typeof action === "object" && action !== null && "id" in action;
  } catch {
    return false;
  }
};
