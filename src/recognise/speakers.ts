import type { Case } from '../language/cases.ts'
import type { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import type { Words } from '../language/lexicon.ts'
import { findNames, type NameMention } from '../language/names.ts'
import type { Person, Remark } from '../model/schema.ts'
import type { Context } from './context.ts'
import { clean } from './clean.ts'
import { closing, splitOutside } from './list-marks.ts'
import { stripMarks } from './person-entries.ts'
import { resolvePerson } from './persons.ts'
import { isReported } from './presenter-case.ts'
import { sentencesOf } from './sentences.ts'
import { givenFirst, surnameFirst, surnamesAlone } from './surname-list.ts'
import { spokenBy } from './spoken.ts'
import { isPostOf, joinsSpeakers, LONGEST_POST } from './speaker-joins.ts'
import { behindBracket } from './telling.ts'
import { toldSpeakers } from './told-speakers.ts'
import { isOneOf } from '../language/words.ts'
import { firstWord, hasWord } from '../source/letters.ts'
import { addAll } from '../source/add-all.ts'

/** Words and marks of a bracket behind who spoke that are what was said, at least: '(директор школы)' is a post. */
const LEAST_SAID = 6

/** What one line of a discussion holds: who spoke, and what they said where the line says it. */
export interface Speech {
  readonly speakers: readonly Person[]
  readonly remarks: readonly Remark[]
}

/** Reads lines under СЛУШАЛИ, ВЫСТУПИЛИ, Докладчик. */
export class SpeechReader {
  readonly #context: Context

  constructor(context: Context) {
    this.#context = context
  }

  /** People in brackets or after 'Докладчик:': every name of the text is a speaker. */
  all(text: Text, expected: Case): Person[] {
    const found = findNames(text.value, this.#context.lexicon.names, { loose: true })
    return surnamesAlone(text, found, this.#context) ?? found.map((one) => this.#person(text, one, expected))
  }

  /** A line that begins with who speaks: 'Иванова И.И. об итогах года', 'Петров П.П.: поддержал'. */
  line(text: Text, expected: Case): Speech {
    const speakers: Person[] = []
    const remarks: Remark[] = []
    for (const chunk of this.#chunks(text)) {
      const reported = isReported(chunk.value, this.#context.lexicon)
      const { people, end, asides } = this.#leading(chunk, reported ? 'genitive' : expected)
      addAll(speakers, people)
      addAll(remarks, asides)
      const said = stripMarks(chunk.slice(end))
      if (!hasWord(said.value)) continue
      remarks.push(this.#remark(people.length === 1 ? (people[0] ?? null) : null, said))
      addAll(speakers, this.#inProse(said))
    }
    return { speakers, remarks }
  }

  /** Words that are nobody's. */
  plain(text: Text): Remark {
    return this.#remark(null, text)
  }

  /** Words that are told to be nothing but words from an index on: whoever is named before it has said them. */
  verbatim(text: Text, from: number): Speech {
    const { speakerWords, names } = this.#context.lexicon
    const head = text.slice(0, from)
    const [first] = speakerWords ? findNames(head.value, names, { loose: true, asked: true }) : []
    const speakers = first
      ? [this.#person(head, first, 'nominative')]
      : this.#leading(head, 'nominative').people
    const said = text.slice(from)
    return { speakers, remarks: hasWord(said.value) ? [this.#remark(speakers[0] ?? null, said)] : [] }
  }

  /** A line of the discussion: with a speaker only where one is named before a colon, or is known to take part. */
  narrative(text: Text): Speech {
    const { speakerWords, headers } = this.#context.lexicon
    if (speakerWords) return this.#sentences(text, headers.speech)
    const [first] = findNames(text.value.slice(0, 80), this.#context.lexicon.names, { loose: true })
    if (first && first.start <= 1) {
      const { people } = this.#context
      if (isPostOf(text.value.slice(first.end), 'accusative')) return this.line(text, 'accusative')
      const { certain } = people.resolve(first, { case: 'nominative' })
      const colon = /^[:–—]/u.test(behindBracket(text.value.slice(first.end)))
      if (colon || (certain && people.isKnown(first) && this.#mayTell(text, first)))
        return this.line(text, 'nominative')
      // The next of those who were heard: 'Слушали: Забродина О.Т., который …' / 'Ноздрину Е.П. Поступило …'
      if (people.isKnown(first) && people.resolve(first, { case: 'accusative' }).certain)
        return this.line(text, 'accusative')
    }
    const reported = this.#reported(text) ?? this.#bySurname(text)
    if (reported) return reported
    return { speakers: this.#inProse(text), remarks: [this.#remark(null, text)] }
  }

  /** A given name alone begins other sentences as well: 'Пётр болеет'. */
  #mayTell(text: Text, { family, end }: NameMention): boolean {
    return family !== null || isOneOf(firstWord(text.value, end), this.#context.lexicon.headers.speech)
  }

  /** 'Информация председателя профкома Дягилева С.С. Поступило …': whose report it is. */
  #reported(text: Text): Speech | null {
    if (!isReported(text.value, this.#context.lexicon)) return null
    const { people, end } = this.#leading(text, 'genitive')
    if (!people[0] || people.length > 1) return null
    const said = stripMarks(text.slice(end))
    return { speakers: people, remarks: hasWord(said.value) ? [this.#remark(people[0], said)] : [] }
  }

  /** 'Полунин: лестница хороша', 'Тихая предложила …'. */
  #bySurname(text: Text): Speech | null {
    const speaker = surnameFirst(text, this.#context)
    if (!speaker) return null
    const said = stripMarks(text.slice(speaker.asWritten.length))
    return { speakers: [speaker, ...this.#inProse(said)], remarks: [this.#remark(speaker, said)] }
  }

  /** People who are told to have spoken. */
  #inProse(text: Text): Person[] {
    const { people } = this.#context
    const named = toldSpeakers(text.value, people, this.#context.lexicon)
    return [...named.map((mention) => this.#person(text, mention, 'nominative')), ...this.#bySurnames(text)]
  }

  /** 'Полунин пояснил, что … Тихая спросила …': sentences that begin with surnames or given names alone. */
  #bySurnames(text: Text): Person[] {
    return sentencesOf(text.value, this.#context.lexicon).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end)
      return surnameFirst(sentence, this.#context) ?? givenFirst(sentence, this.#context) ?? []
    })
  }

  /** Sentence by sentence: whoever one begins with has spoken, before a colon or with a verb of speech. */
  #sentences(text: Text, verbs: Words): Speech {
    const speakers: Person[] = []
    const starts: { at: number; by: Person | null; said: number }[] = []
    for (const { start, end } of sentencesOf(text.value, this.#context.lexicon)) {
      const spoken = spokenBy(text.value.slice(start, end), this.#context.lexicon, verbs)
      const people = spoken.mentions.map((mention) =>
        this.#person(text.slice(start, end), mention, 'nominative'),
      )
      addAll(speakers, people)
      const one = spoken.leading === 1 || people.length === 1
      if (people.length > 0 || start === 0)
        starts.push({ at: start, by: one ? (people[0] ?? null) : null, said: start + spoken.said })
    }
    const remarks = starts.flatMap(({ by, said }, index) => {
      const part = stripMarks(text.slice(said, starts[index + 1]?.at ?? text.length))
      if (!hasWord(part.value)) return []
      return [this.#remark(by, part)]
    })
    return { speakers, remarks }
  }

  /** 'Ганина П.О., который …; Ежову А.Ф., которая …' are two speeches. */
  #chunks(text: Text): Text[] {
    const parts = splitOutside(text, ';')
    const named = parts.every((part) => {
      const [first] = findNames(part.value.slice(0, 80), this.#context.lexicon.names)
      return first !== undefined && this.#isPost(part.value.slice(0, first.start))
    })
    return parts.length > 1 && named ? parts : [text]
  }

  #isPost(before: string): boolean {
    return (
      before.length <= 70 &&
      tokenize(before).length <= LONGEST_POST &&
      !/[!?]|[.]\s+[A-ZÀ-ÖØ-ÞЀ-Я][a-zß-öø-ÿа-џ]/u.test(before)
    )
  }

  /** Who is named first, and what brackets between the names say that each of them said. */
  #leading(text: Text, expected: Case): { people: Person[]; end: number; asides: Remark[] } {
    const value = text.value
    const mentions = findNames(value, this.#context.lexicon.names, { loose: true })
    const [first] = mentions
    if (!first || !this.#isPost(value.slice(0, first.start))) return { people: [], end: 0, asides: [] }
    const people: Person[] = []
    const asides: Remark[] = []
    let end = 0
    for (const mention of mentions) {
      if (people.length > 0 && !joinsSpeakers(value.slice(end, mention.start), this.#context.lexicon)) break
      if (people.length === 0 && mention.start > 0)
        this.#context.ledger.marker('post', text.place(0, mention.start))
      people.push(this.#person(text, mention, expected))
      end = mention.end
      const bracket = /^\s*\(/.exec(value.slice(end))
      const close = bracket ? closing(value, end + bracket[0].length - 1) + 1 : end
      const follows = mentions.find((one) => one.start >= close)
      if (bracket && follows && joinsSpeakers(value.slice(close, follows.start), this.#context.lexicon)) {
        const said = text.slice(end, close).trim()
        if (tokenize(said.value).length >= LEAST_SAID) asides.push(this.#remark(people.at(-1) ?? null, said))
        else this.#context.ledger.remark(said.place())
        end = close
      }
    }
    return { people, end, asides }
  }

  #person(text: Text, mention: NameMention, expected: Case): Person {
    const name = text.slice(mention.start, mention.end)
    const person = resolvePerson(this.#context, mention, name, this.#caseOf(mention, expected))
    this.#context.ledger.person(person, name.place(), 'speaker')
    return person
  }

  /** The case of a name: 'Боброва И.Н.' is the Бобров whom the record lists, where it lists no Боброва. */
  #caseOf(mention: NameMention, expected: Case): Case {
    const { people } = this.#context
    if (expected !== 'nominative' || mention.given !== null || people.isKnownIn(mention, expected))
      return expected
    const oblique = (['accusative', 'genitive'] as const).find((one) => people.isKnownIn(mention, one))
    return oblique ?? expected
  }

  #remark(speaker: Person | null, text: Text): Remark {
    const remark: Remark = { speaker, role: null, label: null, text: clean(text.value), time: null }
    this.#context.ledger.also(remark, 'text', text.place())
    this.#context.ledger.remark(text.place())
    return remark
  }
}
