"use client";

import { lazy, type ReactNode } from "react";
import type { StaffRowsProps } from "./staff-rows";

// The script of the frame goes to every visitor; the one of these rows only to staff. There is no
// boundary around it, so the server waits and sends the rows within the page.
const StaffRows = lazy(async () => ({ default: (await import("./staff-rows")).StaffRows }));

export const LaterStaffRows = (props: StaffRowsProps): ReactNode => <StaffRows {...props} />;
