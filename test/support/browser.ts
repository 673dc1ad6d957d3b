import { existsSync } from "node:fs";
import { type Browser, type Page, chromium } from "playwright-core";

const USUAL_PLACE = "/usr/bin/chromium";

/** Where Chromium is; tests of pages fail without it, rather than being skipped unseen. */
function chromiumPath(): string {
  const place = process.env.CHROMIUM ?? USUAL_PLACE;
  if (existsSync(place)) return place;
  throw new Error(
    `Chromium is not at ${place}. Install it (on Debian: apt-get install chromium), or name its file ` +
      "in the environment variable CHROMIUM.",
  );
}

/** A browser without internet: it finds this machine, and those names that are told. */
export function openBrowser(names: Readonly<Record<string, string>> = {}): Promise<Browser> {
  const told = Object.entries(names).map(([name, place]) => `MAP ${name} ${place}`);
  const rules = [...told, "MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1"].join(", ");
  return chromium.launch({
    executablePath: chromiumPath(),
    // Root may not use Chromium's sandbox, and tests in containers often run as root.
    args: ["--no-sandbox", `--host-resolver-rules=${rules}`],
  });
}

/** What a page wanted from elsewhere, and what its console complained about. */
export interface Watched {
  readonly page: Page;
  readonly outside: string[];
  readonly complaints: string[];
}

/** A page whose requests to other addresses and whose complaints are kept. */
export async function watchedPage(browser: Browser, own: string): Promise<Watched> {
  const page = await browser.newPage();
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    const isOurs = url.origin === new URL(own).origin || /^(blob|data):$/.test(url.protocol);
    if (!isOurs) outside.push(url.host);
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  return { page, outside, complaints };
}
