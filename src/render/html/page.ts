import { templateText } from '../package/package-file.ts'
import { escapeHtml } from './escape.ts'

export interface Page {
  /** ISO 639-1. */
  readonly language: string
  readonly title: string
  /** Names of the style sheets in templates/, in their order. */
  readonly styles: readonly string[]
  /** A script of ours and its hash: the only one that the page lets run. */
  readonly script?: { readonly name: string; readonly hash: string }
  /** What wrote the page, where it is to be known again. */
  readonly generator?: string
  /** The model as JSON, among what the page says of itself. */
  readonly embedded?: string
  /** Whether the page holds pictures. */
  readonly pictures?: boolean
  readonly body: string
}

/** What a tab of a browser and a list of results show. */
const LONGEST_TITLE = 70

function shortened(title: string): string {
  const letters = [...title]
  return letters.length > LONGEST_TITLE ? `${letters.slice(0, LONGEST_TITLE - 1).join('')}…` : title
}

/** Quotes stay as they are between tags: what counts the letters of a title would count their codes. */
const titleWords = (title: string): string =>
  escapeHtml(shortened(title)).replaceAll('&quot;', '"').replaceAll('&#39;', "'")

/**
 * A page that holds all it needs. Its policy (Content Security Policy 3) lets nothing be fetched and no script run but
 * ours, whatever words the record has.
 */
export function htmlPage({
  language,
  title,
  styles,
  script,
  generator,
  embedded,
  pictures = false,
  body,
}: Page): string {
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    ...(script ? [`script-src '${script.hash}'`] : []),
    ...(pictures ? ['img-src data:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${generator === undefined ? '' : `<meta name="generator" content="${escapeHtml(generator)}">\n`}<title>${titleWords(title)}</title>
${embedded === undefined ? '' : `<meta name="protocol" content="${escapeHtml(embedded)}">\n`}<style>
${styles.map(templateText).join('')}</style>
</head>
<body>
${body}${script ? `<script>${templateText(script.name)}</script>\n` : ''}</body>
</html>
`
}
