# A customer as colleagues see them: their file, notes, records that are one person's, and the customer
# of a sale at the desk.
staff-action-merge-customers = Merge and separate customer records
staff-action-erase-customers = Erase customers without an email address for good
staff-file-nameless = Customer without a name
staff-file-returned = { $count ->
    [one] A bank returned one payment by this customer unpaid.
   *[other] Banks returned { $count } payments by this customer unpaid.
}
staff-file-owes = { $sum } is due for order { $order }.
staff-file-sale = New sale for this customer
staff-file-seasons = Seasons
staff-file-season = { $season } · tickets: { $tickets } · performances attended: { $attended } of { $past }
staff-file-subscriptions = Subscriptions and packages
staff-file-orders = Orders
staff-file-tickets = { $count ->
    [one] { $count } ticket
   *[other] { $count } tickets
}
staff-file-ended = no longer valid
staff-file-unpaid = not paid
staff-file-proof = proof not seen yet
staff-file-passes = Memberships and passes
staff-file-pass-ended = { $kind }, from { $from }, ended
staff-file-credit = Credit
staff-file-vouchers = Gift vouchers bought
staff-file-voucher = { $left } left of { $value } (order { $order })
staff-file-voucher-ended = { $value }, no longer valid (order { $order })
staff-file-debts = To be paid
staff-file-debt = { $sum } for order { $order }, due on { $day }
staff-file-debt-returned = { $sum } for order { $order }: the bank returned the payment unpaid
staff-file-consents = Consents
staff-file-newsletter = News by email: yes, since { $day }
staff-file-no-newsletter = News by email: no, since { $day }
staff-file-answers = Answers to our questions
staff-notes-title = Notes
staff-notes-write = New note
staff-notes-hint = Colleagues can read the notes. So can the customer, by asking for a copy of their data.
staff-notes-keep = Save note
staff-notes-delete = Delete note
staff-notes-empty = The note is empty. Nothing was saved. Please write something.
staff-notes-too-long = The note is too long. Nothing was saved. Please shorten it to 1,000 characters.
staff-notes-too-many = This customer has too many notes. Nothing was saved. Please delete an old one first.
staff-notes-unknown = This note is no longer there, or somebody else wrote it. Nothing was deleted.
staff-done-note = The notes were changed.
staff-done-merged = The two records are now one. You have one day to separate them again.
staff-done-parted = The records are separate again, as they were before.
staff-done-erased = The customer’s data has been erased.
staff-doubles-title = Other records of this customer
staff-doubles-mailbox = same mailbox, written differently
staff-doubles-phone = same name and phone number
staff-doubles-address = same last name and address
staff-merge-compare = Compare
staff-merge-find = Find another record of this customer
staff-merge-was = Merged with { $name } { $email } on { $when }
staff-merge-part = Separate again
staff-merge-part-until = possible until { $when }
staff-merge-title = Merge two records of one customer
staff-merge-lede = Merge them only if you are sure that both are the same person. Orders, tickets, credit, subscriptions and consents of the second record then belong to the first. You have one day to separate them again.
staff-merge-kept = This record stays
staff-merge-gone = This record is added to the other one
staff-merge-turn = Keep the other record instead
staff-merge-back = Back to the customer
staff-merge-do = Merge the two records
staff-merge-conflicts = What both records have
staff-merge-orders = { $count ->
    [one] { $count } order
   *[other] { $count } orders
}
staff-merge-tickets = { $count ->
    [one] { $count } ticket for a future performance
   *[other] { $count } tickets for future performances
}
staff-merge-subscriptions = { $count ->
    [one] { $count } subscription
   *[other] { $count } subscriptions
}
staff-merge-passes = { $count ->
    [one] { $count } membership or pass
   *[other] { $count } memberships or passes
}
staff-merge-kinds = { $count ->
    [one] { $count } special status
   *[other] { $count } special statuses
}
staff-merge-seasons = { $count ->
    [one] { $count } season as a subscriber
   *[other] { $count } seasons as a subscriber
}
staff-merge-consents = { $count ->
    [one] { $count } consent
   *[other] { $count } consents
}
staff-merge-debts = { $count ->
    [one] { $count } amount still to be paid
   *[other] { $count } amounts still to be paid
}
staff-merge-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
staff-merge-credit = Credit: { $sum }
staff-merge-both-names = The names differ. The name of the record that stays is kept.
staff-merge-both-emails = The email addresses differ. Emails go to the address of the record that stays. The other address also leads to that record.
staff-merge-both-phones = The phone numbers differ. The number of the record that stays is kept.
staff-merge-both-addresses = The postal addresses differ. The address of the record that stays is kept.
staff-merge-both-accounts = Both have an account. Both addresses then open the account of the record that stays.
staff-merge-both-answers = { $count ->
    [one] { $count } answer to the theatre’s questions differs. The answer of the record that stays is kept.
   *[other] { $count } answers to the theatre’s questions differ. The answers of the record that stays are kept.
}
staff-merge-both-kinds = { $count ->
    [one] Both have { $count } special status from the same day.
   *[other] Both have { $count } special statuses from the same day.
}
staff-merge-bank-account = The bank account of the second record is not carried over. The customer can enter it again.
staff-merge-both-mandates = Both have a direct debit mandate. The mandate of the record that stays is used.
staff-merge-both-parties = Both have details for invoices. Those of the record that stays are kept.
staff-merge-both-consents = { $count ->
    [one] { $count } consent differs. The most recent answer counts.
   *[other] { $count } consents differ. The most recent answer counts.
}
staff-merge-unknown = One of the two records does not exist. Nothing was changed.
staff-merge-same = These are one and the same record. Nothing was changed.
staff-merge-before = One of these records has already been merged with another. Nothing was changed. Please open the customer again.
staff-merge-keep-other = Only the second record has an account, an email address or a direct debit mandate, so that record has to stay. Nothing was changed. Please keep the other record instead.
staff-merge-of-staff = One of the records is a colleague’s account. It can’t be merged. Nothing was changed.
staff-merge-erased = One of the customers has asked for their data to be erased. Nothing was changed. Please wait until the data has been erased or the request is withdrawn.
staff-merge-unconfirmed = The credit of one of the customers still has to be confirmed after the database was restored. Nothing was changed. Please confirm the credit first.
staff-merge-changed = One of the records has changed since you opened this page. Nothing was merged. Please check what you see now.
staff-merge-too-late = These records were merged more than a day ago or are already separate. Nothing was changed.
staff-merge-on = This record has since been merged with another one. Nothing was changed. Please undo that merge first.
staff-merge-credit-spent = Credit of both records has been spent since the merge. If they were separated, one of them would be left short. Nothing was changed. The records have to stay merged.
staff-merge-money-moved = Since the merge, a ticket was resold or exchanged for credit, or credit was paid out. It is no longer clear which record that credit belongs to. Nothing was changed. The records have to stay merged.
staff-erase-title = Erase this customer’s data
staff-erase-text = This customer has no email address and can’t ask for it online. Their name, phone number, address and notes are erased at once and can’t be restored. Invoices and accounting records stay, as the law requires.
staff-erase-asked = The customer has asked for this, and I have checked their identity
staff-erase-do = Erase the data
staff-erase-not-asked = Please confirm that the customer has asked for this. Nothing was erased.
staff-erase-has-address = This customer has an email address or an account. Nothing was erased. Please ask them to delete their account themselves: they sign in with the address and confirm it by a code.
staff-erase-of-account = This person belongs to another customer’s account. Nothing was erased. Please ask that customer to remove them in their account.
staff-erase-obstacles = This customer still has something with us: a ticket for a future performance, an open order, renewal or refund, an amount to pay, credit or a disputed payment. Nothing was erased. Please settle it first; this page shows it.
staff-customers-too-often = You have searched too often within a minute. Please wait a moment and try again.
staff-customers-too-many = You have been shown more customers within an hour than work needs, and this has been recorded. Please try again in the next hour. Orders can still be found by their code.
staff-desk-customer = Customer
staff-desk-customer-choose = Choose or add a customer
staff-desk-customer-change = Choose another customer
staff-desk-customer-nobody = Sell without a customer
staff-desk-customer-not-sold = Something in this sale cannot be sold to this customer. The sale is as it was. Please remove it from the sale before you choose the customer.
staff-desk-customer-known-title = Existing customer
staff-desk-customer-find = Name, phone, email, address or order
staff-desk-customer-find-hint = Part of it is enough.
staff-desk-customer-none = Nobody was found. Please try another part of the name, or the phone number.
staff-desk-customer-more = There are more customers. Please add another word.
staff-desk-customer-new-title = New customer
staff-desk-customer-make = Add this customer and choose them
staff-desk-customer-another = This is somebody else
staff-desk-customer-out-of-reach = Please type an email address, a phone number or a postal address as well. Nobody was added.
staff-desk-customer-known = There is already a customer with this email address. Nobody was added. You can choose this customer here.
staff-desk-customer-doubles = This customer may already be on record. Nobody was added. Please choose one of these, or confirm that this is somebody else.
staff-desk-kind-none = No special status
staff-desk-to-sale = Back to the sale
staff-desk-person = For whom
staff-desk-person-change = Change the person
staff-desk-take-credit = Take { $credit } from the customer’s credit
staff-desk-take-credit-and-cash = Take { $credit } from the customer’s credit and { $rest } in cash
