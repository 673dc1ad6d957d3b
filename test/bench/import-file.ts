/** The villages of Sijunjung that the people of the file are counted in. */
const VILLAGES = ["13.03.07.2001", "13.03.07.2002", "13.03.08.2001", "13.03.03.2001"];
const DAY_MS = 86_400_000;

export const HEADER = "nik,nama,wilayah,segmen,program,sumber dana,mulai,berakhir";

/** One person of a made-up file; no two have the same NIK. */
export function line(at: number): string {
  const born = new Date(Date.UTC(1960, 0, 1) + (at % 14_000) * DAY_MS);
  const day = String(born.getUTCDate() + (at % 2) * 40).padStart(2, "0");
  const month = String(born.getUTCMonth() + 1).padStart(2, "0");
  const year = String(born.getUTCFullYear()).slice(2);
  const serial = String(1 + Math.floor(at / 14_000)).padStart(4, "0");
  const village = VILLAGES[at % VILLAGES.length] ?? "";
  return (
    `1303${"07"}${day}${month}${year}${serial},Peserta Contoh,` +
    `${village},BPU,JKK+JKM,APBD,01/01/2025,31/12/2025`
  );
}

/** A file of so many rows, in pieces; every so-many-th row is refused. */
export function* file(rows: number, wrongEvery = 0): Generator<Buffer> {
  let lines = [HEADER];
  for (let at = 0; at < rows; at += 1) {
    const text = line(at);
    lines.push(wrongEvery > 0 && at % wrongEvery === 0 ? text.replace(",BPU,", ",XXX,") : text);
    if (lines.length < 1_000) continue;
    yield Buffer.from(`${lines.join("\n")}\n`);
    lines = [];
  }
  if (lines.length > 0) yield Buffer.from(`${lines.join("\n")}\n`);
}
