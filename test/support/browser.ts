import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, type Page, chromium } from "playwright-core";

/** Where Debian and Ubuntu install Chromium; CHROMIUM names another one. */
const USUAL_PLACE = "/usr/bin/chromium";

/** A real browser, shared by the tests of one file. */
export interface TestBrowser {
  /** A new page with cookies, size and language of its own, which writes down what goes wrong in it. */
  open(address: string, options?: BrowserContextOptions): Promise<OpenPage>;
  /** The same, still empty: for tests of how a page at an address loads. */
  empty(address: string, options?: BrowserContextOptions): Promise<OpenPage>;
  stop(): Promise<void>;
}

/** A page, and everything that a reader's console would show. */
export interface OpenPage {
  readonly page: Page;
  /** Errors, warnings, and what the content security policy refused. */
  readonly complaints: string[];
  /** Addresses asked outside the one that the page came from. */
  readonly strangers: string[];
  close(): Promise<void>;
}

/**
 * Starts Chromium without internet, or says how to get it: it finds this machine, and those names
 * that are told.
 */
export async function startBrowser(
  names: Readonly<Record<string, string>> = {},
): Promise<TestBrowser> {
  const executablePath = process.env.CHROMIUM ?? USUAL_PLACE;
  if (!existsSync(executablePath)) {
    throw new Error(
      `There is no browser at ${executablePath}. Install it (apt-get install chromium), or name ` +
        "another Chromium by the variable CHROMIUM.",
    );
  }
  const told = Object.entries(names).map(([name, place]) => `MAP ${name} ${place}`);
  const rules = [...told, "MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1"].join(", ");
  const browser = await chromium.launch({
    executablePath,
    args: [
      // Root may not use Chromium's sandbox, and tests in containers often run as root.
      "--no-sandbox",
      ...["--disable-dev-shm-usage", "--force-color-profile=srgb"],
      `--host-resolver-rules=${rules}`,
    ],
  });
  return {
    empty: (address, options) => emptyPage(browser, address, options),
    open: async (address, options) => {
      const opened = await emptyPage(browser, address, options);
      await opened.page.goto(address);
      return opened;
    },
    stop: () => browser.close(),
  };
}

async function emptyPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== new URL(address).origin) {
      strangers.push(request.url());
    }
  });
  return { page, complaints, strangers, close: () => context.close() };
}
