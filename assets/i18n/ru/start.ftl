# Начальный экран.

start-what = Какие точки контакта решают, выберет ли вас клиент?
start-begin = Начать
start-recent = Недавние файлы
start-examples = Примеры
start-illustrative = условные данные
start-missing = не найден
start-forget = Убрать из списка
