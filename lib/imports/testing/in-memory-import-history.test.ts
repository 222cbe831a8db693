import { describeImportHistory } from "./import-history.contract";
import { makeInMemoryImportHistory } from "./in-memory-import-history";

describeImportHistory("the in-memory double", async () => {
  const history = makeInMemoryImportHistory();
  return {
    history,
    add: async (run) => history.add(run),
    left: async () => ({ taken: history.count("taken"), setAside: history.count("setAside") }),
  };
});
