# Evenings meant for one kind of person, such as schools: reserved now, paid by invoice.

# Above the list of evenings, each with its sum and the last day to pay.
invoice-title = Payment after each performance
invoice-due = to be paid by { $date }
invoice-cancelled = cancelled; there is nothing to pay for it
# In the basket, below the way to the checkout.
invoice-next-step = In the next step you see the whole amount and until when it is to be paid. Nothing is charged now; for a performance that is cancelled you pay nothing.
invoice-checkout-title = Your details and reservation
# The button that obliges to pay, though not now; $total is the whole amount.
invoice-reserve = Reserve with obligation to pay { $total }
invoice-obliges = Nothing is charged now. Your tickets come at once, and you find the invoice (one from each seller) on the page of your order. You pay after each performance.
invoice-order-title = Reserved. Your tickets are here.
invoice-order-text = Your tickets are valid. You have not paid anything yet: the invoice (one from each seller) is at the bottom of this page, and you pay after each performance.
# After the date and the sum of an order.
invoice-account = reserved, to be paid after the performance

mail-reserved-subject = Your reservation, order { $code }
mail-reserved-intro = Thank you for your reservation. These seats are yours and the tickets are valid. You find the invoice (one from each seller) on the page of your order. You pay after each performance.
# Above the sum of all evenings.
mail-reserved-total = Total
# $evening is a title with its date, $due the last day to pay.
mail-reserved-invoice = { $evening }: { $amount }, to be paid by { $due }
mail-reserved-cancelled = { $evening } is cancelled; there is nothing to pay for it.

# $kind is what the house calls such accounts: School.
refusal-hold-other-kind = This account is marked “{ $kind }”: it books only what is meant for it. For the other performances, sign out and buy as a guest.
refusal-put-other-kind = This account books only what is meant for it, and this is not.
refusal-place-other-kind = This account is marked “{ $kind }” and books only what is meant for it. Take out { $title }; nothing has been charged.
# Both are lists of titles.
refusal-place-paid-in-parts = { $later } is paid by invoice after the performance, { $now } at once. Take one of them out and order it by itself; nothing has been charged.
