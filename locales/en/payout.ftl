# Where the share of a seat goes that its holder offers for resale: beside the buttons, on its page, and what became of it.
payout-share-legend = How would you like to receive your share?
payout-share-credit = As credit, for next season or anything else in our shop
payout-share-bank = To my bank account
payout-share-bank-known = To my bank account ending in { $end }
payout-share-when = { $days ->
    [one] Once your seat is sold, we send the transfer within { $days } day; it then usually takes one or two working days to arrive. If your share is less than { $least }, you get it as credit.
   *[other] Once your seat is sold, we send the transfer within { $days } days; it then usually takes one or two working days to arrive. If your share is less than { $least }, you get it as credit.
}
payout-share-title = How you receive your share
payout-share-percent = Once your seat is sold, you get { $percent }% of the price, without booking fees.
payout-share-save = Save
payout-share-saved = Your choice has been saved. You can change it until your seat is sold.
payout-share-change = Choose credit or bank transfer
payout-seat-offered = On offer. Once your seat is sold, we transfer { $percent }% of the price to your bank account. While it is on offer, your ticket is not valid at the door.
payout-seat-sold = Your seat has been sold. We transfer { $amount } to your bank account; you can follow the transfer under “Your credit”.
# A customer's bank account. { $end }: the last four digits of the IBAN.
payout-iban = IBAN
payout-iban-hint = For example ES91 2100 0418 4502 0005 1332. The account must be in the euro payments area (SEPA).
payout-account-holder = Name of the account holder
payout-account-title = Your bank account
payout-account-why = We use this account only to pay you money that we owe you. We never take money from it. Once it is saved, only its last four digits are shown.
payout-account-add = Enter a bank account
payout-account-replace = Use a different bank account
payout-account-known = Account ending in { $end } (account holder: { $name }), saved on { $date }.
payout-account-save = Save this account
payout-account-saved = Your bank account has been saved.
payout-account-remove = Remove this account
payout-account-removed = Your bank account has been removed. For seats you have on offer, you now get credit when they are sold.
payout-account-link = Enter your bank account
payout-account-link-known = Bank account ending in { $end }
# Credit that is paid out to it: how much, what will happen, what became of it.
payout-link = Pay out credit
payout-title = Pay out credit
payout-credit = Your credit: { $amount }
payout-credit-how = You can use your credit for anything you buy, here or at the box office, or have it paid out to your bank account.
payout-amount = Amount
payout-amount-hint = At least { $least }.
payout-next = Continue
payout-step-to = We transfer { $amount } to the account ending in { $end } (account holder: { $name }).
payout-step-left = The amount is deducted from your credit at once. You then have { $left } left.
payout-step-when = { $days ->
    [one] We send the transfer within { $days } day. It then usually takes one or two working days to arrive.
   *[other] We send the transfer within { $days } days. It then usually takes one or two working days to arrive.
}
payout-step-back = You can cancel the transfer until we have passed it to our bank.
payout-confirm = Pay out { $amount }
payout-other-amount = Choose another amount
payout-other-account = Use another account
payout-back = Back to your account
payout-done = We will transfer { $amount } to your bank account. You can follow the transfer on this page.
payout-list = Transfers to your bank account
payout-line = { $amount } to the account ending in { $end }, { $date }
payout-state-asked = Will be transferred soon
payout-state-filed = Passed to our bank
payout-state-paid = Transferred
payout-state-returned = Returned by the bank; the amount is part of your credit again
payout-state-called-back = Cancelled by you; the amount is part of your credit again
payout-call-back = Cancel transfer
payout-called-back = The transfer has been cancelled. The amount is part of your credit again.
# Why nothing was done.
payout-signed-out = Please sign in first. Nothing has been changed.
payout-bad-iban = This IBAN is not correct. Nothing has been saved yet. Please check it against your bank statement.
payout-not-sepa = We cannot transfer euros to an account in this country. Nothing has been saved. Please use an account in the euro payments area (SEPA), or keep your credit.
payout-holder-missing = Please enter the name of the account holder. Nothing has been saved yet.
payout-no-account = Nothing has been paid out yet. Please enter your bank account first.
payout-not-offered = We cannot pay out credit by bank transfer here. Your credit stays as it is; please ask the box office.
payout-in-use = A transfer to this account has not been sent yet, so the account cannot be changed or removed. Nothing has been changed. Please cancel the transfer first, or wait until we have passed it to our bank.
payout-no-amount = Nothing has been paid out yet. Please enter an amount, such as 25.00.
payout-below-least = The smallest amount that we pay out is { $least }. Your credit stays as it is.
payout-too-much = Your credit is { $credit }, so we cannot pay out more than that. Nothing has been paid out. Please enter a smaller amount.
payout-unknown = We cannot find this transfer in your account. Please check that you have signed in with the right email address.
payout-filed = The transfer has already been passed to our bank, so you can no longer cancel it. The money will arrive in a few days.
payout-over = This transfer has already been completed or cancelled. The list shows what happened to it.
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
mail-resale-offered-bank = We are offering your seat for resale. As soon as someone buys it, we transfer { $percent }% of its price, without booking fees, to your bank account. Until then you can take your ticket back at any time. While your seat is on offer, your ticket is not valid at the door.
mail-resale-sold-bank = Someone has bought your seat. We will transfer { $amount } to your bank account. Your former ticket is no longer valid.
mail-pay-out-returned-subject = Our bank transfer to you was returned
mail-pay-out-returned = We transferred { $amount } to your bank account ending in { $end }. The bank has returned the money, so the amount is part of your credit again. No money has been lost. If you would like us to transfer it again, please check your bank account on our site and request a new transfer there.
mail-pay-out-link = See your credit
