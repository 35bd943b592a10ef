# Экспорт: названия файлов, что для него выбирают, как он идёт и чем кончился.

export-file-priorities = Приоритеты
export-file-matrix = Матрица
export-file-map = Карта пути
export-file-track = Трек – { $name }
export-file-full = Полный отчёт
export-file-workbook = проект
export-file-of = { $what } – { $segment }

export-about-segment = Показатели сегмента «{ $segment }»; таблица сегментов, заметки и треки — обо всех.
export-about-date = Дата: { $date }

export-nothing = Ничего не экспортировано: в проекте нет того, что выбрано.
export-not-made = Ничего не экспортировано: не удалось сделать «{ $name }». { $why }
export-not-written = Ничего не экспортировано: не удалось записать «{ $path }»: { $why } Что там было, не тронуто.
export-read-only = Ничего не экспортировано: файл «{ $path }» доступен только для чтения. Выберите другое место или разрешите запись в него.
export-cancelled = Экспорт отменён, ничего не записано.
export-left-new = «{ $path }» записан до этого, и убрать его не удалось.
export-left-old = «{ $path }» не удалось вернуть. Его прежнее содержимое — в файле «{ $kept }»: переименуйте его.

export-title = Экспорт проекта
export-done = Экспортировать
export-xlsx = Книга Excel (.xlsx)
export-xlsx-what = чтобы работать дальше: все показатели — живые формулы
export-pdf = PDF
export-pdf-what = страницы, чтобы читать, отправлять и печатать
export-png = Картинки PNG
export-png-what = страницы для слайдов
export-svg = Картинки SVG
export-svg-what = страницы для дизайнеров, чёткие в любом размере
export-csv = Таблицы CSV
export-csv-what = все показатели, заметки и треки для других программ
export-mermaid = Текст Mermaid (.md)
export-mermaid-what = треки клиента для программ заметок, которые их рисуют
export-no-kind = Выберите хотя бы один вид файлов.
export-pages = Страницы
export-page-tracks = Треки клиента
export-page-full = Полный отчёт (PDF)
export-paper = Лист
export-paper-a4 = A4, альбомный
export-paper-a3 = A3, альбомный
export-figures = Показатели
export-whole = Весь рынок
export-language = Язык
export-numbers = Числа в CSV
export-numbers-intl = 0.5 и запятые
export-numbers-excel-ru = 0,5 и точки с запятой (русский Excel)
export-to = Куда
export-to-folder = В папку
export-to-zip = В один архив .zip
export-path = Путь экспорта
export-choose = Выбрать…
export-asks = Записываются все файлы или ни одного. Если какие-то уже есть, программа сначала спросит.
export-folder = { $name } – экспорт
dialog-export-zip = Архив для экспорта
filter-zip = Архив (ZIP)

export-exist-title = Такие файлы уже есть
export-exist-what = { $count ->
    [one] { $count } файл экспорта уже есть
    [few] { $count } файла экспорта уже есть
   *[many] { $count } файлов экспорта уже есть
 } в папке { $folder }. Пока ничего не записано.
export-exist-other = Другое место…
export-exist-replace = Заменить

export-at = Экспорт: { $done } из { $of } – { $name }
export-stop = Прервать
export-ending = Экспорт отменяется…
export-busy = Экспорт уже идёт: дождитесь его конца или отмените.
export-zipped = Записано в { $file }
export-quits = Программа закроется, как только экспорт будет записан. Закройте ещё раз, чтобы отменить экспорт.

export-ballots = Бюллетени (кто что оценил)
export-ballots-tip = Без них ни в одном файле нет имени участника. То, о чём договорились, остаётся.
export-ron = Файл проекта (.ron)
export-ron-what = копия проекта, чтобы передать другим
export-file-copy = { $name } – копия
export-file-without-ballots = { $name } – без бюллетеней
