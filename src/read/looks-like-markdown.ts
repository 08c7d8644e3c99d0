/** Signs of Markdown at the beginning of a line or around words; each counts once per line. */
const SIGNS: readonly RegExp[] = [
  /^#{1,6} [^\s|]/,
  /^(?:\*\*|__)\S/,
  /\S\*\*(?=[\s.,:;]|$)/,
  /^ {0,3}[-*+] \[[ xX]\] /,
  /^\|.*\|$/,
  /\]\(\S/,
  /\\[-.()_[\]*#]/,
  /^(?:```|~~~)/,
  /^> \S/,
]
/** Marks that nobody types into plain text for anything else; one line of them tells. */
const SURE: readonly RegExp[] = [
  /(?:^|[\s(«"])\*\*[^\s*](?:[^*]{0,300}[^\s*])?\*\*(?=$|[\s).,:;»"-])/u,
  /^#{1,6} [^\s|]/,
  /^\|(?: ?:?-{3,}:? ?\|)+$/,
]
const HEAD = 20_000
const LONGEST_LINE = 400
const ENOUGH = 2

/** Whether a text is set in Markdown whatever its file is called: a heading, bold words or the rule of a table. */
export function hasMarkdownMarks(text: string): boolean {
  return text
    .slice(0, HEAD)
    .split('\n')
    .some((line) => SURE.some((mark) => mark.test(line.slice(0, LONGEST_LINE).trimEnd())))
}

/** Whether a text without a telling file name reads like Markdown: two lines at its head show its signs. */
export function looksLikeMarkdown(text: string): boolean {
  let found = 0
  for (const line of text.slice(0, HEAD).split('\n')) {
    const head = line.slice(0, LONGEST_LINE).trimEnd()
    if (/^# [^\s|]/.test(head)) return true
    if (SIGNS.some((sign) => sign.test(head)) && ++found === ENOUGH) return true
  }
  return false
}
