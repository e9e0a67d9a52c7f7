# Lists that the house sets: what customers are asked, links for sharing.
staff-list-fields = Вопросы покупателям
staff-list-fields-text = Вопросы, которые вы задаёте покупателям: один раз после входа или при заказе, на компьютере или на телефоне. Изменения действуют со следующей страницы, которую откроет покупатель. Это тот же список, что и в таблице customer_fields.
staff-list-links = Ссылки «Поделиться»
staff-list-links-text = Социальные сети и мессенджеры, через которые покупатели рассказывают друзьям о спектакле или концерте. Ссылки показываются на странице оплаченного заказа; с серверов этих сетей ничего не загружается. Если список пуст, ссылок нет. Это тот же список, что и в таблице share_links.
staff-list-none = Список пуст.
staff-list-add-field = Добавить вопрос
staff-list-add-link = Добавить ссылку
staff-list-add-known = Добавить: { $field }
staff-list-known-name = Имя
staff-list-known-phone = Телефон
staff-list-known-address = Адрес
staff-list-known-language = Язык
staff-list-question = Вопрос
staff-list-help = Пояснение под вопросом (необязательно)
staff-list-link-name = Название сети или мессенджера
staff-list-kind = Вид ответа
staff-list-kind-text = Текст
staff-list-kind-choice = Один из нескольких ответов
staff-list-kind-yes-no = Да или нет
staff-list-kind-date = Дата
staff-list-registration-desktop = После входа, на компьютере
staff-list-registration-phone = После входа, на телефоне
staff-list-checkout-desktop = При заказе, на компьютере
staff-list-checkout-phone = При заказе, на телефоне
staff-list-not-asked = не спрашивается
staff-list-shown = спрашивается, можно не отвечать
staff-list-required = спрашивается, ответ обязателен
staff-list-where = { $place }: { $need }
staff-list-nowhere = Сейчас нигде не спрашивается. Уже полученные ответы остаются в профилях покупателей.
staff-list-up = Выше
staff-list-down = Ниже
staff-list-end = Больше не спрашивать
staff-list-remove = Удалить
staff-list-key = Ключ
staff-list-key-hint = Строчные латинские буквы, цифры и дефисы, не больше 40 знаков. Ключ указывается в таблицах, позже изменить его нельзя.
staff-list-key-line = Ключ в таблицах: { $key }
staff-list-choices = Ответы на выбор
staff-list-choices-hint = Только для вида «Один из нескольких ответов». Ответ, пустой на всех языках, удаляется. Чтобы появились новые строки, сохраните вопрос.
staff-list-choice = Ответ { $number }
staff-list-address = Адрес ссылки
staff-list-address-hint = Начинается с https:// или mailto:. Напишите { $url } там, где нужен адрес страницы спектакля или концерта, { $text } там, где нужен текст приглашения, и { $title } там, где нужно название, например в теме письма.
staff-list-words = Изменить текст приглашения
staff-list-save = Сохранить
staff-list-from-sheet = из таблицы
staff-list-back = Вернуть эту версию
staff-list-now = Действует сейчас
staff-list-wrong-changed = Тем временем список изменил кто-то другой, поэтому ваше изменение не сохранено. Откройте список в другом окне и внесите изменение ещё раз.
staff-list-wrong-full = { $most ->
    [one] В списке может быть не больше { $most } строки. Сначала удалите одну из них.
    [few] В списке может быть не больше { $most } строк. Сначала удалите одну из них.
    [many] В списке может быть не больше { $most } строк. Сначала удалите одну из них.
   *[other] В списке может быть не больше { $most } строки. Сначала удалите одну из них.
}
staff-list-wrong-answered = На этот вопрос уже отвечали, поэтому его нельзя удалить. Выберите «Больше не спрашивать»: тогда ответы сохранятся.
staff-list-wrong-own = Напишите этот текст и на основном языке: он показывается, если поле другого языка пустое.
staff-list-wrong-missing = Выберите один из вариантов.
staff-list-wrong-key = Введите ключ от 1 до 40 знаков: строчные латинские буквы, цифры и дефисы.
staff-list-wrong-key-taken = Такой ключ уже есть в списке. Выберите другой.
staff-list-wrong-choices = { $most ->
    [one] Напишите хотя бы один ответ и не больше { $most } ответа.
    [few] Напишите хотя бы один ответ и не больше { $most } ответов.
    [many] Напишите хотя бы один ответ и не больше { $most } ответов.
   *[other] Напишите хотя бы один ответ и не больше { $most } ответа.
}
staff-list-wrong-scheme = Адрес должен начинаться с https:// и имени сервера или с mailto:.
staff-list-wrong-url = Напишите { $url } там, где нужен адрес страницы спектакля или концерта. Одного { $text } недостаточно.
staff-list-wrong-address = В адресе не может быть пробелов, кавычек и букв с акцентами, а в фигурных скобках могут стоять только { $url }, { $text } и { $title }. Исправьте адрес.
staff-done-list = Список сохранён. Покупатели увидят изменение на следующей странице, которую откроют.
staff-list-genres = Жанры
staff-list-genres-text = Ваши жанры в дополнение к опере, балету, концертам и семейным спектаклям. Жанр постановки выбирается на её странице или в столбце genre таблицы productions; афиша и её фильтр показывают жанры в этом порядке. Это тот же список, что и в таблице genres.
staff-list-add-genre = Добавить жанр
staff-list-genre-name = Название жанра
staff-list-like = Сцена и правила цен как у жанра
staff-list-wrong-genre = Есть постановки этого жанра, поэтому его нельзя удалить. Сначала выберите другой жанр на их страницах.

# Words of what is sold, whose rows come from spreadsheets.
staff-list-offered = Названия и описания
staff-list-offered-text = Тексты, которые покупатели читают о ваших предложениях. Цены, даты и условия по-прежнему берутся из таблиц.
staff-list-ticket-types = Типы билетов
staff-list-packages = Абонементы и пакеты
staff-list-series = Серии абонементов
staff-list-passes = Клубные карты и абонементные книжки
staff-list-extras = Дополнительные товары, пожертвования и подарочные сертификаты
staff-list-discounts = Скидки
staff-list-fees = Сборы
staff-list-kinds = Особые статусы
staff-list-seasons = Сезоны
staff-list-name = Название
staff-list-note = Что нужно знать перед покупкой (необязательно)
staff-list-text = Описание (необязательно)
staff-list-symbol = Знак на билетах (необязательно)
staff-list-symbol-hint = От одной до трёх букв или цифр либо один из знаков ● ■ ▲ ◆ ★. Он крупно печатается на билете, чтобы контролёры сразу видели тип билета.
staff-list-wrong-symbol = Введите от одной до трёх букв или цифр либо один из знаков ● ■ ▲ ◆ ★.

staff-lists-title = Списки
staff-lists-lede = Скачайте файл для электронных таблиц: что продано, что зрители делали с билетами и что они ответили.
staff-lists-figures = Сколько мест продано и свободно на каждую дату и сколько раз дан каждый ответ на ваши вопросы.
staff-lists-which = Список
staff-lists-releases = Билеты, выставленные на продажу
staff-lists-exchanges = Обмены
staff-lists-waivers = Билеты, сданные с зачислением на баланс
staff-lists-transfers = Переданные билеты
staff-lists-renewals = Продления
staff-lists-waiting = Листы ожидания
staff-lists-gains = Доход от перепродажи и обмена
staff-lists-pay-outs = Переводы клиентам
staff-lists-season = Сезон
staff-lists-all-seasons = Все сезоны
staff-lists-from = Первый день
staff-lists-to = Последний день
staff-lists-fetch = Скачать CSV
staff-lists-wrong-day = Укажите даты в виде 2027-06-30.
staff-lists-wrong-season = Такого сезона нет. Выберите сезон из списка.
staff-lists-wrong-order = Первый день позже последнего. Измените один из них.
staff-lists-performances = Проданные и свободные места по датам
staff-lists-answers = Ответы на ваши вопросы
staff-lists-answer-counts = Ответы на ваши вопросы в цифрах
staff-lists-none = Этот список пуст.
staff-lists-cut = Здесь показаны только последние 500 строк. В файле CSV есть все строки.
staff-lists-starts-at = Дата
staff-lists-production = Постановка
staff-lists-state = Статус
staff-lists-capacity = Вместимость
staff-lists-sold = Продано
staff-lists-offered = Из них выставлено на продажу
staff-lists-kept = Придержано
staff-lists-held = В корзинах и неоплаченных заказах
staff-lists-free = Свободно
staff-lists-tickets = Продажа билетов
staff-lists-back = Возвращено или обменяно
staff-lists-shares = Выплачено зрителям за проданные места
staff-lists-income = Доход
staff-lists-invited = Из них пригласительные
staff-lists-answered-at = Дата ответа
staff-lists-customer = Клиент
staff-lists-customer-open = Открыть карточку клиента
staff-lists-question = Вопрос
staff-lists-answer = Ответ
staff-lists-people = Количество человек
