import type { Table } from '../document/document.ts'
import { Text } from '../document/text.ts'
import { findOutcome, findVote, type VoteMention } from '../language/votes.ts'
import type { Vote } from '../model/schema.ts'
import { withoutTrailing } from '../source/edges.ts'
import { ballotTable } from './ballot-table.ts'
import { clean } from './clean.ts'
import type { Context } from './context.ts'
import { questionBallot } from './question-ballot.ts'
import type { Piece } from './question.ts'
import { RollCall } from './roll-call.ts'
import type { Statement } from './statements.ts'
import { beginsWithCount, mostlyVote, readsAsAmounts, readsAsColumns } from './vote-words.ts'

const LONGEST_VOTE = 240
/** Characters of those who voted before the words of a vote. */
const LONGEST_VOTERS = 700
/** Rows under the words of columns: the votes, and their shares. */
const MOST_ROWS = 2

/** A vote with the places among the pieces of the question at which it begins and behind which it ends. */
interface Counted {
  readonly vote: Vote
  readonly from: number
  readonly to: number
}

/** '(5 in favour, 0 against)' without its brackets. */
function outOfBrackets(words: Text): Text {
  const end = withoutTrailing(words.value, '. ').length
  const bracketed = words.value.startsWith('(') && words.value[end - 1] === ')'
  return bracketed ? words.slice(1, end - 1) : words
}

/** Whether a motion was lost: by the words, else by its counts. */
const isLost = ({ result, yes, no }: Vote): boolean =>
  result === 'fail' || (result === null && yes !== null && no !== null && yes <= no)

/** 'Roll call: Roe yes, Poe yes, Lee no. Carried 2-1.': the words of a vote begin with those who voted. */
function withVoters(mention: VoteMention, value: string): VoteMention {
  const before = value.slice(0, mention.start)
  if (before.split(',').length < 2 || before.length > LONGEST_VOTERS) return mention
  return { ...mention, start: 0, vote: { ...mention.vote, text: value.slice(0, mention.end) } }
}

/** Reads the votes of one question. */
export class QuestionVotes {
  readonly #context: Context
  readonly #pieces: readonly Piece[]
  readonly #votes: Counted[] = []
  /** Tables of votes that were taken. */
  readonly #tables = new Set<Table>()
  readonly #roll = new RollCall()

  constructor(pieces: readonly Piece[], context: Context) {
    this.#pieces = pieces
    this.#context = context
  }

  /**
   * The vote that counts, of motions that were carried: the one right before the decision, else the first one behind it, else
   * the last. Where all were lost, the first; without any, what the roll call adds up to.
   */
  get decisive(): Vote | null {
    const carried = this.#votes.filter(({ vote }) => !isLost(vote))
    const decided = this.#pieces.findIndex(({ section }) => section === 'decided')
    const chosen =
      carried.find(({ to }) => to === decided) ??
      carried.find(({ from }) => from >= decided) ??
      carried[carried.length - 1] ??
      this.#votes[0]
    return chosen?.vote ?? this.#roll.vote
  }

  /** Takes a statement, with the lines that go on with it, when it is a vote. */
  take(index: number, further: readonly Statement[] = []): boolean {
    const statement = this.#pieces[index]?.statement
    if (!statement) return false
    const labelled = statement.label?.key === 'vote'
    const own = labelled ? Text.join([statement.head, statement.text], ' ') : statement.text
    // Wide gaps, so that numbers of two lines stay two numbers.
    const whole = Text.join([own, ...further.map(({ unit }) => unit.whole)], '  ')
    // A line without the label is a vote only when it says little else.
    if (!labelled && whole.length > LONGEST_VOTE) return false
    const mention = findVote(whole.value, this.#context.lexicon)
    if (!mention) return false
    if (!labelled && mention.end - mention.start < whole.value.trim().length * 0.5) return false
    const told = labelled && this.#context.lexicon.minutes ? withVoters(mention, whole.value) : mention
    this.#enter(told, whole, index, index + 1 + further.length)
    this.#context.ledger.marker('vote', whole.place())
    return true
  }

  /** Takes the vote in the brackets of a label or before its words: 'Постановили (единогласно): …'. Gives what is left of the statement. */
  takeInside(statement: Statement, index: number): Statement {
    const { head, text, label } = statement
    if (!label) return statement
    const open = head.value.indexOf('(')
    const inside = open < 0 ? null : head.slice(open + 1, head.value.lastIndexOf(')'))
    if (inside) this.#inBrackets(inside, index)
    else this.#inLabel(head, index)
    const close = text.value.startsWith('(') ? text.value.indexOf(')') : -1
    if (close < 0 || !this.#inBrackets(text.slice(1, close), index)) return statement
    return { ...statement, text: text.slice(close + 1).trim() }
  }

  /** 'Собрание единогласно решило:': the label of the decision says how they voted, where no other line does. */
  #inLabel(head: Text, index: number): void {
    const mention = findVote(head.value, this.#context.lexicon)
    if (!mention?.vote.unanimous || this.#pieces.some(({ section }) => section === 'vote')) return
    this.#enter(mention, head, index, index)
  }

  #inBrackets(words: Text, index: number): boolean {
    const mention = findVote(words.value, this.#context.lexicon)
    if (!mention || (mention.end - mention.start) * 2 < words.length) return false
    this.#enter(mention, words, index, index)
    this.#context.ledger.marker('vote', words.place())
    return true
  }

  #enter({ vote, start, end }: VoteMention, words: Text, from: number, to: number): void {
    vote.text = clean(vote.text)
    this.#context.ledger.fact(vote, 'text', words.place(start, end), 'vote')
    this.#votes.push({ vote, from, to })
  }

  /** Takes a line that tells the outcome of the vote before it and nothing else: 'Решение № 112 не принято.' */
  takeOutcome({ unit, label, ordinal, text }: Statement): boolean {
    const last = this.#votes[this.#votes.length - 1]?.vote
    if (!last || last.result !== null || ordinal || unit.row) return false
    if (label && label.key !== 'decided') return false
    const told = findOutcome(label ? text.value : unit.text.value, this.#context.lexicon)
    if (!told?.result) return false
    last.result = told.result
    last.unanimous ??= told.unanimous
    this.#context.ledger.also(last, 'result', unit.whole.place())
    return true
  }

  /** Takes the sentence of a vote off the end of a clause: '… в недельный срок. Голосовали единогласно.' */
  takeTrailing(statement: Statement, index: number): Statement {
    const { text, verbatim, unit } = statement
    if (verbatim !== null || unit.row) return statement
    const from = text.value.slice(0, -1).lastIndexOf('. ', text.length - 2) + 1
    const tail = from > 0 ? outOfBrackets(text.slice(from).trim()) : null
    const mention = tail && tail.length < LONGEST_VOTE ? findVote(tail.value, this.#context.lexicon) : null
    if (!tail || mention?.start !== 0 || withoutTrailing(tail.value, '. ').length > mention.end)
      return statement
    this.#enter(mention, tail, index, index)
    this.#context.ledger.marker('vote', tail.place())
    return { ...statement, text: text.slice(0, from).trim() }
  }

  /** Takes a line on which people are named with how they voted. */
  takeRoll({ text }: Statement): boolean {
    if (!this.#roll.take(text.value, this.#context.lexicon)) return false
    this.#context.ledger.marker('roll-call', text.place())
    return true
  }

  /** Takes a row of a table of votes; the table counts once. */
  takeRow({ unit }: Statement, index: number): boolean {
    const { table } = unit
    if (!table) return false
    const ofQuestion = unit.row ? questionBallot(table, this.#context.lexicon)?.get(unit.row) : undefined
    if (ofQuestion) {
      this.#votes.push({ vote: { ...ofQuestion.vote }, from: index, to: index + 1 })
      this.#context.ledger.marker('vote', unit.whole.place())
      return true
    }
    const vote = ballotTable(table, this.#context.lexicon)
    if (!vote) return false
    if (!this.#tables.has(table)) {
      const rows = this.#pieces.filter(({ statement }) => statement.unit.table === table).length
      this.#votes.push({ vote, from: index, to: index + rows })
      this.#tables.add(table)
    }
    this.#context.ledger.marker('vote', unit.whole.place())
    return true
  }

  /** The lines of a vote in columns from a statement on, which is their head or a bare label above it; none where it is neither. */
  columns(index: number): Statement[] {
    const { lexicon } = this.#context
    const first = this.#pieces[index]?.statement
    const bare = first?.label?.key === 'vote' && first.text.value === ''
    const head = bare ? index + 1 : index
    const words = this.#pieces[head]?.statement
    if (!words || words.unit.row || !readsAsColumns(words.text.value, lexicon)) return []
    const rows: Statement[] = []
    for (const { statement } of this.#pieces.slice(head + 1, head + 1 + MOST_ROWS)) {
      if (statement.unit.row || !readsAsAmounts(statement.unit.whole.value, lexicon)) break
      rows.push(statement)
    }
    return rows.length === 0 ? [] : bare ? [words, ...rows] : rows
  }

  /** The statements below a labelled vote that go on with it: a line for each count, and the outcome. */
  goingOn(index: number): Statement[] {
    const found: Statement[] = this.columns(index)
    if (found.length > 0) return found
    const { lexicon } = this.#context
    let last = this.#pieces[index]?.statement
    for (const { statement } of this.#pieces.slice(index + 1)) {
      if (!last || statement.label || statement.ordinal || statement.unit.row) break
      const { value } = statement.text
      const open = /[,;]\s*$/u.test(last.text.value) && !statement.unit.gap
      // 'Решение принято единогласно.' and nothing else.
      const outcome = found.length > 0 && !statement.unit.gap && mostlyVote(value, lexicon)?.yes === null
      if (!open && !beginsWithCount(value, lexicon) && !outcome) break
      found.push(statement)
      last = statement
    }
    return found
  }
}
