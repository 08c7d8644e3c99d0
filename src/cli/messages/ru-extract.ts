import type { Message } from '../translate.ts'
import type { enExtract } from './en-extract.ts'

/** What `extract` says, in Russian. */
export const ruExtract: Readonly<Record<keyof typeof enExtract, Message>> = {
  'extract.summary': 'сделать выписку по одному вопросу протокола',
  'extract.description':
    'Делает выписку из протокола: вводная часть, один вопрос с его номерами и решениями, подписи и место для заверения.',
  'extract.usage': '[параметры] [ФАЙЛ]',
  'extract.item': 'номер вопроса, как напечатан или другими цифрами; несколько: 2,4',
  'extract.assignee': 'только пункты этого исполнителя, например Иванов И.И.',
  'extract.eachAssignee': 'выписка для каждого исполнителя, в папку из --output',
  'extract.to': '{formats}',
  'extract.example.item': 'вопрос 3 документом Word',
  'extract.example.assignee': 'всё, что поручено одному человеку, в Markdown',
  'extract.example.each': 'вопрос 3 для каждого, кому по нему что-то поручено',
  'extract.noItems': '{file}: в протоколе нет вопросов для выписки',
  'extract.whichItem': '{file}: назовите вопрос через --item: {items}',
  'extract.unknownItem': '{file}: нет вопроса {item}; есть: {items}',
  'extract.noAssignees': '{file}: исполнители там не названы',
  'extract.severalAssignees': '{name} – таких несколько: {names}',
  'extract.needsFolder': 'для --each-assignee нужна папка в --output: -o out/',
  'extract.oneOrEach': '--assignee и --each-assignee вместе не бывают',
}
