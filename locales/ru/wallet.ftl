# Tickets in the wallets of phones.

# The buttons, as Apple and Google write them in this language. Said after Apple's where it adds
# all tickets at once:
wallet-apple = Добавить в Apple Wallet
wallet-google = Добавить в Google Кошелек
wallet-all = все билеты этого заказа
# The name of the downloaded file, in plain Latin letters.
wallet-file = bilety

# On the pass. Read aloud to those who don't see it:
wallet-description = Билет: { $title }, { $date }
# The same for an extra that is handed out, such as a programme.
wallet-receipt = Код для получения: { $title }
# Labels above a value, as short as can be.
wallet-date = Дата
wallet-venue = Место проведения
wallet-price-type = Тип билета
wallet-address = Адрес
# Above the composer's name.
wallet-author = Автор
# With which performance an extra goes.
wallet-performance = Спектакль
# Above the address of the account's page.
wallet-page = Страница на сайте

# In the mail with the tickets.
mail-wallet = Билеты можно сохранить и в электронном кошельке телефона: кнопки для этого есть на странице вашего заказа.

# On the staff's first page, from 30 days before the certificate ends.
staff-wallet-title = Сертификат Apple Wallet
staff-wallet-soon = Срок действия сертификата, которым подписываются билеты для Apple Wallet, истекает { $when }. Запросите у Apple новый сертификат уже сейчас и укажите его в настройках.
staff-wallet-over = Срок действия сертификата, которым подписываются билеты для Apple Wallet, истёк { $when }. Пока нет нового сертификата, добавить билеты в Apple Wallet нельзя. Всё остальное работает.

# A heading in the copy of one's own data.

# On the page about data protection, under who receives data.
privacy-who-wallet = Если вы добавите билет в Google Кошелек, компания Google получит то, что указано на билете: спектакль, место, код и имя. Если вы добавите его в Apple Wallet, мы сообщаем Apple только о том, что билет на телефоне изменился. Через неделю после спектакля мы уже не знаем, на каких телефонах есть билет.
