/** How a Kreis is spoken of: "im Kreis Heinsberg", "in der Städteregion Aachen", "in Mönchengladbach". */
export const kreisKind = (name: string): "district" | "region" | "town" => {
  if (/kreis/i.test(name)) return "district";
  return /region/i.test(name) ? "region" : "town";
};
