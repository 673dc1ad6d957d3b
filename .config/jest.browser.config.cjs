/** The tests of pages in a real browser. @type {import("jest").Config} */
module.exports = {
  ...require("./jest.config.cjs"),
  testMatch: ["**/*.browser.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
};
