import { makeInMemoryNoticeStore } from "./in-memory-notice-store";
import { describeNoticeStore } from "./notice-store.contract";

describeNoticeStore("the in-memory double", async () => makeInMemoryNoticeStore());
