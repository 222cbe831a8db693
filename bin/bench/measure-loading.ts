import { loadLabels } from "@/bin/vocabulary/load-labels";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { foreignLabels } from "@/lib/vocabulary/resolving/foreign-labels";
import { makeOccupationResolverBuilder } from "@/lib/vocabulary/resolving/make-occupation-resolver";
import { drawSample } from "@/lib/vocabulary/benchmark/drawn-sample";
import { printFigure, rounded } from "./figures";
import { readTitles } from "./official-titles";

/** Run as a process of its own, so that memory is that of loading and resolving alone. */
const run = async ([labels, lang]: readonly string[]): Promise<void> => {
  const begun = performance.now();
  const builder = makeOccupationResolverBuilder(builtInVocabulary);
  let count = 0;
  for (const label of foreignLabels(lang)) builder.add(label);
  for await (const label of loadLabels({ labels: labels === "" ? undefined : labels, lang })) {
    builder.add(label);
    count += 1;
  }
  const { resolve } = builder.finish();
  const loadSeconds = (performance.now() - begun) / 1000;
  const titles = drawSample(await readTitles(), ({ title }) => title, {
    half: "reporting",
    size: 2_000,
    seed: 20_253,
  });
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  for (const { title } of titles) resolve(title, 20);
  const seconds = (performance.now() - started) / 1000;
  const used = process.cpuUsage(cpu);
  printFigure({
    benchmark: "loading",
    labels: count,
    lang: lang ?? "all",
    loadSeconds: rounded(loadSeconds),
    titlesPerSecond: rounded(titles.length / seconds, 0),
    titlesPerCpuSecond: rounded((titles.length * 1e6) / (used.user + used.system), 0),
    peakMegabytes: rounded(process.resourceUsage().maxRSS / 1024, 0),
  });
};

await run(process.argv.slice(2));
