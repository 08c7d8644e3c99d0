/**
 * How fast the readers are: `npx tsx bench/read.bench.ts`. Prints medians of seven runs or more (processor time), the
 * growth from 1 MB to 10 MB, the comparison with remark on its own, and inputs made to choke a Markdown parser.
 */
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Document } from '../src/document/document.ts'
import { decode } from '../src/read/decode.ts'
import { readMarkdown } from '../src/read/markdown.ts'
import { readPlainText } from '../src/read/plain-text.ts'
import { createSource } from '../src/source/source.ts'

const RUNS = 7
const WORDS = (
  'совещание вопрос решение обеспечить подготовить направить отчёт сведения комиссия срок исполнение контроль ' +
  'администрация учреждение мероприятие план провести утвердить представить руководитель отдел до по в и о на'
).split(' ')

/** Always the same numbers: figures of two days can be compared. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
}

function sentence(next: (below: number) => number): string {
  const words = Array.from({ length: 6 + next(14) }, () => WORDS[next(WORDS.length)] ?? '')
  const text = words.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function markdownOf(size: number): string {
  const next = numbers(7)
  const parts: string[] = []
  for (let length = 0, item = 1; length < size; item++) {
    const block = [
      `## ${item}. ${sentence(next)}`,
      `**СЛУШАЛИ:** Петрова А.Б. ${sentence(next)}`,
      `__РЕШИЛИ:__ ${sentence(next)}`,
      `${item}\\.1\\. ${sentence(next)}\n${item}\\.2\\. ${sentence(next)}  \nСрок: 1${next(9)}.0${1 + next(9)}.2024`,
      `- ${sentence(next)}\n- *${sentence(next)}*\n- [ ] ${sentence(next)}`,
      `| № | Поручение | Срок |\n|---|---|---|\n| 1 | ${sentence(next)} | 0${1 + next(9)}.03.2024 |`,
    ].join('\n\n')
    parts.push(block)
    length += block.length
  }
  return parts.join('\n\n').slice(0, size)
}

function wrappedOf(size: number): string {
  const next = numbers(11)
  const lines: string[] = []
  for (let length = 0; length < size;) {
    let line = ''
    for (const word of sentence(next).concat(' ', sentence(next)).split(' ')) {
      if (line.length + 1 + word.length > 72) {
        lines.push(line)
        length += line.length + 1
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line, '')
    length += line.length + 2
  }
  return lines.join('\n').slice(0, size)
}

/** Processor time of an action: other work on the machine does not show in it. */
async function processorTime(action: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await action()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Medians of the times of some actions, run by turns. */
async function medians(actions: readonly (() => unknown)[], runs = RUNS): Promise<number[]> {
  const times = actions.map((): number[] => [])
  for (let run = 0; run < runs; run++) {
    for (const [index, action] of actions.entries()) times[index]?.push(await processorTime(action))
  }
  return times.map((list) => list.sort((x, y) => x - y)[Math.floor(runs / 2)] ?? 0)
}

const median = async (action: () => unknown, runs = RUNS): Promise<number> =>
  (await medians([action], runs))[0] ?? 0

const show = (name: string, ms: number): void =>
  console.log(`${name.padEnd(48)} ${ms.toFixed(1).padStart(9)} ms`)
const markdown = (text: string): Promise<Document> => readMarkdown(createSource('a.md', text))
const plain = (text: string): Document => readPlainText(createSource('a.txt', text))

const remark = unified().use(remarkParse).use(remarkGfm).freeze()
const KB = 1000
const MB = 1000 * KB

for (const size of [10 * KB, 100 * KB]) {
  const text = markdownOf(size)
  const actions = [() => remark.parse(text), () => markdown(text)]
  await medians(actions, 5)
  const [alone, own] = await medians(actions, 3 * RUNS)
  show(`remark-parse + remark-gfm alone, ${size / KB} kB`, alone ?? 0)
  show(`readMarkdown, ${size / KB} kB`, own ?? 0)
}

for (const [name, make, readText] of [
  ['readMarkdown', markdownOf, markdown],
  ['readPlainText', wrappedOf, plain],
] as const) {
  const times: number[] = []
  for (const size of [MB, 10 * MB]) {
    const text = make(size)
    const ms = await median(() => readText(text), size === MB ? RUNS : 3)
    show(`${name}, ${size / MB} MB`, ms)
    times.push(ms)
  }
  const [one, ten] = times
  console.log(`${name}: 10 MB takes ${((ten ?? 0) / (one ?? 1)).toFixed(1)} times as long as 1 MB`)
}

const utf8 = new TextEncoder().encode(wrappedOf(10 * MB))
show('decode, 10 M characters of UTF-8', await median(() => decode(utf8)))

const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'no blank line': (size) => 'слово слово слово, слово\n'.repeat(size / 25),
  'one line': (size) => 'слово '.repeat(size / 6),
  stars: (size) => '*'.repeat(size),
  'a*': (size) => 'а*'.repeat(size / 2),
  '*a_ ': (size) => '*а_ '.repeat(size / 4),
  '[': (size) => '['.repeat(size),
  '[a]': (size) => '[а]'.repeat(size / 3),
  '[a](<': (size) => '[а](<'.repeat(size / 5),
  '<': (size) => '<'.repeat(size),
  '<!--': (size) => '<!--'.repeat(size / 4),
  ' <!--': (size) => ' а <!--'.repeat(size / 7),
  '<?': (size) => 'а<?'.repeat(size / 3),
  '`': (size) => '` `` '.repeat(size / 5),
  '>': (size) => '>'.repeat(size),
  '> lines': (size) => '> > а\n'.repeat(size / 6),
  '- ': (size) => '- '.repeat(size / 2),
  '1. ': (size) => '1. '.repeat(size / 3),
  'deep lists': (size) =>
    Array.from({ length: Math.sqrt(size) }, (_, i) => `${' '.repeat(2 * (i % 500))}- а`).join('\n'),
  '|': (size) => `${'|'.repeat(size / 2)}\n${'|-'.repeat(size / 4)}`,
  table: (size) => `|а|б|\n|-|-|\n${'|а|б|\n'.repeat(size / 6)}`,
  'table and lines': (size) => `|а|б|\n|-|-|\n${'|а|б|\nв\n'.repeat(size / 8)}`,
  'grid rules': (size) => '+---+\n'.repeat(size / 6),
  '\\': (size) => '\\'.repeat(size),
  '&amp;': (size) => '&amp;'.repeat(size / 5),
  'open fence': (size) => `\`\`\`\n${'а\n\nб\n'.repeat(size / 5)}`,
  fences: (size) => '```\n\nа\n'.repeat(size / 7),
  'blank lines': (size) => '\n'.repeat(size),
  spaces: (size) => `${' '.repeat(size)}а`,
  '**': (size) => '** а '.repeat(size / 5),
  'escaped lines': (size) => '1\\.1\\. **Слово** слово\\.\n'.repeat(size / 24),
}
for (const [name, make] of Object.entries(HOSTILE)) {
  const times: number[] = []
  for (const size of [50 * KB, 500 * KB]) {
    const text = make(size)
    times.push(
      await median(async () => {
        await markdown(text)
        plain(text)
      }, 1),
    )
  }
  const [small, large] = times
  console.log(
    `hostile: ${name.padEnd(20)} 50 kB ${(small ?? 0).toFixed(0).padStart(6)} ms, 500 kB ${(large ?? 0).toFixed(0).padStart(7)} ms`,
  )
}
