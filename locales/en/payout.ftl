# Where the share of a seat goes that its holder offers for resale: beside the buttons, on its page, and what became of it.
payout-share-legend = How would you like to receive your share?
payout-share-credit = As credit, to spend on anything except gift vouchers
payout-share-bank = To my bank account
payout-share-bank-known = To my bank account ending in { $end }
payout-share-when = { $days ->
    [one] Once your seat is sold, we’ll send the transfer within { $days } day after the performance, because payments can be disputed until then. It usually takes one or two more working days to arrive. If your share is less than { $least }, you’ll get it as credit.
   *[other] Once your seat is sold, we’ll send the transfer within { $days } days after the performance, because payments can be disputed until then. It usually takes one or two more working days to arrive. If your share is less than { $least }, you’ll get it as credit.
}
payout-share-title = How you receive your share
payout-share-amount = Once your seat is sold, you’ll get { $amount }. This amount stays the same, whatever the buyer pays.
payout-share-save = Save
payout-share-saved = Your choice has been saved. You can change it until your seat is sold.
payout-share-change = Choose credit or bank transfer
payout-seat-offered = Your seat is offered for resale. Once it is sold, we’ll transfer { $amount } to your bank account after the performance. While it is offered, your ticket is not valid at the door.
payout-seat-sold = Your seat has been sold. { $amount } goes to your bank account by transfer, after the performance.
payout-part-voucher = { $amount } back on the gift voucher that you paid with
payout-part-voucher-known = { $amount } back on the gift voucher ending in { $digits }
payout-part-debt = { $amount } towards what was still to be paid for this order
payout-part-credit = { $amount } as credit
payout-part-bank = { $amount } by transfer to your bank account after the performance
payout-part-choice = { $amount } in the way that you choose below
payout-parts-promised = Once your seat is sold, you’ll get { $amount }: { $parts }. This amount stays the same, whatever the buyer pays.
payout-parts-offered = Your seat is offered for resale. Once it is sold, you’ll get { $amount }: { $parts }. While it is offered, your ticket is not valid at the door.
payout-parts-sold = Your seat has been sold. Your share is { $amount }: { $parts }.
payout-seat-gone = Your seat has been sold.
payout-follow = Follow the transfer
# A customer's bank account. { $end }: the last four digits of the IBAN.
payout-iban = IBAN
payout-iban-hint = For example ES91 2100 0418 4502 0005 1332. The account must be in the euro payments area (SEPA).
payout-bic = BIC of the bank (SWIFT code)
payout-bic-hint = Only for accounts in Albania, Andorra, Gibraltar, Moldova, Monaco, Montenegro, North Macedonia, San Marino, Serbia, Switzerland, the United Kingdom or Vatican City. You’ll find it on your bank statement.
payout-account-holder = Name of the account holder
payout-account-title = Your bank account
payout-account-why = We use this account only to pay you money that we owe you. We never take money from it. Once it is saved, only its last four digits are shown.
payout-account-add = Enter a bank account
payout-account-replace = Use a different bank account
payout-account-known = Account ending in { $end } (account holder: { $name }), saved on { $date }.
payout-account-save = Save this account
payout-account-saved = Your bank account has been saved.
payout-account-remove = Remove this account
payout-account-removed = Your bank account has been removed. For the seats that you have offered for resale, you’ll now get credit when they are sold.
payout-account-link = Enter your bank account
payout-account-link-known = Bank account ending in { $end }
# Credit that is paid out to it: how much, what will happen, what became of it.
payout-link = Pay out credit
payout-title = Pay out credit
payout-credit = Available to be paid out now: { $amount }
payout-credit-how = You can use your credit for anything except gift vouchers on this website. When you renew a subscription, you can use it only if you pay with the link in our email, not if you renew by direct debit, invoice or saved card. You can also have your credit paid out to your bank account.
payout-later = { $amount } of your credit can be paid out from { $date }, because the payments for the tickets that it comes from can be disputed until then. You can already use all of your credit on this website.
payout-later-several = { $amount } of your credit can’t be paid out yet, because the payments for the tickets that it comes from can still be disputed. You can already use all of this amount on this website. It can be paid out to a bank account as follows:
payout-later-day = { $amount } from { $date }
payout-kept = { $amount } of your credit is on hold because your bank took back a payment, and the same amount is still to be paid. Once that has been paid, you can use this part of your credit again.
payout-amount = Amount
payout-amount-hint = At least { $least }.
payout-next = Continue
payout-step-to = We’ll transfer { $amount } to the account ending in { $end } (account holder: { $name }).
payout-step-left = The amount will be deducted from your credit at once, leaving { $left }.
payout-step-when = { $days ->
    [one] We’ll send the transfer within { $days } day. It then usually takes one or two working days to arrive.
   *[other] We’ll send the transfer within { $days } days. It then usually takes one or two working days to arrive.
}
payout-step-back = You can cancel the transfer until we have passed it to our bank.
payout-confirm = Pay out { $amount }
payout-other-amount = Choose another amount
payout-other-account = Use another account
payout-back = Back to your account
payout-done = We’ll transfer { $amount } to your bank account. You can follow the transfer on this page.
payout-list = Transfers to your bank account
payout-line = { $amount } to the account ending in { $end }, { $date }
payout-state-asked = Will be transferred soon
payout-state-later = Will be transferred after the performance, from { $date }
payout-state-filed = Passed to our bank
payout-state-paid = Transferred
payout-state-returned = Returned by the bank; the amount is part of your credit again
payout-state-called-back = Cancelled by you; the amount is part of your credit again
payout-call-back = Cancel transfer
payout-called-back = The transfer has been cancelled. The amount is part of your credit again.
# Why nothing was done.
payout-signed-out = Please sign in first. Nothing has been changed.
payout-bad-iban = This IBAN isn’t correct. Please check it against your bank statement.
payout-not-sepa = We can’t transfer euros to an account in this country. Please use an account in the euro payments area (SEPA), or keep your credit.
payout-bic-missing = Transfers to the country of your bank need a BIC (SWIFT code). Please enter your account with its IBAN and its BIC, which you’ll find on your bank statement.
payout-bad-bic = This BIC isn’t correct. A BIC has 8 or 11 characters, such as UBSWCHZH80A. Please check it against your bank statement.
payout-holder-missing = Please enter the name of the account holder.
payout-no-account = Please enter your IBAN.
payout-not-offered = We can’t pay out credit by bank transfer here. Your credit stays as it is; please ask the box office.
payout-in-use = A transfer to this account hasn’t been sent yet, so the account can’t be changed or removed. Please cancel the transfer first, or wait until we have passed it to our bank.
payout-no-amount = Please enter an amount, such as 25.00.
payout-below-least = The smallest amount that we pay out is { $least }. Your credit stays as it is.
payout-too-much = No more than { $credit } can be paid out now. Please enter a smaller amount.
payout-unknown = We can’t find this transfer in your account. Please check that you have signed in with the right email address.
payout-filed = The transfer has already been passed to our bank, so you can no longer cancel it. The money will arrive in a few days.
payout-over = This transfer has already been completed or cancelled. The list shows what happened to it.
payout-unconfirmed = After a technical fault we are checking all transfers, so you can’t cancel this one at the moment. Nothing has been changed, and your money is safe. If you have any questions, please contact the box office.
# On the credit's statement, as a page and as a PDF.
payout-movement-asked = Transfer to your bank account
payout-movement-called-back = Transfer cancelled
payout-movement-returned = Transfer returned by the bank
creditsheet-pdf-link = Download as PDF
creditsheet-pdf-heading = Statement of your credit
creditsheet-pdf-holder = Customer
creditsheet-pdf-made = Date of this statement
creditsheet-pdf-balance = Your credit
# Mails: a seat whose share goes to the bank; a transfer that the bank sent back.
mail-resale-offered-bank = We are offering your seat for resale. If someone buys it, we’ll transfer { $amount } to your bank account after the performance. Until it is sold, you can take your ticket back at any time. While your seat is offered, your ticket is not valid at the door.
mail-resale-sold-bank = Someone has bought your seat. We’ll transfer { $amount } to your bank account. Your previous ticket is no longer valid.
mail-transfer-payable = We’ll make the transfer after the performance, from { $date }, because the payment for the ticket can be disputed until then.
mail-credit-payable = You can use this credit on our website straight away. It can be paid out to a bank account after the performance, from { $date }, because the payment for the ticket can be disputed until then.
mail-credit-payable-cancelled = You can use this credit on our website straight away. It can be paid out to a bank account from { $date }, because the payment for the ticket can be disputed until then.
mail-credit-usable = You can use this credit on our website straight away.
mail-pay-out-returned-subject = Our bank transfer to you was returned
mail-pay-out-returned = We transferred { $amount } to your bank account ending in { $end }. The bank has returned the money, so the amount is part of your credit again. No money has been lost. If you would like us to transfer it again, please check your bank account on our site and request a new transfer there.
mail-pay-out-link = See your credit

# The staff’s pages: files for the house’s bank.
staff-payouts-short = Transfers
staff-payouts-title = Transfers to customers
staff-payouts-lede = Credit that customers have asked us to transfer to their bank account. Create a file, send it to your bank, then record the result.
staff-payouts-due = To be transferred
staff-payouts-due-none = There is nothing to transfer.
staff-payouts-count = { $count ->
    [one] { $count } transfer
   *[other] { $count } transfers
}
staff-payouts-on = Date on which the bank is to pay (leave empty for today)
staff-payouts-format = File format
staff-payouts-make = Create file for { $sum }
staff-payouts-held-back = { $count ->
    [one] No file has been created. { $count } transfer is on hold because the customer still owes money after a chargeback.
   *[other] No file has been created. { $count } transfers are on hold because the customers still owe money after chargebacks.
}
staff-payouts-files = Files for the bank
staff-payouts-files-none = No files have been created yet.
staff-payouts-file = File
staff-payouts-made = Created
staff-payouts-transfers = Transfers
staff-payouts-transfer = Transfer
staff-payouts-state-new = Not downloaded yet
staff-payouts-state-done = Completed
staff-payouts-state-open = { $count ->
    [one] { $count } transfer open
   *[other] { $count } transfers open
}
staff-payouts-state-returned = { $count ->
    [one] { $count } returned
   *[other] { $count } returned
}
staff-payouts-fetch = Download file
staff-payouts-paid = The bank has paid
staff-payouts-paid-text = All transfers in this file that have not been returned will then count as paid.
staff-payouts-seen = I have seen the payment on the bank statement
staff-payouts-paid-do = Record as paid
staff-payouts-returned = The bank has returned a transfer
staff-payouts-returned-text = The amount is added to the customer’s credit again, and the customer receives an email.
staff-payouts-reason = The bank’s reason code (four characters, such as AC04)
staff-payouts-returned-do = Record as returned
staff-payouts-line-open = Passed to the bank
staff-payouts-line-paid = Paid
staff-payouts-line-returned = Returned by the bank
staff-payouts-line-called-back = Cancelled by the customer
staff-payouts-wrong-day = Please enter a date in the form 2027-06-30. No file has been created.
staff-payouts-wrong-unknown = This company or transfer no longer exists. Nothing has been changed. Please reload the page.
staff-payouts-wrong-account = This company has no bank account to pay from. Please enter its IBAN in the sheet “companies”. No file has been created.
staff-payouts-wrong-euro = Banks accept these files in euros only. No file has been created.
staff-payouts-wrong-forgotten = This file cannot be created again, because bank accounts in it have since been removed.
staff-payouts-wrong-unconfirmed = Transfers in this file have been on hold since a copy of the database was restored. No file has been created. Please confirm the transfers first, under Finance.
staff-payouts-wrong-unseen = Nothing has been recorded. Please tick the box once you have seen the payment on the bank statement.
staff-payouts-wrong-over = This transfer has already been returned. Nothing has been changed.
staff-payouts-wrong-reason = Please enter the bank’s code: four characters. Nothing has been recorded.
staff-done-payouts-paid = The file has been recorded as paid.
staff-done-payouts-returned = The return has been recorded. The amount is part of the customer’s credit again.
