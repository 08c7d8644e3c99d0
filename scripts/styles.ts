/**
 * `npm run styles`: invents records in which every pair of styles is met, reads them, and prints how well, by field, by
 * style and by pair. Flags: --language ru|en, --sample N (every nth record, N in all), --all-styles, --show SEED,
 * --failures PART:WAY, --min macro=0.9,wrong=5 (exit 1 when below; wrong: above), --out DIR (text and gold files).
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { allRecords, LANGUAGES, record, type Language, type StyledRecord } from '../test/styles/record.ts'
import { macro, wrongOf100 } from './accuracy/tally.ts'
import { read, stylesPrinted, together, type Read } from './styles/measure.ts'
import { reportOf } from './styles/report.ts'

const { values: flags } = parseArgs({
  options: {
    language: { type: 'string' },
    sample: { type: 'string' },
    show: { type: 'string' },
    failures: { type: 'string' },
    min: { type: 'string' },
    out: { type: 'string' },
    'all-styles': { type: 'boolean', default: false },
  },
})

const print = (text: string): boolean => process.stdout.write(`${text}\n`)
const goldText = ({ gold }: StyledRecord): string =>
  stringify(gold, { lineWidth: 0, aliasDuplicateObjects: false })

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

function languages(): readonly Language[] {
  const { language } = flags
  if (language === undefined) return LANGUAGES
  const found = LANGUAGES.find((one) => one === language)
  return found ? [found] : fail(`--language ${language}: not known; take one of ${LANGUAGES.join(', ')}`)
}

function sampled(records: readonly StyledRecord[]): readonly StyledRecord[] {
  if (flags.sample === undefined) return records
  const size = Math.min(Number(flags.sample), records.length)
  if (!(size >= 1)) fail(`--sample ${flags.sample}: a number of records is wanted`)
  return Array.from(
    { length: size },
    (_, at) => records[Math.floor((at * records.length) / size)] as StyledRecord,
  )
}

const shown = (one: StyledRecord): string =>
  `${stylesPrinted(one).join(' ')}\n\n${one.text}\n---\n${goldText(one)}`

const FAILURES = 4
async function failures(style: string): Promise<void> {
  for (const language of languages()) {
    const meeting = sampled(allRecords(language)).filter((one) => stylesPrinted(one).includes(style))
    for (const one of meeting.slice(0, FAILURES)) {
      const { complaints } = await read(one)
      print(shown(one))
      for (const { field, wanted, found } of complaints)
        print(`${field}: want ${wanted ?? 'nothing'}, got ${found ?? 'nothing'}`)
      print('='.repeat(80))
    }
  }
}

function write(directory: string, language: Language, records: readonly StyledRecord[]): void {
  const folder = path.join(directory, language)
  mkdirSync(folder, { recursive: true })
  records.forEach((one, at) => {
    const name = path.join(folder, String(at + 1).padStart(4, '0'))
    writeFileSync(`${name}.${one.extension}`, one.text)
    writeFileSync(`${name}.gold.yaml`, `# ${stylesPrinted(one).join(' ')}\n${goldText(one)}`)
  })
}

/** Bounds of --min that the reading misses. */
function missed(reads: readonly Read[]): string[] {
  const all = together(reads)
  return (flags.min ?? '')
    .split(',')
    .filter((bound) => bound !== '')
    .filter((bound) => {
      const [name = '', value = ''] = bound.split('=')
      if (name === 'macro') return macro(all) < Number(value)
      if (name === 'wrong') return wrongOf100(all) > Number(value)
      return fail(`--min ${bound}: 'macro' or 'wrong' is wanted`)
    })
}

async function measure(): Promise<void> {
  for (const language of languages()) {
    const records = sampled(allRecords(language))
    if (flags.out !== undefined) write(flags.out, language, records)
    const reads: Read[] = []
    for (const one of records) reads.push(await read(one))
    print(reportOf(language, reads, flags['all-styles']))
    for (const bound of missed(reads)) {
      print(`${language}: not reached: ${bound}`)
      process.exitCode = 1
    }
  }
}

if (flags.show !== undefined)
  for (const language of languages()) print(shown(record(language, Number(flags.show))))
else if (flags.failures !== undefined) await failures(flags.failures)
else await measure()
