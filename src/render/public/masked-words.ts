import { findPersonalData } from '../../language/personal-data.ts'
import { lexiconOf } from '../../language/detect.ts'
import type { PersonalKind } from '../../language/personal-words.ts'
import { findNames, type NameMention } from '../../language/names.ts'
import { nameKey } from '../../language/name-tokens.ts'
import type { Place } from '../../source/place.ts'
import { surnameForms, type Officials } from './officials.ts'
import { textWords, WordSequences } from './words.ts'

/** What stands in the place of some words, and why. */
export interface Mask {
  readonly kind: PersonalKind | 'passage'
  readonly instead: string
}

/** Words of a text that are masked. */
export interface MaskedPlace extends Place, Mask {}

const letter = (word: string | null): string =>
  word === null || word === '' ? '' : `${word.charAt(0).toUpperCase()}.`

/** 'Сычёва Мария Петровна' → 'С.М.П.', 'Сычёвой' → 'гр. С.'. */
export function initialsFor(
  { family, given, patronymic, initials, asWritten }: Omit<NameMention, 'start' | 'end'>,
  language: string,
): string {
  const short = (initials ?? '').replace(/[^\p{L}]/gu, '')
  const rest = short === '' ? letter(given) + letter(patronymic) : [...short].map(letter).join('')
  if (family !== null)
    return rest === '' ? lexiconOf(language).personal.somebody + letter(family) : letter(family) + rest
  if (rest !== '') return rest
  return textWords(asWritten)
    .map(({ start }) => letter(asWritten.charAt(start)))
    .join('')
}

/** The full stop of a last initial is of the name. */
const endOf = (text: string, end: number): number =>
  text.charAt(end) === '.' && /(?<!\p{L})\p{L}$/u.test(text.slice(Math.max(0, end - 2), end)) ? end + 1 : end

const overlaps = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end

/**
 * What of a record's words is to be masked. All its texts are shown to it first (`learn`): what is personal in one of them
 * is masked in all (`places`), wherever it stands.
 */
export class MaskedWords {
  readonly #officials: Officials
  readonly #language: string
  readonly #keep: readonly string[]
  readonly #masks = new WordSequences<Mask>()
  /** Texts that have been learnt. */
  readonly #seen = new Set<string>()

  constructor(officials: Officials, language: string, keep: readonly string[]) {
    this.#officials = officials
    this.#language = language
    this.#keep = keep.map(nameKey)
  }

  #names(text: string): readonly NameMention[] {
    return findNames(text, this.#officials.lexicon.names, { loose: true })
  }

  /** Whether a name or other words are among those that are not masked. */
  isKept(words: string): boolean {
    return this.#keep.includes(nameKey(words.trim()))
  }

  /** Finds what is personal in a text; with `asName` the text is a name itself. */
  learn(text: string, asName = false): void {
    const seen = asName ? `=${text}` : text
    if (this.#seen.has(seen)) return
    this.#seen.add(seen)
    const { lexicon } = this.#officials
    const mentions = asName ? findNames(text, lexicon.names, { asked: true }) : this.#names(text)
    const names = mentions.filter((one) => !this.#officials.has(one) && !this.isKept(one.asWritten))
    for (const one of names) this.#learnName(one)
    const instead = lexiconOf(this.#language).personal.instead
    for (const { start, end, kind, sure } of findPersonalData(text)) {
      const words = text.slice(start, end)
      // An address without a flat is somebody's where a private name stands in the same words.
      if (kind === 'name' || this.isKept(words) || (!sure && names.length === 0)) continue
      this.#masks.add(words, { kind, instead: instead[kind] })
    }
  }

  #learnName(mention: NameMention): void {
    this.#masks.add(mention.asWritten, { kind: 'name', instead: initialsFor(mention, this.#language) })
    if (mention.family === null || mention.family.length < 3) return
    const alone = { ...mention, given: null, patronymic: null, initials: null }
    for (const form of surnameForms(mention.family, this.#officials.lexicon))
      this.#masks.add(form, {
        kind: 'name',
        instead: initialsFor({ ...alone, family: form }, this.#language),
      })
  }

  /** Words that are masked wherever they stand, whatever they are. */
  add(words: string, mask: Mask): void {
    this.#masks.add(words, mask, true)
  }

  /** All that is masked, as words to compare by. */
  get words(): readonly string[] {
    return this.#masks.texts
  }

  /**
   * Where a text is masked, in order, without overlaps. The names of officials are not; a surname alone is, where somebody
   * else has it too.
   */
  places(text: string): MaskedPlace[] {
    const official = this.#names(text).filter(
      (one) =>
        this.isKept(one.asWritten) || ((one.initials ?? one.given) !== null && this.#officials.has(one)),
    )
    return this.#masks
      .in(text)
      .filter((place) => place.value.kind !== 'name' || !official.some((one) => overlaps(one, place)))
      .map(({ start, end, value }) => ({ start, end: endOf(text, end), ...value }))
  }

  /** A text with what is personal in it masked. */
  masked(text: string): string {
    const places = this.places(text)
    if (places.length === 0) return text
    let result = ''
    let at = 0
    for (const { start, end, instead } of places) {
      result += text.slice(at, start) + instead
      // 'гр. С.' at the end of a sentence brings its full stop with it.
      at = instead.endsWith('.') && text.charAt(end) === '.' ? end + 1 : end
    }
    return result + text.slice(at)
  }
}
