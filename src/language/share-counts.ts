/** Votes of one kind, as printed: how many, and whether that is a share of them all. */
interface Printed {
  readonly count: number | null
  readonly share: boolean
}

/** Whether nothing but shares are printed, so that they are the count: 'за – 94,2 %, против – 5,8 %'. */
export const areSharesTheCount = (printed: readonly Printed[]): boolean =>
  printed.every(({ count, share }) => share || !count)
