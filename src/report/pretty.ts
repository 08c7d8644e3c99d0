import type { Diagnostic, Severity } from '../source/diagnostic.ts'

type Paint = (text: string) => string

/** Colours and words, given by the door: this room knows neither the terminal nor the reader's language. */
export interface PrettyStyle {
  readonly severity: Readonly<Record<Severity, { readonly word: string; readonly paint: Paint }>>
  readonly heading: Paint
  readonly dim: Paint
}

function width(diagnostics: readonly Diagnostic[], cell: (diagnostic: Diagnostic) => string): number {
  return diagnostics.reduce((most, diagnostic) => Math.max(most, cell(diagnostic).length), 0)
}

/** For people: a heading per file, its findings in columns, the note of each rule below its first finding. */
export function pretty(diagnostics: readonly Diagnostic[], style: PrettyStyle): string {
  const byFile = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const listed = byFile.get(diagnostic.file)
    if (listed) listed.push(diagnostic)
    else byFile.set(diagnostic.file, [diagnostic])
  }
  const place = ({ place }: Diagnostic): string => (place ? `${place.start.line}:${place.start.column}` : '-')
  const word = ({ severity }: Diagnostic): string => style.severity[severity].word
  return [...byFile]
    .map(([file, listed]) => {
      const placeWidth = width(listed, place)
      const wordWidth = width(listed, word)
      const explained = new Set<string>()
      const lines = listed.map((diagnostic) => {
        const { ruleId, severity, reason, note } = diagnostic
        const head = `  ${style.dim(place(diagnostic).padStart(placeWidth))}  ${style.severity[severity].paint(word(diagnostic).padEnd(wordWidth))}`
        const line = `${head}  ${reason}  ${style.dim(ruleId)}\n`
        if (!note || explained.has(ruleId)) return line
        explained.add(ruleId)
        return `${line}${' '.repeat(placeWidth + wordWidth + 6)}${style.dim(note)}\n`
      })
      return `${style.heading(file)}\n${lines.join('')}`
    })
    .join('\n')
}
