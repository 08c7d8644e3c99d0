import type { Message } from '../translate.ts'
import type { enLsp } from './en-lsp.ts'

/** What the language server says, in Russian. */
export const ruLsp = {
  'lsp.summary': 'служить редакторам: замечания при наборе, структура, исправления',
  'lsp.description':
    'Языковой сервер (LSP 3.17) через стандартный ввод и вывод для протоколов в Markdown и простом тексте: замечания при наборе, что и по какому признаку прочитано, структура, ссылки, подсказки, быстрые исправления, переименование людей, форматирование. Его запускает редактор.',
  'lsp.stdio': 'говорить через стандартный ввод и вывод (другого способа нет, можно не указывать)',
  'lsp.clientProcessId': 'процесс редактора: с его концом завершается и сервер',
  'lsp.example': 'что запускает редактор',
  'lsp.hover.doubtful': 'Не точно: {reasons}',
  'lsp.hover.line': 'Строка прочитана как `{role}`, признак `{cue}`',
  'lsp.hover.lineByNeighbours': 'Строка прочитана как `{role}`: об этом говорят только соседние строки',
  'lsp.hover.marker': 'Слово разметки, не факт: `{name}`',
} as const satisfies Record<keyof typeof enLsp, Message>
