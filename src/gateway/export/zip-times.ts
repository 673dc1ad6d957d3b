const END_OF_DIRECTORY = 0x06054b50;
const END_BYTES = 22;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
/** 1 January 1980, midnight: the earliest that a ZIP file can say. */
const NO_TIME = 0x00210000;

/**
 * Takes the times at which its files were written out of a ZIP file, so that equal contents are
 * equal bytes.
 */
export function withoutTimes(zip: Buffer): Buffer {
  const end = zip.length - END_BYTES;
  if (end < 0 || zip.readUInt32LE(end) !== END_OF_DIRECTORY) throw unreadable();
  const entries = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  for (let entry = 0; entry < entries; entry += 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw unreadable();
    zip.writeUInt32LE(NO_TIME, at + 12);
    zip.writeUInt32LE(NO_TIME, zip.readUInt32LE(at + 42) + 10);
    at += ENTRY_BYTES;
    at += zip.readUInt16LE(at - 18) + zip.readUInt16LE(at - 16) + zip.readUInt16LE(at - 14);
  }
  return zip;
}

function unreadable(): Error {
  return new Error("The workbook that was written is no ZIP file as we know it.");
}
