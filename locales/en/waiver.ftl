# A holder gives a ticket back for credit.
waiver-link = Return this ticket (full price)
waiver-title = Return this ticket
waiver-credit = You’ll get { $amount } as credit, the full price of the ticket. You can use it for anything except gift vouchers on this website.
waiver-voucher = You’ll get { $amount } back on the gift voucher that you paid with: the full price of the ticket.
waiver-both = { $voucher } will go back to the gift voucher that you paid with, and you’ll get { $credit } as credit. Together that is the full price of the ticket.
waiver-payable = This credit can be paid out to a bank account only after the performance, from { $date }, because the payment for the ticket can be disputed until then.
waiver-seat = Your seat will go on sale, and your ticket will no longer be valid. This can’t be undone.
waiver-left = { $left ->
    [one] This is the last performance of this subscription or package that you can return.
   *[other] You can return { $left } performances of this subscription or package, this one included.
}
waiver-confirm-of = Return for { $amount } in credit
# At least two tickets.
waiver-confirm-several = Return { $count } tickets for { $amount } in credit
waiver-confirm-several-back = Return { $count } tickets for { $amount }
waiver-together = Nothing has been returned yet. For { $count } tickets, you’ll get { $amount } in total.
waiver-keep = Keep my ticket
waiver-done = { $count ->
    [one] Your ticket has been returned. { $credit } is now part of your credit.
   *[other] Your { $count } tickets have been returned. { $credit } is now part of your credit.
}
waiver-done-voucher = { $count ->
    [one] Your ticket has been returned. { $voucher } is back on your gift voucher.
   *[other] Your { $count } tickets have been returned. { $voucher } is back on your gift voucher.
}
waiver-done-both = { $count ->
    [one] Your ticket has been returned. { $voucher } is back on your gift voucher, and { $credit } is now part of your credit.
   *[other] Your { $count } tickets have been returned. { $voucher } is back on your gift voucher, and { $credit } is now part of your credit.
}
waiver-unknown = We can’t find this ticket in your account. Please sign in with the email address that was used to buy it.
waiver-not-allowed = This ticket can’t be returned. Please ask the box office.
waiver-too-early = You can return this ticket from { $date }.
waiver-too-late = The deadline for returning this ticket has passed.
waiver-often = { $most ->
    [one] You have already returned one performance of this subscription or package, which is the maximum.
   *[other] You have already returned { $most } performances of this subscription or package, which is the maximum.
}
waiver-invalid = This ticket isn’t valid at the moment, so it can’t be returned.
waiver-owed = Part of this order is still to be paid, so this ticket can’t be returned yet. Once everything has been paid, you can return it here.
waiver-offered = This ticket is offered for resale or has been offered to someone. Please take it back first.
waiver-amount-changed = The amount you would get back for this ticket has just changed. Nothing has been returned, and your ticket is still valid. Please check the new amount before you return it.
