/** Measures of the page in millimetres and points (GOST R 7.0.97-2016, 3). */
export const PAGE = {
  width: 210,
  height: 297,
  top: 20,
  bottom: 20,
  right: 10,
  left: 20,
  /** Of documents that are kept longer than ten years. */
  archiveLeft: 30,
  /** Of the first line of a paragraph. */
  indent: 12.5,
  /** Of each level of clauses below another. */
  step: 7.5,
  /** From the upper edge to the number of the page. */
  pageNumber: 10,
  textSize: 14,
  tableSize: 12,
  captionSize: 10,
  lineHeight: 1.15,
} as const

/** Width of the text. */
export function textWidth(archive: boolean): number {
  return PAGE.width - PAGE.right - (archive ? PAGE.archiveLeft : PAGE.left)
}

/**
 * Where a stamp of approval begins, as a share of the width: at the right, its lines under each other (GOST R 7.0.97-2016, 5.16)
 * and no longer than 75 mm (3.3).
 */
export const STAMP_LEFT = 0.585

/** Columns of a signature: the post, the signature itself, the name; they fill the width of the text. */
export const SIGNATURE_SHARES = [46, 22, 32] as const

/** A line to sign on, as text: whoever copies or reads the words still sees where the name begins. */
export const SIGN_HERE = '_'.repeat(14)

const LONGEST_TERM = 80
const LETTER = 2.65

/** Width of the column of names, by the letters of the longest one. */
export function termWidth(letters: number): number {
  return Math.min(LONGEST_TERM, Math.round(letters * LETTER) + 3)
}
