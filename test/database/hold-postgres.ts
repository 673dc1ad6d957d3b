import { EmbeddedPostgres } from "../../src/database/embedded-postgres";
import { StartProblem } from "../../src/domain/start-problem";

/** Starts a server on the folder given and holds it until a signal comes or its input ends. */
async function holdPostgres([dataDir = "", port = "0"]: string[]): Promise<void> {
  const server = new EmbeddedPostgres({ dataDir, port: Number(port), durable: false });
  try {
    await server.start();
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error;
    console.log(`problem: ${error.message} ${error.remedy}`);
    return;
  }
  console.log(`ready: ${server.url("postgres")}`);
  const stop = (): void => void server.stop().then(() => process.exit(0));
  process.once("SIGTERM", stop);
  // The tests that started it have gone.
  process.stdin.once("end", stop).resume();
}

void holdPostgres(process.argv.slice(2));
