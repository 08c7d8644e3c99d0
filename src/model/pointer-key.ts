/** A key as it stands in a JSON Pointer (RFC 6901, 3). */
export const pointerKey = (key: PropertyKey): string =>
  String(key).replaceAll('~', '~0').replaceAll('/', '~1')
