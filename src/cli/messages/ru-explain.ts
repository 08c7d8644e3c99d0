import type { Message } from '../translate.ts'
import type { enExplain } from './en-explain.ts'

/** What `explain` says, in Russian. */
export const ruExplain: Readonly<Record<keyof typeof enExplain, Message>> = {
  'explain.summary': 'объяснить правило проверки на примерах',
  'explain.description':
    'Печатает страницу правила: зачем оно, кто этого требует, протокол с нарушением и без него. Без имени правила – имена всех.',
  'explain.usage': '[параметры] [ПРАВИЛО]',
  'explain.rule': 'имя правила, например action-has-deadline',
  'explain.example.rule': 'почему появилось замечание и что с ним делать',
  'explain.example.all': 'все правила, по одному в строке',
  'explain.unknownRuleNear': 'нет правила «{name}»; может быть, {near}?',
  'explain.unknownRule': 'нет правила «{name}»; все имена покажет «protocol explain»',
}
