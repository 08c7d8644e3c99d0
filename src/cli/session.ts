import type { Paint } from './colour.ts'
import type { OcrMode } from './ocr/settings.ts'
import type { Io, Output } from './io.ts'
import type { MessageLanguage, Translate } from './translate.ts'

/** What a command is given to work with. */
export interface Session {
  readonly io: Io
  readonly language: MessageLanguage
  readonly t: Translate
  /** Colours for standard output; leaves the text as it is where none are wanted. */
  readonly paint: Paint
  /** What `main` will return: 0 clean, 1 findings of severity error, 2 wrong call or unreadable input. */
  exitCode: 0 | 1 | 2
  /** The largest input that is read, in bytes: `--max-size`. */
  mostBytes: number
  /** Where it is shown how far the work is, where that is not standard error. */
  readonly screen?: Output
  /** When text is recognised in pictures: `--ocr`. */
  ocr: OcrMode
  /** Folders whose pictures are the pages of one record: `--pages`. */
  readonly pageFolders: Set<string>
}
