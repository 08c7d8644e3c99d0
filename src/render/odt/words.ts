import { xmlText } from '../layout/xml-text.ts'
import { tied } from '../layout/ties.ts'

/** Words as they stand in a paragraph: line breaks, tabs and blanks that OpenDocument would take for one (6.1.2). */
export const wordsXml = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      xmlText(tied(line))
        .replaceAll('\t', '<text:tab/>')
        .replace(/^ | (?= )| $/gu, '<text:s/>'),
    )
    .join('<text:line-break/>')

export const span = (style: string, text: string): string =>
  `<text:span text:style-name="${style}">${wordsXml(text)}</text:span>`
