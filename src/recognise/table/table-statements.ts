import type { Row } from '../../document/document.ts'
import { Text } from '../../document/text.ts'
import { guessedLabel } from '../../language/labels.ts'
import type { ColumnKind } from '../../language/columns.ts'
import type { LabelKey, Lexicon } from '../../language/lexicon.ts'
import { hasWord } from '../../source/letters.ts'
import type { Statement } from '../statements.ts'
import type { Unit } from '../units.ts'
import type { Cell, TaskCells } from './cell.ts'
import { partsOf, tasksOf } from './cell-parts.ts'
import { NOBODY, numberedTitle, questionNumber, shareOf } from './cell-words.ts'
import { personCells } from './person-cells.ts'
import { lettered } from './responsibility-matrix.ts'
import { sectionRows } from './sections.ts'
import { mixedParts } from './mixed-cells.ts'
import { layoutOf, type TableLayout } from './table-layout.ts'

/** Makes the statements of the rows of one table. */
class RowReader {
  readonly #unit: Unit
  readonly #row: Row
  readonly #layout: TableLayout
  readonly #lexicon: Lexicon

  constructor(unit: Unit, row: Row, layout: TableLayout, lexicon: Lexicon) {
    this.#unit = unit
    this.#row = row
    this.#layout = layout
    this.#lexicon = lexicon
  }

  read(): Statement[] | null {
    const { listing } = this.#layout
    if (listing === 'people') return this.#person()
    if (listing === 'report') return [this.#statement({ role: 'report' }, this.#unit.text)]
    if (this.#headsSection()) return this.#section()
    const all = this.#isMixed() ? this.#mixed() : this.#parted()
    return all.length > 0 ? all.map((statement, at) => ({ ...statement, first: at === 0 })) : null
  }

  /** A row with its title, what was said and what was decided in columns of their own. */
  #parted(): Statement[] {
    const { listing } = this.#layout
    const question = listing === 'tasks' ? [] : this.#question()
    const said = listing === 'resolved' ? this.#said(this.#cells('discussion')) : []
    const tasks = listing === 'questions' ? [] : this.#tasks(listing === 'tasks')
    return [...question, ...said, ...tasks]
  }

  /** Whether one column has what was said and what was decided. */
  #isMixed(): boolean {
    const { columns } = this.#layout
    const [decision] = columns.get('decision') ?? []
    return decision !== undefined && (columns.get('discussion') ?? []).includes(decision)
  }

  /** A row whose lines tell by their labels what they are. */
  #mixed(): Statement[] {
    const { columns } = this.#layout
    const [column = -1, ...further] = columns.get('decision') ?? []
    const apart = columns.get('question')?.[0] !== column
    const cell = this.#row.cells[column]?.trim()
    const parts = cell && hasWord(cell.value) ? mixedParts(cell, !apart, this.#lexicon) : []
    const tasks = parts.filter(({ kind }) => kind === 'task')
    const said = parts.map((part): Statement[] => {
      const { kind, head, text } = part
      if (kind === 'title') return this.#titled(text)
      if (kind === 'said') return this.#said([text])
      if (kind === 'vote') return [{ ...this.#statement(null, text), head, label: guessedLabel('vote') }]
      const at = tasks.indexOf(part)
      const task = at < 0 ? NOBODY : this.#taskCells(tasks.length, at)
      const clause: Cell = { role: 'clause', certain: true, task: { ...task, marks: [...task.marks, head] } }
      return [this.#statement(clause, text)]
    })
    const tasked = further.flatMap((at) => this.#tasksOf(this.#row.cells[at]?.trim() ?? null, false))
    return [...(apart ? this.#question() : []), ...said.flat(), ...tasked]
  }

  /** What was said, a statement a cell. */
  #said(cells: readonly Text[]): Statement[] {
    return cells.filter(({ value }) => hasWord(value)).map((cell) => this.#statement({ role: 'said' }, cell))
  }

  heads(): Statement {
    const { listing } = this.#layout
    const key = HEADS[listing]
    const { whole } = this.#unit
    const cell: Cell | null =
      listing === 'other' ? null : { role: 'heads', of: listing, marked: this.#layout.certain }
    const label = key === null ? null : guessedLabel(key, 'end', whole.value)
    if (listing !== 'questions' && listing !== 'resolved') return { ...this.#plain(whole), cell, label }
    return {
      ...this.#plain(whole.slice(0, 0)),
      cell: listing === 'questions' ? null : cell,
      label,
      head: whole,
    }
  }

  /** What heads the rows of a table that has no headings: no words, but the table's place in the record. */
  unheaded(): Statement {
    const { whole } = this.#unit
    return {
      ...this.#plain(whole.slice(0, 0)),
      cell: { role: 'heads', of: 'people', marked: this.#layout.certain },
    }
  }

  #plain(text: Text): Statement {
    const head = this.#unit.whole.slice(0, 0)
    return {
      unit: this.#unit,
      ordinal: null,
      question: null,
      label: null,
      head,
      text,
      verbatim: null,
      first: true,
      level: 0,
      cell: null,
    }
  }

  #statement(cell: Cell | null, text: Text): Statement {
    return { ...this.#plain(text), cell }
  }

  #cells(kind: ColumnKind): Text[] {
    const found = (this.#layout.columns.get(kind) ?? []).map((at) => this.#row.cells[at]?.trim())
    return found.filter((cell): cell is Text => cell !== undefined && cell.value !== '')
  }

  #cell(kind: ColumnKind): Text | null {
    return this.#cells(kind)[0] ?? null
  }

  #lettered(letter: 'R' | 'A'): Text[] {
    const { heads, matrix } = this.#layout
    return lettered(letter, this.#unit.table?.rows[heads - 1], this.#row, matrix)
  }

  #question(): Statement[] {
    const title = this.#cell('question')
    const numbered =
      title && this.#layout.listing !== 'questions' ? questionNumber(title, this.#lexicon) : null
    if (numbered) return [{ ...this.#statement({ role: 'question' }, numbered.text), ...numbered }]
    return title && hasWord(title.value) ? this.#titled(title) : []
  }

  #titled(title: Text): Statement[] {
    const speaker = this.#cell('speaker')
    const listed = this.#layout.listing === 'questions'
    const { text, ...numbered } = numberedTitle(title, this.#cell('number'))
    const question: Statement = {
      ...this.#statement(listed ? null : { role: 'question' }, text),
      ...numbered,
    }
    if (!speaker || !hasWord(speaker.value)) return [question]
    const said = this.#statement(listed ? null : { role: 'speaker' }, speaker)
    return [question, { ...said, label: guessedLabel('speaker', 'end') }]
  }

  #tasks(numbered: boolean): Statement[] {
    return this.#tasksOf(this.#cell('decision'), numbered)
  }

  #tasksOf(cell: Text | null, numbered: boolean): Statement[] {
    if (!cell || !hasWord(cell.value)) return []
    const who = this.#cells('assignee')
    const beside = [...who, ...this.#cells('deadline')].map((one) => partsOf(one, this.#lexicon).length)
    const tasks = tasksOf(cell, beside, this.#lexicon)
    const number = numbered ? this.#cell('number') : null
    return tasks.map(({ ordinal, head, text }, at): Statement => {
      const task = { ...this.#taskCells(tasks.length, at), number: at === 0 ? number : null }
      const clause: Cell = { role: 'clause', certain: this.#layout.certain, task }
      return { ...this.#statement(clause, text), ordinal, head }
    })
  }

  /** What the cells beside a task say of it, where it is the one at an index of several. */
  #taskCells(tasks: number, at: number): TaskCells {
    const marks: Text[] = []
    const of = (kind: ColumnKind): Text[] =>
      this.#cells(kind).map((one) => {
        const share = shareOf(one, tasks, at, this.#lexicon)
        if (share.head.length > 0) marks.push(share.head)
        return share.text
      })
    return {
      number: null,
      assignees: [...of('assignee'), ...of('together'), ...this.#lettered('R')],
      deadlines: of('deadline'),
      controllers: [...of('control'), ...this.#lettered('A')],
      marks: [...marks, ...this.#layout.matrix.flatMap((column) => this.#row.cells[column]?.trim() ?? [])],
      first: at === 0,
    }
  }

  /** Whether the row heads the tasks below it. */
  #headsSection(): boolean {
    const { listing, heads, columns } = this.#layout
    const { table } = this.#unit
    if (listing !== 'tasks' || !table || this.#lexicon.minutes) return false
    return sectionRows(table, heads, columns.get('decision')?.[0] ?? -1).has(this.#row)
  }

  #section(): Statement[] {
    const title = this.#row.cells.map((cell) => cell.trim()).find(({ value }) => value !== '')
    if (!title) return []
    return [{ ...this.#statement({ role: 'section' }, title), ...numberedTitle(title, null) }]
  }

  #person(): Statement[] | null {
    // A row with one cell is a heading among the rows.
    if (this.#row.cells.filter(({ value }) => value.trim() !== '').length < 2) return null
    const person = personCells(this.#row, this.#layout, this.#lexicon)
    if (!person) return null
    const text = Text.join(
      [person.name, person.post, person.organization].filter((one): one is Text => one !== null),
      '    ',
    )
    return [this.#statement({ role: 'person', marked: this.#layout.certain, person }, text)]
  }
}

const HEADS: Readonly<Record<TableLayout['listing'], LabelKey | null>> = {
  questions: 'agenda',
  resolved: 'proceedings',
  tasks: 'tasks',
  report: null,
  people: null,
  other: null,
}

/** What the row of a table says that lists questions, tasks or people; null for all other lines and rows. */
export function tableStatements(unit: Unit, lexicon: Lexicon): Statement[] | null {
  const { table, row } = unit
  if (!table || !row) return null
  const layout = layoutOf(table, lexicon)
  if (layout.listing === 'other') return null
  const reader = new RowReader(unit, row, layout, lexicon)
  const at = table.rows.indexOf(row)
  if (at < layout.heads) return [reader.heads()]
  const read = reader.read()
  // A roll call without headings begins with its first row.
  return read && at === 0 && layout.listing === 'people' ? [reader.unheaded(), ...read] : read
}
