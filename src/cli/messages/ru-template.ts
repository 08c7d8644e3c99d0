import type { Message } from '../translate.ts'
import type { enTemplate } from './en-template.ts'

/** What is said about templates, in Russian. */
export const ruTemplate: Readonly<Record<keyof typeof enTemplate, Message>> = {
  'template.option':
    'оформить по шаблону: ФАЙЛ.liquid, имя из templates в protocol.yaml или встроенный: {names}',
  'template.example': 'поручения по своему шаблону',
  'template.exampleEach': 'письмо каждому исполнителю по своему шаблону',
  'template.unknown': 'нет шаблона «{name}»; есть {names}',
  'template.unknownNear': 'нет шаблона «{name}»; может быть, {near}? Есть {names}',
  'template.otherFormat': 'шаблон «{name}» даёт {format}, с --to {to} он не сочетается',
  'template.outside': '{file}: ведёт за пределы папки конфигурации, а шаблон должен лежать в ней',
  'template.toOrTemplate':
    'назовите формат («--to»), шаблон («--template») или файл с окончанием «.docx», «.odt», «.html», «.pdf» или «.md»',
  'template.syntax': '{file}:{line}:{column}: непонятно: {what}',
  'template.unclosed': '{file}:{line}:{column}: не закрыто: {what}',
  'template.stray': '{file}:{line}:{column}: ни к чему не относится: {what}',
  'template.unknownTag': '{file}:{line}:{column}: нет тега «{what}»',
  'template.unknownTagNear': '{file}:{line}:{column}: нет тега «{what}»; может быть, {near}?',
  'template.unknownFilter': '{file}:{line}:{column}: нет фильтра «{what}»',
  'template.unknownFilterNear': '{file}:{line}:{column}: нет фильтра «{what}»; может быть, {near}?',
  'template.unknownVariable': '{file}:{line}:{column}: нет переменной «{what}»',
  'template.unknownVariableNear': '{file}:{line}:{column}: нет переменной «{what}»; может быть, {near}?',
  'template.markdownOnly':
    '{file}:{line}:{column}: фильтр «{what}» – только для шаблонов Markdown (.md.liquid)',
  'template.badValue': '{file}:{line}:{column}: фильтру «{what}» не подходит это значение',
  'template.tooMuch': '{file}:{line}:{column}: здесь шаблону нужно слишком много шагов или памяти',
  'config.badTemplateName':
    '{file}:{line}:{column}: «{name}» должно быть именем: без косой черты и без .liquid в конце',
  'config.templateOutside': '{file}:{line}:{column}: шаблон должен быть файлом в папке этой конфигурации',
}
