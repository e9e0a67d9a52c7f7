# Consent to news by email: asked at the checkout and on the profile, and withdrawn there.
news-section = News by email
news-consent = Please email me news and offers from { $house }. I can withdraw this at any time in my account.
news-none = You don’t receive news from us by email.
news-since = On { $date } you agreed to receive news from us by email.
news-give = Receive news by email
news-withdraw = Stop receiving news
news-given = You’ll now receive our news by email.
news-withdrawn = You won’t receive any more news from us by email.
news-history = What you agreed to, and when
news-history-checkout = { $date }: agreed at checkout (text version { $text }, { $language })
news-history-profile = { $date }: agreed in your account (text version { $text }, { $language })
news-history-withdrawn = { $date }: withdrawn
news-unknown = We couldn’t process this request, so nothing has changed. Please try again.
# Where a link in an email confirms it.
news-confirm-hint = We’ll email you a link. You’ll only receive our news once you have opened it and confirmed.
news-link-title = News by email
news-link-lede = Please confirm that you agree to this:
news-link-late = This link is more than three days old and no longer works, so you won’t receive any news from us. You can agree again in your account or with your next order.
mail-news-subject = Please confirm: news by email from { $house }
mail-news = You have asked to receive news about performances and offers from { $house } by email. Please open the link below by { $until } and confirm there.
mail-news-link = Confirm
mail-news-not-you = If this wasn’t you, you can simply ignore this email. We won’t send you any news unless you confirm.
mail-news-footer = You are receiving this email because this address was given for our news with an order. We use it for news only once you have confirmed. If you have any questions, please reply to this email or contact the box office.
# On the page about data protection.
privacy-what-news = If you agree to receive news by email: the date, and the text you agreed to. You can withdraw your consent in your account at any time.
privacy-rights-account = You can do most of this yourself in your account: correct your details, change your email address, read and download all your data, or delete your account. Once it has been deleted, we keep only invoices and our accounting records, for as long as the law requires.
