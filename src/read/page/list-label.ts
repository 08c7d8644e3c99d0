import { ReadError } from '../read-error.ts'

/** Longer than any number of a list with the words around it: 'Статья 12.3.4.5.'. */
const LONGEST = 255

/** The form of a label or the label itself. Throws a ReadError 'too-large' for one that only blows the text up. */
export function checkedLabel(label: string): string {
  if (label.length > LONGEST) throw new ReadError('too-large', 'The number of a list is too long.')
  return label
}

/** The label of an entry, as it is printed; throws like `checkedLabel`. */
export const listLabel = (label: string): string => checkedLabel(label).trim()
