import { cueStart } from './captions/cues.ts'

/** A text is known by its first characters. */
const HEAD = 2000
/** JSON opens with an object that has a key, or with a list of objects: no sentence does. */
const JSON_HEAD = /^(?:\{\s*(?:"|\}\s*$)|\[\s*(?:\{\s*"|\]\s*$))/
const XML_HEAD = /^(?:<\?xml[\s?]|<(?:tt|timedtext|transcript)[\s>]|<tt:tt[\s>])/
const WEBVTT = /^WEBVTT(?:[ \t\n]|$)/
const FIRST_LINES = 6

/**
 * The name of the reader that a text calls for by what it begins with, whatever its file is called; null for a text that
 * shows nothing of the kind.
 */
export function textKind(text: string): string | null {
  const head = text.slice(0, HEAD).trimStart()
  if (WEBVTT.test(head)) return 'vtt'
  if (JSON_HEAD.test(head)) return 'json'
  if (XML_HEAD.test(head)) return 'ttml'
  const lines = head.split('\n').map((line) => line.trim())
  const at = lines.slice(0, FIRST_LINES).findIndex((line) => cueStart(line) !== null)
  const first = lines.findIndex((line) => line !== '')
  // SubRip counts its cues; SubViewer begins with a timing.
  if (at < 0) return null
  if (!(lines[at] ?? '').includes('-->')) return at === first ? 'sbv' : null
  return at > first && /^\d+$/.test(lines[at - 1] ?? '') ? 'srt' : null
}
