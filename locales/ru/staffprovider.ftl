# Staff sign in with an account at a service that the operator names.
staff-provider-enter = Войти через { $provider }
staff-provider-code-lede = Сервис { $provider } подтвердил вашу личность. Введите также код из приложения-аутентификатора.
staff-provider-code-wrong = Этот код неверен или уже использован. Введите код, который приложение показывает сейчас.
staff-provider-otherwise = Войти с паролем
staff-provider-away = Сервис входа сейчас недоступен. Войдите с паролем.
staff-provider-nobody = Сервис входа подтвердил вашу личность, но у вас здесь нет учётной записи сотрудника. Войдите с паролем или попросите доступ у администратора.
staff-provider-refused = Сервис входа не подтвердил вашу личность. Попробуйте ещё раз или войдите с паролем.
staff-provider-ended = Эта попытка входа больше не действует. Начните заново или войдите с паролем.
