import type { Case } from '../language/cases.ts'
import {
  couldBe,
  namesPerson,
  nominativePhrase,
  endsLikeSurname,
  nominativeCandidates,
} from '../language/inflected.ts'
import { patternWith } from '../language/word-pattern.ts'
import { endsIn } from '../language/endings.ts'
import type { Text } from '../document/text.ts'
import { tokenize, type Token } from '../language/form.ts'
import type { ClauseWords, Lexicon } from '../language/lexicon.ts'
import { findNames, type NameMention } from '../language/names.ts'
import { nameKey } from '../language/name-tokens.ts'
import type { Assignee } from '../model/schema.ts'
import { clean } from './clean.ts'
import type { Context } from './context.ts'
import { isAbbreviation } from './is-abbreviation.ts'
import { isWordToken } from './is-word-token.ts'
import { readingsOf } from './name-readings.ts'
import { splitOutside } from './list-marks.ts'
import { resolvePerson } from './persons.ts'
import { isOneOf } from '../language/words.ts'
import { capitalised, startsLower } from '../source/letters.ts'
import { isSurname } from './surname-list.ts'

/** A post and the surname behind it have no more words. */
const LONGEST_POST = 7

/** Makes an assignee of the words that name one: a person, a group or a body. */
export class AssigneeNames {
  readonly #context: Context
  readonly #words: ClauseWords

  constructor(context: Context) {
    this.#context = context
    this.#words = context.lexicon.clauses
  }

  /** People or bodies named in brackets behind a group: '(Бочкарёв В.В., Гайсин Т.Р.)', '(Сухарев)'. */
  bracketed(inner: Text, from: Case = 'nominative'): Assignee[] {
    const mentions = findNames(inner.value, this.#context.lexicon.names)
    if (mentions.length > 0) {
      const words = tokenize(inner.value).filter(isWordToken).length
      const named = mentions.reduce(
        (sum, mention) =>
          sum + tokenize(inner.value.slice(mention.start, mention.end)).filter(isWordToken).length,
        0,
      )
      if (words > named + 6) return []
      const { people } = this.#context
      return mentions.map((mention) => {
        // '(М.М.Зыбину)' stands in the case of the body before it, where nobody is called that.
        const declined = !people.isKnownIn(mention, 'nominative') && people.isKnownIn(mention, from)
        return this.person(inner, mention, declined ? from : 'nominative')
      })
    }
    const known = splitOutside(inner, ',').map((part) => ({
      part: part.trim(),
      person: this.#context.people.matchKnownFamily(part.value.trim()),
    }))
    if (!known.every(({ person }) => person !== null)) return []
    return known.flatMap(({ part, person }) => {
      if (!person) return []
      const assignee: Assignee = { ...person, asWritten: part.value, lead: false }
      this.#facts(assignee, part)
      return [assignee]
    })
  }

  /** The names in a text: also a surname with a given name, where it is somebody's of the document. */
  mentions(value: string): NameMention[] {
    const { lexicon, people } = this.#context
    const sure = findNames(value, lexicon.names)
    const further = findNames(value, lexicon.names, { loose: true }).filter(
      (mention) =>
        mention.family !== null &&
        (mention.given !== null || mention.initials !== null) &&
        people.isKnown(mention) &&
        !sure.some(({ start, end }) => start < mention.end && mention.start < end),
    )
    return [...sure, ...further].sort((one, other) => one.start - other.start)
  }

  /** Whether exactly one person of the record has this surname. */
  isKnownFamily(word: string): boolean {
    return this.#context.people.matchKnownFamily(word) !== null
  }

  /** Whether a name can stand in a case. */
  fits(mention: NameMention, expected: Case): boolean {
    return readingsOf(mention, expected).length > 0
  }

  /** Says where the name of an assignee stands. */
  #facts(assignee: Assignee, text: Text): void {
    const { ledger } = this.#context
    ledger.person(assignee, text.place(), 'assignee')
  }

  /** Someone named in an expected case. */
  person(text: Text, mention: NameMention, expected: Case): Assignee {
    const name = text.slice(mention.start, mention.end)
    const assignee: Assignee = { ...resolvePerson(this.#context, mention, name, expected), lead: false }
    this.#facts(assignee, name)
    return assignee
  }

  /** 'электрику Гаврюшину', 'завхоз Мищенко': a post and a surname alone behind it; null for other words. */
  #posted(text: Text, from: Case): Assignee | null {
    const words = tokenize(text.value)
    const family = words[words.length - 1]
    if (!family || words.length < 2 || words.length > LONGEST_POST || !isSurname(family.text)) return null
    const post = words.slice(0, -1)
    const [head] = post
    if (
      !head ||
      !post.every(
        (word, at) => word.text !== ',' && (at === 0 || startsLower(word.text) || word.kind !== 'word'),
      )
    )
      return null
    const noun = post.findIndex((word) => word.kind === 'word' && namesPerson(word.text))
    if (noun < 0 || noun > 2 || !couldBe(head.text, from)) return null
    const mention: NameMention = {
      family: family.text,
      given: null,
      patronymic: null,
      initials: null,
      asWritten: family.text,
      start: family.start,
      end: family.end,
    }
    if (!endsLikeSurname(nameKey(family.text))) return null
    const readings = nominativeCandidates(family.text, { case: from })
    const [only] = readings
    if (!only || readings.length > 1) return null
    const known = this.#context.people.matchKnownFamily(family.text, from)
    const person =
      known ??
      this.#context.people.resolve({ ...mention, family: only.family }, { case: 'nominative' }).person
    const name = text.slice(family.start, family.end)
    const assignee: Assignee = { ...person, asWritten: family.text, lead: false }
    this.#facts(assignee, name)
    return assignee
  }

  /** A group or a body, its name turned to the nominative; a family name alone that is known is a person. */
  group(text: Text, from: Case): Assignee {
    const tokens = tokenize(text.value)
    const { people } = this.#context
    const known =
      tokens.length === 1
        ? (people.matchKnownFamily(text.value) ?? people.matchListedGiven(text.value))
        : null
    if (known) {
      const assignee: Assignee = { ...known, asWritten: text.value, lead: false }
      this.#facts(assignee, text)
      return assignee
    }
    const posted = this.#posted(text, from)
    if (posted) return posted
    const asWritten = clean(text.value)
    const nominative =
      from === 'nominative' ? asWritten : nominativeOf(asWritten, from, this.#context.lexicon)
    const name = capitalised(nominative)
    const body =
      tokens.slice(0, 4).some((token) => isOneOf(token.fold, this.#words.bodies)) || isAbbreviation(tokens[0])
    const [first] = tokenize(name)
    const plural = first !== undefined && this.#isPlural(first)
    const assignee: Assignee = {
      type: body && !plural ? 'organization' : 'group',
      name,
      asWritten,
      lead: false,
    }
    this.#facts(assignee, text)
    return assignee
  }

  /** 'Руководители', 'Директора', 'Финансовые' in the nominative; the names of bodies in 'а' are singular. */
  #isPlural({ fold: word }: Token): boolean {
    const { endings } = this.#context.lexicon
    if (endsIn(word, endings?.plurals) || endsIn(word, endings?.pluralAdjectives)) return true
    const either = endsIn(word, endings?.eitherNumber) && !endsIn(word, endings?.singularAdjectives)
    return either && !isOneOf(word, this.#words.bodies)
  }
}

/** An adverb before the adjective that it belongs to: 'материально' ответственным лицам. */
const ADVERB = patternWith((adverb) => `^\\p{L}+${adverb} `)

/** A phrase in the nominative, an adverb at its head left as it is. */
function nominativeOf(phrase: string, from: Case, { endings }: Lexicon): string {
  const whole = nominativePhrase(phrase, from)
  const adverb = whole === phrase ? (ADVERB(endings?.adverbs).exec(phrase)?.[0] ?? '') : ''
  return adverb === '' ? whole : adverb + nominativePhrase(phrase.slice(adverb.length), from)
}
