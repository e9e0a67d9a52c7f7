# Texts of the shop, edited by staff: among colleagues.

staff-texts-title = Тексты
staff-texts-short = Тексты
staff-home-edit-texts = Поиск текстов сайта, их изменение на всех языках и публикация.
staff-action-edit-texts = Редактирование текстов
staff-action-publish-texts = Публикация текстов
staff-texts-on-page-title = Редактирование прямо на странице
staff-texts-on-page-text = Откройте сайт таким, каким он будет со всеми черновиками текстов, и нажмите на любой текст, чтобы изменить его. Покупатели этого не видят.
staff-texts-on-page = Редактировать тексты на сайте
staff-texts-preview = Посмотреть сайт с черновиками текстов
staff-texts-files = Выгрузить и загрузить тексты для переводчиков
staff-texts-words = Что искать
staff-texts-words-hint = Слова из текста на любом языке или идентификатор текста
staff-texts-elsewhere = Постановки, названия и страницы с этими словами
staff-texts-about = Тема
staff-texts-about-all = Все темы
staff-texts-about-programme = Афиша и спектакли
staff-texts-about-seats = Схема зала и лучшие места
staff-texts-about-subscriptions = Абонементы и пакеты
staff-texts-about-extras = Дополнения, подарочные сертификаты и подарки
staff-texts-about-checkout = Корзина и оформление заказа
staff-texts-about-payment = Оплата
staff-texts-about-orders = Заказы и билеты
staff-texts-about-changes = Обмен, возврат и перепродажа
staff-texts-about-waiting = Лист ожидания и уведомления о начале продаж
staff-texts-about-account = Личный кабинет и вход
staff-texts-about-mails = Электронные письма
staff-texts-about-invoices = Счета-фактуры и квитанции
staff-texts-about-errors = Сообщения об ошибках
staff-texts-about-house = Название и адреса театра
staff-texts-about-legal = Правовая информация (образцы: покажите их юристу)
staff-texts-about-every-page = На каждой странице
staff-texts-about-staff = Страницы для сотрудников
staff-texts-only = Показать
staff-texts-only-all = Все тексты
staff-texts-only-edited = Изменённые театром
staff-texts-only-drafts = С черновиком
staff-texts-only-reviews = На согласовании
staff-texts-only-scheduled = Публикация запланирована
staff-texts-only-stale = Переводы, которые нужно проверить
staff-texts-find = Найти
staff-texts-count = { $count ->
    [one] Найден { $count } текст
    [few] Найдено { $count } текста
    [many] Найдено { $count } текстов
   *[other] Найдено { $count } текста
}
staff-text-forms = **Жирный** — слова жирным шрифтом, [слова](https://…) — ссылка.
staff-texts-none = Ничего не найдено. Укажите меньше слов или выберите другую тему.
staff-texts-pages = Страницы результатов
staff-texts-page = Страница { $page } из { $last }
staff-texts-page-before = Предыдущая страница
staff-texts-page-after = Следующая страница
staff-texts-mark-draft = Черновик: { $languages }
staff-texts-mark-review = На согласовании: { $languages }
staff-texts-mark-scheduled = Запланировано: { $languages }
staff-texts-mark-edited = Изменён
staff-texts-mark-stale = Проверить перевод: { $languages }
staff-texts-fits = Эти переводы по-прежнему верны
staff-texts-fits-one = Переводы по-прежнему верны
staff-texts-fits-text = Отметьте тексты, переводы которых вы проверили. Тексты исчезнут из этого списка, а сами переводы не изменятся.
staff-texts-fits-language = Язык переводов
staff-texts-fits-language-all = Все языки
staff-texts-fits-all = Все тексты на этой странице
staff-text-title = Редактирование текста
staff-text-variables = Эти части подставляются автоматически. Щелчок выделяет часть целиком: скопируйте её в нужное место текста и не изменяйте.
staff-text-label = Текст
staff-text-form = Текст для таких чисел, как { $examples }
staff-text-form-rest = Текст для всех остальных чисел
staff-text-form-decimals = Текст для дробных чисел
staff-text-form-one-for-all = Чтобы использовать один текст для всех чисел, заполните только последнее поле и не указывайте число.
staff-text-delivered = Исходный текст:
staff-text-as-delivered = Исходный текст
staff-text-state-edited = Изменён театром
staff-text-state-delivered = Исходный текст
staff-text-state-missing = Нет перевода: показан текст на основном языке театра
staff-text-state-lacking = Нет перевода: показан английский текст
staff-text-state-draft = Черновик
staff-text-state-review = На согласовании
staff-text-state-scheduled = Публикация запланирована: { $when }
staff-text-state-stale = Проверить: текст на основном языке изменён позже
staff-text-state-shown = Сейчас на сайте
staff-text-changed-only = Сохраняются или публикуются только тексты на языках, которые вы изменили или отметили. Остальные не меняются.
staff-doubt-asked = Пока ничего не опубликовано. Прочитайте примечание над кнопкой.
staff-doubt-missing = Нет текста на языках: { $languages }. Вместо него покупатели увидят текст на другом языке.
staff-doubt-tags = Текст содержит теги HTML на языках: { $languages }. Покупатели увидят сами теги.
staff-doubt-long = Текст более чем втрое длиннее исходного на языках: { $languages }. Он может не поместиться.
staff-doubt-short = Осталось меньше половины текста, который покупатели читают сейчас, на языках: { $languages }. Это юридический текст: перед публикацией дайте его прочитать другому сотруднику.
staff-doubt-picture = Нет описания изображения на языках: { $languages }. Те, кто его не видит, не узнают, что на нём.
staff-doubt-link = По адресу кнопки сейчас нет страницы сайта: { $address }
staff-doubt-text-link = Ссылка в тексте сейчас не ведёт ни на одну страницу сайта: { $address }
staff-doubt-anyway = Всё равно опубликовать
staff-text-also-publish = Опубликовать также имеющиеся черновики
staff-text-also-review = Отправить на согласование также имеющиеся черновики
staff-text-also-hint = Неотмеченные черновики и время их публикации не изменятся.
staff-text-also = { $language } — { $state }
staff-text-fits = Перевод по-прежнему верен
staff-text-meanwhile = Сохранено за это время ({ $who }, { $when }):
# Above a field of any form, with what somebody else saved in it; or that they saved nothing in it.
staff-meanwhile-saved = Сохранено за это время:
staff-meanwhile-nothing = ничего
staff-text-save-draft = Сохранить как черновик
staff-text-send-review = Отправить на согласование
staff-text-publish = Опубликовать сейчас
staff-text-at = Дата и время ({ $zone })
staff-text-schedule = Запланировать публикацию
staff-text-discard = Удалить черновик: { $language }
staff-text-bring-delivered-title = Вернуть исходный текст
staff-text-bring-delivered-text = Покупатели сразу увидят исходный текст. Нынешний текст останется ниже, в истории изменений.
staff-text-bring-delivered = Вернуть исходный текст: { $language }
staff-text-bring-delivered-all = Вернуть исходный текст на всех языках
staff-text-history = История
staff-text-history-line = { $language }, { $when }, { $who }
staff-text-bring-back = Опубликовать эту версию
staff-text-bring-back-text = Покупатели сразу увидят эту версию вместо нынешней.
staff-text-back-to-page = Вернуться на страницу
staff-text-choose = Здесь несколько текстов. Какой вы хотите изменить?
staff-text-choose-close = Закрыть
staff-text-bar-edit = Вы редактируете тексты. Щёлкните текст, чтобы изменить его, или перейдите к нему клавишей Tab и нажмите F2. Чтобы пользоваться страницей как обычно, снимите отметку ниже или щёлкайте, удерживая клавишу Alt.
staff-text-bar-elsewhere-title = Тексты, которые изменяются в другом месте
staff-text-bar-elsewhere = Щелчок по названию постановки, сезона или другому вашему тексту открывает страницу, где он изменяется. Если щелчок ничего не открывает, используйте эти страницы:
staff-text-bar-pressed = Редактировать щелчком
staff-text-bar-preview = Вы видите сайт с черновиками текстов. Покупатели их пока не видят. Для черновиков постановок и собственных страниц есть отдельный просмотр.
staff-text-bar-look = Только просмотр
staff-texts-all = Все тексты
staff-text-bar-leave = Выйти из этого режима
staff-done-text-nothing = Изменений нет, поэтому ничего не сохранено. Чтобы опубликовать имеющийся черновик, сначала отметьте его.
staff-done-text-draft = Черновик сохранён. Его видят только сотрудники.
staff-done-text-review = Текст отправлен на согласование.
staff-done-text-publish = Текст опубликован. Покупатели увидят его на следующей странице, которую откроют.
staff-done-text-schedule = Текст будет опубликован в указанное время.
staff-done-text-discard = Черновик удалён. Для покупателей ничего не изменилось.
staff-done-text-fits = { $count ->
    [one] { $count } перевод отмечен как проверенный.
    [few] { $count } перевода отмечены как проверенные.
    [many] { $count } переводов отмечены как проверенные.
   *[other] { $count } перевода отмечены как проверенные.
}
staff-done-text-fits-none = Ничего не сохранено. Отметьте хотя бы один текст. Если текст за это время изменили, проверьте его ещё раз.
staff-text-wrong-title = Ничего не сохранено. Введённый текст остался на странице. Проверьте эти поля:
staff-text-wrong-unknown = Такого текста больше нет.
staff-text-wrong-changed = За это время кто-то другой сохранил текст на этом языке. Его вариант показан под вашим. Чтобы оставить ваш текст, сохраните ещё раз.
staff-text-wrong-nothing = Черновика больше нет.
staff-text-wrong-time = Выберите дату и время в будущем, в пределах 400 дней.
staff-text-wrong-revision = Такой версии нет.
staff-text-wrong-empty = Поле пустое. Введите текст.
staff-text-wrong-long = Текст слишком длинный. Наибольшее число знаков: { $most }.
staff-text-wrong-character = В тексте есть знак, который нельзя показать ({ $code }). Удалите его.
staff-text-wrong-unreadable = Фигурные скобки расставлены неверно. Пишите каждую часть, которая подставляется автоматически, точно так, как показано выше.
staff-text-wrong-variable-unknown = Часть { $name } к этому тексту не относится. Удалите её.
staff-text-wrong-variable-missing = Не хватает части { $name }. Вставьте её туда, где она должна появиться.
staff-text-wrong-variable-doubled = Часть { $name } повторяется слишком часто. Удалите лишнее.
staff-text-wrong-form-missing = Нет текста для формы «{ $form }». Введите его.
staff-text-wrong-form-unknown = В этом языке нет формы «{ $form }». Удалите её.
staff-text-wrong-reference = В этом тексте нельзя использовать { $name }. Удалите, пожалуйста, это имя.
staff-text-wrong-signs = В этом тексте жирный шрифт и ссылки невозможны: покупатели увидят сами знаки. Удалите ** или [ ]( ).
staff-text-wrong-email = Это не адрес электронной почты. Введите его полностью, например tickets@example.org.
staff-text-wrong-phone = Это не номер телефона. Введите один номер без слов, например +34 954 000 000.
staff-changes-title = Последние изменения
staff-changes-text = Последние изменения в текстах, постановках, собственных страницах, списках, языках, оформлении, брендах и объявлении на всех страницах.
staff-changes-who = Кто изменил
staff-changes-who-all = Все
staff-changes-show = Показать
staff-changes-none = Изменений пока нет.
staff-changes-line = { $when }, { $who }
staff-changes-published = Опубликовано
staff-changes-default = Возвращён исходный текст
staff-changes-scheduled = Запланировано
staff-changes-discarded = Черновик удалён
staff-changes-removed = Убрано с сайта
staff-changes-before = Было:
staff-changes-after = Стало:
staff-text-files-title = Тексты для переводчиков
staff-text-files-out = Выгрузка
staff-text-files-out-text = В таблице для каждого языка есть свой столбец. Файл XLIFF предназначен для программ перевода и содержит один язык.
staff-text-files-language = Язык перевода
staff-text-files-about-all = Все тексты сайта, без постановок и страниц
staff-text-files-open = Только тексты, которые ещё нужно перевести или проверить на этом языке
staff-text-files-xliff = Скачать файл XLIFF
staff-text-files-xlsx = Скачать таблицу
staff-text-files-in = Загрузка
staff-text-files-file = Выберите файл
staff-text-files-hint = XLIFF (.xlf), .xlsx или .csv. Изменённые тексты станут черновиками. Покупатели увидят их только после публикации.
staff-text-files-import-it = Загрузить как черновики
staff-text-files-missing = Файл не выбран или загружен не полностью. Выберите его ещё раз.
staff-text-files-unreadable = Ничего не загружено: этот файл скачан не с этой страницы. Используйте скачанный здесь файл, не меняя его столбцы.
staff-text-files-damaged = Ничего не загружено: файл неполный или повреждён. Запросите файл ещё раз или сохраните его заново как XLIFF 2, .xlsx или CSV (UTF-8).
staff-text-files-letters = Ничего не загружено: в строке { $row } есть буквы, которые не удаётся прочитать, потому что файл сохранён не в UTF-8. Сохраните его как «CSV UTF-8» или .xlsx и загрузите ещё раз.
staff-text-files-wrong = Ничего не загружено. Исправьте эти тексты в файле и загрузите его снова:
staff-text-files-partial = Эти тексты переведены в файле лишь частично и поэтому не загружены. На остальные тексты это не влияет. Завершите перевод этих текстов в файле и загрузите его снова:
staff-text-files-unmarked = Эти тексты не отмечены в файле как переведённые. Они сохранены как отдельные черновики и не будут опубликованы вместе с остальными черновиками из этого файла. Проверьте эти тексты и опубликуйте их по одному:
staff-text-files-emptied = Эти тексты в файле стёрты. Так удалить текст нельзя, поэтому на сайте остаётся прежний. Чтобы изменить текст, напишите другой:
staff-text-files-newer = Тексты загружены как черновики. Следующие тексты после создания файла изменили и на сайте или в черновике, либо в файле не указано, когда он создан. Перед публикацией сравните каждый черновик с текстом на сайте:
staff-text-files-waiting = Загруженные черновики
staff-text-files-waiting-text = Черновики, изменённые после загрузки, сюда не входят.
staff-text-files-list = Прочитать тексты, которые будут опубликованы
staff-text-files-first = Здесь показаны только первые тексты: { $count }. Опубликованы будут все.
staff-text-files-contents = Черновики постановок и страниц
staff-text-files-contents-text = Есть и загруженные тексты постановок и страниц. Откройте каждый, чтобы сравнить его и опубликовать.
staff-text-files-import = { $count ->
    [one] { $count } черновик, загрузка: { $when }
    [few] { $count } черновика, загрузка: { $when }
    [many] { $count } черновиков, загрузка: { $when }
   *[other] { $count } черновика, загрузка: { $when }
}
staff-text-files-publish = Опубликовать все черновики этой загрузки
staff-text-files-languages = Черновики по языкам
staff-text-files-languages-text = Эти черновики загружены из нескольких файлов или написаны на страницах самих текстов. Запланированные черновики сюда не входят, как и те, что заменили бы текст, изменённый после создания файла.
staff-text-files-in-language = { $count ->
    [one] { $language }: { $count } черновик
    [few] { $language }: { $count } черновика
    [many] { $language }: { $count } черновиков
   *[other] { $language }: { $count } черновика
}
staff-text-files-publish-language = Опубликовать все черновики на этом языке
staff-text-files-changed = { $count ->
    [one] { $count } текст изменён на сайте или в черновике после создания файла ({ $when })
    [few] { $count } текста изменены на сайте или в черновике после создания файла ({ $when })
    [many] { $count } текстов изменены на сайте или в черновике после создания файла ({ $when })
   *[other] { $count } текста изменены на сайте или в черновике после создания файла ({ $when })
}
staff-text-files-changed-hint = Эти черновики будут опубликованы, только если вы их отметите. Тогда текст из файла заменит текст на сайте.
staff-text-files-changed-all = Опубликовать также все эти черновики
staff-text-files-replaced = { $count ->
    [one] { $count } черновик заменит текст, опубликованный театром
    [few] { $count } черновика заменят тексты, опубликованные театром
    [many] { $count } черновиков заменят тексты, опубликованные театром
   *[other] { $count } черновика заменят тексты, опубликованные театром
}
staff-text-files-replaced-hint = В файле не указано, когда он создан, поэтому в нём могут быть более старые тексты. Публикуются только отмеченные черновики: они заменят текст на сайте.
staff-text-files-replace = Опубликовать текст из файла
staff-text-files-in-shop = На сайте:
staff-text-files-in-draft = В черновике до загрузки:
staff-text-files-in-file = В файле:
staff-done-text-import = Тексты загружены как черновики. Их видят только сотрудники.
staff-done-text-import-replaced = Тексты загружены как черновики. Некоторые из них при публикации заменят более новые тексты на сайте или в черновиках. Проверьте их ниже, прежде чем публиковать.
staff-done-text-import-same = В файле нет изменений, поэтому ничего не загружено.
staff-done-text-import-published = { $count ->
    [one] Опубликован { $count } текст. Покупатели увидят его на следующей странице, которую откроют.
    [few] Опубликовано { $count } текста. Покупатели увидят их на следующей странице, которую откроют.
    [many] Опубликовано { $count } текстов. Покупатели увидят их на следующей странице, которую откроют.
   *[other] Опубликовано { $count } текста. Покупатели увидят их на следующей странице, которую откроют.
}

# The staff’s page of what the house says about itself.
staff-house-title = О вашем театре
staff-house-lede = Покупатели читают это на каждой странице, на билетах и в письмах. Вне тестового режима сайт запускается, только когда заполнены все поля.
staff-house-same = Для других языков заполните только то, что отличается. Пустое поле повторяет текст выше.
staff-house-save = Опубликовать для всех
staff-house-name = Название театра
staff-house-address = Почтовый адрес театра
staff-house-box-office = Часы работы кассы
staff-house-phone = Номер телефона
staff-house-email = Электронная почта для вопросов о билетах
staff-house-email-privacy = Электронная почта для вопросов о персональных данных
staff-house-email-accessibility = Электронная почта для вопросов о доступности
staff-house-seller = Компания, которая продаёт билеты
staff-house-seller-address = Почтовый адрес этой компании

# The staff’s page of what texts lack.
staff-gate-title = Перед началом продажи
staff-gate-lede = Здесь показано, каких текстов сайта и этой постановки нет на каждом языке, какие устарели и какие ещё не заполнены. Билеты на даты, которые уже есть на сайте, всё равно продаются: если текста нет, он показывается на основном языке, а если его нет и там, на английском.
staff-gate-start = Вне тестового режима сайт запускается, только когда в разделе «О вашем театре» заполнено всё, а на основном языке есть все юридические тексты и хотя бы часть текстов по каждой другой теме сайта.
staff-gate-import = Вне тестового режима импорт с новыми датами отклоняется, если на одном из этих языков нет текстов их постановок или новых названий, например типов билетов, и никто не выбрал показывать там текст на основном языке.
staff-gate-clear = Все тексты есть и не устарели, кроме тех, для которых кто-то выбрал другой язык.
staff-gate-none = Нет постановок с предстоящими датами.
staff-gate-missing = Отсутствует
staff-gate-placeholder = Ещё не заполнено
staff-gate-accept = Показывать текст на основном языке
staff-gate-accept-english = Показывать текст на английском
staff-gate-more = { $count ->
    [one] Нет или устарел ещё { $count } текст. На странице «Языки» показано по темам, чего нет.
    [few] Нет или устарели ещё { $count } текста. На странице «Языки» показано по темам, чего нет.
    [many] Нет или устарели ещё { $count } текстов. На странице «Языки» показано по темам, чего нет.
   *[other] Нет или устарели ещё { $count } текста. На странице «Языки» показано по темам, чего нет.
}
staff-done-text-accepted = Текста больше нет в этом списке. Покупатели читают его на основном языке.
staff-done-text-accepted-english = Текста больше нет в этом списке. Покупатели читают его на английском.
staff-done-text-export-none = В этой выборке нечего переводить и проверять, поэтому файл не создан.
staff-done-text-export-others = Все тексты сайта переведены и проверены, поэтому файл не создан. Ещё не переведены постановки или страницы: для них есть отдельные файлы. Выберите их в списке тем.
