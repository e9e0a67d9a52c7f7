# Customers and orders found by staff, and who looked at whom.
staff-find-title = Поиск клиента
staff-find-short = Поиск клиента
staff-find-lede = Найдите клиента по тому, что известно: части имени, телефону, адресу, электронной почте, коду заказа, билета или карты.
staff-find-label = Что известно о клиенте?
staff-find-hint = Порядок слов, заглавные буквы и диакритические знаки не важны. От телефона достаточно последних цифр. Добавьте слово, чтобы сузить список.
staff-find-none = Никто не найден. Проверьте написание или попробуйте другие сведения.
staff-find-found = Найденные клиенты
staff-find-nameless = Имя не указано
staff-find-more = { $count ->
    [one] Найден ещё { $number } клиент. Добавьте слово, чтобы сузить список.
    [few] Найдено ещё { $number } клиента. Добавьте слово, чтобы сузить список.
    [many] Найдено ещё { $number } клиентов. Добавьте слово, чтобы сузить список.
   *[other] Найдено ещё { $number } клиента. Добавьте слово, чтобы сузить список.
}
staff-find-many-more = Найдено ещё много клиентов. Добавьте слово, чтобы сузить список.
staff-views-title = Кто смотрел данные клиента
staff-views-lede = Кто из сотрудников открывал страницу этого клиента или страницу его заказа, сначала новые записи. Просмотр каждой страницы записывается не чаще раза в час, запись хранится два года.
staff-views-what = Страница
staff-views-person = Страница клиента
staff-views-search = Поиск с немногими результатами
staff-views-none = Страницы этого клиента никто не открывал.
staff-orders-any = Заказ, клиент или билет
staff-orders-any-lede = Введите то, что известно: код заказа, штрихкод билета, часть имени, адрес электронной почты, телефон или последние четыре цифры банковской карты.
staff-orders-none = Заказов не найдено. Проверьте написание или спросите код заказа.
staff-orders-found = Найденные заказы, сначала новые
staff-orders-older = Показать более ранние заказы
staff-orders-filters = Отбор по времени, спектаклю или месту
staff-orders-filter = Показать заказы
staff-orders-from = Оформлены с
staff-orders-to = Оформлены по
staff-orders-performance = Ключ спектакля
staff-orders-seat = Место, например Партер/12/7
staff-orders-wrong-time = Введите время в виде 2026-12-01T10:00.
staff-orders-wrong-performance = Спектакля с таким ключом нет. Ключ указан на странице спектакля.
staff-orders-wrong-seat = На схеме зала для этого спектакля такого места нет, или так называются несколько мест. Укажите часть зала, ряд и место.
staff-orders-wrong-alone = Укажите спектакль, к которому относится место.
staff-orders-seat-history = История этого места
staff-orders-order = Заказ
staff-seat-ordered = Заказано
staff-seat-sold = Оплачено
staff-seat-offered = Сдано на продажу
staff-seat-resold = Перепродано
staff-seat-resale-ended = Продажа завершена, место не продано
staff-seat-exchanged = Обменено
staff-seat-returned = Аннулировано
staff-seat-ended = Заказ завершён
