# A holder gives a ticket back for credit.
waiver-link = Give back: full price as credit
waiver-title = Give this ticket back
waiver-credit = You get { $amount } as credit, the full price of the ticket without the booking fee. You can use it for anything in our shop.
waiver-voucher = You get { $amount } back on the gift voucher that you paid with: the full price of the ticket without the booking fee.
waiver-both = { $voucher } goes back to the gift voucher that you paid with, and you get { $credit } as credit. Together that is the full price of the ticket without the booking fee.
waiver-seat = Your seat goes on sale, and your ticket is no longer valid. This cannot be undone.
waiver-left = { $left ->
    [one] This is the last performance of this subscription or package that you can give back.
   *[other] You can give back { $left } performances of this subscription or package, this one included.
}
waiver-confirm = Give back for credit
waiver-keep = Keep my ticket
waiver-done = Your ticket has been given back, and the amount is now part of your credit.
waiver-done-voucher = Your ticket has been given back, and the amount is on your gift voucher again.
waiver-done-both = Your ticket has been given back. What you paid with your gift voucher is on it again, and the rest is now part of your credit.
waiver-unknown = We cannot find this ticket in your account. Please sign in with the email address it was bought with.
waiver-not-allowed = This ticket cannot be given back. Please ask the box office.
waiver-too-early = You can give this ticket back from { $date }.
waiver-too-late = The deadline for giving this ticket back has passed.
waiver-often = { $most ->
    [one] You have already given back one performance of this subscription or package, which is the maximum.
   *[other] You have already given back { $most } performances of this subscription or package, which is the maximum.
}
waiver-invalid = This ticket is not valid at the moment, so it cannot be given back.
waiver-owed = Part of this order is still to be paid, so this ticket cannot be given back yet. Once everything has been paid, you can give it back here.
waiver-offered = This ticket is offered for resale or has been offered to someone. Please take it back first.
