import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const OFFICE = process.env['SOFFICE'] ?? '/usr/bin/soffice'
const PDF_TO_TEXT = process.env['PDFTOTEXT'] ?? '/usr/bin/pdftotext'

export const hasOffice = existsSync(OFFICE)
export const hasPdfToText = existsSync(PDF_TO_TEXT)

/** Every sheet as a CSV file of its own, words as they are shown. */
export const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'

/** A folder that other programs work in, gone when `remove` is called. */
export class Desk {
  readonly #folder = mkdtempSync(join(tmpdir(), 'protocol-documents-'))

  /** Lets LibreOffice open files and write them in another format; what it wrote, by name. */
  convert(files: ReadonlyMap<string, Uint8Array>, filter: string): Map<string, Uint8Array> {
    const folder = mkdtempSync(join(this.#folder, 'office-'))
    const out = join(folder, 'out')
    mkdirSync(out)
    for (const [name, content] of files) writeFileSync(join(folder, name), content)
    const argv = [
      `-env:UserInstallation=file://${this.#folder}/profile`,
      '--headless',
      '--convert-to',
      filter,
    ]
    execFileSync(OFFICE, [...argv, '--outdir', out, ...[...files.keys()].map((name) => join(folder, name))], {
      stdio: 'ignore',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    })
    return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]))
  }

  /** The words of a PDF as poppler reads them. */
  textOf(pdf: Uint8Array): string {
    const path = join(this.#folder, 'one.pdf')
    writeFileSync(path, pdf)
    return execFileSync(PDF_TO_TEXT, [path, '-'], { encoding: 'utf8', maxBuffer: 1e8 })
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
