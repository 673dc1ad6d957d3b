import { type ComponentType, lazy } from "react";
import { RankingPage } from "../ranking/ranking-page";

/** A page with the parts of its address that are not fixed. */
export type Page = ComponentType<{ code: string }>;

interface Route {
  readonly pattern: RegExp;
  readonly page: Page;
}

const RegionPage = lazy(() => import("../region/region-page"));
const ComparePage = lazy(() => import("../compare/compare-page"));
const OfficePage = lazy(() => import("../office/office-page"));
const NoPage = lazy(() => import("./no-page"));

/** Every page by its address, the most asked one loaded at once. The gateway serves the same ones. */
const ROUTES: readonly Route[] = [
  { pattern: /^\/$/, page: RankingPage },
  { pattern: /^\/regions\/([^/]+)$/, page: RegionPage },
  { pattern: /^\/compare$/, page: ComparePage },
  { pattern: /^\/offices\/([^/]+)$/, page: OfficePage },
];

/** The page at an address, and the code that is in it. */
export function pageAt(path: string): { Page: Page; code: string } {
  for (const { pattern, page } of ROUTES) {
    const found = pattern.exec(path);
    if (found) return { Page: page, code: decodeURIComponent(found[1] ?? "") };
  }
  return { Page: NoPage, code: "" };
}
