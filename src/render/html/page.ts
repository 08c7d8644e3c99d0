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
  /** The model as JSON: no script that runs, and none that shows. */
  readonly embedded?: string
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

/** JSON in which nothing can end the element. */
const embeddedScript = (json: string): string =>
  `<script type="application/json" id="protocol">${json.replaceAll('<', '\\u003c')}</script>\n`

/**
 * A page that holds all it needs. Its policy (Content Security Policy 3) lets nothing be fetched and no script run but
 * ours, whatever words the record has.
 */
export function htmlPage({ language, title, styles, script, embedded, body }: Page): string {
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    ...(script ? [`script-src '${script.hash}'`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleWords(title)}</title>
<style>
${styles.map(templateText).join('')}</style>
</head>
<body>
${body}${embedded === undefined ? '' : embeddedScript(embedded)}${script ? `<script>${templateText(script.name)}</script>\n` : ''}</body>
</html>
`
}
