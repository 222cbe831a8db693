import { makeInMemoryUploadStore } from "./in-memory-upload-store";
import { describeUploadStore } from "./upload-store.contract";

describeUploadStore("memory", async () => makeInMemoryUploadStore());
