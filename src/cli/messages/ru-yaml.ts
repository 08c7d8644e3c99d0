import type { Message } from '../translate.ts'
import type { enYaml } from './en-yaml.ts'

/** What is wrong with the syntax of a YAML file, in Russian. */
export const ruYaml: Readonly<Record<keyof typeof enYaml, Message>> = {
  'yaml.alias':
    '{file}:{line}:{column}: это не YAML: ссылка ни на что не указывает или имеет собственные метки',
  'yaml.tag': '{file}:{line}:{column}: это не YAML: тег – не простые данные',
  'yaml.directive': '{file}:{line}:{column}: это не YAML: директивы здесь не нужны',
  'yaml.escape': '{file}:{line}:{column}: это не YAML: в двойных кавычках нет такой последовательности',
  'yaml.indent': '{file}:{line}:{column}: это не YAML: отступ не подходит, или выше не закрыта скобка',
  'yaml.order': '{file}:{line}:{column}: это не YAML: тег или якорь стоит не на месте',
  'yaml.start':
    '{file}:{line}:{column}: это не YAML: значение, которое начинается с этого знака, берут в кавычки',
  'yaml.colon':
    '{file}:{line}:{column}: это не YAML: не хватает «:» или оно не на месте: ключ и значение пишут в одну строку',
  'yaml.brackets': '{file}:{line}:{column}: это не YAML: строки с отступом внутри скобок',
  'yaml.twice': '{file}:{line}:{column}: это не YAML: ключ стоит дважды',
  'yaml.unclear': '{file}:{line}:{column}: это не YAML: не разобрать',
  'yaml.longKey': '{file}:{line}:{column}: это не YAML: ключ слишком длинный',
  'yaml.missing': '{file}:{line}:{column}: это не YAML: не хватает скобки, кавычки, запятой или «:»',
  'yaml.documents': '{file}:{line}:{column}: это не YAML: документ может быть только один',
  'yaml.key': '{file}:{line}:{column}: это не YAML: ключ должен быть текстом',
  'yaml.depth': '{file}:{line}:{column}: это не YAML: слишком глубокая вложенность',
  'yaml.tab': '{file}:{line}:{column}: это не YAML: табуляция там, где нужны пробелы',
  'yaml.unexpected': '{file}:{line}:{column}: это не YAML: такого здесь быть не может',
}
