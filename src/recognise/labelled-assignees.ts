import type { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { findNames, type NameMention } from '../language/names.ts'
import type { Assignee } from '../model/schema.ts'
import type { AssigneeNames } from './assignee-names.ts'
import { dedupe } from './dedupe.ts'
import { isWordToken } from './is-word-token.ts'
import { closing, splitOutside } from './list-marks.ts'
import { stripMarks } from './person-entries.ts'
import { stripDot } from './strip-dot.ts'
import { isOneOf } from '../language/words.ts'
import { startsUpper } from '../source/letters.ts'
import { addAll } from '../source/add-all.ts'

/** Reads lists of those who must act, as they stand after a label or in a cell. */
export class LabelledAssignees {
  readonly #lexicon: Lexicon
  readonly #words: Lexicon['clauses']
  readonly #names: AssigneeNames

  constructor(lexicon: Lexicon, names: AssigneeNames) {
    this.#lexicon = lexicon
    this.#words = lexicon.clauses
    this.#names = names
  }

  /** Those named after 'Ответственный:' or in a table cell, in the nominative. */
  read(text: Text): Assignee[] {
    // With semicolons between them, or one at the end, commas belong to the names: 'Отдел культуры, спорта и туризма;'.
    const chunks = text.value.includes(';') ? splitOutside(text, ';') : this.#commas(text)
    return dedupe(chunks.flatMap((chunk) => this.#slashes(chunk)).flatMap((chunk) => this.#listed(chunk)))
  }

  /** Cut at commas, but not before a participle: 'Руководители школ, не имеющие спортзала'. */
  #commas(text: Text): Text[] {
    const chunks: Text[] = []
    let from = 0
    let at = 0
    for (const part of splitOutside(text, ',')) {
      const [first, second] = tokenize(part.value.slice(0, 60))
      const word = isOneOf(first?.fold ?? '', this.#words.not ?? []) ? second : first
      const participle =
        at > 0 &&
        isWordToken(word) &&
        this.#words.participleEndings.some((ending) => word.fold.endsWith(ending))
      if (at > 0 && !participle) {
        chunks.push(text.slice(from, at - 1))
        from = at
      }
      at += part.length + 1
    }
    chunks.push(text.slice(from))
    return chunks
  }

  /** Those that one chunk of the list names: people, or a group and the people in brackets behind it. */
  #listed(chunk: Text): Assignee[] {
    const found: Assignee[] = []
    const plain = stripMarks(chunk)
    if (!/[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ@]/u.test(plain.value)) return []
    const mentions = this.#mentions(plain.value)
    if (mentions.length > 0) {
      const open = plain.value.indexOf('(')
      const [first] = mentions
      const ahead = first ? plain.slice(0, first.start).trim() : plain
      if (open > 0 && first && first.start > open)
        found.push(this.#names.group(stripMarks(plain.slice(0, open)), 'nominative'))
      else if (ahead.value.endsWith(',')) found.push(this.#names.group(stripMarks(ahead), 'nominative'))
      addAll(
        found,
        mentions.map((mention) => this.#names.person(plain, mention, 'nominative')),
      )
      return found
    }
    const families = this.#families(plain)
    if (families.length > 0) return families
    const open = plain.value.indexOf('(')
    if (open > 0) {
      found.push(this.#names.group(stripMarks(plain.slice(0, open)), 'nominative'))
      addAll(found, this.#names.bracketed(plain.slice(open + 1, closing(plain.value, open))))
    } else found.push(this.#names.group(stripDot(plain), 'nominative'))
    return found
  }

  /** 'т. Орлов', 'т.т. Орлов и Сухов': surnames alone, each of somebody known. */
  #families(chunk: Text): Assignee[] {
    const { comrades, and = [] } = this.#words
    const words = tokenize(chunk.value).filter(isWordToken)
    const names = words.filter(({ fold }) => !isOneOf(fold, and) && !isOneOf(fold, comrades))
    if (names.length === 0 || names.length === words.length) return []
    if (!names.every(({ text }) => startsUpper(text) && this.#names.isKnownFamily(text))) return []
    return names.map(({ start, end }) => this.#names.group(chunk.slice(start, end), 'nominative'))
  }

  /** Names in the chunk; where none is sure, two capitalised words that are all of it: 'Григорян Ашот'. */
  #mentions(value: string): readonly NameMention[] {
    const sure = findNames(value, this.#lexicon.names)
    if (sure.length > 0) return sure
    const loose = findNames(value, this.#lexicon.names, { loose: true })
    return loose.length === 1 && loose[0]?.start === 0 && loose[0].end >= value.length - 1 ? loose : []
  }

  /** Cut at slashes and plus signs with spaces around them: 'Орлов / Сухарев', 'Орлов + Сухарев'. */
  #slashes(text: Text): Text[] {
    const mark = / ([/+]) /.exec(text.value)?.[1]
    return mark === undefined ? [text] : splitOutside(text, mark)
  }
}
