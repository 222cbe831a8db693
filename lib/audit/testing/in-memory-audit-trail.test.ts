import { describeAuditTrail } from "./audit-trail.contract";
import { makeInMemoryAuditTrail } from "./in-memory-audit-trail";

describeAuditTrail("the in-memory double", async (now) => makeInMemoryAuditTrail(now));
