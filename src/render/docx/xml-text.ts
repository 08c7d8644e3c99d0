import { legal } from './runs.ts'

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Words as they stand in XML, in the text and within quotes. */
export const xmlText = (text: string): string => legal(text).replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark)
