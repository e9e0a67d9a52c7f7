# Where the share of a seat goes that its holder offers for resale: beside the buttons, on its page, and what became of it.
payout-share-legend = How would you like to receive your share?
payout-share-credit = As credit, for next season or for anything else in our shop
payout-share-bank = To my bank account
payout-share-bank-known = To my bank account ending in { $end }
payout-share-when = { $days ->
    [one] Once your seat is sold, the transfer is on its way within { $days } day; it then usually takes one or two working days. If your share is less than { $least }, it becomes credit.
   *[other] Once your seat is sold, the transfer is on its way within { $days } days; it then usually takes one or two working days. If your share is less than { $least }, it becomes credit.
}
payout-share-title = How you receive your share
payout-share-percent = Once your seat is sold, you get { $percent }% of the price, without booking fees.
payout-share-save = Save
payout-share-saved = Your choice has been saved. You can change it until your seat is sold.
payout-share-change = Credit or bank transfer
payout-seat-offered = On offer. Once your seat is sold, we transfer { $percent }% of the price to your bank account. Until then your ticket is not valid at the door.
payout-seat-sold = Your seat has been sold. You get { $amount } on your bank account; the state of the transfer is on the page of your credit.
# A customer's bank account. { $end }: the last four digits of the IBAN.
payout-iban = IBAN
payout-iban-hint = For example ES91 2100 0418 4502 0005 1332. The account must be in the euro payments area (SEPA).
payout-account-holder = Name of the account holder
payout-account-title = Your bank account
payout-account-why = We use this account only to pay you what we owe you. We never debit it. After you have saved it, only its last four digits are shown.
payout-account-add = Enter a bank account
payout-account-replace = Use another bank account instead
payout-account-known = Account ending in { $end }, { $name }, saved on { $date }.
payout-account-save = Save this account
payout-account-saved = Your bank account has been saved.
payout-account-remove = Remove this account
payout-account-removed = Your bank account has been removed. Seats that you have on offer now bring you credit when they are sold.
payout-account-link = Enter your bank account
payout-account-link-known = Bank account ending in { $end }
# Credit that is paid out to it: how much, what will happen, what became of it.
payout-link = Pay out credit
payout-title = Pay out credit
payout-credit = You can have { $amount } paid out.
payout-credit-how = You can use your credit for anything you buy, here or at the box office, or have it paid out to your bank account.
payout-amount = Amount
payout-amount-hint = At least { $least }.
payout-next = Continue
payout-step-to = We transfer { $amount } to the account of { $name } ending in { $end }.
payout-step-left = The amount leaves your credit at once. { $left } are left.
payout-step-when = { $days ->
    [one] The transfer is on its way within { $days } day. It then usually takes one or two working days.
   *[other] The transfer is on its way within { $days } days. It then usually takes one or two working days.
}
payout-step-back = You can call the transfer back until we have passed it to our bank.
payout-confirm = Pay out { $amount }
payout-other-amount = Another amount
payout-other-account = Another account
payout-back = Back to your account
payout-done = We will transfer { $amount } to your bank account. You can see the state of the transfer here.
payout-list = Transfers to your bank account
payout-line = { $amount } to the account ending in { $end }, { $date }
payout-state-asked = Will be transferred soon
payout-state-filed = Passed to our bank
payout-state-paid = Transferred
payout-state-returned = Returned by the bank; the amount is part of your credit again
payout-state-called-back = Called back by you; the amount is part of your credit again
payout-call-back = Call back
payout-called-back = The transfer has been called back. The amount is part of your credit again.
# Why nothing was done.
payout-signed-out = Please sign in first. Nothing has been changed.
payout-bad-iban = This IBAN is not correct. Nothing has been saved yet; please compare it with your bank statement.
payout-not-sepa = We cannot transfer euros to this country. Nothing has been saved; please use an account in the euro payments area (SEPA), or keep your credit.
payout-holder-missing = Please enter the name of the account holder. Nothing has been saved yet.
payout-no-account = Please enter your bank account first. Nothing has been paid out.
payout-not-offered = We cannot pay out credit by bank transfer here. Your credit stays as it is; please ask the box office.
payout-in-use = A transfer to this account is waiting. Please call it back first, or wait until we have passed it to our bank. Nothing has been changed.
payout-no-amount = Please enter an amount, such as 25.00. Nothing has been paid out.
payout-below-least = We pay out amounts from { $least }. Your credit stays as it is.
payout-too-much = You can have at most { $credit } paid out. Nothing has been paid out.
payout-unknown = We cannot find this transfer in your account. Please check that you have signed in with the right email address.
payout-filed = The transfer has already been passed to our bank, so it cannot be called back. The money will arrive in a few days.
payout-over = This transfer is already completed. You can see what became of it in the list.
# On the credit's statement, as a page and as a PDF.
payout-movement-asked = Transfer to your bank account
payout-movement-called-back = Transfer called back
payout-movement-returned = Transfer returned by the bank
creditsheet-pdf-link = Download as PDF
creditsheet-pdf-heading = Statement of your credit
creditsheet-pdf-holder = Customer
creditsheet-pdf-made = Date of this statement
creditsheet-pdf-balance = Your credit
# Mails: a seat whose share goes to the bank; a transfer that the bank sent back.
mail-resale-offered-bank = We are offering your seat for resale. As soon as someone buys it, we transfer { $percent }% of its price, without booking fees, to your bank account. Until then you can take your ticket back at any time. While your seat is on offer, your ticket is not valid at the door.
mail-resale-sold-bank = Someone has bought your seat. We will transfer { $amount } to your bank account. Your former ticket is no longer valid.
mail-pay-out-returned-subject = A transfer to you came back
mail-pay-out-returned = We transferred { $amount } to your bank account ending in { $end }. The bank has returned the money, so we have added the amount to your credit again. Nothing is lost. If you would like to have it paid out, please check your bank account on our site and ask for the transfer once more.
mail-pay-out-link = See your credit
