import type { Assignee, Protocol } from '../model/schema.ts'
import type { PrintedLine } from '../model/printed-line.ts'
import type { CsvColumn } from './csv/columns.ts'
import type { PageViews } from './html/evidence/strips.ts'

/** A model and the name of the file it was read from. */
export interface RenderInput {
  readonly file: string
  readonly model: Protocol
  /** The text that the model was read from, which its positions point into. */
  readonly source?: string
  /** Pictures of the pages that the text was recognised in. */
  readonly pages?: PageViews
  /** The lines of the record as they are printed: documents are then laid out as the record is. */
  readonly printed?: readonly PrintedLine[]
}

/** What a format cannot hold as the record has it; the output says so as well. */
export type RenderWarning =
  | {
      /** Characters that the font of a PDF does not have stand there by their code. */
      readonly code: 'characters-by-code'
      readonly file: string
      readonly characters: readonly string[]
    }
  | {
      /** A document that is made of the facts does not show what became none. */
      readonly code: 'text-left-out'
      readonly file: string
      readonly count: number
    }
  | {
      /** The file that a document takes its look from lacks styles that a template names. */
      readonly code: 'styles-missing'
      readonly file: string
      readonly styles: readonly string[]
    }
  | {
      /** The file that documents take their look from has words in its body, which they do not take. */
      readonly code: 'reference-body'
      readonly file: string
    }
  | {
      /** What is read from the document again are other facts than it was made of. */
      readonly code: 'reads-otherwise'
      readonly file: string
    }
  | {
      /** Tasks without a day are no events of a calendar. */
      readonly code: 'tasks-without-day'
      readonly file: string
      readonly count: number
    }
  | {
      /** A cell of a table holds the beginning of its words alone. */
      readonly code: 'cell-cut'
      readonly file: string
      /** Line of the source where the clause stands, for a table of decisions. */
      readonly line: number | null
      /** Header of the column. */
      readonly column: string
      readonly length: number
      readonly kept: number
    }

export interface RenderOptions {
  /** Is told of what the format cannot hold. */
  readonly warn?: (warning: RenderWarning) => void
  /** CSV: what stands between two cells; ',' when left out. */
  readonly delimiter?: string
  /** CSV: byte order mark and CRLF line ends, as Excel wants them. */
  readonly bom?: boolean
  /** CSV: the columns and their order; the thirteen of the default header when left out. */
  readonly columns?: readonly CsvColumn[]
  /** Tables of decisions: a row for each assignee of a clause. */
  readonly explode?: 'assignees' | undefined
  /** Pages: a left margin of 30 mm, for documents that are kept longer than ten years (GOST R 7.0.97-2016, 3). */
  readonly archive?: boolean
  /** Word: a Word file (.docx, .dotx) whose styles, margins, headers and footers the document takes. */
  readonly reference?: Uint8Array
  /** Pages: in the order and the words of the house, whatever those of the record are. */
  readonly houseStyle?: boolean
  /** Pages: whom the document goes to, named above it in the dative where the form is certain. */
  readonly addressee?: Assignee
  /** Pages: what became no fact, on a page of its own, where the document is made of the facts. */
  readonly unread?: boolean
  /** Markdown: the model in a comment, for what reads another way; the other documents hold it anyhow. */
  readonly embed?: boolean
  /** PDF: the words that were read from the document, a line or a cell each; while they are the same, its model stands for them. */
  readonly wordsRead?: readonly string[]
  /** HTML: the facts beside the text that they were read from, which the input must then have. */
  readonly evidence?: boolean
  /** Task lists in Markdown: what the groups are; by assignee, in an issue by item, when left out. */
  readonly groupBy?: 'assignee' | 'date' | 'item'
  /** Tasks: of this person or body alone, named in the nominative, in full or by the family name. */
  readonly assignee?: string
  /** Tasks: due before this day (ISO 8601) alone. */
  readonly dueBefore?: string
  /** Tasks: overdue on this day (ISO 8601) alone. */
  readonly overdueOn?: string
  /** Calendar: tasks as VTODOs, or as events of a day, for calendars that pass over the former; 'todo' when left out. */
  readonly as?: 'todo' | 'event'
  /** Calendar: so long before the day an alarm rings, as a duration of RFC 5545 (3.3.6): 'P3D'. */
  readonly remind?: string
  /** Calendar: e-mail addresses by name, as the model has it. */
  readonly emails?: Readonly<Record<string, string>>
}

/** Models to text; the same text every time. */
export type TextRender = (inputs: readonly RenderInput[], options: RenderOptions) => string

/** Models to the bytes of a binary format; the same bytes every time. */
export type BinaryRender = (inputs: readonly RenderInput[], options: RenderOptions) => Promise<Uint8Array>

/** A text of many records that can be written record by record: what stands before the first, and what each one adds. */
export interface Pieces {
  opening(options: RenderOptions): string
  piece(input: RenderInput, options: RenderOptions): string
}

export interface Renderer {
  /** Whether several records go into one output. */
  readonly many: boolean
  /** What the name of a file of this format ends in, without the dot. */
  readonly extension: string
  readonly load: () => Promise<TextRender | BinaryRender>
  /** The same output piece by piece, where it is the pieces put together. */
  readonly pieces?: () => Promise<Pieces>
}
