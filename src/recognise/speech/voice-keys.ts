import type { Lexicon } from '../../language/lexicon.ts'
import { findNames } from '../../language/names.ts'
import type { Turns } from './turns.ts'
import { voiceKey } from './voices.ts'

/** Letters that stand for somebody: 'HV', 'НВ', 'С.П.', 'Т.' */
const LETTERS = /^(?:\p{Lu}\.?){1,4}$/u
const STANDS_FOR = /^\s*[=—–:-]\s*/u
/** Characters behind the letters within which the name is told. */
const TOLD_WITHIN = 90
const NEXT_KEY = /[;·|]| {3,}/u

/** The name that a line tells letters to stand for: 'HV = Professor Helen Varga', 'Cllr Audrey Finch (AF)'; null for none. */
function toldIn(line: string, letters: string, { names }: Lexicon): string | null {
  for (let at = line.indexOf(letters); at >= 0; at = line.indexOf(letters, at + 1)) {
    if (/[\p{L}\d]/u.test(line.charAt(at - 1))) continue
    const behind = line.slice(at + letters.length)
    if (line.charAt(at - 1) === '(' && /^[),]/u.test(behind)) {
      const said = line.slice(0, at - 1).trimEnd()
      const before = findNames(said, names, { loose: true }).at(-1)
      if (before && before.end >= said.length - 1) return said.slice(before.start, before.end)
    }
    const [sign] = STANDS_FOR.exec(behind) ?? []
    if (sign === undefined) continue
    const [told = ''] = behind.slice(sign.length, sign.length + TOLD_WITHIN).split(NEXT_KEY)
    const [name] = findNames(told, names, { loose: true })
    if (name) return told.slice(name.start, name.end)
  }
  return null
}

/** The names of voices that are called by letters which the head explains, by the key of their labels. */
export function explainedVoices({ head, turns }: Turns, lexicon: Lexicon): Map<string, string> {
  const labels = new Set(
    turns.flatMap(({ label }) => (label && LETTERS.test(label.value) ? [label.value] : [])),
  )
  const found = new Map<string, string>()
  for (const label of labels)
    for (const { whole } of head) {
      const name = toldIn(whole.value, label, lexicon)
      if (name === null) continue
      found.set(voiceKey(label), name)
      break
    }
  return found
}
