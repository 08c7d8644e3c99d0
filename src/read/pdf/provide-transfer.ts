/**
 * Gives ArrayBuffer its method `transferToFixedLength` (ECMAScript 2024, 25.1.6.8) where Node.js has none yet: pdf.js
 * calls it, and without it does not read the fonts of a file. Bytes are copied, which is all that a caller can tell.
 */
export function provideTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength) {
      const moved = new Uint8Array(length)
      moved.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
      return moved.buffer
    },
  })
}
