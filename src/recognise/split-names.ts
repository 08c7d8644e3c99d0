import { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import type { Unit } from './units.ts'

/** A surname on a line of its own, or before the dash and the post of whoever has it. */
const SURNAME = /^\p{Lu}[\p{L}-]{1,30}(?=$|\s{1,60}[–—-]\s)/u
/** The dash behind the surname with the blanks around it. */
const DASH = /^\s{1,60}[–—-]\s{1,60}/u
/** Given name and patronymic, with the post or more of it behind a dash or a wide gap. */
const GIVEN_NAMES = /^\p{Lu}\p{Ll}{1,30} {1,3}\p{Lu}\p{Ll}{1,30}(?=$|\t| {2}| [–—-] )/u

const isPlain = ({ row, bullet, heading, ordinal }: Unit): boolean =>
  row === null && bullet === null && heading === 0 && ordinal === null

/** The line of somebody whose surname stands above given name and patronymic; null where the two lines are no such name. */
function joined(first: Unit, second: Unit | undefined, { names }: Lexicon): Unit | null {
  if (!second || second.gap || !isPlain(first) || !isPlain(second)) return null
  const [surname] = SURNAME.exec(first.whole.value) ?? []
  const [given] = GIVEN_NAMES.exec(second.whole.value) ?? []
  if (!surname || !given) return null
  if (!isWholeName(surname, given, names)) return null
  const dash = DASH.exec(first.whole.value.slice(surname.length))?.[0].length ?? 0
  if (dash === 0) {
    const whole = Text.join([first.whole, second.whole], ' ')
    return { ...first, whole, text: whole }
  }
  const name = Text.join([first.whole.slice(0, surname.length), second.whole.slice(0, given.length)], ' ')
  const post = Text.join(
    [first.whole.slice(surname.length + dash), second.whole.slice(given.length).trim()],
    ' ',
  )
  const whole = Text.join([name, post], ' – ')
  return { ...first, whole, text: whole }
}

/** Whether a surname and given names are those of one person, and all of the name. */
function isWholeName(surname: string, given: string, names: Lexicon['names']): boolean {
  const value = `${surname} ${given}`
  const [name] = findNames(value, names)
  if (!name?.family || !name.patronymic) return false
  return name.start <= 0 && name.end >= value.length
}

/**
 * Units with the names put together that stand on two lines, as state bodies print those present: 'Яковлева' over 'Марина
 * Степановна – заместитель главы', 'Яковлева – заместитель главы,' over 'Марина Степановна   председатель комиссии'.
 */
export function withSplitNames(units: readonly Unit[], lexicon: Lexicon): readonly Unit[] {
  const found: Unit[] = []
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]
    if (!unit) break
    const one = joined(unit, units[at + 1], lexicon)
    found.push(one ?? unit)
    if (one) at++
  }
  return found
}
