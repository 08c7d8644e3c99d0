const SECTOR = 512
const END = 0xfffffffe
const FREE = 0xffffffff
const TABLE = 0xfffffffd
const PER_TABLE = SECTOR / 4
const IN_HEAD = 109

/** Little-endian numbers, each as [bytes, number]. */
function numbers(...pairs: readonly (readonly [size: number, number: number])[]): number[] {
  return pairs.flatMap(([size, number]) =>
    Array.from({ length: size }, (_, byte) => Math.floor(number / 2 ** (8 * byte)) & 0xff),
  )
}
const u16 = (...all: readonly number[]): number[] => numbers(...all.map((one) => [2, one] as const))
const u32 = (...all: readonly number[]): number[] => numbers(...all.map((one) => [4, one] as const))
const wide = (text: string): number[] => u16(...[...text].map((letter) => letter.charCodeAt(0)))

/** A container ([MS-CFB]) with the given streams in its root. */
export function buildOle(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams)
  const chains: number[] = []
  const next: number[] = []
  const data: Uint8Array[] = []
  const put = (bytes: Uint8Array): void => {
    const count = Math.ceil(Math.max(bytes.length, 1) / SECTOR)
    chains.push(next.length)
    for (let left = count; left > 0; left--) next.push(left === 1 ? END : next.length + 1)
    data.push(bytes, new Uint8Array(count * SECTOR - bytes.length))
  }
  const entry = (name: string, kind: number, child: number, right: number, start: number, size: number) => [
    ...wide(name),
    ...Array<number>(64 - name.length * 2).fill(0),
    ...u16((name.length + 1) * 2),
    kind,
    1,
    ...u32(FREE, right, child),
    ...Array<number>(36).fill(0),
    ...u32(start, size, 0),
  ]
  for (const name of names) put(streams[name] ?? new Uint8Array())
  const entries = names.map((name, at) => {
    const right = at + 1 < names.length ? at + 2 : FREE
    return entry(name, 2, FREE, right, chains[at] ?? 0, streams[name]?.length ?? 0)
  })
  put(
    Uint8Array.from([
      ...entry('Root Entry', 5, names.length > 0 ? 1 : FREE, FREE, END, 0),
      ...entries.flat(),
    ]),
  )
  const used = next.length
  const tables = Math.ceil(used / (PER_TABLE - 1))
  const table = new Uint8Array(tables * SECTOR).fill(0xff)
  const view = new DataView(table.buffer)
  next.forEach((sector, at) => {
    view.setUint32(at * 4, sector, true)
  })
  for (let at = used; at < used + tables; at++) view.setUint32(at * 4, TABLE, true)
  const places = Array.from({ length: IN_HEAD }, (_, at) => (at < tables ? used + at : FREE))
  const head = [
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...Array<number>(16).fill(0),
    ...u16(0x3e, 3, 0xfffe, 9, 6, 0, 0, 0),
    // The small sectors' bound of 0: every stream lies in sectors of its own.
    ...u32(0, tables, chains[names.length] ?? 0, 0, 0, END, 0, END, 0, ...places),
  ]
  return Uint8Array.from(Buffer.concat([Uint8Array.from(head), ...data, table]))
}

/** Words with what is said of them: one run. */
export interface DocRun {
  readonly text: string
  /** A list of properties of characters. */
  readonly properties?: readonly number[]
}

/** A paragraph, its mark at the end of the last run. */
export interface DocParagraph {
  readonly runs: readonly DocRun[]
  /** A list of properties of paragraphs. */
  readonly properties?: readonly number[]
  /** Kept in one byte per character. */
  readonly narrow?: boolean
  /** What its piece says of it. */
  readonly piece?: number
}

export interface DocContent {
  readonly paragraphs: readonly DocParagraph[]
  /** Flags of the head. */
  readonly flags?: number
  readonly version?: number
  /** Lists of properties that pieces name. */
  readonly lists?: readonly (readonly number[])[]
  /** Further parts of the table stream, by their place in the list of the head. */
  readonly parts?: Readonly<Record<number, readonly number[]>>
  readonly data?: readonly number[]
}

/** Marks of windows-1252 that are no letters of ISO 8859-1. */
const NARROW: Readonly<Record<string, number>> = { '–': 0x96, '’': 0x92, '€': 0x80 }

export const plain = (text: string, properties: readonly number[] = []): DocParagraph => ({
  runs: [{ text: `${text}\r` }],
  properties,
})

/** A page of properties: where stretches end, then per stretch its entry, then the lists of properties themselves. */
function page(ends: readonly number[], lists: readonly (readonly number[])[], entry: number): number[] {
  const bytes = Array<number>(SECTOR).fill(0)
  u32(...ends).forEach((byte, at) => (bytes[at] = byte))
  let free = SECTOR - 2
  lists.forEach((list, index) => {
    free = (free - list.length) & ~1
    list.forEach((byte, at) => (bytes[free + at] = byte))
    bytes[ends.length * 4 + index * entry] = free / 2
  })
  bytes[SECTOR - 1] = lists.length
  return bytes
}

const TEXT = 2048
const PARTS = 154

/** A tiny document of Word 97: a few paragraphs, the properties of all of them on a page each. */
export function buildDoc(content: DocContent): Uint8Array {
  const { paragraphs } = content
  const text: number[] = []
  const starts = [0]
  const ends = [TEXT]
  const runEnds = [TEXT]
  const pieces: number[] = []
  let characters = 0
  for (const { runs, narrow, piece } of paragraphs) {
    const place = TEXT + text.length
    pieces.push(...u16(0), ...u32(narrow ? place * 2 + 0x40000000 : place), ...u16(piece ?? 0))
    for (const run of runs) {
      characters += run.text.length
      const letters = [...run.text]
      const bytes = narrow ? letters.map((one) => NARROW[one] ?? one.charCodeAt(0)) : wide(run.text)
      for (const byte of bytes) text.push(byte)
      runEnds.push(TEXT + text.length)
    }
    starts.push(characters)
    ends.push(TEXT + text.length)
  }
  const runLists = paragraphs.flatMap(({ runs }) =>
    runs.map(({ properties = [] }) => [properties.length, ...properties]),
  )
  const paragraphLists = paragraphs.map(({ properties = [] }) => {
    const even = properties.length % 2 === 0 ? properties : [...properties, 0]
    return [0, even.length / 2 + 1, 0, 0, ...even]
  })
  const pageAt = Math.ceil((TEXT + text.length) / SECTOR)
  const lists = (content.lists ?? []).flatMap((list) => [1, ...u16(list.length), ...list])
  const table = [...u32(...starts), ...pieces]
  const parts: Readonly<Record<number, readonly number[]>> = {
    12: u32(TEXT, TEXT + text.length, pageAt),
    13: u32(TEXT, TEXT + text.length, pageAt + 1),
    33: [...lists, 2, ...u32(table.length), ...table],
    ...content.parts,
  }
  const main = Array<number>(pageAt * SECTOR).fill(0)
  const set = (at: number, bytes: readonly number[]): void => {
    bytes.forEach((byte, index) => (main[at + index] = byte))
  }
  set(0, u16(0xa5ec, content.version ?? 0xc1, 0, 0, 0, content.flags ?? 0))
  set(32, u16(14))
  set(62, u16(22))
  set(76, u32(characters))
  set(152, u16(93))
  set(TEXT, text)
  const tables: number[] = []
  for (const [index, bytes] of Object.entries(parts)) {
    set(PARTS + Number(index) * 8, u32(tables.length, bytes.length))
    for (const byte of bytes) tables.push(byte)
  }
  return buildOle({
    WordDocument: Uint8Array.from([
      ...main,
      ...page(runEnds, runLists, 1),
      ...page(ends, paragraphLists, 13),
    ]),
    '0Table': Uint8Array.from(tables),
    ...(content.data && { Data: Uint8Array.from(content.data) }),
  })
}
