# An order's story, for the staff: each step that was written down.

# How an order ended.
story-end-expired = not paid in time
story-end-late = money came too late
story-end-cancelled = given up
story-end-refunded = refunded

# Where a step was written down.
story-source-journal = Journal
story-source-payments = Payments
story-source-refunds = Refunds
story-source-ledger = Ledger
story-source-receivables = Invoices
story-source-admissions = Tickets
story-source-barcodes = Barcodes
story-source-scans = Door
story-source-letters = Letters

# Who did it.
story-who-guest = Buyer
story-who-customer = Buyer, signed in
story-who-staff = Staff
story-who-job = The house by itself
story-who-console = At the console

# The journal's deeds.
story-order-place = Order placed
story-order-pay = Order paid
story-order-reserve = Reserved on invoice
story-order-expire = Order ended unpaid
story-order-give-up = Order given up by the buyer
story-payment-try = Sent to the bank
story-payment-capture = The bank says: paid
story-payment-decline = The bank says: declined
story-payment-abandon = The bank says: abandoned
story-payment-nothing = The bank says: paid, but nothing
story-refund-ask = Refund decided
story-refund-done = Refund given
story-refund-refuse = Refund refused by the bank
story-refund-settle = Debt paid another way
story-invoice-issue = Invoice issued
story-reservation-release = Reservation released
story-ticket-proof = Proof accepted
story-ticket-replace = Ticket replaced
story-ticket-resend = Tickets sent again

# What the tables tell.
story-payment-opened = Payment opened
story-payment-answered = The bank answered
story-payment-captured = Money captured
story-payment-failed = Payment failed
story-payment-asks = The bank is asked
story-refund-requested = Refund requested
story-refund-given = Money given back
story-refund-failed = Refund refused for good
story-refund-settled = Paid another way
story-refund-tries = The refund is tried
story-ledger-sale = Sale booked
story-ledger-captured-for-nothing = Money for nothing booked
story-ledger-refund = Refund booked
story-ledger-refund-refused = Debt of the house booked
story-ledger-debt-settled = Settled debt booked
story-ledger-refund-after-all = Refund booked after all
story-receivable-due = Invoice due
story-receivable-settled = Invoice settled
story-receivable-reopened = Invoice reopened
story-admission-issued = Tickets issued
story-admission-suspended = Tickets wait for a proof
story-admission-cancelled = Tickets cancelled
story-barcode-issued = Barcode issued
story-barcode-ended = Barcode ended
story-scan-admitted = Let in
story-scan-refused = Refused at the door
story-letter-written = Letter written
story-letter-sent = Letter sent
story-letter-dropped = Letter dropped: nothing to say any more
story-letter-dead = Letter given up
story-letter-waits = The letter is sent

# Names of details.
story-detail-attempt = attempt
story-detail-attempts = attempts
story-detail-undecided = undecided
story-detail-reference = reference
story-detail-merchant = account
story-detail-asked = asked
story-detail-tries = tries
story-detail-reason = reason
story-detail-cause = cause
story-detail-evidence = heard by
story-detail-late = late
story-detail-tickets = tickets
story-detail-admissions = tickets
story-detail-performance = evening
story-detail-medium = on
story-detail-code = code ends in
story-detail-device = device
story-detail-letter = letter
story-detail-rule = rule

# Their values.
story-value-return = the buyer’s return
story-value-notification = the bank’s message
story-value-query = our question
story-value-ticket = ticket
story-value-wallet = wallet
story-value-card = card
story-value-external = another system
story-value-replaced = replaced
story-value-cancelled = cancelled
story-value-exchanged = exchanged
story-value-transferred = handed on
story-value-tickets = tickets
story-value-money-back = money goes back
story-value-refund-refused = refund refused
story-value-letter = letter about an order
story-value-login-code = code to sign in

# Why the door let in or refused.
story-reason-valid = valid
story-reason-unknown-code = unknown code
story-reason-replaced = replaced
story-reason-cancelled = cancelled
story-reason-proof-needed = proof not seen yet
story-reason-already-entered = already inside
story-reason-other-performance = another evening
story-reason-too-early = too early
story-reason-over = evening is over
story-reason-abandoned = abandoned

# Chargebacks, and more than one means of paying.
story-source-disputes = Disputes
story-dispute-open = Payment disputed
story-dispute-win = Dispute won
story-dispute-lose = Dispute lost
story-dispute-ignore = Dispute of nothing that was captured
story-dispute-opened = Money taken back by the bank
story-dispute-won = Money back with the house
story-dispute-lost = Money lost
story-ledger-refund-undone = Refund taken back in the books
story-ledger-dispute = Dispute booked
story-ledger-dispute-won = Won dispute booked
story-admission-disputed = Tickets stopped by the dispute
story-detail-means = by
story-detail-invoice = number
story-means-card = card
story-means-bizum = Bizum
story-means-paypal = PayPal
story-reason-payment-disputed = payment disputed

# Accounts of the ledger; the gateway's is followed by its own name.
story-account-gateway = at the gateway of
story-account-receivables = owed to the house
story-account-sales = sales
story-account-fees = fees
story-account-goods = passes and extras
story-account-vat = VAT
story-account-refunds-due = refunds due
story-account-debts = debts of the house
story-dispute-paid = Lost chargeback paid another way
story-dispute-write-off = Lost chargeback written off
story-ledger-owed-paid = Payment of what was owed booked
story-ledger-written-off = Write-off booked
story-ledger-write-off-undone = Write-off undone in the books
story-account-paid-in = paid another way
story-account-bad-debts = written off
story-reason-paid-another-way = it had been paid another way

# Tickets that staff took back.
story-order-cancel = Tickets taken back
story-order-release = Kept seats put on sale
story-ledger-cancel = Taking back booked
story-ledger-part = Part of a purchase booked
story-ledger-part-returned = Part given back in the books
story-detail-fees-back = fees
story-detail-seats = the seats
story-value-on-sale = on sale again
story-value-box-office = kept for the box office

# Why money was refunded.
story-cause-late = payment received too late
story-cause-mismatch = a different amount was captured
story-cause-double = paid twice
story-cause-cancelled = performance cancelled by the house
story-cause-unpaid = order not paid in full
story-cause-cancel = tickets cancelled by staff
