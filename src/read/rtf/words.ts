/** Control words that stand for a character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': '\u00a0',
  _: '-',
}

/** Groups that hold no words of the page. A group that begins with '\*' is skipped too, unless it is in READ. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'colortbl',
  'info',
  'pict',
  'objdata',
  'objclass',
  'fldinst',
  'filetbl',
  'listtable',
  'listoverridetable',
  'revtbl',
  'footer',
  'footerl',
  'footerr',
  'footerf',
  'headerl',
  'headerr',
  'nonshppict',
  'nonesttables',
  'shprslt',
  'sp',
  'xe',
  'tc',
  'rxe',
  'private',
  'template',
  'ftnsep',
  'ftnsepc',
  'ftncn',
  'aftnsep',
  'aftnsepc',
  'aftncn',
  'pntxta',
  'pntxtb',
  'mmathPr',
  'upr',
  'atnid',
  'atnauthor',
  'annotation',
])

/** Groups of '\*' whose inside is read all the same. */
export const READ: ReadonlySet<string> = new Set(['shpinst', 'shppict', 'listtext', 'ud', 'hlinkbase'])

/** Code pages of fonts, by their charset (RTF specification, 'Font table'). */
const CHARSETS: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}
const PAGES: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  65001: 'utf-8',
}

/** The encoding of a font's charset; null where the document's own holds. */
export function charsetEncoding(charset: number): string | null {
  return CHARSETS[charset] ?? null
}

/** The encoding of a code page. */
export function pageEncoding(page: number): string {
  return page >= 1250 && page <= 1258 ? `windows-${String(page)}` : (PAGES[page] ?? 'windows-1252')
}
