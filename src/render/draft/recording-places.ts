import type { Decision, Protocol } from '../../model/schema.ts'

/** Where in the text each remark stands, with its time of the recording. */
interface TimedStretch {
  readonly from: number
  readonly to: number
  readonly time: string
}

function stretchesOf({ agenda, positions }: Protocol): TimedStretch[] {
  return agenda.flatMap(({ remarks }, item) =>
    remarks.flatMap(({ time }, index) => {
      const position = positions[`/agenda/${item}/remarks/${index}/text`]
      const [from, to] = [position?.start.offset, position?.end.offset]
      return time !== null && from !== undefined && to !== undefined ? [{ from, to, time }] : []
    }),
  )
}

/** The time of the recording at an offset of the text; null where no remark that has one stands there. */
export function timeAt(model: Protocol): (offset: number | undefined) => string | null {
  const stretches = stretchesOf(model)
  return (offset) =>
    offset === undefined
      ? null
      : (stretches.find(({ from, to }) => offset >= from && offset <= to)?.time ?? null)
}

/** '[01:31:40]', with the address of that second where the recording has one (W3C Media Fragments URI 1.0). */
export function timeMark(time: string, media: string | null): string {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
  return media === null ? `[${time}]` : `[${time}] ${media}#t=${hours * 3600 + minutes * 60 + seconds}`
}

/** Where each clause of a draft is heard: '2.1 [01:31:40]'. */
export function clausePlaces(model: Protocol, media: string | null): string[] {
  const heardAt = timeAt(model)
  const placed = (list: readonly Decision[], pointer: string, before: string): string[] =>
    list.flatMap((_, index) => {
      const time = heardAt(model.positions[`${pointer}/decisions/${index}/text`]?.start.offset)
      return time === null ? [] : [`${before}${index + 1} ${timeMark(time, media)}`]
    })
  return model.agenda.flatMap(({ decisions }, item) => placed(decisions, `/agenda/${item}`, `${item + 1}.`))
}
