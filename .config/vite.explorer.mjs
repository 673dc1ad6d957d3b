/** Builds the explorer that needs no internet into dist/explorer: GraphiQL with Monaco and its workers. */
import path from "node:path";
import { defineConfig } from "vite";
import { compressed } from "./compressed.mjs";
import { withoutDirectives } from "./without-directives.mjs";

const root = path.join(import.meta.dirname, "..");
const outDir = path.join(root, "dist", "explorer");
/** Little larger than the best, and made in a second instead of twenty. */
const BROTLI_QUALITY = 6;

export default defineConfig({
  root: path.join(root, "src", "explorer"),
  base: "/explorer/",
  publicDir: false,
  logLevel: "warn",
  plugins: [compressed(outDir, BROTLI_QUALITY)],
  worker: { format: "es" },
  build: {
    outDir,
    emptyOutDir: true,
    assetsDir: "assets",
    assetsInlineLimit: 0,
    manifest: "manifest.json",
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    target: "es2022",
    reportCompressedSize: false,
    chunkSizeWarningLimit: 10_000,
    rollupOptions: {
      input: path.join(root, "src", "explorer", "main.tsx"),
      onwarn: withoutDirectives,
    },
  },
});
