# Consent to news by email: asked at the checkout and on the profile, and withdrawn there.
news-section = Новости по электронной почте
news-consent = Да, я хочу получать по электронной почте новости о спектаклях, концертах и предложениях ({ $house }). Отозвать согласие можно в любой момент в личном кабинете.
news-none = Новости по электронной почте мы вам не отправляем.
news-since = Вы согласились получать наши новости по электронной почте. Дата: { $date }
news-give = Получать новости
news-withdraw = Больше не получать новости
news-given = Мы будем присылать вам новости.
news-withdrawn = Новости мы вам больше присылать не будем.
news-history = На что и когда вы согласились
news-history-checkout = { $date }: согласие при оформлении заказа, текст { $text } ({ $language })
news-history-profile = { $date }: согласие в личном кабинете, текст { $text } ({ $language })
news-history-withdrawn = { $date }: согласие отозвано
news-unknown = Ничего не изменилось: мы не поняли, о чём речь. Попробуйте, пожалуйста, ещё раз.
