# An order's timeline, for the staff: each step that was recorded.

# How an order ended.
timeline-end-expired = not paid in time
timeline-end-late = payment received too late
timeline-end-cancelled = performance cancelled
timeline-end-refunded = refunded

# Where a step was written down.
timeline-source-journal = Journal
timeline-source-payments = Payments
timeline-source-refunds = Refunds
timeline-source-ledger = Ledger
timeline-source-receivables = Invoices
timeline-source-admissions = Tickets
timeline-source-barcodes = Barcodes
timeline-source-prints = Prints and downloads
timeline-source-scans = Door scans
timeline-source-mails = Emails

# Who did it.
timeline-who-guest = Buyer
timeline-who-customer = Buyer, signed in
timeline-who-recipient = Recipient
timeline-who-staff = Staff
timeline-who-job = System
timeline-who-console = Command line

# Actions that the journal records.
timeline-order-place = Order placed
timeline-order-invite = Complimentary tickets issued
timeline-detail-giver = given by
timeline-detail-beyond = above the quota
timeline-order-pay = Order paid
timeline-order-reserve = Reserved, payable by invoice
timeline-order-expire = Order not paid in time
timeline-order-give-up = Seats released by the buyer
timeline-payment-try = Buyer sent to the bank
timeline-payment-capture = Bank reported: paid
timeline-payment-decline = Bank reported: declined
timeline-payment-abandon = Bank reported: abandoned by the buyer
timeline-payment-nothing = Payment received that could not be used for this order
timeline-refund-ask = Refund requested
timeline-refund-done = Refund completed
timeline-refund-refuse = Refund refused by the bank
timeline-refund-owe = Refund to be paid without a bank
timeline-refund-settle = Refund paid another way
timeline-invoice-issue = Invoice issued
timeline-reservation-release = Reservation released
timeline-reservation-change = Reservation changed
timeline-reservation-split = Reservation split in two
timeline-reservation-end = Reservation ended by staff
timeline-ticket-proof = Proof accepted
timeline-ticket-replace = Ticket given a new code
timeline-ticket-resend = Tickets emailed again
timeline-order-address = Email address of the order corrected
timeline-order-name = Name of the buyer corrected
timeline-order-full-invoice = Invoice issued with the customer’s details

# What the tables tell.
timeline-payment-opened = Payment started
timeline-payment-answered = Bank replied
timeline-payment-captured = Payment captured
timeline-payment-failed = Payment failed
timeline-payment-asks = Query to the bank
timeline-refund-requested = Refund requested
timeline-refund-given = Refund completed
timeline-refund-failed = Refund finally refused by the bank
timeline-refund-owed = Refund to be paid without a bank
timeline-refund-settled = Refund paid another way
timeline-refund-tries = Refund attempt
timeline-ledger-sale = Ledger entry: sale
timeline-ledger-captured-for-nothing = Ledger entry: payment without a sale
timeline-ledger-refund = Ledger entry: refund
timeline-ledger-refund-refused = Ledger entry: refund owed to the buyer
timeline-ledger-debt-settled = Ledger entry: refund paid another way
timeline-ledger-refund-after-all = Ledger entry: refund completed after all
timeline-receivable-due = Invoice due
timeline-receivable-settled = Invoice paid
timeline-receivable-reopened = Invoice reopened
timeline-receivable-settle = Payment of an invoice recorded
timeline-receivable-return = Payment of an invoice returned by the bank
timeline-ledger-receivable-settled = Ledger entry: payment of an invoice
timeline-ledger-receivable-offset = Ledger entry: invoice paid with credit
timeline-ledger-receivable-overpaid = Ledger entry: overpayment of an invoice, added to the credit
timeline-ledger-receivable-given-back = Ledger entry: amount already paid, added to the credit
timeline-ledger-receivable-returned = Ledger entry: payment of an invoice returned
timeline-ledger-return-fee = Ledger entry: the bank’s fee for a return
timeline-account-return-fees = fees for returned payments
timeline-admission-issued = Tickets issued
timeline-admission-suspended = Tickets waiting for proof of entitlement
timeline-admission-offered = Tickets offered for resale
timeline-admission-cancelled = Tickets cancelled
timeline-barcode-issued = Barcode issued
timeline-barcode-ended = Barcode deactivated
timeline-print-pdf = Tickets downloaded as PDF, one per page
timeline-print-sheet = Tickets downloaded as PDF, four per page
timeline-print-stock = Tickets printed on ticket stock
timeline-print-counter = Tickets printed at a counter
timeline-print-apple = Tickets downloaded for Apple Wallet
timeline-print-google = Tickets downloaded for Google Wallet
timeline-scan-admitted = Admitted
timeline-scan-refused = Refused at the door
timeline-letter-written = Email created
timeline-letter-sent = Email sent
timeline-letter-dropped = Email not sent: no longer needed
timeline-letter-dead = Email could not be sent
timeline-letter-bounced = Email came back undelivered
timeline-letter-waits = Attempt to send the email

# Names of details.
timeline-detail-attempt = payment attempt
timeline-detail-attempts = attempts
timeline-detail-undecided = undecided
timeline-detail-reference = reference
timeline-detail-merchant = merchant account
timeline-detail-asked = queries to the bank
timeline-detail-tries = attempts
timeline-detail-reason = reason
timeline-detail-cause = cause
timeline-detail-evidence = reported by
timeline-detail-late = late
timeline-detail-tickets = tickets
timeline-detail-admissions = tickets
timeline-detail-performance = performance
timeline-detail-medium = form of the ticket
timeline-detail-code = code ends in
timeline-detail-device = device
timeline-detail-letter = email
timeline-detail-rule = rule
timeline-detail-of-order = order

# Their values.
timeline-value-return = the buyer’s return from the bank
timeline-value-notification = notification from the bank
timeline-value-query = our query to the bank
timeline-value-ticket = ticket
timeline-value-wallet = mobile wallet
timeline-value-card = card
timeline-value-external = another system
timeline-value-replaced = replaced
timeline-value-cancelled = cancelled
timeline-value-exchanged = exchanged
timeline-value-transferred = transferred
timeline-value-tickets = tickets
timeline-value-money-back = refund
timeline-value-refund-refused = refund refused
timeline-value-receivable-due = payment due soon
timeline-value-receivable-overdue = payment overdue
timeline-value-payment-received = payment received
timeline-value-deposit = deposit received
timeline-value-reserved = reservation
timeline-value-letter = email about an order
timeline-value-login-code = sign-in code

# Why the door let in or refused.
timeline-reason-valid = valid
timeline-reason-unknown-code = unknown code
timeline-reason-replaced = replaced
timeline-reason-cancelled = cancelled
timeline-reason-proof-needed = proof of entitlement not yet shown
timeline-reason-already-entered = already used
timeline-reason-already-used = already handed out
timeline-reason-other-performance = valid for another performance
timeline-reason-too-early = too early
timeline-reason-over = performance has ended
timeline-reason-abandoned = abandoned by the buyer

# Chargebacks, and more than one payment method.
timeline-source-disputes = Chargebacks
timeline-dispute-open = Chargeback opened
timeline-dispute-win = Chargeback won
timeline-dispute-lose = Chargeback lost
timeline-dispute-ignore = Chargeback for a payment that was not captured: ignored
timeline-dispute-opened = Payment taken back by the bank (chargeback)
timeline-dispute-won = Payment returned to the theatre (chargeback won)
timeline-dispute-lost = Payment lost (chargeback lost)
timeline-ledger-refund-undone = Ledger entry: refund reversed
timeline-ledger-dispute = Ledger entry: chargeback
timeline-ledger-dispute-won = Ledger entry: chargeback won
timeline-ledger-voucher-first = Ledger entry: amount returned to a gift voucher
timeline-voucher-give-back = Money returned to the gift voucher used to pay
timeline-exchange-hand-back = Money returned to the person who gave the ticket to someone
timeline-admission-disputed = Tickets blocked by a chargeback
timeline-detail-means = payment method
timeline-detail-invoice = invoice number
timeline-payment-method-card = card
timeline-payment-method-bizum = Bizum
timeline-payment-method-paypal = PayPal
timeline-payment-method-cash = cash
timeline-payment-method-terminal = card terminal
timeline-value-cash = cash
timeline-value-terminal = card terminal
timeline-reason-payment-disputed = chargeback on the payment

# Accounts of the ledger; the gateway's is followed by its own name.
timeline-account-gateway = payment provider
timeline-account-cash = cash
timeline-account-cash-paid-in = cash paid in
timeline-account-cash-paid-out = cash paid out
timeline-account-terminal = card terminal
timeline-account-receivables = receivables
timeline-account-sales = sales
timeline-account-fees = fees
timeline-account-goods = passes and extras
timeline-account-vat = VAT
timeline-account-refunds-due = refunds due
timeline-account-debts = owed to buyers
timeline-account-advances = received before the sale
timeline-account-customer-credit = customers’ credit
timeline-account-resale-shares = shares of resold tickets
timeline-account-pay-outs-due = transfers to customers still due
timeline-account-paid-out = refunded another way
timeline-dispute-paid = Lost chargeback paid another way
timeline-dispute-write-off = Lost chargeback written off
timeline-dispute-reach = Tickets refused: paid for with a gift voucher or credit from an order that has a chargeback
timeline-dispute-leave = The chargeback of the other order no longer affects this order
timeline-ledger-owed-paid = Ledger entry: payment of the amount owed
timeline-ledger-written-off = Ledger entry: write-off
timeline-ledger-write-off-undone = Ledger entry: write-off reversed
timeline-ledger-write-off-returned = Ledger entry: write-off reversed, the payment was returned
timeline-account-paid-in = paid another way
timeline-account-bad-debts = written-off debts
timeline-reason-paid-another-way = cannot go back the way it was paid
timeline-reason-at-counter = was paid at the counter; to be paid back there

# Tickets that staff cancelled.
timeline-order-cancel = Tickets cancelled
timeline-order-choose = Choice after a cancelled or moved performance
timeline-ticket-hand-on = Ticket offered to another person
timeline-ticket-keep = Ticket taken back from another person
timeline-ticket-accept = Ticket accepted by another person
timeline-ticket-decline = Ticket declined by another person
timeline-ticket-exchange = Ticket exchanged for another date
timeline-order-release = Kept seats put back on sale
timeline-ledger-cancel = Ledger entry: cancellation
timeline-ledger-part = Ledger entry: part of a purchase
timeline-ledger-part-returned = Ledger entry: part of a purchase reversed
timeline-detail-fees-back = fees refunded
timeline-detail-seats = seats
timeline-value-on-sale = back on sale
timeline-value-box-office = kept for the box office

# Why money was refunded.
timeline-cause-late = payment received too late
timeline-cause-mismatch = a different amount was captured
timeline-cause-double = paid twice
timeline-cause-cancelled = performance cancelled by the theatre
timeline-cause-unpaid = order not paid in full
timeline-cause-cancel = tickets cancelled by staff
timeline-cause-chosen = refund chosen by the buyer after the performance was changed
timeline-cause-unchosen = performance cancelled; the buyer chose nothing in time
timeline-cause-exchanged = tickets exchanged
timeline-cause-waived = tickets returned by the buyer
timeline-cause-withdrawn = withdrawal by the buyer
