# The ticket on paper, and how a seat is said in one line (emails, calendar).

# Title of the PDF file.
ticket-title = Билеты, заказ { $code }
ticket-doors = Вход с { $time }
# Which page of the file this is.
ticket-counter = Билет { $number } из { $count }
# Instead of the code, where the house gives tickets out otherwise.
ticket-on-paper = Распечатайте этот билет и возьмите его с собой. Код для входа напечатан на билете.
ticket-in-wallet = Сохраните этот билет в электронном кошельке телефона. Код для входа находится там.
ticket-at-box-office = Этот билет ждёт вас в кассе театра. Заберите его до начала спектакля.
# Behind the name of an area, seated or standing, whose places have no numbers.
ticket-free-place = место без номера

# Labels above a value: the part of the house, the block or box in it, row and chair.
ticket-area = Часть зала
ticket-section = Расположение
ticket-row = Ряд
ticket-seat = Место
ticket-zone = Ценовая зона
ticket-type = Тип билета
ticket-price = Цена
ticket-order = Заказ
ticket-holder = Имя

# A seat in one line. Rows and sections are missing where the house has none.
ticket-place-seat = { $area }, место { $seat }
ticket-place-row = { $area }, ряд { $row }, место { $seat }
ticket-place-section = { $area }, { $section }, место { $seat }
ticket-place-section-row = { $area }, { $section }, ряд { $row }, место { $seat }

# What is seen from the seat: distance to the stage, and how much of the stage.
ticket-view = { $percent ->
    [100] { $metres } м от сцены, видна вся сцена
   *[other] { $metres } м от сцены, видно { $percent } % сцены
}
ticket-view-nearly = { $metres } м от сцены, видна почти вся сцена

# Heads the small drawing of the hall, with the word on its stage.
ticket-your-seat = Ваше место
ticket-stage = Сцена
ticket-your-ticket = Ваш билет
ticket-good-to-know = Полезно знать
ticket-terms =
    По этому билету может пройти один человек и только один раз. Покажите код на бумаге или на экране телефона. Пройдёт тот, кто покажет код первым, поэтому храните код в надёжном месте.
    Опоздавшие могут войти в зал в ближайшем антракте. Право на отказ от договора не распространяется на билеты на определённую дату; если спектакль отменят, мы вернём всю сумму тому, кто купил билет.
ticket-fold = Линия сгиба
# Said by a screen reader of the codes and of the drawing.
ticket-qr-code = QR-код для входа
ticket-bar-code = Штрихкод для входа
ticket-hall-sketch = Схема зала с отметкой вашего места
