import { handlers } from "@/lib/composition/auth";

export const { GET, POST } = handlers;
