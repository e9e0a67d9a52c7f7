# An order's history, for the staff: each step that was written down.

# How an order ended.
story-end-expired = not paid in time
story-end-late = payment received too late
story-end-cancelled = performance cancelled
story-end-refunded = refunded

# Where a step was written down.
story-source-journal = Journal
story-source-payments = Payments
story-source-refunds = Refunds
story-source-ledger = Ledger
story-source-receivables = Invoices
story-source-admissions = Tickets
story-source-barcodes = Barcodes
story-source-scans = Door scans
story-source-letters = Emails

# Who did it.
story-who-guest = Buyer
story-who-customer = Buyer, signed in
story-who-staff = Staff
story-who-job = System
story-who-console = Command line

# The journal's deeds.
story-order-place = Order placed
story-order-pay = Order paid
story-order-reserve = Reserved, payable by invoice
story-order-expire = Order not paid in time
story-order-give-up = Order given up by the buyer
story-payment-try = Buyer sent to the bank
story-payment-capture = Bank reported: paid
story-payment-decline = Bank reported: declined
story-payment-abandon = Bank reported: abandoned by the buyer
story-payment-nothing = Payment received that does not pay for this order
story-refund-ask = Refund requested
story-refund-done = Refund completed
story-refund-refuse = Refund refused by the bank
story-refund-settle = Refund paid another way
story-invoice-issue = Invoice issued
story-reservation-release = Reservation released
story-ticket-proof = Proof accepted
story-ticket-replace = Ticket given a new code
story-ticket-resend = Tickets emailed again

# What the tables tell.
story-payment-opened = Payment started
story-payment-answered = Bank replied
story-payment-captured = Payment captured
story-payment-failed = Payment failed
story-payment-asks = Query to the bank
story-refund-requested = Refund requested
story-refund-given = Refund completed
story-refund-failed = Refund finally refused by the bank
story-refund-settled = Refund paid another way
story-refund-tries = Refund attempt
story-ledger-sale = Sale booked
story-ledger-captured-for-nothing = Payment without a sale booked
story-ledger-refund = Refund booked
story-ledger-refund-refused = Refused refund booked as owed to the buyer
story-ledger-debt-settled = Refund paid another way booked
story-ledger-refund-after-all = Refund completed after all, booked
story-receivable-due = Invoice due
story-receivable-settled = Invoice paid
story-receivable-reopened = Invoice reopened
story-admission-issued = Tickets issued
story-admission-suspended = Tickets waiting for proof of entitlement
story-admission-cancelled = Tickets cancelled
story-barcode-issued = Barcode issued
story-barcode-ended = Barcode deactivated
story-scan-admitted = Admitted
story-scan-refused = Refused at the door
story-letter-written = Email created
story-letter-sent = Email sent
story-letter-dropped = Email not sent: no longer needed
story-letter-dead = Email could not be sent
story-letter-waits = Email sending attempt

# Names of details.
story-detail-attempt = payment attempt
story-detail-attempts = attempts
story-detail-undecided = undecided
story-detail-reference = reference
story-detail-merchant = merchant account
story-detail-asked = queries to the bank
story-detail-tries = attempts
story-detail-reason = reason
story-detail-cause = cause
story-detail-evidence = reported by
story-detail-late = late
story-detail-tickets = tickets
story-detail-admissions = tickets
story-detail-performance = performance
story-detail-medium = issued as
story-detail-code = code ends in
story-detail-device = device
story-detail-letter = email
story-detail-rule = rule

# Their values.
story-value-return = the buyer’s return from the bank
story-value-notification = notification from the bank
story-value-query = our query to the bank
story-value-ticket = ticket
story-value-wallet = wallet
story-value-card = card
story-value-external = another system
story-value-replaced = replaced
story-value-cancelled = cancelled
story-value-exchanged = exchanged
story-value-transferred = transferred
story-value-tickets = tickets
story-value-money-back = refund
story-value-refund-refused = refund refused
story-value-letter = email about an order
story-value-login-code = sign-in code

# Why the door let in or refused.
story-reason-valid = valid
story-reason-unknown-code = unknown code
story-reason-replaced = replaced
story-reason-cancelled = cancelled
story-reason-proof-needed = proof of entitlement not yet shown
story-reason-already-entered = already used
story-reason-other-performance = valid for another performance
story-reason-too-early = too early
story-reason-over = performance has ended
story-reason-abandoned = abandoned by the buyer

# Chargebacks, and more than one means of paying.
story-source-disputes = Chargebacks
story-dispute-open = Chargeback opened
story-dispute-win = Chargeback won
story-dispute-lose = Chargeback lost
story-dispute-ignore = Chargeback for a payment that was not captured: ignored
story-dispute-opened = Payment taken back by the bank (chargeback)
story-dispute-won = Payment returned to the theatre (chargeback won)
story-dispute-lost = Payment lost (chargeback lost)
story-ledger-refund-undone = Refund reversed in the books
story-ledger-dispute = Chargeback booked
story-ledger-dispute-won = Won chargeback booked
story-admission-disputed = Tickets blocked by a chargeback
story-detail-means = payment method
story-detail-invoice = invoice number
story-means-card = card
story-means-bizum = Bizum
story-means-paypal = PayPal
story-reason-payment-disputed = chargeback on the payment

# Accounts of the ledger; the gateway's is followed by its own name.
story-account-gateway = payment provider
story-account-receivables = receivables
story-account-sales = sales
story-account-fees = fees
story-account-goods = passes and extras
story-account-vat = VAT
story-account-refunds-due = refunds due
story-account-debts = owed to buyers
story-dispute-paid = Lost chargeback paid another way
story-dispute-write-off = Lost chargeback written off
story-ledger-owed-paid = Payment of the amount owed booked
story-ledger-written-off = Write-off booked
story-ledger-write-off-undone = Write-off reversed in the books
story-account-paid-in = paid another way
story-account-bad-debts = written-off debts
story-reason-paid-another-way = had been paid another way

# Tickets that staff cancelled.
story-order-cancel = Tickets cancelled
story-order-release = Kept seats put back on sale
story-ledger-cancel = Cancellation booked
story-ledger-part = Part of a purchase booked
story-ledger-part-returned = Part of a purchase reversed in the books
story-detail-fees-back = fees refunded
story-detail-seats = seats
story-value-on-sale = back on sale
story-value-box-office = kept for the box office

# Why money was refunded.
story-cause-late = payment received too late
story-cause-mismatch = a different amount was captured
story-cause-double = paid twice
story-cause-cancelled = performance cancelled by the theatre
story-cause-unpaid = order not paid in full
story-cause-cancel = tickets cancelled by staff
