import { readSettings } from "../../src/config/read-settings";
import { SettingsProblem } from "../../src/config/setting";
import type { SettingSources } from "../../src/config/setting-sources";
import { type SettingName, settings } from "../../src/config/settings";

function read<Name extends SettingName>(names: Name[], sources: Partial<SettingSources> = {}) {
  return readSettings(names, {
    flags: {},
    flagNames: {},
    environment: {},
    envFile: {},
    envFileStrayLines: [],
    ...sources,
  });
}

function problemsOf(names: SettingName[], sources: Partial<SettingSources>): readonly string[] {
  try {
    read(names, sources);
  } catch (error) {
    if (error instanceof SettingsProblem) return error.problems;
    throw error;
  }
  return [];
}

test("a flag wins over the environment, that over .env, and that over the default", () => {
  const flags = { port: { text: "1", where: "--port" } };
  const environment = { JANGKAUAN_PORT: "2" };
  const envFile = { JANGKAUAN_PORT: "3" };
  expect(read(["port"], { flags, environment, envFile }).port).toBe(1);
  expect(read(["port"], { environment, envFile }).port).toBe(2);
  expect(read(["port"], { envFile }).port).toBe(3);
  expect(read(["port"]).port).toBe(4000);
});

test("an empty variable is as good as none", () => {
  expect(read(["port"], { environment: { JANGKAUAN_PORT: "" } }).port).toBe(4000);
});

test("every wrong setting is named at once, with where it stands and what is allowed", () => {
  const problems = problemsOf(["port", "host", "office"], {
    flags: { host: { text: "not a host", where: "--host" } },
    environment: { JANGKAUAN_PORT: "70000" },
    envFile: { JANGKAUAN_LOG_LEVEL: "loud" },
  });
  expect(problems).toEqual([
    '--host is "not a host". It must be an IP address or a host name of this machine, like 127.0.0.1.',
    'JANGKAUAN_PORT is "70000". It must be a whole number from 0 (any free port) to 65535.',
    "JANGKAUAN_OFFICE is not set. It must be a branch office's code: small letters, digits and hyphens, like solok.",
    'JANGKAUAN_LOG_LEVEL in .env is "loud". It must be one of fatal, error, warn, info, debug, trace, silent.',
  ]);
});

test("a setting that is missing is named with its flag and its variable", () => {
  expect(problemsOf(["office"], { flagNames: { office: "--office" } })).toEqual([
    expect.stringMatching(/^Neither --office nor JANGKAUAN_OFFICE is set\. It must be /),
  ]);
});

test("a misspelt variable is named with the one that was probably meant", () => {
  expect(problemsOf([], { environment: { JANGKAUAN_PROT: "4000" } })).toEqual([
    "JANGKAUAN_PROT is not a setting. Did you mean JANGKAUAN_PORT?",
  ]);
});

test("a variable like none of ours is named with all that are known", () => {
  const [problem] = problemsOf([], { envFile: { JANGKAUAN_COLOUR_SCHEME: "dark" } });
  expect(problem).toMatch(/^JANGKAUAN_COLOUR_SCHEME in \.env is not a setting\. Known are /);
  for (const { variable } of Object.values(settings)) expect(problem).toContain(variable);
});

test.each(["JANGKAUAN_FOO", "JANGKAUAN_BAR", "JANGKAUAN_DB"])(
  "%s is so short that no setting is nearer than another",
  (variable) => {
    const [problem] = problemsOf([], { environment: { [variable]: "1" } });
    expect(problem).toMatch(/ is not a setting\. Known are /);
  },
);

test("a line of .env that sets nothing is refused by its number, with all other problems", () => {
  const problems = problemsOf(["port"], {
    environment: { JANGKAUAN_PORT: "high" },
    envFileStrayLines: [3],
  });
  expect(problems).toEqual([
    "Line 3 of .env sets nothing. Write it as NAME=value, or begin it with # to keep it as a comment.",
    expect.stringMatching(/^JANGKAUAN_PORT is "high"\./),
  ]);
});

test("variables of other programs are left alone", () => {
  expect(problemsOf([], { environment: { PORT: "x", PATH: "/bin" } })).toEqual([]);
});

test.each([
  "mysql://user:secret@host/hub",
  "postgres://user:sec@ret@host",
  "postgres://host/?password=secret",
  "secret",
])("the password in a wrong database address is never shown: %s", (address) => {
  const problems = problemsOf([], { environment: { JANGKAUAN_HUB_DATABASE_URL: address } });
  expect(problems).toHaveLength(1);
  expect(problems.join()).not.toMatch(/sec|ret@/);
});

test.each([
  "postgres://me@127.0.0.1:5432/hub",
  "postgresql://me:pw@db.example/hub?sslmode=require",
])("a database address is taken as it is: %s", (address) => {
  const environment = { JANGKAUAN_HUB_DATABASE_URL: address };
  expect(read(["hubDatabaseUrl"], { environment }).hubDatabaseUrl).toBe(address);
});

test.each(["-1", "1e3", " 80", "0x50", "80.5", "999999999999", "４０００"])(
  "%j is not a port",
  (port) => {
    expect(problemsOf([], { environment: { JANGKAUAN_PORT: port } })).toHaveLength(1);
  },
);

test("an office must be silent for longer to be unreachable than to be stale", () => {
  const environment = {
    JANGKAUAN_STALE_AFTER_SECONDS: "60",
    JANGKAUAN_UNREACHABLE_AFTER_SECONDS: "60",
  };
  expect(problemsOf(["staleAfter", "unreachableAfter"], { environment })).toEqual([
    "JANGKAUAN_UNREACHABLE_AFTER_SECONDS is 60. It must be more than JANGKAUAN_STALE_AFTER_SECONDS, which is 60.",
  ]);
});

test("settings that disagree are named where each was set", () => {
  expect(
    problemsOf(["staleAfter", "unreachableAfter"], {
      flags: { staleAfter: { text: "60", where: "--stale-after" } },
      envFile: { JANGKAUAN_UNREACHABLE_AFTER_SECONDS: "30" },
    }),
  ).toEqual([
    "JANGKAUAN_UNREACHABLE_AFTER_SECONDS in .env is 30. It must be more than --stale-after, which is 60.",
  ]);
});

describe("the ports of everything on one machine", () => {
  const PORTS: SettingName[] = ["port", "hubPort", "branchPort"];
  const given = (port: number, hubPort?: number, branchPort?: number): Partial<SettingSources> => ({
    flags: { port: { text: String(port), where: "--port" } },
    environment: {
      JANGKAUAN_HUB_PORT: hubPort === undefined ? undefined : String(hubPort),
      JANGKAUAN_BRANCH_PORT: branchPort === undefined ? undefined : String(branchPort),
    },
  });

  test.each([
    [given(4000, 4001, 4002)],
    [given(4000, 4003, 4001)],
    [given(0, 0, 0)],
    [given(0, 4000, 0)],
    [given(4000, 0, 65_534)],
    [given(65_535)],
  ])("may be any that do not meet: %j", (sources) => {
    expect(problemsOf(PORTS, sources)).toEqual([]);
  });

  test.each([
    [
      given(4000, 4000),
      "JANGKAUAN_HUB_PORT is 4000. It must be another port than the gateway's, --port.",
    ],
    [
      given(4000, undefined, 3999),
      "JANGKAUAN_BRANCH_PORT is 3999. The branch offices take the ports from 3999 to 4000; 4000 is the gateway's, --port.",
    ],
    [
      given(4000, 5000, 5000),
      "JANGKAUAN_BRANCH_PORT is 5000. The branch offices take the ports from 5000 to 5001; 5000 is the hub's, JANGKAUAN_HUB_PORT.",
    ],
    [
      given(4000, undefined, 65_535),
      "JANGKAUAN_BRANCH_PORT is 65535. It must be at most 65534: each further branch office takes the port after it.",
    ],
  ])("must differ and exist: %j", (sources, problem) => {
    expect(problemsOf(PORTS, sources)).toEqual([problem]);
  });

  test("are not compared where a command runs one role: the others may be elsewhere", () => {
    expect(problemsOf(["hubPort"], given(4000, 4000, 65_535))).toEqual([]);
  });
});

describe("who signs in", () => {
  const ISSUER = {
    JANGKAUAN_ISSUER: "https://masuk.example.go.id",
    JANGKAUAN_AUDIENCE: "jangkauan",
    JANGKAUAN_JWKS_URL: "https://masuk.example.go.id/keys",
  };

  test("an issuer is named whole, and every part that lacks is told at once", () => {
    expect(problemsOf(["issuer"], { environment: ISSUER })).toEqual([]);
    expect(
      problemsOf(["issuer"], { environment: { JANGKAUAN_JWKS: '{"keys":[{"kty":"EC"}]}' } }),
    ).toEqual([
      expect.stringMatching(/^JANGKAUAN_JWKS is set, and JANGKAUAN_ISSUER is not\. It must be /),
      expect.stringMatching(/^JANGKAUAN_JWKS is set, and JANGKAUAN_AUDIENCE is not\. It must be /),
    ]);
    const both = { ...ISSUER, JANGKAUAN_JWKS: '{"keys":[{"kty":"EC"}]}' };
    expect(problemsOf(["issuer"], { environment: both })).toEqual([
      expect.stringMatching(/^JANGKAUAN_JWKS and JANGKAUAN_JWKS_URL are both set\./),
    ]);
  });

  test("in production nothing starts without an issuer, and what must be set is named", () => {
    const environment = { JANGKAUAN_MODE: "production" };
    const problems = problemsOf(["mode", "issuer"], { environment });
    expect(problems).toHaveLength(3);
    for (const [index, named] of ["ISSUER", "AUDIENCE", "JWKS_URL"].entries()) {
      expect(problems[index]).toContain("JANGKAUAN_MODE is production");
      expect(problems[index]).toContain(`JANGKAUAN_${named}`);
    }
    const whole = { environment: { ...environment, ...ISSUER } };
    expect(problemsOf(["mode", "issuer"], whole)).toEqual([]);
  });

  test("where nobody is anonymous the hub must know the gateway by their key", () => {
    const environment = { JANGKAUAN_ANONYMOUS: "false" };
    const names = ["issuer", "anonymous", "serviceKey"] as const;
    expect(problemsOf([...names], { environment })).toEqual([
      expect.stringMatching(
        /^JANGKAUAN_ANONYMOUS is false, and JANGKAUAN_SERVICE_KEY is not set\./,
      ),
    ]);
    expect(problemsOf(["issuer", "anonymous"], { environment })).toEqual([]);
  });

  test.each([
    ["JANGKAUAN_TOKEN_ALGORITHMS", "RS256,HS256"],
    ["JANGKAUAN_TOKEN_ALGORITHMS", "none"],
    ["JANGKAUAN_CLOCK_TOLERANCE_SECONDS", "61"],
    ["JANGKAUAN_TOKEN_LIFETIME_SECONDS", "86401"],
    ["JANGKAUAN_JWKS_URL", "http://masuk.example.go.id/keys"],
    ["JANGKAUAN_JWKS_URL", "https://me:secret@masuk.example.go.id/keys"],
    ["JANGKAUAN_JWKS", '{"keys":[{"kty":"EC","d":"secret"}]}'],
    ["JANGKAUAN_JWKS", '{"keys":[{"kty":"oct","k":"secret"}]}'],
    ["JANGKAUAN_JWKS", "keys.json"],
  ])("%s cannot be %s", (variable, value) => {
    const problems = problemsOf(["algorithms"], { environment: { ...ISSUER, [variable]: value } });
    expect(problems).toEqual([expect.stringContaining(`${variable} is `)]);
    expect(problems.join()).not.toContain("secret");
  });
});

const SERVICE_KEY = { JANGKAUAN_SERVICE_KEY: Buffer.alloc(40, 1).toString("base64") };

test("a role alone needs the key of its federation in production, and wherever others reach it", () => {
  const names: SettingName[] = ["serviceKey", "mode", "host"];
  const problems = (environment: NodeJS.ProcessEnv) => problemsOf(names, { environment });
  expect(problems({})).toEqual([]);
  for (const JANGKAUAN_HOST of ["localhost", "127.0.0.3", "::1"]) {
    expect(problems({ JANGKAUAN_HOST })).toEqual([]);
  }
  expect(problems({ JANGKAUAN_MODE: "production" })).toEqual([
    expect.stringMatching(
      /^JANGKAUAN_SERVICE_KEY is not set\. It must be a key of at least 32 bytes/,
    ),
  ]);
  for (const JANGKAUAN_HOST of ["0.0.0.0", "::", "127.example.org", "10.0.0.4"]) {
    expect(problems({ JANGKAUAN_HOST })).toEqual([
      expect.stringContaining(`JANGKAUAN_HOST is ${JANGKAUAN_HOST}. Set the key`),
    ]);
    expect(problems({ JANGKAUAN_HOST, JANGKAUAN_MODE: "production", ...SERVICE_KEY })).toEqual([]);
  }
  const shop = { JANGKAUAN_SUPERGRAPH: "shop.graphql", JANGKAUAN_MODE: "production" };
  expect(problemsOf([...names, "supergraph"], { environment: shop })).toEqual([]);
});

test("a key of the federation that is too short is named among the other problems and not shown", () => {
  const short = Buffer.alloc(31, 65).toString("base64");
  expect(
    problemsOf(["serviceKey", "port"], {
      environment: { JANGKAUAN_SERVICE_KEY: short, JANGKAUAN_PORT: "many" },
    }),
  ).toEqual([
    expect.stringMatching(/^JANGKAUAN_PORT is "many"/),
    expect.stringMatching(
      /^JANGKAUAN_SERVICE_KEY is "\*\*\*"\. It must be a key of at least 32 bytes/,
    ),
  ]);
});
