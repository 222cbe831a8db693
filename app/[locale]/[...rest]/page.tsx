import { notFound } from "next/navigation";

/** Every address no other page answers. */
const UnknownPage = (): never => notFound();

export default UnknownPage;
