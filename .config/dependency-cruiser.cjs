/** Imports look down: main → cli → roles → branch | hub | gateway → identity, reference → measure, csv, xlsx, graphql, database → domain, config. */
/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "roles-do-not-know-each-other",
      comment: "Branch, hub and gateway meet only over GraphQL and replication.",
      severity: "error",
      from: { path: "^src/(branch|hub|gateway)/" },
      to: { path: "^src/(branch|hub|gateway)/", pathNot: "^src/$1/" },
    },
    {
      name: "the-dashboard-knows-only-the-schema",
      comment: "It runs in browsers and asks over GraphQL; servers send its built files.",
      severity: "error",
      from: { path: "^src/dashboard/" },
      to: { path: "^(src/(?!dashboard/)|migrations/|schema/(?!dashboard\\.types\\.ts$))" },
    },
    {
      name: "servers-do-not-know-the-dashboard",
      severity: "error",
      from: { path: "^src/(?!dashboard/)" },
      to: { path: "^src/dashboard/" },
    },
    {
      name: "the-explorer-knows-only-how-a-cell-is-written",
      comment: "It runs in browsers as well, and explores whatever schema answers it.",
      severity: "error",
      from: { path: "^src/explorer/" },
      to: { path: "^(src/(?!explorer/|csv/)|migrations/|schema/)" },
    },
    {
      name: "servers-do-not-know-the-explorer",
      severity: "error",
      from: { path: "^src/(?!explorer/)" },
      to: { path: "^src/explorer/" },
    },
    {
      name: "foundations-look-down-only",
      severity: "error",
      from: { path: "^src/(config|csv|xlsx|database|graphql|identity|measure|domain|reference)/" },
      to: { path: "^src/(branch|hub|gateway|roles|cli)/" },
    },
    {
      name: "the-domain-knows-nothing-of-ours",
      severity: "error",
      from: { path: "^src/domain/" },
      to: { path: "^src/(?!domain/)" },
    },
    {
      name: "the-domain-does-not-know-who-starts-it",
      severity: "error",
      from: { path: "^src/(branch|hub|gateway)/" },
      to: { path: "^src/(roles|cli|config)/" },
    },
    {
      name: "entities-know-only-the-database",
      severity: "error",
      from: { path: "\\.entity\\.ts$" },
      to: { path: "type-graphql|class-validator|\\.(type|input|resolver|loader)\\.ts$" },
    },
    {
      name: "resolvers-write-no-sql",
      severity: "error",
      from: { path: "\\.(resolver|type|input)\\.ts$" },
      to: { path: "node_modules/(typeorm|pg)/" },
    },
    {
      name: "modules-meet-at-their-types",
      severity: "error",
      from: { path: "^src/(branch|hub)/([^/]+)/" },
      to: {
        path: "^src/$1/([^/]+)/",
        pathNot: ["^src/$1/$2/", "\\.(type|entity)\\.ts$"],
      },
    },
    {
      name: "only-the-schema-file-gathers-resolvers",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(branch|hub)/schema\\.ts$" },
      to: { path: "\\.resolver\\.ts$" },
    },
    {
      name: "the-product-does-not-know-its-tests",
      severity: "error",
      from: { path: "^(src|migrations)/" },
      to: { path: "^test/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.json$" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
