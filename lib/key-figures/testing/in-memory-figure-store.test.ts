import { describeFigureStore } from "./figure-store.contract";
import { makeInMemoryFigureStore } from "./in-memory-figure-store";

describeFigureStore("memory", () => Promise.resolve(makeInMemoryFigureStore()));
