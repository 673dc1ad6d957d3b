import "./workers";
import "graphiql/style.css";
import "@graphiql/plugin-explorer/style.css";
import { createRoot } from "react-dom/client";
import { type Example, askedIn } from "./asked";
import { Explorer } from "./explorer";

/** Opens GraphiQL with the query or example that the address names. */
export function showExplorer(): void {
  const said = document.getElementById("explorer-data")?.textContent ?? '{"examples":[]}';
  const { examples } = JSON.parse(said) as { examples: readonly Example[] };
  const asked = askedIn(new URL(location.href).searchParams, examples);
  const place = document.getElementById("graphiql");
  if (place) createRoot(place).render(<Explorer asked={asked} />);
}
