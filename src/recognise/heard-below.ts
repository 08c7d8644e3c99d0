import type { Piece } from './question.ts'

/** 'СЛУШАЛИ:' alone on its line: what stands right below it tells who was heard. */
export const heardBelow = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, at) => {
    const above = pieces[at - 1]
    const bare = above?.statement.label && above.statement.text.value === ''
    const heard = above?.section === 'heard' || above?.section === 'spoke'
    const plain = piece.section === 'noted' && !piece.statement.label
    return bare && heard && plain ? { section: above.section, statement: piece.statement } : piece
  })
