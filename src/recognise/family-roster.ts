import { isPlausible, endsLikeSurname } from '../language/inflected.ts'
import type { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { nameKey } from '../language/name-tokens.ts'
import { nameLexicon, isStopWord, type KnownName } from '../language/name-words.ts'
import { findNames } from '../language/names.ts'
import { isOneOf } from '../language/words.ts'
import { withoutTrailing } from '../source/edges.ts'
import { splitList } from './list-marks.ts'
import { stripMarks } from './person-entries.ts'

/** 'Осипов', 'мастера Осипов', 'диспетчер Ким О.': words in small letters, a surname, an initial at most. */
const SURNAME_ALONE =
  /^(?:\p{Ll}[\p{Ll}.-]*\s+){0,4}(?<family>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?:\s+(?<initial>\p{Lu})\.?)?$/u
/** From so many surnames on a list needs no ending that only surnames have. */
const LEAST_LISTED = 3

interface Found {
  readonly family: string
  readonly initial: string | null
}

/** A chunk of a list without brackets, what stands behind a dash, and the full stop. */
function bare(chunk: Text): string {
  const [head = ''] = chunk.value.split(/\(|\s[–—-]\s/u)
  return withoutTrailing(stripMarks(chunk.slice(0, head.length)).value, '. ')
}

function surnameAlone(chunk: Text, lexicon: Lexicon): Found | null {
  const { family, initial = null } = SURNAME_ALONE.exec(bare(chunk))?.groups ?? {}
  if (family === undefined) return null
  const { names, headers } = lexicon
  const key = nameKey(family)
  const word = family.toLowerCase()
  const given = names.maleGivenNames.includes(word) || names.femaleGivenNames.includes(word)
  if (
    (given && initial === null) ||
    isStopWord(key, nameLexicon(names)) ||
    isOneOf(word, headers.organizations)
  )
    return null
  if (!isPlausible(key, 'male') && !isPlausible(key, 'female')) return null
  return { family, initial }
}

/** Whether a chunk is a name with initials or in full: it stands for itself beside surnames alone. */
function isWhole(chunk: Text, lexicon: Lexicon): boolean {
  const words = bare(chunk)
  const [name] = findNames(words, lexicon.names)
  return name !== undefined && name.end >= words.length - 1
}

/**
 * Those whom a list of people names by the surname alone: 'Были: Жданов, мастера Осипов, Зуева'. Every entry of the list has
 * to be one, or a whole name beside more of them, and one of few must end as surnames do.
 */
export function familiesOf(lists: readonly Text[], lexicon: Lexicon): KnownName[] {
  return lists.flatMap((text) => {
    const chunks = splitList(text).filter(({ value }) => value.trim() !== '')
    const found = chunks.map((chunk) => surnameAlone(chunk, lexicon)).filter((one) => one !== null)
    const whole = chunks.filter(
      (chunk) => surnameAlone(chunk, lexicon) === null && isWhole(chunk, lexicon),
    ).length
    const sure = found.length >= LEAST_LISTED || found.every(({ family }) => endsLikeSurname(nameKey(family)))
    if (
      found.length === 0 ||
      found.length + whole < chunks.length ||
      whole >= Math.max(found.length, 1) ||
      !sure
    )
      return []
    return found.map(({ family, initial }) => ({
      words: initial === null ? [family] : [family, initial],
      family,
      given: null,
      initials: initial === null ? null : `${initial}.`,
      short: initial === null,
    }))
  })
}
