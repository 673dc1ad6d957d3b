import { importEnrollments } from "../../../src/branch/import/import-enrollments";
import type { EnrollmentImport } from "../../../src/branch/import/import-asked";
import type { BranchOffice } from "./branch-office";
import { TEST_KEYS } from "./test-keys";

export const HEADER = "nik,nama,wilayah,segmen,program,sumber dana,mulai,berakhir";

/** A made-up NIK of somebody born in 1985; the serial tells persons apart. */
export function nik(serial: number): string {
  const day = String(1 + (Math.floor(serial / 9_000) % 28)).padStart(2, "0");
  return `130307${day}0685${String(1 + (serial % 9_000)).padStart(4, "0")}`;
}

interface Stated {
  name?: string;
  region?: string;
  segment?: string;
  programmes?: string;
  funding?: string;
  starts?: string;
  ends?: string;
}

/** A row of a file; you state only what matters. */
export function row(serial: number, stated: Stated = {}): string {
  const { name = "Contoh Peserta", region = "13.03.07.2001", segment = "BPU" } = stated;
  const { programmes = "JKK+JKM", funding = "APBD", starts = "2025-01-01", ends = "" } = stated;
  return [nik(serial), name, region, segment, programmes, funding, starts, ends].join(",");
}

/** A file of rows. */
export function csv(...rows: readonly string[]): string {
  return `${[HEADER, ...rows].join("\n")}\n`;
}

/** Imports a text as a file at Solok. */
export function importText(
  office: BranchOffice,
  text: string,
  stated: Partial<EnrollmentImport> = {},
): ReturnType<typeof importEnrollments> {
  return importEnrollments(office.db, {
    officeCode: "solok",
    keys: TEST_KEYS,
    fileName: "peserta.csv",
    bytes: (async function* () {
      await Promise.resolve();
      yield Buffer.from(text);
    })(),
    ...{ bytesTotal: null, dryRun: false, acceptValid: false, recordedBy: "a desk" },
    subject: "p-17",
    ...stated,
  });
}
