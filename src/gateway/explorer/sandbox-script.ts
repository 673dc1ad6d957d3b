/** Where Apollo Sandbox is loaded from. */
const SANDBOX_SCRIPT =
  "https://embeddable-sandbox.cdn.apollographql.com/_latest/embeddable-sandbox.umd.production.min.js";

/** How long packets may vanish before Sandbox is given up; a wrong name is known at once. */
const PATIENCE_MS = 1_800;

/** GraphiQL in Sandbox's place, with the same example or query. */
const GO_TO_GRAPHIQL = `
    asked.set("ide", "graphiql");
    location.replace("/explorer?" + asked);`;

/** Where the program was never built there is nothing to go to. */
const SAY_SO = `
    whenRead(() => {
      document.getElementById("missing").hidden = false;
      document.getElementById("sandbox").hidden = true;
    });`;

/**
 * Stands in the head and blocks on nothing. It loads Sandbox with the example or query that the
 * address names, and does what there is to do as soon as Sandbox cannot be had.
 */
export const sandboxHead = (hasGraphiql: boolean): string => `
(() => {
  const asked = new URL(location.href).searchParams;
  let isDecided = false;
  const whenRead = (act) =>
    document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", act) : act();
  const giveUp = () => {
    if (isDecided) return;
    isDecided = true;${hasGraphiql ? GO_TO_GRAPHIQL : SAY_SO}
  };
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
