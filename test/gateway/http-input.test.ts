import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { startFederation, type Answer, type Federation } from "../federation/support/federation";

describe("what is sent to the gateway and is no query", () => {
  let federation: Federation;

  beforeAll(async () => {
    federation = await startFederation();
  });

  afterAll(() => federation.stop());

  afterEach(() => {
    expect(federation.journal).toEqual([]);
  });

  async function send(path: string, init: RequestInit) {
    const response = await fetch(federation.url.replace("/graphql", path), init);
    const text = await response.text();
    expect(text).not.toMatch(/node_modules|at .*\.[jt]s|FST_ERR/);
    expect(text.length).toBeLessThan(5_000);
    const [error] = (JSON.parse(text) as Answer).errors ?? [];
    return {
      status: response.status,
      code: error?.extensions.code,
      allow: response.headers.get("allow"),
    };
  }

  /** Sends bytes as they are, and ends its side of the connection if told so. */
  function sendRaw(line: string, headers: string[], body = "", ends = false): Promise<string> {
    const { port, hostname } = new URL(federation.url);
    return new Promise((resolve) => {
      const head = [`${line} HTTP/1.1`, "host: x", "content-type: application/json", ...headers];
      const socket = connect(Number(port), hostname, () => {
        socket.write(`${head.join("\r\n")}\r\n\r\n${body}`);
        if (ends) socket.end();
      });
      let text = "";
      socket.on("data", (chunk) => (text += chunk.toString()));
      socket.on("close", () => resolve(text));
    });
  }

  const json = { "content-type": "application/json" };
  const post = (body: string, headers: Record<string, string> = json) =>
    send("/graphql", { method: "POST", headers, body });

  test.each([
    ["text", "hello"],
    ["JSON that breaks off", '{"query": "{'],
    ["nothing", ""],
    ["a name that changes what objects are", '{"query":"{__typename}","__proto__":{"a":1}}'],
  ])("a body of %s is not JSON", async (_what, body) => {
    expect(await post(body)).toMatchObject({ status: 400, code: "BODY_NOT_JSON" });
  });

  test.each([
    ["a list", '[{"query":"{__typename}"}]'],
    ["a number", "7"],
    ["null", "null"],
    ["an empty object", "{}"],
    ["an object without a query", '{"foo":1}'],
    ["a query that is a list", '{"query":["a"]}'],
  ])("a body that is %s holds no query", async (_what, body) => {
    expect(await post(body)).toMatchObject({ status: 400, code: "QUERY_MISSING" });
  });

  test("a wrong method is told as such, with and without a body", async () => {
    for (const method of ["DELETE", "PUT", "PATCH", "OPTIONS"]) {
      for (const body of [undefined, "no JSON"]) {
        expect(await send("/graphql", { method, headers: json, body })).toMatchObject({
          status: 405,
          code: "METHOD_NOT_ALLOWED",
          allow: "GET, POST",
        });
      }
    }
  });

  test.each([
    ["variables that are a list", '{"query":"{__typename}","variables":[1]}'],
    ["variables that are a text", '{"query":"{__typename}","variables":"{}"}'],
    ["a name of operation that is a number", '{"query":"{__typename}","operationName":7}'],
  ])("a body that is %s is a bad request", async (_what, body) => {
    expect(await post(body)).toMatchObject({ status: 400, code: "BAD_REQUEST" });
  });

  test("another content type is refused, whatever is in it", async () => {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "application/xml",
    ]) {
      const answer = await post('{"query":"{__typename}"}', { "content-type": type });
      expect(answer).toMatchObject({ status: 415, code: "CONTENT_TYPE_UNSUPPORTED" });
    }
  });

  test.each(["iso-8859-1", "utf-16", '"windows-1252"'])(
    "a body in %s is not read: its letters would be others",
    async (charset) => {
      const type = { "content-type": `application/json; charset=${charset}` };
      expect(await post('{"query":"{__typename}"}', type)).toMatchObject({
        status: 415,
        code: "CHARSET_UNSUPPORTED",
      });
    },
  );

  test("a packed body is not unpacked: a small one may hold gigabytes", async () => {
    const packed = { ...json, "content-encoding": "gzip" };
    expect(await post("x", packed)).toMatchObject({
      status: 415,
      code: "CONTENT_ENCODING_UNSUPPORTED",
    });
  });

  test("a body that ends before it is whole was cut off", async () => {
    const answer = await sendRaw(
      "POST /graphql",
      ["content-length: 500"],
      '{"query": "{ __ty',
      true,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toMatch(/"code":"REQUEST_CUT_OFF"/);
    expect(await post('{"query":"{ __typename }"}')).toMatchObject({ status: 200 });
  });

  test("headers of more than 16 kilobytes are too large", async () => {
    const answer = await sendRaw("POST /graphql", [`x-long: ${"x".repeat(20_000)}`]);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(answer).toMatch(/"code":"HEADERS_TOO_LARGE"/);
  });

  test("a body of more than a megabyte is too large", async () => {
    const body = JSON.stringify({ query: "{__typename}", variables: { a: "x".repeat(1_100_000) } });
    expect(await post(body)).toMatchObject({ status: 413, code: "BODY_TOO_LARGE" });
  });

  test.each(["PUT", "DELETE", "PATCH", "OPTIONS"])("%s is no way to ask", async (method) => {
    expect(await send("/graphql", { method })).toEqual({
      status: 405,
      code: "METHOD_NOT_ALLOWED",
      allow: "GET, POST",
    });
  });

  test("an address where nothing is", async () => {
    expect(await send("/admin/../etc/passwd?x=1", {})).toMatchObject({
      status: 404,
      code: "PATH_UNKNOWN",
    });
    expect(await send("/%zz", {})).toMatchObject({ status: 400, code: "REQUEST_MALFORMED" });
  });

  test("a mutation by GET is refused", async () => {
    const query = encodeURIComponent(
      'mutation{recordAgreement(input:{office:"solok",number:"1"}){__typename}}',
    );
    const headers = { "apollo-require-preflight": "1" };
    expect(await send(`/graphql?query=${query}`, { headers })).toMatchObject({ status: 405 });
  });

  test("a plain link is refused: another site could send it in a visitor's name", async () => {
    expect(await send("/graphql?query={__typename}", {})).toMatchObject({
      status: 400,
      code: "BAD_REQUEST",
    });
  });

  test("bytes that are no HTTP get an answer in JSON all the same", async () => {
    const { port, hostname } = new URL(federation.url);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname, () => socket.write("HELLO\r\n\r\n"));
      let text = "";
      socket.on("data", (chunk) => (text += chunk.toString()));
      socket.on("close", () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toMatch(/"code":"REQUEST_MALFORMED"/);
  });

  test("a host name that cannot be read is a malformed request", async () => {
    const { port, hostname } = new URL(federation.url);
    const status = await new Promise((resolve, reject) => {
      httpRequest(
        { port, hostname, path: "/graphql", headers: { host: "a b", ...json }, method: "POST" },
        (response) => resolve(response.statusCode),
      )
        .on("error", reject)
        .end('{"query":"{__typename}"}');
    });
    expect(status).toBe(400);
  });
});

describe("queries that are wrong", () => {
  let federation: Federation;

  beforeAll(async () => {
    federation = await startFederation();
  });

  afterAll(() => federation.stop());

  const firstError = async (query: string, variables?: Record<string, unknown>) => {
    const answer = await federation.ask(query, variables);
    expect(answer.data ?? undefined).toBeUndefined();
    expect(JSON.stringify(answer).length).toBeLessThan(20_000);
    return answer.errors?.[0];
  };

  test.each([
    ["no GraphQL", "hello {", "GRAPHQL_PARSE_FAILED"],
    ["a field that is not there", "{ nothing }", "GRAPHQL_VALIDATION_FAILED"],
    [
      "a day that does not exist",
      '{ coverageRanking(asOf: "2024-02-30") { rank } }',
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["a subscription", "subscription { region }", "OPERATION_NOT_OFFERED"],
    [
      "a part that comes later",
      '{ region(code: "13") { ... @defer { name } } }',
      "GRAPHQL_VALIDATION_FAILED",
    ],
    [
      "two operations without saying which",
      "query A { __typename } query B { __typename }",
      "OPERATION_RESOLUTION_FAILURE",
    ],
    [
      "a fragment inside itself",
      "{ ...A } fragment A on Query { ...A }",
      "GRAPHQL_VALIDATION_FAILED",
    ],
  ])("%s", async (_what, query, code) => {
    expect((await firstError(query))?.extensions.code).toBe(code);
  });

  test.each([
    ["a day that does not exist", { asOf: "2024-02-30" }],
    ["a number for a day", { asOf: 20240331 }],
    ["a list for a day", { asOf: ["2024-03-31"] }],
    ["half a megabyte of text", { asOf: "9".repeat(500_000) }],
  ])("a variable that is %s says what to write", async (_what, variables) => {
    const error = await firstError(
      "query ($asOf: Date) { coverageRanking(asOf: $asOf) { rank } }",
      variables,
    );
    expect(error?.extensions.code).toBe("BAD_USER_INPUT");
    expect(error?.message.length).toBeLessThan(500);
  });

  test("half a megabyte of text inside the query is not sent back", async () => {
    const error = await firstError(`{ coverageRanking(asOf: "${"9".repeat(500_000)}") { rank } }`);
    expect(error?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
  });

  test("half a megabyte as a region's code finds nothing", async () => {
    const { data, errors } = await federation.ask(
      "query ($code: ID!) { region(code: $code) { name } }",
      {
        code: "1".repeat(500_000),
      },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ region: null });
  });
});

test("the page at /graphql opens Apollo Sandbox with the ranking query", async () => {
  const federation = await startFederation();
  const response = await fetch(federation.url, { headers: { accept: "text/html" } });
  const page = await response.text();
  expect(response.headers.get("content-type")).toMatch(/text\/html/);
  expect(page).toMatch(/embeddable-sandbox/);
  expect(page).toMatch(/coverageRanking\(level: REGENCY, within:/);
  await federation.stop();
});
