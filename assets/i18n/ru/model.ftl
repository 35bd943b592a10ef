# Почему модель отклоняет значение.

text-error-empty = Название не может быть пустым. Введите хотя бы один символ.
text-error-too-long = Слишком длинно. Символов: { $chars }, предел: { $limit }. Сократите текст.
text-error-control = Символ { $position } — управляющий. Удалите его.
importance-error-not-a-weight = { $value } — не вес: введите число от 0.
importance-error-outside = { $value } вне диапазона 1…5.
class-rule-error-deviation = Граница должна быть больше 0 и не больше 10 стандартных отклонений.
class-rule-error-percent = Граница должна быть больше 0 и не больше 1000 % от среднего.
class-rule-error-pareto = Две границы должны возрастать в пределах от 0 до 100 %.
scale-error-count = В шкале от 2 до 5 уровней, а не { $count }.
scale-error-too-high = Уровень { $level } слишком велик: не больше 99.
scale-error-not-ascending = Уровень { $level } не выше предыдущего: уровни должны возрастать.
scale-error-key = Клавиша «{ $key }» не подходит: каждому уровню нужен свой видимый символ.
scale-error-label = Значение уровня { $level }: { $why }
panel-error-importance-range = От { $low } до { $high } — не шкала важности: последний ответ должен быть больше первого, но не более чем на 100.
panel-error-nps-range = От { $low } до { $high } — не одиннадцать ответов. О рекомендации спрашивают по одиннадцати целым числам, от 0 до 10.
panel-error-hash = Контрольная сумма — это 64 цифры от 0 до 9 и буквы от a до f или пусто.
panel-error-packed = Слишком много ответов для упаковки в проект: { $megabytes } МБ, предел: { $limit } МБ. Оставьте их в отдельном файле.
panel-error-no-choice = Вопрос назван без единого ответа. Назовите хотя бы один.
panel-error-between = { $from } не меньше { $below }: конец промежутка должен быть больше начала.
panel-error-threshold = Порог { $threshold } недостижим: показатель лежит между { $low } и { $high }.
panel-error-planned = Слишком много запланированных ответов: { $planned }, предел: { $limit }.
panel-error-standard-error = { $error } — не стандартная ошибка: она должна быть числом от 0.

class-critical-touchpoint = критическая
class-critical-factor = критический
class-critical-stage = критический
class-critical-all = критические
class-important-touchpoint = важная
class-important-factor = важный
class-important-stage = важный
class-important-all = важные
class-less-important-touchpoint = менее важная
class-less-important-factor = менее важный
class-less-important-stage = менее важный
class-less-important-all = менее важные
