import { ARROW_SIGNS, DRAWN_ARROW } from '../source/arrows.ts'
import type { Place } from '../source/place.ts'
import type { Text } from '../document/text.ts'

/** Marks that open a list item when white space follows. */
const BULLETS = new Set([...`-*+•–—―−▪▫·●○◦■□‣∙➢${ARROW_SIGNS}✓✔`])
/** Marks that open one when a word stands right behind them too: '-провести'; a star there is emphasis, a plus a sign. */
const GLUED = new Set([...BULLETS].filter((mark) => mark !== '*' && mark !== '+'))
/** Marks of several characters: '> Утвердить', '>> Утвердить', '=> Утвердить', '==> Утвердить'. */
const ARROW = new RegExp(`^(?:>{1,3}|${DRAWN_ARROW})(?=\\s+\\S)`, 'u')
const LETTER_NEXT = /^[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ«]/u
const BOX = /^\[([ xXхХ])\](?=\s|$)/
const ARABIC = /^(\d{1,3}(?:\.\d{1,3}){0,4})(\.\)|[.)]|\/(?=\s)|)(?=\s|$|[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ«"„“(])/u
const ROMAN = /^[IVXІХ]{1,6}[.)](?=\s|$)/u
const LETTER = /^[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ]\)(?=\s|$|[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ«])/u
const SPACED_DATE = /^\d{1,2}\. ?\d{1,2}\. ?\d{2,4}/
const DAY_MONTH = /^\d{2}\.\d{2}$/
const CAPITAL = /^\s+[«"„“(]?[A-ZÀ-ÖØ-ÞЀ-Я]/u

/** What a line opens with, and the rest of it. */
export interface LineOpening {
  readonly bullet: string | null
  readonly checked: boolean | null
  /** The words after the bullet and the box. */
  readonly text: Text
  /** The bullet and the box. */
  readonly marks: readonly Place[]
}

/** Whether a value opens with a bullet: '- провести', '• провести', '-провести'. A lone '–' or '-5' is none. */
export function startsWithBullet(value: string): boolean {
  if (ARROW.test(value.slice(0, 80))) return true
  const mark = value.charAt(0)
  if (!BULLETS.has(mark)) return false
  return /^\s+\S/.test(value.slice(1, 80)) || (GLUED.has(mark) && LETTER_NEXT.test(value.slice(1, 2)))
}

/**
 * Takes the bullet and the box of a task off a line. `without` names bullets that are no bullets here (in Markdown
 * an escaped asterisk is a footnote mark). Ordinals stay in the text.
 */
export function openLine(line: Text, without = ''): LineOpening {
  const none: LineOpening = { bullet: null, checked: null, text: line, marks: [] }
  const bullet = ARROW.exec(line.value.slice(0, 80))?.[0] ?? line.value.charAt(0)
  if (!startsWithBullet(line.value) || without.includes(bullet)) return none
  const rest = line.slice(bullet.length).trim()
  return { ...openBox(rest), bullet, marks: [line.place(0, bullet.length), ...openBox(rest).marks] }
}

/** Takes the box of a task off the words after a bullet. */
function openBox(text: Text): LineOpening {
  const box = BOX.exec(text.value)
  const rest = box ? text.slice(box[0].length).trim() : text
  if (!box || rest.value === '') return { bullet: null, checked: null, text, marks: [] }
  const marks = [text.place(0, box[0].length)]
  return { bullet: null, checked: box[1] !== ' ', text: rest, marks }
}

/**
 * Whether a line opens with an ordinal, so that its author broke the line before it. '2.1. …', '2.1 Итоги', '3)',
 * 'а)', 'IV.' are ordinals; '23.12.2021', '13. 05. 2024', '14.02 в 10', '5 депутатов', '2.5 млн' are not.
 */
export function startsWithOrdinal(value: string): boolean {
  const head = value.slice(0, 32)
  if (ROMAN.test(head) || LETTER.test(head)) return true
  const arabic = ARABIC.exec(head)
  if (!arabic?.[1] || SPACED_DATE.test(head)) return false
  const rest = head.slice(arabic[0].length)
  if (arabic[2] !== '') return true
  return arabic[1].includes('.') && !DAY_MONTH.test(arabic[1]) && CAPITAL.test(rest)
}
