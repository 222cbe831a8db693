import "server-only";
import { isbot } from "isbot";
import { headers } from "next/headers";

/** Whether a program that says so reads the page, such as the crawler of a search engine. */
export const isCrawler = async (): Promise<boolean> => isbot((await headers()).get("user-agent"));
