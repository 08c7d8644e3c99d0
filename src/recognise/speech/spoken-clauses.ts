import { tokenize } from '../../language/token.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import type { Assignee, Deadline, Decision, Person } from '../../model/schema.ts'
import { AssigneeNames } from '../assignee-names.ts'
import { AssigneeReader } from '../assignees.ts'
import { clauseKind } from '../clause-kind.ts'
import { clean } from '../clean.ts'
import { emptyDecision } from '../empty-decision.ts'
import { corrects } from './corrections.ts'
import { isDoneTogether, isOurs } from './dictation.ts'
import { report } from '../context.ts'
import type { DeadlineMention } from '../deadlines.ts'
import { dedupe } from '../dedupe.ts'
import { splitModifiers } from '../modifiers.ts'
import { nameKey } from '../../language/name-tokens.ts'
import { nameLexicon } from '../../language/name-words.ts'
import { fold, isOneOf, startsWithPhrase } from '../../language/words.ts'
import { bodyBefore, holderOf } from './doers.ts'
import type { Span } from '../span.ts'
import { firstVerb } from './first-verb.ts'
import { deadlinesIn, enterDeadline, statedDeadline, taskDeadlinesIn } from './spoken-deadlines.ts'
import type { Named } from './spoken-people.ts'
import { casedText, type Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** Who a clause is handed to, where that is told otherwise than by the grammar of a decision. */
export interface ClauseOptions {
  /** Those who are called or named in the clause. */
  readonly named?: readonly Named[]
  /** A body or a group that is to act. */
  readonly body?: Span | undefined
  /** The one who speaks, or the voice that is spoken to, where no name stands in the clause. */
  readonly voice?: Pick<Utterance, 'voice' | 'turn'> | null
}

/** Makes decisions of clauses as they were spoken. */
export class SpokenClauses {
  readonly #talk: Talk
  /** All that were made, in order: not every one is taken. */
  readonly made: Decision[] = []
  readonly #readers = new Map<Lexicon, AssigneeReader>()

  constructor(talk: Talk) {
    this.#talk = talk
  }

  #assigneesIn(lexicon: Lexicon): AssigneeReader {
    let reader = this.#readers.get(lexicon)
    if (!reader) {
      reader = new AssigneeReader({ ...this.#talk.context, lexicon })
      this.#readers.set(lexicon, reader)
    }
    return reader
  }

  /** The deadlines of a stretch, without those that are taken back at once. */
  deadlines(clause: Utterance, labelled = false): DeadlineMention[] {
    return deadlinesIn(this.#talk.context, clause, labelled)
  }

  /** The same where somebody is to do something: any day that is said then is a deadline. */
  taskDeadlines(clause: Utterance, labelled = false): DeadlineMention[] {
    return taskDeadlinesIn(this.#talk.context, clause, labelled)
  }

  /** Whether a word is a given name, a post or a body, or names somebody who is known. */
  isSomebody(word: string, { lexicon, words }: Utterance): boolean {
    if (nameLexicon(lexicon.names).givenNames.has(nameKey(word))) return true
    if (this.#talk.people.matchKnownFamily(word) !== null) return true
    return [words.posts, words.functions, lexicon.clauses.bodies].some((list) => isOneOf(fold(word), list))
  }

  /** Those whom the grammar of a clause sets to work: 'Орлову подготовить', 'directed the clerk to'. */
  assigneesOf(clause: Utterance): Assignee[] {
    const named = this.#namedAtHead(clause)
    if (named.length > 0) return this.#persons(clause, named)
    // 'Гостевой дом бронируем': all of them do it.
    if (isDoneTogether(clause)) return []
    const read = this.#assigneesIn(clause.lexicon).inSentence(casedText(clause)).assignees
    // 'We authorize the director to spend': all of them do, and nobody is called so.
    const assignees = isOurs(clause) ? read.filter(({ type }) => type === 'person') : read
    if (assignees.length === 0) return bodyBefore(clause, { ...this.#talk.context, lexicon: clause.lexicon })
    return assignees.map((one) => this.#held(one))
  }

  /** Whoever holds a post, known by the words that named the post. */
  #held(assignee: Assignee): Assignee {
    const { ledger } = this.#talk.context
    const place = ledger.placeOf(assignee, 'name')
    const holder = holderOf(assignee, this.#talk.people)
    if (holder !== assignee && place) ledger.person(holder as Person & Assignee, place, 'assignee')
    return holder
  }

  /** 'Орлову Дмитрию Ивановичу и Денису подготовить': people in the dative before the infinitive, and nobody else. */
  #namedAtHead(clause: Utterance): Named[] {
    const { lexicon } = clause
    if (lexicon.byOrder) return []
    const tokens = tokenize(clause.cased)
    const verb = firstVerb(tokens, 0, clause.tongue)
    const stop = tokens[verb]?.start ?? 0
    const directed = startsWithPhrase(clause.value, lexicon.clauses.directives)
    const run: Named[] = []
    let end = directed
    for (const one of this.#talk.people.everyoneIn(clause.cased, lexicon.names, 'dative')) {
      if (one.start >= stop) break
      const between = clause.value.slice(end, one.start).trim()
      const taken = run.length > 0 && corrects(clause.value.slice(end, one.start), clause.words)
      if (taken) run.pop()
      else if (run.length === 0 ? between !== '' : !clause.words.betweenDoers.includes(between)) break
      run.push(one)
      end = one.end
    }
    return run
  }

  /** A decision of the words of a clause, which begins and ends where they do. */
  make(clause: Utterance, options: ClauseOptions = {}): Decision {
    const { ledger } = this.#talk.context
    const { lexicon } = clause
    const { text, modifiers } = splitModifiers(casedText(clause), lexicon)
    const sentence =
      modifiers.length > 0 && clause.cased.startsWith(text.value) ? clause.from(0, text.length) : clause
    const decision = { ...emptyDecision(null), text: clean(sentence.value) }
    ledger.fact(decision, 'text', clause.text.place(), 'decision')
    decision.assignees = this.#who(sentence, options)
    decision.deadline = statedDeadline(this.#talk.context, sentence, false, decision.assignees.length > 0)
    if (sentence !== clause) {
      for (const { key, head, text: said } of modifiers) {
        ledger.marker(`label:${key}`, head.place())
        if (key === 'assignee')
          decision.assignees = dedupe([...decision.assignees, ...this.#assigneesIn(lexicon).labelled(said)])
      }
      if (modifiers.some(({ key }) => key === 'deadline'))
        decision.deadline ??= statedDeadline(this.#talk.context, clause.from(text.length), true, true)
    }
    if (startsWithPhrase(decision.text, lexicon.clauses.control) > 0) {
      const person = decision.assignees.find((assignee) => assignee.type === 'person')
      if (person) decision.controller = this.#controller(person)
    }
    decision.kind = clauseKind(decision, decision, lexicon.clauses)
    this.made.push(decision)
    return decision
  }

  #controller(assignee: Extract<Assignee, { type: 'person' }>): Person {
    const { lead: _lead, ...person } = assignee
    const { ledger } = this.#talk.context
    const place = ledger.placeOf(assignee, 'name')
    if (place) {
      ledger.also(person, 'name', place)
      ledger.also(person, 'asWritten', place)
    }
    return person
  }

  #who(clause: Utterance, { named, voice, body }: ClauseOptions): Assignee[] {
    if (named && named.length > 0) return this.#persons(clause, named)
    if (body) {
      const context = { ...this.#talk.context, lexicon: clause.lexicon }
      return [new AssigneeNames(context).group(casedText(clause).slice(body.start, body.end), 'nominative')]
    }
    if (voice) {
      const speaker = this.#talk.speakerOf(voice, 'assignee')
      if (!speaker) {
        report(this.#talk.context, 'speaker-is-known', { text: clean(clause.value) }, clause.text.place())
        return []
      }
      const assignee = { ...speaker, lead: false }
      const place = this.#talk.context.ledger.placeOf(speaker, 'name')
      if (place) {
        this.#talk.context.ledger.also(assignee, 'name', place)
        this.#talk.context.ledger.also(assignee, 'asWritten', place)
      }
      return dedupe([assignee])
    }
    return this.assigneesOf(clause)
  }

  #persons(clause: Utterance, named: readonly Named[]): Assignee[] {
    return dedupe(
      named.map((one) =>
        this.#talk.personAt<Person & { lead: boolean }>(
          clause,
          one,
          { ...one.person, lead: false },
          'assignee',
        ),
      ),
    )
  }

  /** A deadline found in a clause, in the words as spoken and with its place. */
  entered(clause: Utterance, mention: DeadlineMention): Deadline {
    return enterDeadline(this.#talk.context, clause, mention)
  }

  /** Names who does what a clause says, where it names nobody. */
  charge(decision: Decision, said: Utterance, named: Named): void {
    decision.assignees = this.#persons(said, [named])
    decision.kind = clauseKind(decision, decision, said.lexicon.clauses)
  }

  /** Those who were to do what was said before do this too: 'и подшипник поменять'. */
  share(decision: Decision, assignees: readonly Assignee[], lexicon: Lexicon): void {
    const { ledger } = this.#talk.context
    decision.assignees = assignees.map((one) => {
      const same = { ...one }
      const place = ledger.placeOf(one, 'name')
      if (place) {
        ledger.also(same, 'name', place)
        ledger.also(same, 'asWritten', place)
      }
      return same
    })
    decision.kind = clauseKind(decision, decision, lexicon.clauses)
  }

  /** What is said of a clause in a sentence of its own: 'Ответственная – Стрельцова А.А.', 'Срок – неделя'. */
  amend(decision: Decision, key: 'assignee' | 'deadline', said: Utterance): void {
    if (key === 'assignee')
      decision.assignees = dedupe([
        ...decision.assignees,
        ...this.#assigneesIn(said.lexicon).labelled(casedText(said)),
      ])
    else decision.deadline = statedDeadline(this.#talk.context, said, true, true) ?? decision.deadline
    decision.kind = clauseKind(decision, decision, said.lexicon.clauses)
  }
}
