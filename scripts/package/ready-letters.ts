/** The last code point whose letters are listed as they are: those of Latin 1. */
const LISTED_TO = 0xff

/** Letters of other living alphabets in whole blocks; where both cases stand by turns, they are in both lists. */
const FURTHER: Readonly<Record<Letters, string>> = {
  Lu: 'Ā-ɏΆ-ΏΑ-ΫЀ-ЯѠ-ҁҊ-ԯԱ-ՖḀ-ỿ',
  Ll: 'Ā-ɏά-ώа-џѠ-ҁҊ-ԯա-ևა-ჿḀ-ỿ',
  L: 'Ā-ʯΆ-ҁҊ-ևא-תؠ-ۓऄ-हႠ-ჿḀ-῿ぁ-ヿ㐀-鿿가-힣',
}

/** Parts into which so many sets of letters cut a pattern. */
const MANY = 4

type Letters = 'Lu' | 'Ll' | 'L'

/** What stands in a class of characters for `\p{…}`: the same letters as far as they are listed. */
function listed(letters: Letters): string {
  const is = new RegExp(String.raw`\p{${letters}}`, 'u')
  let found = ''
  for (let code = 0; code <= LISTED_TO; code++) {
    if (!is.test(String.fromCharCode(code))) continue
    const from = code
    while (code < LISTED_TO && is.test(String.fromCharCode(code + 1))) code++
    const [first, last] = [String.fromCharCode(from), String.fromCharCode(code)]
    found += from === code ? first : from + 1 === code ? first + last : `${first}-${last}`
  }
  return found + FURTHER[letters]
}

const lists = new Map<string, string>(
  (['Lu', 'Ll', 'L'] as const).map((name) => [`\\p{${name}}`, listed(name)]),
)

/**
 * A pattern with its letters listed. V8 makes `\p{L}` anew for every pattern, out of 684 ranges, and again for each
 * repetition: some patterns took 20 ms before they were run once, and all of a first record a fifth of its time.
 */
export function withReadyLetters(pattern: string): string {
  let written = ''
  let inClass = false
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern.charAt(at)
    if (sign === '[') inClass = true
    else if (sign === ']') inClass = false
    if (sign !== '\\') {
      written += sign
      continue
    }
    const name = /^\\p\{\w+\}/.exec(pattern.slice(at, at + 8))?.[0] ?? ''
    const letters = lists.get(name)
    written += letters === undefined ? pattern.slice(at, at + 2) : inClass ? letters : `[${letters}]`
    at += letters === undefined ? 1 : name.length - 1
  }
  return written
}

interface Pattern {
  readonly start: number
  readonly end: number
  readonly regex: { readonly pattern: string; readonly flags: string }
}

const isPattern = (node: object): node is Pattern => 'regex' in node && typeof node.regex === 'object'

/** The patterns of a tree of syntax, in their order. */
function patternsIn(node: unknown, found: Pattern[] = []): Pattern[] {
  if (typeof node !== 'object' || node === null) return found
  if (isPattern(node)) found.push(node)
  else for (const part of Object.values(node)) patternsIn(part, found)
  return found
}

/** One set of letters is made in a third of a millisecond; what has many, or repeats one by number, is worth its bytes in the package. */
const isCostly = ({ regex: { pattern } }: Pattern): boolean =>
  pattern.split('\\p{L').length > MANY || /\\p\{L[ul]?\}\]?\{\d/.test(pattern)

interface ReadyLetters {
  readonly name: string
  transform(
    this: { parse(code: string, options: { lang: 'ts' }): unknown },
    code: string,
    id: string,
  ): string | null
}

/** Lists the letters in the patterns of our own code when it is bundled; the source says `\p{L}`. */
export const readyLetters = (): ReadyLetters => ({
  name: 'ready-letters',
  transform(code, id) {
    if (!/[\\/]src[\\/][^?]*\.ts$/.test(id) || id.includes('node_modules') || !code.includes('\\p{L'))
      return null
    let written = ''
    let done = 0
    for (const { start, end, regex } of patternsIn(this.parse(code, { lang: 'ts' })).filter(isCostly)) {
      written += `${code.slice(done, start)}/${withReadyLetters(regex.pattern)}/${regex.flags}`
      done = end
    }
    return written + code.slice(done)
  },
})
