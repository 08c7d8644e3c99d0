import type { Correction } from '../../model/corrections.ts'
import { factPath } from '../../model/fact-path.ts'
import type { Protocol } from '../../model/schema.ts'
import { told } from '../../recognise/corrections/slots.ts'

/** Words of a quote, of its neighbours and of what it is under: enough to find them, few enough to read. */
const QUOTED = 14
const BESIDE = 5
const UNDER = 8

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** A stretch of the original text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** How far around a quote its neighbours are looked for. */
const NEAR = 200

/** The quoted words with their neighbours; `whole`: however many they are. */
export function quoteOf(
  original: string,
  { start, end }: Stretch,
  whole = false,
): Pick<Correction, 'quote' | 'before' | 'after'> {
  const words = wordsOf(original.slice(start, end))
  const quote = words.slice(0, whole ? words.length : QUOTED).join(' ')
  const long = words.length > QUOTED && !whole
  // The first and the last of what was cut out may be half a word.
  const before = wordsOf(original.slice(Math.max(0, start - NEAR), start))
    .slice(1)
    .slice(-BESIDE)
    .join(' ')
  const after = long
    ? ''
    : wordsOf(original.slice(end, end + NEAR))
        .slice(0, BESIDE)
        .join(' ')
  return { quote, ...(before && { before }), ...(after && { after }) }
}

/** The value at a JSON Pointer; undefined where there is none. */
function valueAtPointer(model: Protocol, pointer: string): unknown {
  let value: unknown = model
  for (const key of pointer.split('/').slice(1))
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  return value
}

/** The path that is corrected where a person points at a fact: of a name, a title or words what they are of. */
export function pathOfFact(pointers: readonly string[]): string | null {
  const paths = pointers.map((pointer) => {
    const owner = pointer.replace(/\/(?:name|title|text)$/, '')
    return owner !== pointer && factPath(owner) ? owner : pointer
  })
  const whole = paths.find((path, at) => path !== pointers[at])
  return whole ?? paths.find((path) => factPath(path)) ?? null
}

/** Beginning of the title or the words of the question or clause that a path lies in. */
export function underOf(model: Protocol, path: string): string | undefined {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    const value = valueAtPointer(model, path.slice(0, at))
    if (typeof value !== 'object' || value === null) continue
    const words = 'text' in value ? value.text : 'title' in value && at > 0 ? value.title : null
    if (typeof words === 'string' && words !== '') return wordsOf(words).slice(0, UNDER).join(' ')
  }
  return undefined
}

/** Whether several facts of a kind stand at one place, so that an entry has to say which is meant. */
export function isShared(model: Protocol, path: string, { start }: Stretch): boolean {
  const shape = factPath(path)?.shape.join('/')
  const owners = Object.entries(model.positions).flatMap(([pointer, position]) => {
    const owner = pathOfFact([pointer]) ?? ''
    return position.start.offset === start && factPath(owner)?.shape.join('/') === shape ? [owner] : []
  })
  return new Set(owners).size > 1
}

/** What was read, as an entry tells it. */
export const wasOf = (model: Protocol, path: string): Pick<Correction, 'was'> => {
  const was = told(valueAtPointer(model, path))
  return was === null ? {} : { was }
}
