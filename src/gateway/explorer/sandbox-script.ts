/** Where Apollo Sandbox is loaded from. */
const SANDBOX_SCRIPT =
  "https://embeddable-sandbox.cdn.apollographql.com/_latest/embeddable-sandbox.umd.production.min.js";

/** How long packets may vanish before the page says so; a wrong name is known at once. */
const PATIENCE_MS = 2_500;

/**
 * Stands in the head and blocks on nothing. It loads Sandbox with the example or query that the
 * address names, and says so in its place as soon as Sandbox cannot be had.
 */
export const SANDBOX_HEAD = `
(() => {
  const asked = new URL(location.href).searchParams;
  let isDecided = false;
  const tell = () => {
    if (isDecided) return;
    isDecided = true;
    document.getElementById("missing").hidden = false;
    document.getElementById("sandbox").hidden = true;
  };
  const whenRead = (act) =>
    document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", act) : act();
  const giveUp = () => whenRead(tell);
  const show = () => {
    if (isDecided) return;
    isDecided = true;
    const data = JSON.parse(document.getElementById("explorer-data").textContent);
    const example = data.examples.find(({ name }) => name === asked.get("example"));
    const first = example ?? data.examples[0] ?? { document: "{ __typename }", variables: {} };
    const query = asked.get("query");
    new window.EmbeddedSandbox({
      target: "#sandbox",
      initialEndpoint: new URL("/graphql", location.href).href,
      initialState: {
        document: query ?? first.document,
        variables: query === null ? first.variables : variablesOf(asked.get("variables")),
        headers: {},
      },
      hideCookieToggle: false,
      endpointIsEditable: false,
      runTelemetry: false,
      allowDynamicStyles: false,
    });
  };
  const variablesOf = (text) => {
    try {
      return JSON.parse(text ?? "{}");
    } catch {
      return {};
    }
  };
  setTimeout(giveUp, ${PATIENCE_MS});
  const script = document.createElement("script");
  script.src = "${SANDBOX_SCRIPT}";
  script.onerror = giveUp;
  script.onload = () => whenRead(show);
  document.head.append(script);
})();
`;
