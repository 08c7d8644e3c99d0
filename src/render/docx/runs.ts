import { Tab, TextRun, type IRunOptions } from 'docx'
import { tied } from '../layout/ties.ts'
import { legal } from '../layout/xml-text.ts'

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
