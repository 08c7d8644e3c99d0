import type { MessageLanguage } from '../translate.ts'

const TEMPLATES: Readonly<Record<MessageLanguage, string>> = {
  en: `# Configuration of \`protocol\` for the records in this folder and below.
# All keys are optional; those behind a '#' are examples. \`protocol check --print-config\` shows what it comes to.

# Profile of rules: for one kind of meeting, or the path of your own in YAML.
profile: operational

# Severity of single rules: off, info, warning or error. With options: [severity, { option: value }].
rules:
  # agenda-item-has-decision: error
  # secretary-is-named: off

# Which files a folder stands for, as lines of .gitignore. Left out: every file with an ending of an input format.
# files:
#   - protocols/**

# Which of them not; README, CHANGELOG, LICENSE and the like never are. .protocolignore does the same.
ignore:
  # - drafts/**

# Language of the records (ru, en) and their encoding. Left out: found out from each file.
# language: ru
# encoding: windows-1251

# How text is recognised in scans: the program, its models, how finely pages are drawn.
# ocr:
#   command: tesseract
#   languages: [rus, eng]
#   dpi: 300

# People register: full names, posts, aliases.
# people: people.yaml

# Known findings of old records, which pass: \`protocol check --update-baseline\` writes them.
# baseline: protocol-baseline.json

# Keep what was read (in .protocol-cache, or the folder named), and do not read again what has not changed.
# cache: true

# What \`render --public\` masks: people and words that may stay, questions (by number or words of the title) that may not.
# public:
#   keep: [Иванов И.И.]
#   confidential: [О кадровом резерве]

# Templates of your own for \`protocol render --template NAME\`: files in this folder.
# templates:
#   order: templates/order.md.liquid

# The Word file whose styles, margins, headers and footers documents of Word take.
# reference: letterhead.docx

# Further words that head a part of a record, as your office writes them; * is any ending.
# synonyms:
#   decided:
#     - Порешили
#   present:
#     - Участвовали

# Another configuration to start from; what is said here is stronger.
# extends: ../protocol.yaml
`,
  ru: `# Конфигурация \`protocol\` для протоколов в этой папке и ниже.
# Все ключи необязательны; за '#' – примеры. Что из этого выходит, показывает \`protocol check --print-config\`.

# Профиль правил: для одного вида заседаний, или путь к своему в YAML.
profile: operational

# Строгость отдельных правил: off, info, warning или error. С параметрами: [строгость, { параметр: значение }].
rules:
  # agenda-item-has-decision: error
  # secretary-is-named: off

# Какие файлы считать протоколами папки, строками как в .gitignore. Без этого – все с расширением входного формата.
# files:
#   - protocols/**

# Какие из них пропускать; README, CHANGELOG, LICENSE и подобные пропускаются сами. То же делает .protocolignore.
ignore:
  # - drafts/**

# Язык протоколов (ru, en) и кодировка. Без этого – по содержанию каждого файла.
# language: ru
# encoding: windows-1251

# Как распознаётся текст сканов: программа, её модели, с какой точностью рисуются страницы.
# ocr:
#   command: tesseract
#   languages: [rus, eng]
#   dpi: 300

# Реестр людей: полные имена, должности, варианты написания.
# people: people.yaml

# Известные замечания к старым протоколам, которые проходят: их записывает \`protocol check --update-baseline\`.
# baseline: protocol-baseline.json

# Хранить прочитанное (в .protocol-cache или названной папке) и не читать снова то, что не изменилось.
# cache: true

# Что скрывает \`render --public\`: кто и что остаётся, какие вопросы (номер или слова заголовка) не публикуются.
# public:
#   keep: [Иванов И.И.]
#   confidential: [О кадровом резерве]

# Свои шаблоны для \`protocol render --template ИМЯ\`: файлы в этой папке.
# templates:
#   order: templates/order.md.liquid

# Файл Word, из которого документы Word берут стили, поля и колонтитулы.
# reference: blank.docx

# Ещё слова, которыми у вас начинаются части протокола; * – любое окончание.
# synonyms:
#   decided:
#     - Порешили
#   present:
#     - Участвовали

# Другая конфигурация, из которой исходить; сказанное здесь сильнее.
# extends: ../protocol.yaml
`,
}

/** A configuration with every key, explained, in the language of the messages. It is valid as it is. */
export const configTemplate = (language: MessageLanguage): string => TEMPLATES[language]
