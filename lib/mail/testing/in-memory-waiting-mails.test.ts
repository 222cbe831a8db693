import { makeInMemoryWaitingMails } from "./in-memory-waiting-mails";
import { describeWaitingMails } from "./waiting-mails.contract";

describeWaitingMails("The double", async (now) => makeInMemoryWaitingMails(now));
