// Sets the times of all entries of a zip file to a fixed moment, so that equal content gives equal bytes.

const endRecord = 0x06054b50;
const centralRecord = 0x02014b50;
/** 1 January 2000, midnight, in the format of MS-DOS. */
const dosTime = 0;
const dosDate = (20 << 9) | (1 << 5) | 1;

/** Changes the bytes in place and returns them. They must be a whole zip file without zip64 records. */
export function fixedZipTimes(bytes: Buffer): Buffer {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.readUInt32LE(end) !== endRecord) throw new Error('no zip file');
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (bytes.readUInt32LE(at) !== centralRecord) throw new Error('broken zip directory');
    setTime(bytes, at + 12);
    setTime(bytes, bytes.readUInt32LE(at + 42) + 10);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return bytes;
}

function setTime(bytes: Buffer, at: number): void {
  bytes.writeUInt16LE(dosTime, at);
  bytes.writeUInt16LE(dosDate, at + 2);
}
