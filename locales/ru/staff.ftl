# The staff's side of the house: plain words among colleagues.

# Beside the house's name, so that nobody takes it for the shop.
staff-mark = Служебное
staff-footer = Для сотрудников театра. Всё, что здесь делается, записывается.
staff-back = Назад

# The door.
staff-door-title = Вход для сотрудников
staff-door-lede = Адрес, пароль и код из приложения.
staff-door-open = Войти
staff-door-lost = Потеряли телефон? Введите вместо кода один из резервных кодов. Забыли пароль? Попросите новую ссылку у того, кто ведёт учётные записи.
staff-email = Адрес эл. почты
staff-password = Пароль
staff-code = Код
staff-code-hint = Шесть цифр из приложения или резервный код.
staff-refusal-enter-wrong = Адрес, пароль и код не подходят. Проверьте все три; код действует один раз, поэтому дождитесь следующего.
staff-refusal-too-many = { $minutes ->
    [one] Слишком много попыток. Подождите { $minutes } минуту и попробуйте снова или попросите новую ссылку.
    [few] Слишком много попыток. Подождите { $minutes } минуты и попробуйте снова или попросите новую ссылку.
    [many] Слишком много попыток. Подождите { $minutes } минут и попробуйте снова или попросите новую ссылку.
   *[other] Слишком много попыток. Подождите { $minutes } минуты и попробуйте снова или попросите новую ссылку.
}
staff-done-out = Вы вышли.
staff-done-everywhere = Вы вышли везде.
staff-done-password = Пароль изменён. Войдите с новым.

# What a password may be.
staff-password-new = Новый пароль
staff-password-again = Ещё раз тот же
staff-password-present = Ваш нынешний пароль
staff-password-hint = Не менее 12 знаков. Хороши четыре слова, не связанные между собой; хорош и менеджер паролей.
staff-refusal-password-short = Возьмите не менее { $least } знаков.
staff-refusal-password-long = Возьмите не более { $most } знаков.
staff-refusal-password-unprintable = В нём есть перевод строки или другой невидимый знак. Уберите его.
staff-refusal-password-common = Это один из паролей, которые пробуют первыми. Возьмите другой.
staff-refusal-password-address = Он содержит ваш адрес. Возьмите другой.
staff-refusal-not-twice = Они не совпадают. Введите один и тот же пароль дважды.
staff-refusal-present-wrong = Это не ваш нынешний пароль.
staff-refusal-code-wrong = Код неверен. Введите шесть цифр, которые приложение показывает сейчас.
staff-refusal-changed = Это изменили в другом окне. Посмотрите ещё раз и повторите.

# The link of the first time.
staff-enrol-title = Добро пожаловать
staff-enrol-lede = { $name }, выберите пароль и настройте приложение для кодов.
staff-enrol-password = 1. Пароль
staff-enrol-app = 2. Приложение для кодов
staff-enrol-set = Сохранить
staff-enrol-done = Всё готово
staff-link-ended-title = Эта ссылка больше не действует
staff-refusal-link-ended = Её уже использовали, заменили более новой или ей больше суток. Попросите новую у того, кто её прислал.
staff-app-how = Откройте на телефоне приложение для кодов (любое, знающее TOTP) и наведите его камеру на эту картинку.
# Read out for the picture.
staff-app-picture = QR-код с секретом для приложения
staff-app-typed = Или введите этот секрет в приложение:
staff-app-code = Код, который приложение показывает сейчас

# One's own account.
staff-account-title = Ваша учётная запись
staff-change-password = Изменить пароль
staff-change-password-text = Вы выйдете везде и войдёте с новым.
staff-second-title = Коды
staff-app-title = Другое приложение
staff-app-text = Новый телефон? Настройте его, пока старый ещё у вас.
staff-app-lede = Приложение, которое вы настроите сейчас, заменит прежнее.
staff-app-renew = Использовать это приложение
staff-done-app = Теперь коды приходят из нового приложения.
staff-recovery-title = Новые резервные коды
staff-recovery-lede = Нынешние больше не будут действовать.
staff-recovery-left = { $count ->
    [one] Остался { $count } резервный код.
    [few] Осталось { $count } резервных кода.
    [many] Осталось { $count } резервных кодов.
   *[other] Осталось { $count } резервного кода.
}
staff-recovery-renew = Показать новые коды
staff-recovery-keep = Храните эти резервные коды отдельно от телефона: на бумаге или в менеджере паролей. Каждый открывает один раз, если телефон потерян. Они показаны только сейчас.
staff-recovery-kept = Я их сохранил(а)
staff-sessions-title = Где вы вошли
staff-session = С { $began }, последний раз { $seen }
staff-session-this = Этот браузер
staff-sessions-end = Выйти везде

# What one may do.
staff-home-title = Что вы можете делать
staff-home-link = Что вы можете делать
staff-home-greeting = Добрый день, { $name }
staff-home-nothing = Вам пока ничего не поручено. Обратитесь к тому, кто ведёт учётные записи.
# На главной странице, для тех, кто может проводить проверку.
staff-backup-title = Резервные копии
staff-backup-none = Эта программа ещё не делала резервных копий.
staff-backup-last = Последняя резервная копия: { $when }.
staff-backup-late = Последней резервной копии больше суток: { $when }. Сообщите в техническую поддержку.
staff-backup-failed = Последняя попытка сделать резервную копию не удалась: { $when }. Она повторяется автоматически. Если ошибка не исчезнет, сообщите в техническую поддержку.
staff-backup-drill-none = Пробного восстановления из резервной копии ещё не было.
staff-backup-drill-passed = Пробное восстановление прошло успешно: { $when }. Дата копии: { $made }.
staff-backup-drill-failed = Последнее пробное восстановление не удалось: { $when }. Не полагайтесь на эту копию и сообщите в техническую поддержку.
staff-forbidden-title = Это не в вашем ведении
staff-forbidden-text = Ваши роли этого не включают. Обратитесь к тому, кто ведёт учётные записи.
staff-home-console = Командой, на машине театра
staff-home-read-money = Деньги без заказа, возвраты в пути, неотправленные письма.
staff-home-read-timeline = Найти заказ по коду и прочесть, что с ним стало.
staff-home-manage-staff = Учётные записи, роли, ссылки.
staff-action-shop = Покупать
staff-action-scan = Проверять билеты на входе
staff-action-import-plan = Загружать планы зала
staff-action-import-season = Загружать сезоны
staff-action-grant-kind = Присваивать статус
staff-action-accept-proof = Принимать подтверждения
staff-action-settle = Проводить платежи
staff-action-audit = Проверять учёт
staff-action-read-money = Видеть деньги
staff-action-refund-order = Возвращать деньги за заказы
staff-action-read-timeline = Читать историю заказов
staff-action-manage-staff = Вести сотрудников
staff-money-short = Деньги
staff-orders-short = Заказы
staff-people-short = Сотрудники

# Who is on the staff.
staff-people-title = Сотрудники
staff-name = Имя
staff-role = Роль
# Over what a role is given.
staff-scope = Для
staff-scope-all = всего
staff-scope-company = компания { $name }
staff-scope-venue = площадка { $name }
staff-scope-production = постановка { $name }
staff-role-administrator = Администратор
staff-role-finance = Бухгалтерия
staff-role-box-office = Касса
staff-role-door = Вход
staff-role-marketing = Маркетинг
staff-role-empty = Пока ничего.
staff-roles-title = Что разрешают роли
staff-no-role = Без роли
staff-state-you = вы
staff-state-ended = закрыта
staff-state-waiting = ссылка ещё не использована
staff-add-title = Новый сотрудник
staff-add = Добавить и показать ссылку
staff-link-title = Ссылка
staff-link-text = Передайте её { $email } сами, надёжным путём. Она показана только сейчас, действует один раз до { $ends }.
staff-change = Изменить
staff-give = Дать эту роль
staff-take = Отнять
# Read out for the button.
staff-take-aloud = Отнять роль «{ $role }»: { $name }
staff-reset = Создать новую ссылку
staff-reset-text = Пароль, приложение и резервные коды сразу перестают действовать. Сначала убедитесь, что просит именно этот человек.
staff-end = Закрыть учётную запись
staff-end-text = Человек сразу выходит и теряет все роли. Позже запись можно добавить снова.
staff-done-role-given = Роль дана.
staff-done-role-taken = Роль отнята, человек вышел.
staff-done-ended = Учётная запись закрыта.
staff-done-nothing = Так уже и было; ничего не изменилось.
staff-refusal-name-missing = Введите имя.
staff-refusal-name-long = Возьмите не более { $most } знаков.
staff-refusal-known = У этого адреса уже есть учётная запись.
staff-refusal-unknown = Такой учётной записи больше нет. Ничего не изменилось.
staff-refusal-role = Такой роли нет. Ничего не изменилось.
staff-refusal-scope = У театра нет такой компании, площадки или постановки. Ничего не изменилось.
staff-refusal-many-roles = Это больше ролей, чем может быть у одной записи.
staff-refusal-yourself = Никто не меняет свои роли и не закрывает свою запись. Попросите коллегу.

# The page of money.
staff-money-title = Деньги
staff-money-part = Вы видите компании, которые в вашем ведении.
staff-money-unchecked = Все заказы проверяются раз в день. Первая проверка ещё не проводилась.
staff-money-checked = Последняя проверка всех заказов: { $when }. Ошибок не найдено.
staff-money-checked-wrong = { $count ->
    [one] Последняя проверка всех заказов: { $when }. Найдена { $count } ошибка. Сообщите в техническую поддержку.
    [few] Последняя проверка всех заказов: { $when }. Найдены { $count } ошибки. Сообщите в техническую поддержку.
    [many] Последняя проверка всех заказов: { $when }. Найдено { $count } ошибок. Сообщите в техническую поддержку.
   *[other] Последняя проверка всех заказов: { $when }. Найдено { $count } ошибки. Сообщите в техническую поддержку.
}
staff-money-payments = Платежи без заказа
staff-money-payments-text = Деньги, которые получены и не стали ни оплаченным заказом, ни возвратом.
staff-money-orders = Заказы без денег
staff-money-orders-text = Билеты, не обеспеченные ни платежом, ни счётом, ни остатком.
staff-money-none-by-design = Нет. И быть не может: то, что создало бы такую запись, отменяется в тот же миг. Строка здесь — ошибка программы; сообщите тем, кто её ведёт.
staff-money-refunds = Возвраты в пути
staff-money-refunds-text = Деньги на пути назад и те, что банк отказался вернуть.
staff-money-refunds-none = Ничего не возвращается.
staff-money-disputes = Оспоренные платежи
staff-money-disputes-text = Деньги, которые банк покупателя забрал: решения ещё нет или спор проигран, а билеты ещё не возвращены. По билетам этих заказов на входе не пропускают.
staff-money-disputes-none = Споров, которые требуют внимания, нет.
staff-money-dispute-open = Ответьте банку; его решение появится здесь
staff-money-dispute-over = Спор проигран: оформите возврат билетов, чтобы освободить места
staff-money-attempts = Платежи в ожидании
staff-money-attempts-text = Покупатель ушёл в банк, и банк ещё не решил. Его спросят снова автоматически.
staff-money-attempts-none = Ни один банк не должен нам ответа.
staff-money-mails = Неотправленные письма
staff-money-mails-text = Письма, которые не удалось отправить. Большинство уходит позже само.
staff-money-mails-none = Все письма отправлены.
# Heads of columns.
staff-money-order = Заказ
staff-money-about = О чём
staff-money-sum = Сумма
staff-money-since = С какого времени
staff-money-tries = Попыток
staff-money-next = Что дальше
staff-money-reason = Последняя причина
# What comes next.
staff-money-next-refund = Банк попросят снова: { $when }
staff-money-next-question = Банк спросят: { $when }
staff-money-next-mail = Отправят снова: { $when }
staff-money-never = Само — ничего
staff-money-never-refund = Выплатите иначе и отметьте это в заказе: театр должен эти деньги
staff-money-never-mail = Отправка прекращена: сообщите покупателю иначе

# Orders and their stories.
staff-orders-title = Заказы
staff-orders-lede = Введите код, который стоит на заказе и в каждом письме.
staff-orders-code = Код заказа
staff-orders-find = Найти
staff-order-unknown = Среди заказов в вашем ведении нет заказа с таким кодом. Проверьте его по буквам.
staff-order-title = Заказ { $code }
staff-order-placed = оформлен { $when }
staff-order-paid = оплачен { $when }
staff-order-waits = ждёт оплаты до { $when }
staff-order-next = Что произойдёт само
staff-order-timeline = Что было
staff-order-when = Когда
staff-order-what = Что
staff-order-who = Кто
staff-order-details = Ещё
staff-order-source = Записано в

# Билеты возвращают: форма, затем что из этого выйдет.
staff-refund-link = Вернуть билеты
staff-refund-title = Возврат из заказа { $code }
staff-refund-lede = Пока ничего не происходит: следующая страница скажет, что и на какой платёж вернётся.
staff-refund-back = Назад к заказу
staff-refund-what = Что возвращают
staff-refund-all = Весь заказ
staff-refund-some = Только отмеченное здесь
# По этому билету кто-то вошёл.
staff-refund-entered = уже в зале
staff-refund-fees = Сборы
staff-refund-fees-back = Тоже вернуть
staff-refund-fees-kept = Оставить театру
staff-refund-seats = Места
staff-refund-on-sale = Снова в продаже для всех
staff-refund-box-office = Оставить для кассы
staff-refund-reason = Почему
staff-refund-reason-hint = Для истории заказа, не длиннее { $most } знаков. Без имён.
staff-refund-check = Показать, что вернётся
staff-refund-money = Деньги
staff-refund-sum = Вернётся { $sum }.
staff-refund-owed = Больше не нужно платить { $sum }.
staff-refund-nothing-back = Деньги не возвращаются: за это ничего не платили.
staff-refund-all-brought = Возвращать нечего: эти деньги банк покупателя уже забрал (оспоренный платёж).
# Строка на каждый платёж.
staff-refund-way = { $sum } на платёж в { $paid }, получатель { $company } ({ $means }, { $when })
staff-refund-brought = { $sum } из платежа (получатель { $company }) банк покупателя уже забрал; покупатель театру эти деньги больше не должен
staff-refund-with-fees = Из них { $sum } — сборы.
staff-refund-without-fees = Сборы остаются театру.
staff-refund-ends = Что сразу перестаёт действовать
staff-refund-seats-on-sale = Места снова в продаже для всех.
staff-refund-seats-box-office = Места оставлены для кассы.
staff-refund-mail = Покупатель получит письмо. Отменить это нельзя.
# Кнопка.
staff-refund-do = Вернуть { $sum }
staff-refund-do-owed = Принять назад и списать { $sum }
staff-refund-do-nothing-back = Принять назад
staff-refund-change = Изменить
staff-refund-done = Возвращено. История ниже говорит, что куда ушло.
staff-refund-none-chosen = Ничего не отмечено. Отметьте, что возвращается, или выберите весь заказ.
staff-refund-reason-long = Не длиннее { $most } знаков.
staff-refund-not-paid = Заказ не оплачен или закончился: из него ничего нельзя вернуть.
staff-refund-nothing-left = От этого ничего не осталось: возврат уже был. История заказа говорит когда.
staff-refund-is-entered = По одному из этих билетов кто-то вошёл. Возвращайте остальные по одному.
staff-refund-pass-used = По этой карте уже получены билеты. Сначала оформите их возврат.
staff-refund-disputed = Банк покупателя ещё решает, чьи это деньги (оспоренный платёж). Дождитесь его решения.
staff-refund-changed = Тем временем что-то из заказа вернули, поэтому сейчас ничего не сделано. Посмотрите ещё раз, что вернётся.

staff-debt-title = Театр должен { $sum }
staff-debt-text = Банк отказался вернуть эти деньги. Выплатите их покупателю иначе, например переводом, и затем укажите здесь, как.
staff-debt-how = Как выплачено
staff-debt-how-hint = Для истории заказа, не длиннее { $most } знаков. Без номеров счетов.
staff-debt-do = Отметить как выплаченное: { $sum }
staff-debt-done = Долг погашен. Как именно, сказано в истории ниже.
staff-debt-none = Долга больше нет: его уже погасили или эти деньги забрал банк покупателя (оспоренный платёж). Не платите второй раз.
staff-debt-changed = Тем временем долг изменился: теперь это { $sum }. Проверьте, сколько вы выплатили, и отметьте ещё раз.
staff-debt-how-missing = Укажите, как выплачено, например: перевод 3 марта.
staff-debt-how-long = Не длиннее { $most } знаков.
staff-refund-written-off = Долг по этому заказу после проигранного спора с банком списан. Возвращать нечего.
staff-refund-by-hand = { $sum } после возврата через банк были уплачены иначе, и платёжная система вернуть их не может. Эту сумму останется должен театр: выплатите её другим способом.
staff-refund-sent = Кто отправляет деньги
staff-refund-sent-gateway = Мы попросим об этом банк или платёжную систему
staff-refund-sent-hand = Они уже отправлены вручную, на страницах банка или платёжной системы
staff-refund-hand-check = Вы указали, что эти деньги уже отправлены вручную. Мы только запишем это: никого не попросим их отправить.
staff-debt-way = Каким путём
staff-debt-way-other = Иначе, например банковским переводом
staff-debt-way-bank = Вручную на страницах банка или платёжной системы, на ту же карту или счёт
staff-owed-title = Покупатель должен { $sum }
staff-owed-text = Спор с банком проигран: эти деньги окончательно списаны со счёта театра. До оплаты по билетам не пропустят. Если вы спишете долг, билеты останутся недействительными, а счёт будет исправлен.
staff-owed-end = Что произошло
staff-owed-paid = Покупатель заплатил иначе, например наличными или переводом
staff-owed-written-off = Списать долг: этих денег больше никто не ждёт
staff-owed-why = Как оплачено или почему списано
staff-owed-why-missing = Укажите, как оплачено или почему списано, например: наличными 3 марта.
staff-owed-do = Записать { $sum }
staff-owed-done = Записано. Подробности в истории ниже.
staff-owed-none = Долга больше нет: его уже оплатили, списали или деньги вернулись. Не принимайте оплату повторно.
staff-owed-changed = Сумма долга тем временем изменилась: теперь это { $sum }. Проверьте её и запишите ещё раз.

staff-kept-title = Оставлено для кассы
staff-kept-text = { $count ->
    [1] { $count } место из этого заказа при возврате оставили для кассы. Купить его нельзя, пока вы не вернёте его в продажу.
    [one] { $count } место из этого заказа при возврате оставили для кассы. Купить их нельзя, пока вы не вернёте их в продажу.
    [few] { $count } места из этого заказа при возврате оставили для кассы. Купить их нельзя, пока вы не вернёте их в продажу.
    [many] { $count } мест из этого заказа при возврате оставили для кассы. Купить их нельзя, пока вы не вернёте их в продажу.
   *[other] { $count } места из этого заказа при возврате оставили для кассы. Купить их нельзя, пока вы не вернёте их в продажу.
}
staff-kept-release = Вернуть в продажу для всех
staff-kept-done = Снова в продаже для всех.
staff-kept-none = Из этого заказа для кассы больше ничего не оставлено: места уже вернули в продажу.
staff-kept-changed = Тем временем число оставленных мест изменилось. Проверьте его и верните места в продажу ещё раз.
staff-order-invoices = Счета
