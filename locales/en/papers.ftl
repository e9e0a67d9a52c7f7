# Invoices and receipts, on paper and on the order’s page.

# Lines of an invoice.
papers-fee = Booking fee
papers-voucher = Paid with a gift voucher (VAT was charged when the voucher was sold)
papers-ticket = { $title }, { $date }, { $time }, { $zone }
papers-many = { $count } × { $words }
papers-number = Number
papers-issued = Date of issue
papers-sold = Date of sale
papers-taken-back = Date of cancellation
papers-order = Order
papers-named = { $number } dated { $date }
papers-corrects = Corrects invoice { $invoice }.
papers-corrects-why = Reason: the purchases listed above were cancelled. The amount is refunded, or is no longer payable.
papers-corrects-exchange = Reason: the ticket listed above was exchanged for another date. The amount is not refunded: it went towards the new ticket.
papers-corrects-exchange-rest = Reason: the ticket listed above was exchanged for another date. The amount went towards the new ticket; what was left over became credit or went back to a gift voucher.
papers-replaces = Issued in place of simplified invoice { $invoices }.
papers-is-replaced = This document has been replaced by a full invoice.
papers-due-by = Payable by { $date }: { $amount }
papers-simplified = Simplified invoice
papers-full = Invoice
papers-rectifying = Credit note (corrective invoice)
papers-receipt = Receipt
papers-receipt-note = This receipt is not an invoice. If you need an invoice, please enter your details on your order page.
papers-receipt-note-exchange = This receipt shows what you paid for the exchange. It is not an invoice. If you need an invoice, please contact the box office.
papers-seller = Seller
papers-customer = Customer
papers-tax-number = Tax or VAT number: { $number }
papers-registration-number = Company registration number: { $number }
papers-what = Description
papers-net = Excluding VAT
papers-rate = VAT rate
papers-percent = { $rate }%
papers-tax = VAT amount
papers-due = Including VAT
papers-sum = Subtotal
papers-total = Total including VAT
papers-page = Page
papers-exempt = exempt
papers-out-of-scope = not subject
papers-exempt-note = Exempt from VAT.
papers-out-of-scope-note = Not subject to VAT.
papers-title = Invoices
papers-link = { $kind } { $number }
papers-line = { $company } · { $date } · { $sum }
papers-replaced = (replaced by a full invoice)
papers-of-exchange = exchanged ticket: the amount went towards the new one
papers-receipt-link = Receipt
papers-ask = Request an invoice with your name and tax number
papers-ask-text = This full invoice replaces the simplified one. You can request it until 31 December of the year of your purchase.
papers-needs = Above a certain amount, an invoice must by law show the customer’s details. Please enter yours below; until then, we can only issue a receipt.
papers-name = Name or company
papers-tax-field = Tax or VAT number
papers-street = Street address
papers-postcode = Postcode
papers-town = Town or city
papers-country = Country
papers-missing = { $most ->
    [one] Please fill in this field (no more than { $most } character).
   *[other] Please fill in this field (no more than { $most } characters).
}
papers-ask-button = Request the invoice
papers-asked = Your invoice is ready. You can open it on this page.
papers-not-now = We cannot issue a full invoice for this order at the moment. The documents you already have remain valid. If you have any questions, please contact the box office.
# A file’s name, plain letters.
papers-file = invoice
