import { Tab, TextRun, type IRunOptions } from 'docx'
import { tied } from '../layout/ties.ts'

const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Characters that XML 1.0 cannot hold (2.2) become the sign for a character that cannot be shown. */
export const legal = (text: string): string => text.replace(NOT_XML, '\u{FFFD}')

/** Words as runs: a line break becomes a break of the line, a tab a tab. */
export function runs(text: string, options: IRunOptions = {}): TextRun[] {
  return text
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [new TextRun({ break: 1 })] : []),
      ...line
        .split('\t')
        .flatMap((words, at) => [
          ...(at > 0 ? [new TextRun({ children: [new Tab()] })] : []),
          new TextRun({ ...options, text: legal(tied(words)) }),
        ]),
    ])
}
