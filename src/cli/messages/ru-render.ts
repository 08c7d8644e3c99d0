import type { Message } from '../translate.ts'
import type { enRender } from './en-render.ts'

/** What `render` says, in Russian. */
export const ruRender: Readonly<Record<keyof typeof enRender, Message>> = {
  'render.summary': 'записать протоколы документами, списками поручений и таблицами',
  'render.description':
    'Записывает факты протоколов в другом формате. В списки и таблицы идут сразу несколько протоколов; документы – в папку, по файлу на каждый.',
  'render.to': '{formats}',
  'render.name':
    'если --output – папка: имена файлов из {date}, {number}, {title}, {file}, {kind} (по умолчанию {file})',
  'render.columns': 'csv: столбцы по порядку, через запятую (по умолчанию первые тринадцать)',
  'render.delimiter': 'csv: что стоит между ячейками (по умолчанию ,)',
  'render.bom': 'csv: метка порядка байтов и концы строк CRLF, как нужно Excel',
  'render.houseStyle': 'документы: порядок и слова по образцу программы вместо тех, что в протоколе',
  'render.unread': 'документы из фактов: нераспознанный текст на отдельной странице в конце',
  'render.archive': 'docx, pdf: левое поле 30 мм, для документов со сроком хранения свыше 10 лет',
  'render.evidence': 'html: факты рядом с текстом, из которого они взяты',
  'render.groupBy': 'tasks, issue: assignee (по людям), date (по срокам) или item (по вопросам)',
  'render.assignee': 'поручения и календарь: только этого человека или органа',
  'render.dueBefore': 'поручения и календарь: только со сроком раньше этого дня (ГГГГ-ММ-ДД)',
  'render.overdue': 'поручения и календарь: только просроченные; нужен --today',
  'render.today': 'день, от которого считает --overdue (ГГГГ-ММ-ДД); часы не читаются',
  'render.example.markdown': 'протокол чистым документом Markdown',
  'render.example.docx': 'документ Word, оформленный по ГОСТ Р 7.0.97-2016',
  'render.example.tasks': 'кому что сделать, списком с отметками',
  'render.example.csv': 'решения всех протоколов одной таблицей для Excel',
  'render.example.overdue': 'что должно было быть сделано к первому мая',
  'render.example.folder': 'чистый документ на каждый протокол, с датой и номером в имени',
  'render.charactersByCode': 'в шрифте PDF нет этих знаков, вместо них их коды: {characters}',
  'render.andMore': '{names} и ещё {count}',
  'render.textLeftOut':
    'фрагментов текста, которые не распознаны и не вошли в документ: {count}; с --unread войдут',
  'render.readsOtherwise':
    'прочитанный снова, документ даёт не те же факты, что протокол: храните рядом сам протокол',
  'render.stylesMissing': 'в файле --reference нет стиля абзаца с таким именем: {styles}',
  'render.referenceBody':
    'слова из самого документа не берутся, только стили, поля и колонтитулы: бланк поместите в верхний колонтитул',
  'render.cellCut': 'в ячейку столбца «{column}» вошло {kept} знаков из {length}; в --to csv есть все',
  'edits.merged': '{file}: правки, сделанные вручную после прошлой записи, сохранены',
  'edits.changed': '{file} правили вручную после записи; укажите в --output другой файл или уберите этот',
  'edits.conflict':
    '{file}:{line}: правили вручную, а теперь здесь записалось бы иначе (строки {lines}); ничего не записано: укажите в --output другой файл и сведите оба или уберите этот',
  'edits.notKept':
    '{file}: записанное не удалось запомнить; правки вручную в следующий раз не будут замечены',
  'render.noTasks': '{name}: поручений в этих протоколах нет',
  'usage.unknownAssignee': '{name}: поручений нет; они есть у: {names}',
  'usage.unknownAssigneeNear': '{name}: поручений нет; может быть, {near}?',
  'usage.noAssignees': '{name}: поручений нет, ни в одном пункте не назван ответственный',
  'usage.terminalOutput': 'этот формат не для вывода на терминал; укажите файл через --output',
  'usage.oneFile': {
    one: 'для {called} нужен один файл, назван {count}',
    few: 'для {called} нужен один файл, названо {count}; -o ПАПКА примет по файлу на каждый',
    many: 'для {called} нужен один файл, названо {count}; -o ПАПКА примет по файлу на каждый',
    other: 'для {called} нужен один файл, названо {count}; -o ПАПКА примет по файлу на каждый',
  },
  'usage.fileForMany':
    'для {called} в {file} нужен один файл, названо {count}; -o ПАПКА/ примет по файлу на каждый',
  'usage.badDelimiter': '--delimiter – один знак, не кавычка и не конец строки',
  'usage.otherFormat': '{option} – для --to {formats}',
  'usage.overdueNeedsToday':
    'для --overdue нужен --today ГГГГ-ММ-ДД: часы не читаются, чтобы вызов всегда давал одно и то же',
  'usage.badDate': '«{value}» – не значение {option}: нужен день как ГГГГ-ММ-ДД',
  'usage.unknownColumn': 'нет столбца «{name}»; может быть, {near}?',
  'usage.unknownField': '--name не знает {name}; может быть, {near}?',
  'usage.nameWithFolder': '--name – имя файла, без папки: «{pattern}»',
  'usage.nameNeedsFolder': 'для --name нужна папка в --output: -o out/',
  'reference.option':
    'docx: взять стили, поля и колонтитулы из этого файла Word, как делает pandoc (по умолчанию reference в protocol.yaml)',
  'reference.noOption': 'docx: не брать оформление ни из какого файла, что бы ни говорил protocol.yaml',
  'reference.bad':
    '{file}: это не файл Word, из которого можно взять оформление; сохраните его в Word или LibreOffice как .docx',
  'reference.outside': '{file}: ведёт из папки конфигурации; файл с оформлением должен лежать в ней',
  'config.referenceOutside': '{file}:{line}:{column}: reference – файл Word в папке этой конфигурации',
  'render.each': 'отдельный файл каждому, кому поручено: assignee; документы – по файлу на каждый протокол',
  'render.eachNeedsFolder': 'для --each нужна папка в --output: -o out/',
  'render.oneOrEach': '--assignee и --each вместе не ставятся',
  'render.noneForEach': '--each – для документов, списков поручений и шаблонов, не для --to {to}',
  'reference.example': 'в оформлении своего бланка',
  'render.example.each': 'письмо Word каждому ответственному по каждому протоколу',
  'render.as':
    'календарь: todo (по умолчанию) или event – для Outlook, Google и Яндекса, которые задачи не показывают',
  'render.remind': 'календарь: напомнить заранее: 3d (дни), 12h (часы), 2w (недели)',
  'render.tasksWithoutDay':
    'поручений без дня, которые не могут быть событиями и не вошли: {count}; с --as todo войдут',
  'usage.badRemind': '«{value}» – не значение --remind: нужно число с h, d или w, например 3d',
  'render.example.events': 'поручения каждому своим файлом событий, с напоминанием за три дня',
  'render.explode': 'csv, xlsx: assignees – строка на каждого ответственного',
}
