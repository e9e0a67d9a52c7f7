# Where the share of a seat goes that its holder offers for resale: beside the buttons, on its page, and what became of it.
payout-share-legend = Как вы хотите получить свою долю?
payout-share-credit = На баланс — для следующего сезона или любой другой покупки
payout-share-bank = На банковский счёт
payout-share-bank-known = На мой банковский счёт с последними цифрами { $end }
payout-share-when = { $days ->
    [one] Когда место купят, мы отправим перевод в течение { $days } дня; обычно он идёт ещё один-два рабочих дня. Доля меньше { $least } зачисляется на баланс.
    [few] Когда место купят, мы отправим перевод в течение { $days } дней; обычно он идёт ещё один-два рабочих дня. Доля меньше { $least } зачисляется на баланс.
    [many] Когда место купят, мы отправим перевод в течение { $days } дней; обычно он идёт ещё один-два рабочих дня. Доля меньше { $least } зачисляется на баланс.
   *[other] Когда место купят, мы отправим перевод в течение { $days } дня; обычно он идёт ещё один-два рабочих дня. Доля меньше { $least } зачисляется на баланс.
}
payout-share-title = Как вы получите свою долю
payout-share-percent = Когда ваше место купят, вы получите { $percent } % цены, без сервисного сбора.
payout-share-save = Сохранить
payout-share-saved = Ваш выбор сохранён. Его можно изменить, пока место не продано.
payout-share-change = Баланс или перевод
payout-seat-offered = Продаётся. Когда ваше место купят, мы переведём { $percent } % цены на ваш банковский счёт. До тех пор пройти по билету нельзя.
payout-seat-sold = Ваше место продано. Вы получите { $amount } на банковский счёт; состояние перевода показано на странице баланса.
# A customer's bank account. { $end }: the last four digits of the IBAN.
payout-iban = IBAN
payout-iban-hint = Например, ES91 2100 0418 4502 0005 1332. Счёт должен находиться в единой зоне платежей в евро (SEPA).
payout-account-holder = Имя владельца счёта
payout-account-title = Ваш банковский счёт
payout-account-why = На этот счёт мы только переводим то, что вам причитается, и никогда с него не списываем. После сохранения показаны лишь четыре последние цифры.
payout-account-add = Указать банковский счёт
payout-account-replace = Указать другой банковский счёт
payout-account-known = Счёт с последними цифрами { $end }, { $name }, дата сохранения: { $date }.
payout-account-save = Сохранить счёт
payout-account-saved = Банковский счёт сохранён.
payout-account-remove = Удалить счёт
payout-account-removed = Банковский счёт удалён. Деньги за места, которые вы продаёте, теперь поступят на баланс.
payout-account-link = Указать банковский счёт
payout-account-link-known = Банковский счёт с последними цифрами { $end }
# Credit that is paid out to it: how much, what will happen, what became of it.
payout-link = Вывести деньги на счёт
payout-title = Вывод денег на банковский счёт
payout-credit = Вы можете вывести { $amount }.
payout-credit-how = Балансом можно оплатить любую покупку здесь или в кассе. Его также можно вывести на банковский счёт.
payout-amount = Сумма
payout-amount-hint = Не меньше { $least }.
payout-next = Продолжить
payout-step-to = Мы переведём { $amount } на счёт с последними цифрами { $end }. Владелец счёта: { $name }.
payout-step-left = Сумма сразу вычитается из баланса. Останется { $left }.
payout-step-when = { $days ->
    [one] Мы отправим перевод в течение { $days } дня. Обычно он идёт ещё один-два рабочих дня.
    [few] Мы отправим перевод в течение { $days } дней. Обычно он идёт ещё один-два рабочих дня.
    [many] Мы отправим перевод в течение { $days } дней. Обычно он идёт ещё один-два рабочих дня.
   *[other] Мы отправим перевод в течение { $days } дня. Обычно он идёт ещё один-два рабочих дня.
}
payout-step-back = Перевод можно отозвать, пока мы не передали его в свой банк.
payout-confirm = Вывести { $amount }
payout-other-amount = Другая сумма
payout-other-account = Другой счёт
payout-back = Назад в личный кабинет
payout-done = Мы переведём { $amount } на ваш банковский счёт. Здесь видно состояние перевода.
payout-list = Переводы на ваш банковский счёт
payout-line = { $amount } на счёт с последними цифрами { $end }, { $date }
payout-state-asked = Скоро будет отправлен
payout-state-filed = Передан в наш банк
payout-state-paid = Отправлен
payout-state-returned = Возвращён банком; сумма снова на вашем балансе
payout-state-called-back = Отозван вами; сумма снова на вашем балансе
payout-call-back = Отозвать
payout-called-back = Перевод отозван. Сумма снова на вашем балансе.
# Why nothing was done.
payout-signed-out = Сначала войдите в личный кабинет. Ничего не изменилось.
payout-bad-iban = В этом IBAN есть ошибка. Ничего ещё не сохранено: сверьте его с выпиской банка.
payout-not-sepa = В эту страну мы не можем перевести евро. Ничего не сохранено: укажите счёт в единой зоне платежей в евро (SEPA) или оставьте деньги на балансе.
payout-holder-missing = Укажите имя владельца счёта. Ничего ещё не сохранено.
payout-no-account = Сначала укажите банковский счёт. Ничего не переведено.
payout-not-offered = Здесь вывести деньги на счёт нельзя. Баланс не изменился; обратитесь в кассу.
payout-in-use = На этот счёт ожидается перевод. Сначала отзовите его или подождите, пока мы передадим его в банк. Ничего не изменилось.
payout-no-amount = Укажите сумму, например 25,00. Ничего не переведено.
payout-below-least = Вывести можно от { $least }. Баланс не изменился.
payout-too-much = Вывести можно не больше { $credit }. Ничего не переведено.
payout-unknown = Мы не нашли этот перевод в вашем личном кабинете. Проверьте, тот ли адрес почты указан при входе.
payout-filed = Перевод уже передан в наш банк, и отозвать его нельзя. Деньги поступят через несколько дней.
payout-over = Этот перевод уже завершён. Результат показан в списке.
# On the credit's statement, as a page and as a PDF.
payout-movement-asked = Перевод на ваш банковский счёт
payout-movement-called-back = Перевод отозван
payout-movement-returned = Перевод возвращён банком
creditsheet-pdf-link = Скачать PDF
creditsheet-pdf-heading = Выписка по балансу
creditsheet-pdf-holder = Клиент
creditsheet-pdf-made = Дата выписки
creditsheet-pdf-balance = Ваш баланс
# Mails: a seat whose share goes to the bank; a transfer that the bank sent back.
mail-resale-offered-bank = Мы выставили ваше место на продажу. Как только его купят, мы переведём { $percent } % цены, без сервисного сбора, на ваш банковский счёт. До этого вы можете забрать билет в любой момент. Пока место продаётся, пройти по вашему билету нельзя.
mail-resale-sold-bank = Ваше место купили. Мы переведём { $amount } на ваш банковский счёт. Прежний билет больше не действителен.
mail-pay-out-returned-subject = Перевод на ваш счёт вернулся
mail-pay-out-returned = Мы перевели { $amount } на ваш банковский счёт с последними цифрами { $end }. Банк вернул деньги, поэтому мы снова зачислили сумму на ваш баланс. Ничего не потеряно. Чтобы получить деньги, проверьте банковский счёт на нашем сайте и запросите перевод ещё раз.
mail-pay-out-link = Посмотреть баланс
