const CAPITALISED = /^[«(]?[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?[,;:)]*$/u
/** 'Котова А.И.', 'А.И. Котова': how names are written that were read well. */
const INITIALS = /^([А-ЯЁ])\.([А-ЯЁ])\.?[,;:)]*$/u
const RUN_TOGETHER = /^\(?([А-ЯЁ])([А-ЯЁ])\.[,;:)]*$/u
const LEADING = /^\(?[А-ЯЁ]{2}\.$/u
/** How surnames end that are written with initials: enough of them to know one that stands only once. */
const SURNAME =
  /(?:[оеё]в|ин|ын|ий|ой|[оеё]ва|ина|ына|ая|ко|ян|[ую]к|ич|ых|их|[оеё]ву|[оеё]вой|[оеё]вым|ину|иной|иным)$/u

/** Initials with a digit for a letter: '3.М.', 'А.0.'. */
const WITH_DIGIT = /^\(?(?:[30]\.[А-ЯЁ]|[А-ЯЁ]\.[30])\.(?:[,;:]|\)[.,;:]?)?$/u
const withLetters = (initials: string): string => initials.replace('3', 'З').replace('0', 'О')

const bare = (word: string | undefined): string => (word ?? '').replace(/[«(,;:)]/g, '')

/**
 * The words of a text with initials put right: a digit for a letter ('3.М.' → 'З.М.'), and the full stop that was lost
 * between two ('Котова АИ.' → 'Котова А.И.'). Only
 * beside a surname: one that the text has with these initials elsewhere, or a word that ends as surnames do.
 */
export function withInitials(lines: readonly (readonly string[])[]): string[][] {
  const known = new Set<string>()
  for (const line of lines)
    line.forEach((word, at) => {
      const [, first = '', second = ''] = INITIALS.exec(word) ?? []
      if (first === '') return
      for (const name of [line[at - 1], line[at + 1]])
        known.add(`${bare(name).slice(0, -1)} ${first}${second}`)
    })
  return lines.map((line) =>
    line.map((written, at) => {
      const besideName = [line[at - 1], line[at + 1]].some(
        (name) => name !== undefined && CAPITALISED.test(name),
      )
      const word = besideName && WITH_DIGIT.test(written) ? withLetters(written) : written
      const match = RUN_TOGETHER.exec(word)
      if (!match) return word
      const [, first = '', second = ''] = match
      const beside = [line[at - 1], LEADING.test(word) ? line[at + 1] : undefined].filter(
        (name) => name !== undefined && CAPITALISED.test(name),
      )
      const fits = beside.some(
        (name) => known.has(`${bare(name).slice(0, -1)} ${first}${second}`) || SURNAME.test(bare(name)),
      )
      return fits ? word.replace(`${first}${second}.`, `${first}.${second}.`) : word
    }),
  )
}
