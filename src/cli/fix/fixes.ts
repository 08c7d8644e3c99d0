/** The slips of typing that are put right, in this order. */
export const TYPING = ['look-alikes', 'spaces', 'number-sign', 'dashes'] as const
export type Typing = (typeof TYPING)[number]

/** What can be put right: slips of typing, and on request the numbers. */
export const FIXES = [...TYPING, 'numbering'] as const
export type Fix = (typeof FIXES)[number]
