/** Reads numbers in the order in which they stand, most significant byte first. */
export class Bytes {
  at: number
  private readonly view: DataView
  constructor(
    readonly all: Uint8Array,
    start = 0,
  ) {
    this.at = start
    this.view = new DataView(all.buffer, all.byteOffset, all.byteLength)
  }
  u8(): number {
    return this.view.getUint8(this.at++)
  }
  u16(): number {
    this.at += 2
    return this.view.getUint16(this.at - 2)
  }
  i16(): number {
    this.at += 2
    return this.view.getInt16(this.at - 2)
  }
  u32(): number {
    this.at += 4
    return this.view.getUint32(this.at - 4)
  }
  take(length: number): Uint8Array {
    this.at += length
    return this.all.subarray(this.at - length, this.at)
  }
  /** A number of one to five bytes, seven bits in each. */
  base128(): number {
    let value = 0
    for (let byte = this.u8(), more = true; more; byte = more ? this.u8() : byte) {
      value = value * 128 + (byte & 127)
      more = byte > 127
    }
    return value
  }
  /** A number of one to three bytes, most often under 253. */
  short(): number {
    const code = this.u8()
    if (code === 253) return this.u16()
    if (code === 254) return this.u8() + 506
    if (code === 255) return this.u8() + 253
    return code
  }
}

/** Writes numbers one after the other. */
export class Writer {
  private readonly parts: number[] = []
  get length(): number {
    return this.parts.length
  }
  u8(value: number): this {
    this.parts.push(value & 255)
    return this
  }
  u16(value: number): this {
    return this.u8(value >> 8).u8(value)
  }
  u32(value: number): this {
    return this.u16(Math.floor(value / 65536)).u16(value % 65536)
  }
  put(bytes: Uint8Array): this {
    for (const byte of bytes) this.parts.push(byte)
    return this
  }
  /** Zeros up to the next multiple of four. */
  pad(): this {
    while (this.parts.length % 4 > 0) this.parts.push(0)
    return this
  }
  done(): Uint8Array {
    return Uint8Array.from(this.parts)
  }
}
