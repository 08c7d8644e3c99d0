const TWIPS_PER_MM = 1440 / 25.4

/** Millimetres as twentieths of a point, the unit of Word's measures. */
export const mm = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM)

/** Points as half points, the unit of Word's font sizes. */
export const halfPoints = (points: number): number => points * 2

const LINE = 240

/** Lines as Word measures the distance between them. */
export const lines = (count: number): number => Math.round(count * LINE)

/** Points as twips. */
export const pt = (points: number): number => points * 20
