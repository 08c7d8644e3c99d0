import type { Table } from '../document/document.ts'
import { Text } from '../document/text.ts'
import { findNames } from '../language/names.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { Vote } from '../model/schema.ts'
import { withoutTrailing } from '../source/edges.ts'
import { ballotTable } from './ballot-table.ts'
import { clean } from './clean.ts'
import type { Context } from './context.ts'
import type { Piece } from './question.ts'
import type { Statement } from './statements.ts'
import { beginsWithCount, mostlyVote, voteWord } from './vote-words.ts'
import { findVote } from '../language/votes.ts'

const LONGEST_VOTE = 240

/** Reads the votes of one question. */
export class QuestionVotes {
  readonly #context: Context
  readonly votes: Vote[] = []
  readonly #tables = new Map<Table, Vote | null>()

  constructor(context: Context) {
    this.#context = context
  }

  /** The vote that counts: a motion that was lost is not what the question came to. */
  get decisive(): Vote | null {
    return this.votes.find(({ result }) => result !== 'fail') ?? this.votes[0] ?? null
  }

  /** Takes a statement, with the lines that go on with it, when it is a vote. */
  take(statement: Statement, further: readonly Statement[] = []): boolean {
    const labelled = statement.label?.key === 'vote'
    const own = labelled ? Text.join([statement.head, statement.text], ' ') : statement.text
    const whole = Text.join([own, ...further.map(({ unit }) => unit.whole)])
    // A line without the label is a vote only when it says little else.
    if (!labelled && whole.length > LONGEST_VOTE) return false
    const mention = findVote(whole.value, this.#context.lexicon)
    if (!mention) return false
    if (!labelled && mention.end - mention.start < whole.value.trim().length * 0.5) return false
    const { ledger } = this.#context
    const place = whole.place(mention.start, mention.end)
    mention.vote.text = clean(mention.vote.text)
    ledger.fact(mention.vote, 'text', place, 'vote')
    ledger.marker('vote', whole.place())
    this.votes.push(mention.vote)
    return true
  }

  /** Takes a row of a table of votes; the table counts once. */
  takeRow({ unit }: Statement): boolean {
    const { table } = unit
    if (!table) return false
    let vote = this.#tables.get(table)
    if (vote === undefined) {
      this.#tables.set(table, (vote = ballotTable(table, this.#context.lexicon)))
      if (vote) this.votes.push(vote)
    }
    if (!vote) return false
    this.#context.ledger.marker('vote', unit.whole.place())
    return true
  }

  /** The statements below a labelled vote that go on with it: a line for each count, and the outcome. */
  goingOn(pieces: readonly Piece[], index: number): Statement[] {
    const found: Statement[] = []
    const { lexicon } = this.#context
    let last = pieces[index]?.statement
    for (const { statement } of pieces.slice(index + 1)) {
      if (!last || statement.label || statement.ordinal || statement.unit.row) break
      const { value } = statement.text
      const open = /,\s*$/u.test(last.text.value) && !statement.unit.gap
      // 'Решение принято единогласно.' and nothing else.
      const outcome = found.length > 0 && !statement.unit.gap && mostlyVote(value, lexicon)?.yes === null
      if (!open && !beginsWithCount(value, lexicon) && !outcome) break
      found.push(statement)
      last = statement
    }
    return found
  }
}

/** Whether a line tells of each whom it names how they voted: 'Орлов И.П. – за     Котова А.А. – против'. */
export function isRollCall(value: string, lexicon: Lexicon): boolean {
  const names = findNames(value, lexicon.names, { loose: true })
  if (names.length === 0 || (names[0]?.start ?? 1) > 0) return false
  return names.every(({ end }, index) => {
    const said = value.slice(end, names[index + 1]?.start ?? value.length).trim()
    return /^[-–—:]/u.test(said) && voteWord(withoutTrailing(said.slice(1), ';,. ').trim(), lexicon) !== null
  })
}
