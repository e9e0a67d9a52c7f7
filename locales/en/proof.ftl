# Tickets that wait at the box office until a proof was seen: of age, of a family.

ticket-proof = This ticket is waiting for you at the box office. Please bring proof that you are entitled to this ticket type. Once we have seen it, your ticket will appear here and we’ll email it to you.
mail-proof = { $count ->
    [one] One ticket is waiting for you at the box office. Please bring proof that you are entitled to this ticket type. We’ll then issue the ticket on the spot.
   *[other] { $count } tickets are waiting for you at the box office. Please bring proof that you are entitled to these ticket types. We’ll then issue the tickets on the spot.
}
refusal-ticket-proof = This ticket is reserved for you, but we can’t issue it yet. Please show proof at the box office that you are entitled to this ticket type.
refusal-ticket-on-offer = This ticket is offered for resale, or its seat has been sold. If it is still offered, please take it back first.

# On the staff’s page of an order.
staff-proof-title = Proof of entitlement
staff-proof-text = { $count ->
    [one] { $count } ticket is on hold until you have seen the proof that its ticket type requires. Once you accept the proof, the ticket is valid and is emailed to the customer.
   *[other] { $count } tickets are on hold until you have seen the proof that their ticket types require. Once you accept the proof, the tickets are valid and are emailed to the customer.
}
staff-proof-accept = I have seen the proof: issue the tickets
staff-proof-none = No ticket in this order is waiting for a proof any more.
staff-proof-not-paid = This order has not been paid for, or has been cancelled, so it has no tickets.
staff-done-proof = The proof has been accepted. The tickets are valid and are being sent by email.
staff-address-title = Email address of the order
staff-address-text = Before you change it, ask for the order code and the name in which the order was placed. All emails about the order then go to the new address, and the tickets are sent there at once.
staff-address-new = New email address
staff-address-send = Change and send tickets
staff-address-bounced = The last email about this order came back undelivered.
staff-address-failing = The last email about this order could not be sent yet.
staff-done-address = The address has been changed. The tickets are being sent there.
staff-name-title = Name of the buyer
staff-name-text = Before you change it, ask for the order code. Invoices that already have a number keep the name they were issued with.
staff-name-save = Change the name
staff-name-same = The order is already in this name. Nothing was changed.
staff-name-not-paid = This order is not paid or has ended. Nothing was changed.
staff-done-name = The name has been changed.
staff-full-title = Invoice with the customer’s details
staff-full-text = Type name, tax number and address as they are to appear. The new invoice replaces the one without these details.
staff-full-do = Issue this invoice
staff-full-not-now = No invoice with the customer’s details can be issued for this order at the moment. There is one already, or the calendar year of the first invoice is over. The documents remain valid.
staff-done-invoice = The invoice has been issued.
