import { pino } from "pino";
import type { BrowserContextOptions } from "playwright-core";
import { type RunningBranch, startBranch } from "../../../src/roles/branch";
import { type HubAndGateway, hubAndGateway } from "../../gateway/support/hub-and-gateway";
import { type BranchOffice, documentedOffice } from "../../branch/support/branch-office";
import { TEST_KEYS } from "../../branch/support/test-keys";
import {
  givenAgreement,
  givenDocumentedFigures,
  givenEnrollment,
  givenHeardFrom,
} from "../../hub/support/given";
import { buildProgram } from "../../cli/program";
import { type OpenPage, startBrowser } from "../../support/browser";
import { TEST_SERVICE_KEY } from "../../support/service-key";
import { TEST_SIGN_IN } from "../../support/sign-in";

/** The built dashboard over a hub and one branch office that answers, in one browser. */
export interface ServedDashboard {
  readonly gateway: HubAndGateway;
  /** Opens an address of the dashboard in a window of its own, and waits for its heading. */
  open(address: string, options?: BrowserContextOptions): Promise<OpenPage>;
  /** The branch office of Solok goes silent while pages are open. */
  stopOffice(): Promise<void>;
  stop(): Promise<void>;
}

export async function servedDashboard(): Promise<ServedDashboard> {
  await buildProgram();
  const gateway = await hubAndGateway();
  const office = await documentedOffice("solok");
  const branch = await answering(office);
  await gateway.hub.db.query(
    `INSERT INTO office_endpoint (office_code, url) VALUES ('solok', $1)
     ON CONFLICT (office_code) DO UPDATE SET url = excluded.url`,
    [branch.url],
  );
  await givenDocumentedFigures(gateway.hub.db);
  await givenHeardFrom(gateway.hub.db, "solok", 1);
  await givenHeardFrom(gateway.hub.db, "palopo", 3 * 24 * 3600);
  const agreement = await givenAgreement(gateway.hub.db, {
    ...{ regions: ["13.03"], startsOn: "2024-01-01", endsOn: "2024-04-12" },
  });
  await givenEnrollment(gateway.hub.db, { agreement, region: "13.03", headcount: 1200 });
  const browser = await startBrowser();
  let runs = true;
  const stopOffice = async () => {
    if (runs) await branch.stop();
    runs = false;
  };
  return {
    gateway,
    open: async (address, options) => {
      const opened = await browser.open(new URL(address, gateway.url).href, options);
      await opened.page.waitForSelector("h1, [role=alert]");
      return opened;
    },
    stopOffice,
    stop: async () => {
      await browser.stop();
      await stopOffice();
      await gateway.stop();
      await office.close();
    },
  };
}

function answering(office: BranchOffice): Promise<RunningBranch> {
  return startBranch({
    ...{ keys: TEST_KEYS, signIn: TEST_SIGN_IN, serviceKey: TEST_SERVICE_KEY },
    ...{ officeCode: "solok", databaseUrl: office.url },
    ...{ host: "127.0.0.1", port: 0, log: pino({ level: "silent" }) },
  });
}
