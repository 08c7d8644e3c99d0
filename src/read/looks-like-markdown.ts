/** Signs of Markdown at the beginning of a line or around words; each counts once per line. */
const SIGNS: readonly RegExp[] = [
  /^#{1,6} \S/,
  /^(?:\*\*|__)\S/,
  /\S\*\*(?=[\s.,:;]|$)/,
  /^ {0,3}[-*+] \[[ xX]\] /,
  /^\|.*\|$/,
  /\]\(\S/,
  /\\[-.()_[\]*#]/,
  /^(?:```|~~~)/,
  /^> \S/,
]
const HEAD = 20_000
const LONGEST_LINE = 400
const ENOUGH = 2

/** Whether a text without a telling file name reads like Markdown: two lines at its head show its signs. */
export function looksLikeMarkdown(text: string): boolean {
  let found = 0
  for (const line of text.slice(0, HEAD).split('\n')) {
    const head = line.slice(0, LONGEST_LINE).trimEnd()
    if (/^# \S/.test(head)) return true
    if (SIGNS.some((sign) => sign.test(head)) && ++found === ENOUGH) return true
  }
  return false
}
