/** One file inside a zip file, as the directory at its end tells. */
export interface ZipEntry {
  readonly name: string;
  /** How many bytes it will be when it is unpacked. */
  readonly size: number;
}

/** Thrown at a zip file whose directory cannot be read. */
export class NotZip extends Error {}

const END_MARK = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY_MARK = 0x02014b50;
const ENTRY_LENGTH = 46;
/** What stands in place of a number that is too large for a plain zip file. */
const ZIP64_COUNT = 0xffff;

/** The directory of a zip file. Who unpacks makes room for the sizes that it tells, and no more. */
export function zipEntries(file: Uint8Array): ZipEntry[] {
  const view = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const end = endOf(view);
  const count = view.readUInt16LE(end + 10);
  if (count === ZIP64_COUNT) throw new NotZip("zip64");
  const entries: ZipEntry[] = [];
  let at = view.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > view.length || view.readUInt32LE(at) !== ENTRY_MARK) {
      throw new NotZip("directory");
    }
    const nameLength = view.readUInt16LE(at + 28);
    entries.push({
      name: view.toString("utf8", at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
      size: view.readUInt32LE(at + 24),
    });
    at += ENTRY_LENGTH + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return entries;
}

function endOf(view: Buffer): number {
  const earliest = Math.max(0, view.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.length - END_LENGTH; at >= earliest; at -= 1) {
    if (view.readUInt32LE(at) === END_MARK) return at;
  }
  throw new NotZip("end");
}
