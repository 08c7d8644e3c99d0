import { decodeNamedCharacterReference } from 'decode-named-character-reference'

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const MOST_CODE_POINT = 0x10ffff

/** What a character reference ('&nbsp;', '&#171;', '&#xAB;') prints, as the source normalises it. */
export function referenceValue(reference: string): string {
  const name = reference.slice(1, -1)
  const number = name.startsWith('#') ? name.slice(1) : null
  if (number === null) return plain(decodeNamedCharacterReference(name) || '')
  const code = /^x/i.test(number) ? Number.parseInt(number.slice(1), 16) : Number.parseInt(number, 10)
  return code > 0 && code <= MOST_CODE_POINT ? plain(String.fromCodePoint(code)) : '\ufffd'
}

const plain = (value: string): string => value.replace(INVISIBLE, '').replace(/\s/g, ' ')
