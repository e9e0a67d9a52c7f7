# One mail when a performance goes on sale.
onsale-title = Get an email when booking opens
# A link to the form, beside a date.
onsale-link = Email me when booking opens
# $when is a date with its time.
onsale-lede = Booking for this performance opens on { $when }. We’ll email you at that moment, with a link to the seats.
onsale-email = Your email address
onsale-hint = You’ll get one email when booking opens. We won’t use your address for anything else.
onsale-send = Email me when booking opens
onsale-to = We’ll write to { $email }.
onsale-check-mail = One more step: please open the link in our email to { $email }. If you have already confirmed this request, there is nothing more to do.
onsale-kept = Thank you. We’ll email you when booking opens.
onsale-taken-back = We won’t send you this email.
# The page of what an address asked for.
onsale-own-title = Emails when booking opens
onsale-own-lede = We’ll email { $email } once for each of these performances, when booking opens:
onsale-confirm-lede = Please confirm that we may email { $email } when booking opens for these performances:
onsale-confirm = Yes, email me
onsale-take-back = No email for this performance
onsale-told = Tickets for this performance are on sale, and we have sent you the email.
onsale-none = This request no longer exists, so we won’t send an email for it. You can ask again on the page of the performance.
onsale-season = See all performances
onsale-now = You can buy tickets for this performance already. Please choose your seats.
onsale-over = Booking for this performance will no longer open.
mail-onsale-confirm-subject = Please confirm: email when booking opens
mail-onsale-confirm = You asked us to email you when booking for { $performance } opens. Please confirm with the link below. If this wasn’t you, simply ignore this email: we won’t write again.
mail-onsale-confirm-link = Confirm
mail-onsale-opened-subject = Tickets on sale: { $performance }
mail-onsale-opened = You asked us to tell you: tickets for { $performance } are now on sale.
mail-onsale-opened-link = Choose seats
mail-onsale-own = See or end my requests for emails like this
mail-onsale-footer = You are receiving this email because this address was given for it. We use it only for that. If you have any questions, please reply to this email or contact the box office.
