/** @type {import("jest").Config} */
module.exports = {
  rootDir: "..",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  // They need Chromium, which npm does not install.
  testPathIgnorePatterns: ["/node_modules/", "\\.browser\\.test\\.ts$"],
  testEnvironment: "node",
  transform: {
    "^.+\\.ts$|/node_modules/jose/.+\\.js$": [
      "@swc/jest",
      {
        sourceMaps: true,
        module: { type: "commonjs" },
        jsc: {
          target: "es2023",
          parser: { syntax: "typescript", decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
          },
          keepClassNames: true,
        },
      },
    ],
  },
  // jose is written as modules only, which Jest does not read as they are.
  transformIgnorePatterns: ["/node_modules/(?!jose/)"],
  setupFiles: ["reflect-metadata"],
  globalSetup: "<rootDir>/test/support/global-setup.ts",
  globalTeardown: "<rootDir>/test/support/global-teardown.ts",
  testTimeout: 60_000,
  maxWorkers: 2,
};
