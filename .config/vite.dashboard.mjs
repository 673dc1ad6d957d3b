/** Builds the pages of the dashboard into dist/dashboard, each file also compressed, once and for all. */
import path from "node:path";
import { defineConfig } from "vite";
import { compressed } from "./compressed.mjs";
import { withoutDirectives } from "./without-directives.mjs";

const root = path.join(import.meta.dirname, "..");
const outDir = path.join(root, "dist", "dashboard");

export default defineConfig({
  root: path.join(root, "src", "dashboard"),
  base: "/",
  publicDir: false,
  logLevel: "warn",
  plugins: [compressed(outDir)],
  build: {
    outDir,
    emptyOutDir: true,
    assetsDir: "assets",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
    reportCompressedSize: false,
    rollupOptions: { onwarn: withoutDirectives },
  },
});
