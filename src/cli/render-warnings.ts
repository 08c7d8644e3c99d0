import type { RenderWarning } from '../render/renderer.ts'
import { plainLine } from '../report/plain.ts'
import { codeOf } from '../source/code-of.ts'
import type { Session } from './session.ts'

/** So many characters are named. */
const MOST = 8
/** Characters that a terminal shows as they are; letters from right to left would turn the line. */
const PRINTABLE = /[\p{S}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

const named = (character: string): string =>
  PRINTABLE.test(character) ? `${character} ${codeOf(character)}` : codeOf(character)

function lineOf(warning: RenderWarning, { t }: Session): string {
  const { file } = warning
  if (warning.code === 'characters-by-code') {
    const { characters } = warning
    const names = characters.slice(0, MOST).map(named).join(', ')
    const more = characters.length - MOST
    const list = more > 0 ? t('render.andMore', { names, count: more }) : names
    const reason = t('render.charactersByCode', { characters: list })
    return plainLine({ ruleId: 'characters-are-drawn', severity: 'warning', reason, file, place: null })
  }
  if (warning.code === 'text-left-out') {
    const reason = t('render.textLeftOut', { count: warning.count })
    return plainLine({ ruleId: 'text-is-understood', severity: 'warning', reason, file, place: null })
  }
  if (warning.code === 'styles-missing') {
    const reason = t('render.stylesMissing', {
      count: warning.styles.length,
      styles: warning.styles.join(', '),
    })
    return plainLine({ ruleId: 'styles-are-known', severity: 'warning', reason, file, place: null })
  }
  if (warning.code === 'reads-otherwise') {
    const reason = t('render.readsOtherwise')
    return plainLine({ ruleId: 'document-reads-back', severity: 'warning', reason, file, place: null })
  }
  if (warning.code === 'tasks-without-day') {
    const reason = t('render.tasksWithoutDay', { count: warning.count })
    return plainLine({ ruleId: 'task-has-day', severity: 'warning', reason, file, place: null })
  }
  if (warning.code === 'reference-body') {
    const reason = t('render.referenceBody')
    return plainLine({ ruleId: 'look-is-taken', severity: 'warning', reason, file, place: null })
  }
  const { line, column, length, kept } = warning
  const point = { line: line ?? 1, column: 1, offset: 0 }
  const reason = t('render.cellCut', { column, length, kept })
  return plainLine({
    ruleId: 'cell-is-whole',
    severity: 'warning',
    reason,
    file,
    place: { start: point, end: point },
  })
}

/** What a format could not hold, each thing once; printed on standard error when all is written. */
export class RenderWarnings {
  readonly #lines = new Set<string>()
  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  readonly add = (warning: RenderWarning): void => {
    this.#lines.add(lineOf(warning, this.#session))
  }

  /** As they will be printed. */
  get lines(): readonly string[] {
    return [...this.#lines]
  }

  /** Adds what was collected elsewhere. */
  addLines(lines: readonly string[]): void {
    for (const line of lines) this.#lines.add(line)
  }

  async print(): Promise<void> {
    for (const line of this.#lines) await this.#session.io.stderr.write(line)
  }
}
