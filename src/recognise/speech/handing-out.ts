import { compileForms, findAll, tokenize, type FormTable, type Match } from '../../language/form.ts'
import type { SpeechWords } from '../../language/speech.ts'
import type { Token } from '../../language/token.ts'
import { firstInfinitive, isInfinitive } from '../../language/morphology.ts'
import { startsUpper } from '../../source/letters.ts'
import { isOneOf } from '../../language/words.ts'
import type { Named } from './spoken-people.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** Work that a sentence hands to somebody, or that somebody takes on. */
export interface Handing {
  /**
   * 'asked': somebody called is told to do it; 'charged': by a word for handing out; 'told': it is said of somebody that
   * they will; 'own': by the one who speaks; 'unnamed': it is told to whoever was spoken to.
   */
  readonly kind: 'asked' | 'charged' | 'told' | 'own' | 'unnamed'
  readonly named: readonly Named[]
}

type Table = FormTable<{ readonly form: string }>
const tables = new WeakMap<SpeechWords, Table>()

function askingIn(tokens: readonly Token[], words: SpeechWords): Match<{ readonly form: string }> | null {
  let table = tables.get(words)
  if (!table) {
    table = compileForms(words.asking.map((form) => ({ form })))
    tables.set(words, table)
  }
  return findAll(table, tokens)[0] ?? null
}

/** How many words may stand between a name called and the verb. */
const NEAR_VERB = 3

/** Tells whether a clause hands out work, and to whom. */
export class HandingOut {
  readonly #talk: Talk

  constructor(talk: Talk) {
    this.#talk = talk
  }

  /** What a clause hands out; null for one that only talks. */
  read(clause: Utterance): Handing | null {
    const tokens = tokenize(clause.cased)
    const named = this.#talk.people.everyoneIn(clause.cased, this.#talk.context.lexicon.names)
    const asking = askingIn(tokens, this.#talk.words)
    const called = named.filter((one) => isCalled(clause.cased, one))
    if (called.length > 0 && this.#askedOf(clause, tokens, called, asking))
      return { kind: 'asked', named: called }
    if (clause.isQuestion) return null
    if (asking && asking.from <= 2) {
      const behind = named.filter(({ start }) => start >= asking.end)
      const verb = firstInfinitive(tokens, asking.to, this.#talk.context.lexicon.clauses)
      const [first] = behind
      if (first && verb >= 0 && first.start < (tokens[verb]?.start ?? 0)) {
        const verbAt = tokens[verb]?.start ?? 0
        return { kind: 'charged', named: behind.filter(({ start }) => start < verbAt) }
      }
    }
    if (this.#isOwn(tokens)) return { kind: 'own', named: [] }
    const told = this.#told(tokens, named)
    if (told) return { kind: 'told', named: [told] }
    return called.length === 0 && this.#commands(tokens) ? { kind: 'unnamed', named: [] } : null
  }

  #askedOf(
    clause: Utterance,
    tokens: readonly Token[],
    called: readonly Named[],
    asking: Match<{ readonly form: string }> | null,
  ): boolean {
    if (asking && this.#hasWork(tokens, asking.to)) return true
    if (clause.isQuestion) return false
    if (this.#talk.context.lexicon.grammar === undefined && this.#commands(tokens)) return true
    return called.some(({ end }) => this.#verbBehind(tokens, end))
  }

  /** Whether something is left to be done behind the words that ask for it. */
  #hasWork(tokens: readonly Token[], from: number): boolean {
    return tokens.slice(from).filter(({ kind }) => kind === 'word').length >= 2
  }

  /** An imperative right behind a name called. */
  #verbBehind(tokens: readonly Token[], end: number): boolean {
    const { words, context } = this.#talk
    let at = tokens.findIndex(({ start }) => start >= end)
    if (at < 0) return false
    const stop = at + NEAR_VERB * 2
    for (; at < stop; at++) {
      const token = tokens[at]
      if (!token) return false
      if (token.kind === 'mark' || isOneOf(token.fold, words.polite)) continue
      if (token.kind !== 'word' || startsUpper(token.text) || isOneOf(token.fold, words.talk)) return false
      if (context.lexicon.grammar) {
        const plain = token.text === token.text.toLowerCase() && !isOneOf(token.fold, words.telling)
        return plain && !/(?:ed|ing|ly|’s|'s)$/u.test(token.fold)
      }
      return isImperative(token.fold) && !isInfinitive(token.fold, context.lexicon.clauses)
    }
    return false
  }

  /** An imperative of the plural anywhere: 'по кабелю уточните до пятницы'. */
  #commands(tokens: readonly Token[]): boolean {
    const { words, context } = this.#talk
    if (context.lexicon.grammar) return false
    return tokens.some((token, at) => {
      if (token.kind !== 'word' || !/(?:[йьи]те|[йьи]тесь)$/u.test(token.fold) || token.fold.length < 6)
        return false
      if (isOneOf(token.fold, words.talk)) return false
      const before = tokens[at - 1]?.fold ?? ''
      return (
        !isOneOf(before, context.lexicon.clauses.adjuncts) && !words.about.includes(before) && before !== 'по'
      )
    })
  }

  /** 'Я подготовлю', 'I'll send'. */
  #isOwn(tokens: readonly Token[]): boolean {
    const { words, context } = this.#talk
    const self = tokens.findIndex(({ fold }, at) => at < 4 && words.self.includes(fold))
    if (self < 0) return false
    const said = tokens[self]?.fold ?? ''
    if (context.lexicon.grammar) {
      const will = /['’]ll$/u.test(said) || words.willWords.includes(tokens[self + 1]?.fold ?? '')
      const verb = tokens[self + (/['’]ll$/u.test(said) ? 1 : 2)]?.fold ?? ''
      return will && !isOneOf(verb, words.ownTalk)
    }
    for (const token of tokens.slice(self + 1, self + 6)) {
      if (token.kind === 'mark') return false
      if (isOneOf(token.fold, words.ownTalk)) return false
      if (
        /(?:[юу]|юсь|усь)$/u.test(token.fold) &&
        token.fold.length >= 4 &&
        !/(?:ую|юю|ому|ему)$/u.test(token.fold)
      )
        return true
      if (/(?:ую)$/u.test(token.fold) && token === tokens[self + 1]) return true
    }
    return false
  }

  /** 'Роман Ильич подготовит', 'Tobias will send': a name and what its bearer will do. */
  #told(tokens: readonly Token[], named: readonly Named[]): Named | null {
    const [first] = named
    const { words, context } = this.#talk
    if (!first?.certain || first.start > 12) return null
    const at = tokens.findIndex(({ start }) => start >= first.end)
    for (const token of tokens.slice(at, at + NEAR_VERB)) {
      if (token.kind !== 'word') return null
      if (context.lexicon.grammar) return words.willWords.includes(token.fold) ? first : null
      if (isOneOf(token.fold, words.telling) || isOneOf(token.fold, words.ownTalk)) return null
      if (/(?:[иеа]т|[иеа]тся|ут|ют)$/u.test(token.fold) && token.fold.length >= 5) return first
    }
    return null
  }
}

const isImperative = (word: string): boolean =>
  word.length >= 3 && /(?:[йиь]|йте|ите|ьте|ись|йся|тесь)$/u.test(word)

/** Whether a name is called out: parted by commas, at the beginning, or right before what its bearer is to do. */
function isCalled(value: string, { start, end }: Named): boolean {
  const before = value.slice(0, start).trimEnd()
  const after = value.slice(end).trimStart()
  const opens =
    before === '' || /[,;:–—-]$/u.test(before) || /(?:^|\s)(?:и|а|ну|так|and|so|okay)$/iu.test(before)
  const closes = /^[,.!?]/u.test(after) || after === ''
  return opens && (closes || (before === '' && value === value.toLowerCase()) || /^(?:и|and)\s/u.test(after))
}
