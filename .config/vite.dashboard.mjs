/** Builds the pages of the dashboard into dist/dashboard, each file also compressed, once and for all. */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { defineConfig } from "vite";

const root = path.join(import.meta.dirname, "..");
const outDir = path.join(root, "dist", "dashboard");

/** Servers send what lies there; they compress nothing themselves. */
const compressed = {
  name: "compressed",
  closeBundle() {
    for (const name of readdirSync(outDir, { recursive: true, encoding: "utf8" })) {
      if (!/\.(html|js|css|svg)$/.test(name)) continue;
      const file = path.join(outDir, name);
      const text = readFileSync(file);
      writeFileSync(`${file}.br`, brotliCompressSync(text));
      writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
    }
  },
};

export default defineConfig({
  root: path.join(root, "src", "dashboard"),
  base: "/",
  publicDir: false,
  logLevel: "warn",
  plugins: [compressed],
  build: {
    outDir,
    emptyOutDir: true,
    assetsDir: "assets",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
    reportCompressedSize: false,
  },
});
