/** Writes each built file also compressed: servers send what lies there, and compress nothing themselves. */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** A Vite plugin; `quality` is Brotli's, whose best costs seconds for each megabyte. */
export const compressed = (outDir, quality = constants.BROTLI_MAX_QUALITY) => ({
  name: "compressed",
  closeBundle() {
    for (const name of readdirSync(outDir, { recursive: true, encoding: "utf8" })) {
      if (!/\.(html|js|css|svg|ttf)$/.test(name)) continue;
      const file = path.join(outDir, name);
      const text = readFileSync(file);
      const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
      writeFileSync(`${file}.br`, brotliCompressSync(text, { params }));
      writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
    }
  },
});
