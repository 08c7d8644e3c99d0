import type { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import { labelAt } from '../language/labels.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import { lastSpacedDash } from '../source/edges.ts'
import { hasWord } from '../source/letters.ts'
import { isNamesOnly } from './names-only.ts'

/** 'Итоги четверти. Докл. завуч Орлова М.Ю.': a title with who reports behind it, without brackets. */
export function splitSpeaker(text: Text, lexicon: Lexicon): { title: Text; head: Text; names: Text } | null {
  const tokens = tokenize(text.value)
  for (let at = tokens.length - 1; at > 0; at--) {
    const before = tokens[at - 1]
    if (!before || !/^[.,;–—-]$/.test(before.text)) continue
    const label = labelAt(text.value, tokens, at, lexicon)
    if (label?.key !== 'speaker') continue
    const names = text.slice(label.body)
    if (findNames(names.value, lexicon.names).length === 0) return null
    const end = before.text === '.' ? before.end : before.start
    return { title: text.slice(0, end).trim(), head: text.slice(label.start, label.body), names }
  }
  return null
}

/** 'Отключения ВЛ-35 – Гаранин А.К., Закиров И.М.': a title with nothing but names behind the last dash. */
export function namesBehindDash(text: Text, lexicon: Lexicon): { title: Text; names: Text } | null {
  const dash = lastSpacedDash(text.value)
  if (dash <= 0) return null
  const names = text.slice(dash + 3).trim()
  const title = text.slice(0, dash).trim()
  const [first] = findNames(names.value, lexicon.names)
  return first && hasWord(title.value) && isNamesOnly(names.value, lexicon) ? { title, names } : null
}
