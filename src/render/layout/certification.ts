import type { Printing } from '../../language/printing.ts'
import type { LayoutBlock } from './block.ts'

/** 'Верно' with what the one who certifies a copy fills in by hand (GOST R 7.0.97-2016, 5.26). */
export function certificationBlocks({ phrases }: Printing): LayoutBlock[] {
  return [
    { type: 'line', text: phrases.certified },
    { type: 'blanks', fields: [phrases.post, phrases.signature, phrases.signedName] },
    { type: 'blanks', fields: [phrases.dateToFill] },
  ]
}
