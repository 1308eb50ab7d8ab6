import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50

/** The files of a ZIP archive by name, as text. */
export function unzip(archive: Uint8Array): Map<string, string> {
  const zip = Buffer.from(archive)
  let end = zip.length - 22
  while (zip.readUInt32LE(end) !== END) end--
  const found = new Map<string, string>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [size, name, extra, note] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ]
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const raw = zip.subarray(start, start + size)
    const text = (zip.readUInt16LE(at + 10) === 0 ? raw : inflateRawSync(raw)).toString('utf8')
    found.set(zip.toString('utf8', at + 46, at + 46 + name), text)
    at += 46 + name + extra + note
  }
  return found
}
