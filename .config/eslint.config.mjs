import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: [".ci/**", "dist/**", "schema/**", ".config/**", "coverage/**", ".jangkauan/**"] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Read settings through src/config." },
      ],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["src/dashboard/**"],
    languageOptions: {
      parserOptions: { projectService: false, project: ".config/tsconfig.dashboard.json" },
    },
  },
  {
    files: ["src/explorer/**"],
    languageOptions: {
      parserOptions: { projectService: false, project: ".config/tsconfig.explorer.json" },
    },
  },
  {
    // A text of 50 kB must not keep a server for a second: no expression reads a text again and again.
    files: ["src/**", "migrations/**"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential", ignorePartial: false }],
    },
  },
  {
    files: ["src/**"],
    ignores: ["src/database/reads.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='DataLoader']",
          message: "Make loaders with reads.loader, which counts their batches.",
        },
      ],
    },
  },
  {
    files: ["src/config/**", "test/**"],
    rules: { "no-restricted-properties": "off" },
  },
);
