# The staff's side of the house: plain words among colleagues.

# Beside the house's name, so that nobody takes it for the shop.
staff-mark = Staff
staff-footer = For theatre staff. All actions here are recorded.
staff-menu = Menu
staff-back = Back
staff-error-code = If this happens again, please give technical support this code:
staff-error-fault = We couldn’t complete your request. Please check first whether it has been carried out; if not, try again in a few minutes.
staff-error-closed = The system is briefly unavailable. Please check whether your request has been carried out, and try again shortly.
staff-error-not-found = This page does not exist or has been removed.
staff-error-home = Go to the home page
staff-error-key-title = The encryption key file is missing
staff-error-key-text = This page cannot be shown because some of its data, such as gift voucher codes, bank details or links sent by email, is encrypted, and this system does not have the key. The data is safe, but it cannot be read without the key. Ask technical support to copy the key file from the system on which the backup was made; the restore report says where to put it.
staff-error-key-code = Please give technical support this code:

# The door.
staff-door-title = Staff sign-in
staff-door-lede = Enter your email address, your password and a code from your authenticator app.
staff-door-open = Sign in
staff-door-lost = Lost your phone? Enter one of your recovery codes instead of the app code. Lost your recovery codes as well? Ask an administrator for a new link.
staff-email = Email address
staff-password = Password
staff-code = Code
staff-code-hint = Six digits from your authenticator app, or a recovery code
staff-refusal-enter-wrong = The email address, password or code is not correct. Please check all three. Each code works only once, so wait for the next one.
staff-refusal-too-many = { $minutes ->
    [one] Too many failed attempts. Please wait { $minutes } minute and try again, or ask an administrator for a new link.
   *[other] Too many failed attempts. Please wait { $minutes } minutes and try again, or ask an administrator for a new link.
}
staff-done-out = You have signed out.
staff-done-everywhere = You have been signed out on all devices.
staff-done-password = Your password has been changed. Please sign in with the new password.

# A forgotten password.
staff-forgotten-link = Forgotten your password?
staff-forgotten-title = Forgotten password
staff-forgotten-lede = Enter your email address. We will send you a link to set a new password.
staff-forgotten-send = Send link
staff-forgotten-sent = If this address belongs to a staff account, we have sent you an email with a link.
staff-forgotten-sent-more = No email after a few minutes? Check your spam folder. If you also no longer have your authenticator app and recovery codes, ask an administrator for a new link.
staff-forgotten-ended = The link has been used, has been replaced by a newer one, or is more than an hour old. You can ask for a new one on the sign-in page.
staff-password-new-title = New password
staff-password-new-lede = You also need a code from your authenticator app or a recovery code. You will be signed out on all devices.
staff-done-new-password = Your new password has been set. Please sign in with it.
staff-refusal-password-over = Everything you entered is correct, but your password is too old for the theatre’s rules. We have sent you an email with a link to set a new one.
staff-refusal-password-same = This is your current password. Please choose another one.
staff-refusal-recover-code = The code is not correct. Please enter the six digits that the app shows now, or a recovery code. Each code works only once.

# What a password may be.
staff-password-new = New password
staff-password-again = Repeat the new password
staff-password-present = Current password
staff-password-hint = At least 12 characters. We suggest four unrelated words, or a password created by a password manager.
staff-refusal-password-short = Please use at least { $least } characters.
staff-refusal-password-long = Please use no more than { $most } characters.
staff-refusal-password-unprintable = The password contains a line break or another invisible character. Please remove it.
staff-refusal-password-common = This password is too easy to guess. Please choose another one.
staff-refusal-password-address = The password contains your email address, or the part of it before the @. Please choose another one.
staff-refusal-not-twice = The two passwords do not match. Please enter the same password twice.
staff-refusal-present-wrong = The current password is not correct.
staff-refusal-code-wrong = The code is not correct. Please enter the six digits that the app shows now.
staff-refusal-changed = Your account was changed in another window in the meantime, so nothing has been changed now. Please check it and try again.

# The link of the first time.
staff-enrol-title = Welcome
staff-enrol-lede = { $name }, please choose a password and set up an authenticator app.
staff-enrol-password = 1. Choose a password
staff-enrol-app = 2. Set up an authenticator app
staff-enrol-set = Set up
staff-enrol-done = Your account is ready
staff-link-ended-title = This link is no longer valid
staff-refusal-link-ended = The link has been used, has been replaced by a newer one, or is more than a day old. Please ask an administrator for a new link.
staff-app-how = Open an authenticator app on your phone (any app that supports TOTP) and scan this QR code.
# Read out for the picture.
staff-app-picture = QR code with the setup key for the authenticator app
staff-app-typed = Or enter this setup key in the app:
staff-app-code = Code shown in the app now

# One's own account.
staff-account-title = Your account
staff-change-password = Change password
staff-change-password-text = You will be signed out on all devices. Then sign in with the new password.
staff-second-title = Authenticator app and recovery codes
staff-app-title = Set up another app
staff-app-text = Changing your phone? Set up the app on the new phone while you still have the old one.
staff-app-lede = The app that you set up now replaces the previous one.
staff-app-renew = Use this app
staff-done-app = The new app is set up. Codes from the previous app no longer work.
staff-recovery-title = New recovery codes
staff-recovery-lede = Your current recovery codes will no longer work.
staff-recovery-left = { $count ->
    [one] You have { $count } recovery code left.
   *[other] You have { $count } recovery codes left.
}
staff-recovery-renew = Create new codes
staff-recovery-keep = Keep these recovery codes somewhere other than on your phone: on paper, or in a password manager. If you lose your phone, each code lets you sign in once. They are shown only now.
staff-recovery-kept = I have saved the codes
staff-sessions-title = Devices where you are signed in
staff-session = Signed in { $began }, last active { $seen }
staff-session-this = This browser
staff-sessions-end = Sign out on all devices

# What one may do.
staff-home-title = Overview
staff-home-greeting = Hello, { $name }
staff-home-nothing = You have no roles yet. Please ask an administrator.
staff-home-waiting = Waiting for you
staff-home-reviews = { $count ->
    [one] { $count } text to review
   *[other] { $count } texts to review
}
staff-home-scheduled = { $count ->
    [one] { $count } text will be published on { $when }
   *[other] { $count } texts will be published at a set time, the next on { $when }
}
staff-home-drafts = { $count ->
    [one] { $count } text with a draft in total
   *[other] { $count } texts with drafts in total
}
# On the home page, for whoever may audit.
staff-backup-title = Backups
staff-backup-none = No backup has been made yet.
staff-backup-last = Last backup: { $when }.
staff-backup-late = The last backup is more than a day old: { $when }. Please tell technical support.
staff-backup-failed = The last attempt to make a backup failed: { $when }. It is repeated automatically. If it keeps failing, please tell technical support.
staff-backup-drill-none = No backup has been test-restored yet.
staff-backup-drill-passed = The backup from { $made } was test-restored successfully: { $when }.
staff-backup-drill-failed = The last restore test failed: { $when }. Please do not rely on that backup, and tell technical support.
staff-forbidden-title = You do not have access to this page
staff-forbidden-text = This needs the permission “{ $right }”, and none of your roles includes it here. Colleagues with the permission “{ $giver }” can give it to you.
# Headings of the links on the first page.
staff-home-subject-sales = Sales
staff-home-subject-customers = Orders and customers
staff-home-subject-finance = Finance
staff-home-subject-shop = Shop and programme
staff-home-subject-settings = Settings and staff
staff-home-console = On the server’s command line
staff-home-read-money = Payments without an order, refunds in progress, emails that could not be sent.
staff-home-read-timeline = Find an order by its code and see its history.
staff-home-manage-staff = Staff accounts, roles and sign-in links.
staff-action-shop = Buy tickets
staff-action-sell = Sell at a counter
staff-action-scan = Scan tickets at the door (with parterre scan on the server; there is no page for phones yet)
staff-action-import-plan = Import seating plans
staff-action-import-season = Import seasons, cancel and move performances
staff-action-grant-kind = Set a customer’s status
staff-action-accept-proof = Accept proof of entitlement
staff-action-settle = Settle payments
staff-action-audit = Audit the accounts
staff-action-read-money = View payments and refunds
staff-action-refund-order = Refund orders
staff-action-read-timeline = View order histories
staff-action-block = Block seats
staff-action-spend-credit = Use a customer’s credit at the counter
staff-action-manage-tills = Manage tills and confirm shifts
staff-action-find-customers = Find customers
staff-action-invite = Issue complimentary tickets
staff-action-invite-beyond = Issue more complimentary tickets than a quota allows
staff-action-sell-on-invoice = Sell on invoice at a counter
staff-action-manage-staff = Manage staff accounts
staff-money-short = Finance
staff-orders-short = Orders
staff-people-short = Staff

# Who is on the staff.
staff-people-title = Staff
staff-name = Name
staff-role = Role
staff-role-until = until { $day }
staff-role-last-day = Last day (optional; the role ends after it)
# Over what a role is given.
staff-scope = Applies to
staff-scope-all = the whole theatre
staff-scope-company = company { $name }
staff-scope-venue = venue { $name }
staff-scope-production = production { $name }
staff-scope-point-of-sale = point of sale { $name }
staff-role-administrator = Administrator
staff-role-finance = Finance
staff-role-box-office = Box office
staff-role-door = Door
staff-role-marketing = Marketing
staff-role-empty = No permissions yet.
staff-roles-title = Permissions of each role
staff-no-role = No role
staff-state-you = you
staff-state-ended = closed
staff-state-waiting = has not used the sign-in link yet
staff-add-title = Add a colleague
staff-add = Add and show the link
staff-link-title = Sign-in link
staff-link-text = Please give this link to { $email } yourself, in a secure way. It is shown only now, can be used once, and is valid until { $ends }.
staff-change = Change
staff-give = Assign role
staff-take = Remove
# Read out for the button.
staff-take-aloud = Remove the role { $role } from { $name }
staff-reset = Create a new link
staff-reset-text = The current password, app and recovery codes stop working at once, and this person is informed by email. Please first make sure that the request really comes from this person.
staff-end = Close account
staff-end-text = This person is signed out at once and loses all roles. You can add the account again later.
staff-done-role-given = The role has been assigned.
staff-done-role-taken = The role has been removed, and this person has been signed out.
staff-done-ended = The account has been closed.
staff-done-nothing = Nothing has changed: it was already set this way.
staff-refusal-name-missing = Please enter a name.
staff-refusal-name-long = Please use no more than { $most } characters.
staff-refusal-known = There is already an account with this email address.
staff-refusal-unknown = This account no longer exists. Nothing has been changed.
staff-refusal-role = This role does not exist. Nothing has been changed.
staff-refusal-scope = This company, venue, production or point of sale does not exist. Nothing has been changed.
staff-refusal-whole-house = This role only covers things that concern the whole shop, such as its texts or its look, so it cannot be limited to one company, venue or production. Nothing has been changed. Please assign the role for the whole theatre, or choose another role.
staff-refusal-over = This day has passed. Please choose a later last day, or leave it empty.
staff-refusal-many-roles = This account already has the maximum number of roles. Nothing has been changed.
staff-refusal-yourself = You cannot change your own roles or close your own account. Please ask a colleague.
staff-refusal-person-beyond = This person has permissions that you do not have, so you cannot change this account. Nothing has been changed. Please ask a colleague who has these permissions.
staff-person-beyond = This person has permissions that you do not have. Only a colleague who has these permissions can change this account.
staff-give-hint = You can only assign roles whose permissions you have yourself.

# Roles of the theatre's own.
staff-role-new = New role
staff-role-change = Change role
# Read out for the link.
staff-role-change-aloud = Change the role { $role }
staff-role-name = Name of the role
staff-role-name-hint = Shown on this page and to everyone who has the role. The name is the same in all languages.
staff-role-allows = People with this role can
staff-role-saved-text = The change applies at once to everyone who has this role. If you remove a permission, these people are signed out.
staff-role-save = Save role
staff-role-remove = Delete role
staff-role-remove-text = You can only delete a role that nobody has.
staff-done-role-saved = The role has been saved.
staff-done-role-removed = The role has been deleted.
staff-refusal-role-name-taken = There is already a role with this name. Please choose another one.
staff-refusal-role-empty = Please select at least one permission.
staff-refusal-role-delivered = This is a standard role, so it cannot be changed. You can create a new role instead.
staff-refusal-role-held = { $people ->
    [one] { $people } person has this role. Please remove it from this person first.
   *[other] { $people } people have this role. Please remove it from them first.
}
staff-refusal-role-changed = Somebody else has changed this role in the meantime, so nothing has been saved. Please open it again.
staff-refusal-role-yours = You have this role yourself, so you cannot change it. Please ask a colleague.
staff-refusal-role-beyond = This role includes permissions that you do not have yourself, so you cannot assign, change or delete it. Nothing has been changed. Please ask a colleague who has these permissions.
# { $permission }: the name of the permission to manage staff accounts.
staff-role-manage-warning = Please choose “{ $permission }” with care. Anyone who has it can assign all of their own permissions to others, and reset the accounts of people who have no more permissions than they do. You can only select permissions that you have yourself.
staff-refusal-many-own-roles = There are too many roles. Please delete one that nobody needs.

# The page of money.
staff-money-title = Finance
staff-money-part = You see only what your roles apply to. Where an order is also another company’s, its amounts are not shown.
staff-money-unchecked = All orders are checked once a day. The first check has not run yet.
staff-money-checked = Last check of all orders: { $when }. Everything was correct.
staff-money-checked-wrong = { $count ->
    [one] Last check of all orders: { $when }. It found { $count } error. Please tell technical support.
   *[other] Last check of all orders: { $when }. It found { $count } errors. Please tell technical support.
}
staff-money-payments = Payments without an order
staff-money-payments-text = Payments that led neither to a paid order nor to a refund.
staff-money-orders = Orders without a payment
staff-money-orders-text = Tickets that are not covered by a payment, an invoice or a credit.
staff-money-none-by-design = None. The system reverses any such case at once. If an entry appears here, it is a software error: please tell technical support.
staff-money-refunds = Refunds in progress
staff-money-refunds-text = Refunds that have been sent to the bank, refunds that the bank has refused, and refunds to be paid back at the counter.
staff-money-refunds-none = No refunds are in progress.
staff-money-disputes = Chargebacks
staff-money-disputes-text = Payments that a buyer’s bank has taken back. Either the bank has not decided yet, or the chargeback was lost and the tickets have not been cancelled yet. The tickets of these orders are refused at the door. So is anything bought with gift vouchers or credit from these orders: the latest purchases first, until the amount is covered.
staff-money-disputes-none = No chargeback needs attention.
staff-money-dispute-open = Respond to the bank; its decision will appear here
staff-money-dispute-over = Lost: cancel the tickets to release their seats
staff-money-attempts = Pending payments
staff-money-attempts-text = The buyer was sent to the bank, and the bank has not confirmed or declined the payment yet. We ask the bank again automatically.
staff-money-attempts-none = No payments are pending.
staff-money-mails = Emails not sent
staff-money-mails-text = Emails that could not be sent. Most are sent later automatically.
staff-money-mails-none = All emails have been sent.
staff-restored-title = After the database was restored
staff-restored-text = The database was restored from a backup made on { $when }. Anything that was open at that time may have been paid, sent or used since, so it is on hold until you decide.
staff-restored-decisions = If you are not sure, leave the entry on hold. Decisions cannot be undone.
staff-restored-none = Nothing is on hold.
staff-restored-link = { $count ->
    [one] The database was restored: { $count } entry is waiting for a decision
   *[other] The database was restored: { $count } entries are waiting for a decision
}
staff-restored-more = Only the first { $shown } are shown. The buttons for all entries also apply to the others.
staff-restored-kind-pay-out = Bank transfers to customers
staff-restored-check-pay-out = Check your bank statements to see which of these transfers have been made since the backup.
staff-restored-release-if-pay-out = If the file containing the transfer has not been sent to the bank, or the bank has rejected the transfer, release the entry: the transfer can then be included in the next file for the bank.
staff-restored-discard-if-pay-out = If the bank has already made the transfer or has accepted it, discard the entry: the transfer will not be sent to the bank again.
staff-restored-kind-refund = Refunds
staff-restored-check-refund = Check your payment providers’ transaction reports to see which of these refunds have been made since the backup.
staff-restored-release-if-refund = If the refund request has not been sent, or has been rejected, release the entry: the request will then be sent.
staff-restored-discard-if-refund = If the money has already been refunded, or the request has been accepted, discard the entry: the request will not be sent again.
staff-restored-kind-voucher = Gift vouchers with a balance
staff-restored-check-voucher = Ask technical support for the mail server’s log: it shows which order confirmations have been sent since the backup was made. For every order in the log that is missing from the database, ask the customer whether they paid with a gift voucher. If so, ask for the voucher’s last four digits and the amount paid with it.
staff-restored-release-if-voucher = If the gift voucher has not been used since the backup was made, release the entry: the balance will then be available again.
staff-restored-discard-if-voucher = If the whole balance has been used, discard the entry: the gift voucher can then no longer be used.
staff-restored-kind-credit = Customers’ credit
staff-restored-check-credit = Ask technical support for the mail server’s log: it shows which order confirmations have been sent since the backup was made. For every order in the log that is missing from the database, ask the customer whether they paid with credit and, if so, how much. Also check your bank statements for credit that has been paid out to customers.
staff-restored-release-if-credit = If none of the credit has been used or paid out since the backup was made, release the entry: the credit will then be available again.
staff-restored-discard-if-credit = If all of the credit has been used or paid out, discard the entry: the amount can then no longer be used or paid out.
staff-restored-part-voucher = If only part of the balance has been used, do not release or discard the entry, and do not use “Release all” or “Discard all”. Ask technical support to release only the remaining balance (command for technical support: { $command }).
staff-restored-part-credit = If only part of the balance has been used or paid out, do not release or discard the entry, and do not use “Release all” or “Discard all”. Ask technical support to release only the remaining balance (command for technical support: { $command }).
staff-restored-kind-receivable = Amounts owed by customers
staff-restored-check-receivable = Check your bank statements to see which of these orders have been paid for since the backup was made.
staff-restored-release-if-receivable = Release the entry whether or not the order has been paid for: the order will then appear under “Deferred payments” again. If it has already been paid for, record the payment there.
staff-restored-kind-message = Emails and messages to other systems
staff-restored-check-message = For emails, ask technical support for the mail server’s log: it shows which emails have been sent since the backup was made. For messages to another system, look in that system.
staff-restored-release-if-message = If the email has not been sent or the message has not arrived, release the entry: it will be sent immediately.
staff-restored-discard-if-message = If the email has already been sent or the message has already arrived, discard the entry: it will not be sent again.
staff-restored-kind-renewals = Subscription renewals
staff-restored-check-renewals = Check your payment providers’ transaction reports for renewals that were paid after the backup was made. These payments are not in the restored database, so if you resumed renewals, those customers would be charged a second time. If you find any, do not resume renewals: ask technical support first.
staff-restored-release-if-renewals = Resume renewals only if no renewal was paid after the backup was made, or if technical support has confirmed that you can go ahead. Automatic renewals will then resume, and saved cards will be charged.
staff-restored-every-renewal = All automatic renewals
staff-restored-kind-erasures = Automatic erasure of customer data
staff-restored-check-erasures = Ask technical support whether any customer data was erased after the backup was made: such data is now back in the database. If so, ask them to erase it again (command for technical support: { $command }).
staff-restored-release-if-erasures = Resume automatic erasure once technical support has confirmed that this has been done, or that nothing was erased. Until then, nothing is erased automatically, not even if customers have requested it in their account.
staff-restored-every-erasure = All automatic erasures
staff-restored-customer = Customer
staff-restored-balance = Balance
staff-restored-voucher = Gift voucher
staff-restored-voucher-of = Gift voucher …{ $digits }
staff-restored-voucher-unread = Where the last four digits are not shown, the code could not be read because the encryption key file is missing. Ask technical support to copy the file from the system on which the backup was made.
staff-restored-order-of = Order { $code }
staff-restored-message = Email or message
staff-restored-decision = Decision
staff-restored-mail = Email
staff-restored-mail-of = Email: { $about }
staff-restored-notice = Message to another system
staff-restored-written = Created: { $when }
staff-restored-id = ID: { $id }
staff-restored-count-pay-out = { $count ->
    [one] { $count } transfer
   *[other] { $count } transfers
}
staff-restored-count-refund = { $count ->
    [one] { $count } refund
   *[other] { $count } refunds
}
staff-restored-count-voucher = { $count ->
    [one] { $count } gift voucher
   *[other] { $count } gift vouchers
}
staff-restored-count-credit = { $count ->
    [one] the credit of { $count } customer
   *[other] the credit of { $count } customers
}
staff-restored-count-receivable = { $count ->
    [one] { $count } order with an amount owed
   *[other] { $count } orders with amounts owed
}
staff-restored-count-message = { $count ->
    [one] { $count } email or message
   *[other] { $count } emails and messages
}
staff-restored-ask-release = Release { $what }?
staff-restored-ask-discard = Discard { $what }?
staff-restored-ask-release-renewals = Resume automatic renewals?
staff-restored-ask-release-erasures = Resume automatic erasure?
staff-restored-all-release-pay-out = Only continue if each of these transfers either has not been sent to the bank or has been rejected by it. They can then be included in the next file for the bank.
staff-restored-all-discard-pay-out = Only continue if the bank has already made or accepted every one of these transfers. They will not be sent to the bank again.
staff-restored-all-release-refund = Only continue if each of these refund requests either has not been sent or has been rejected. All of them will then be sent.
staff-restored-all-discard-refund = Only continue if, for every entry, the money has already been refunded or the request has been accepted. None of the requests will be sent again.
staff-restored-all-release-voucher = Only continue if none of these gift vouchers has been used since the backup was made. Their balances will then be available again.
staff-restored-all-discard-voucher = Only continue if the whole balance of every one of these gift vouchers has been used. Once discarded, they can no longer be used.
staff-restored-all-release-credit = Only continue if none of this credit has been used or paid out since the backup was made. It will then be available again.
staff-restored-all-discard-credit = Only continue if all of this credit has been used or paid out. These amounts can then no longer be used or paid out.
staff-restored-all-release-message = Only continue if none of these emails has been sent and none of the messages has arrived. Once released, they will be sent immediately.
staff-restored-all-discard-message = Only continue if all of these emails have been sent and all of the messages have arrived. None of them will be sent again.
staff-restored-all-release-receivable = All of these orders will appear under “Deferred payments” again, whether or not they have been paid for. If an order has already been paid for, record the payment there.
staff-restored-all-release-renewals = Only continue if no renewal was paid after the backup was made, or if technical support has confirmed that you can go ahead. Automatic renewals will then resume, and saved cards will be charged.
staff-restored-all-release-erasures = Only continue if technical support has confirmed that no customer data was erased after the backup was made, or that all such data has been erased again. Automatic erasure will then resume.
staff-restored-release-these = Release { $what }
staff-restored-discard-these = Discard { $what }
staff-restored-worth = Total: { $amounts }
staff-restored-final = This cannot be undone.
staff-restored-release = Release
staff-restored-discard = Discard
staff-restored-release-all = Release all { $count }
staff-restored-discard-all = Discard all { $count }
staff-restored-resume-renewals = Resume automatic renewals
staff-restored-resume-erasures = Resume automatic erasure
staff-restored-gone = This entry is no longer on hold. A colleague may already have released or discarded it.
staff-done-restored = Confirmed.
# Heads of columns.
staff-money-order = Order
staff-money-card = Card terminal
staff-money-about = Type
staff-money-sum = Amount
staff-money-since = Since
staff-money-tries = Attempts
staff-money-next = Next step
staff-money-reason = Last error
# What comes next.
staff-money-next-refund = Next refund attempt: { $when }
staff-money-next-question = Next query to the bank: { $when }
staff-money-next-mail = Next sending attempt: { $when }
staff-money-never = No automatic next step
staff-money-never-refund = The theatre owes this money: pay the buyer another way and record it on the page of the order
staff-money-never-counter = To be paid back at the counter: when the buyer comes, record it on the page of the order
staff-money-never-mail = No further attempts: please contact the buyer another way

# Orders and their timelines.
staff-orders-title = Orders
staff-orders-lede = Enter the order code. It is shown on the order, on the tickets and in every email.
staff-orders-code = Order code
staff-orders-find = Find
staff-order-unknown = There is no order with this code, or it belongs to a company that your roles do not apply to. Please check the code.
staff-order-title = Order { $code }
staff-order-bought = What was bought
staff-order-buyer = Bought by { $name }
staff-order-given = Complimentary, from { $giver }: { $reason }
staff-order-taken-back = { $what } (no longer valid)
staff-order-held-by = { $what } · now held by { $who }
staff-order-held-by-other = { $what } · now held by someone else
staff-order-on-offer = { $what } · offered for resale
staff-order-accepted = { $what } · accepted as a gift: { $count }
staff-order-placed = placed { $when }
staff-order-paid = paid { $when }
staff-order-confirmed = confirmed { $when }, paid later
staff-order-waits = waiting for payment until { $when }
staff-order-waits-rest = { $paid } paid, waiting for { $left } until { $when }
staff-order-next = Next automatic steps
staff-order-timeline = Order history
staff-order-when = When
staff-order-what = Event
staff-order-who = By
staff-order-details = Details
staff-order-source = Recorded in

# Tickets are cancelled: a form, then what it comes to.
staff-refund-link = Cancel tickets
staff-refund-title = Cancel tickets in order { $code }
staff-refund-lede = Nothing is cancelled yet. The next page shows how much is refunded, and to which payment.
staff-refund-back = Back to the order
staff-refund-what = What to cancel
staff-refund-all = The whole order
staff-refund-some = Selected items only
# Somebody came in with this ticket.
staff-refund-entered = already used
staff-refund-fees = Fees
staff-refund-fees-back = Refund the fees
staff-refund-fees-kept = Keep the fees
staff-refund-seats = Seats
staff-refund-on-sale = Put back on sale
staff-refund-box-office = Keep for the box office
staff-refund-reason = Reason
staff-refund-reason-hint = For the order history, no more than { $most } characters. Please do not enter names.
staff-refund-check = Continue to check
staff-refund-money = Refund
staff-refund-sum = { $sum } will be refunded.
staff-refund-owed = { $sum } will no longer be payable.
staff-refund-nothing-back = There is nothing to refund: nothing was paid for these items.
staff-refund-all-brought = There is nothing to refund: the buyer’s bank has already taken the money back (a chargeback).
# A line for each payment.
staff-refund-way = { $sum } of the payment of { $paid } to { $company } ({ $means }, { $when })
staff-refund-brought = { $sum } of the payment to { $company } has already been taken back by the buyer’s bank (a chargeback); the theatre is no longer owed this amount
staff-refund-with-fees = This includes { $sum } in fees.
staff-refund-without-fees = The fees are not refunded.
staff-refund-ends = Cancelled at once
staff-refund-seats-on-sale = The seats go back on sale.
staff-refund-seats-box-office = The seats are kept for the box office.
staff-refund-mail = The buyer receives an email about this. The cancellation cannot be undone.
staff-refund-mail-holder = Someone else has accepted a ticket, an extra or a gift voucher among these. It will no longer be valid. If it is a ticket or a gift voucher, that person receives an email about it.
# The button.
staff-refund-do = Cancel and refund { $sum }
staff-refund-do-owed = Cancel: { $sum } no longer payable
staff-refund-do-nothing-back = Cancel tickets
staff-refund-change = Go back and change
staff-refund-done = What you selected has been cancelled. The order history below shows the details.
staff-refund-none-chosen = Nothing has been selected. Please select what to cancel, or choose the whole order.
staff-refund-both = You have selected the whole order and also ticked individual items. Please choose “Selected items only”, or untick the items.
staff-refund-reason-long = Please use no more than { $most } characters.
staff-refund-not-paid = This order has not been paid or has already ended, so nothing in it can be cancelled.
staff-refund-nothing-left = Everything selected has already been cancelled. The order history shows when.
staff-refund-is-entered = At least one of these tickets has already been used at the door. Please cancel the others individually.
staff-refund-is-resold = At least one of these tickets is no longer part of this order: its seat was sold on for its holder, or it was exchanged for another date. Please cancel the others individually.
staff-refund-pass-used = Tickets have been booked with this pass. Please cancel those tickets first.
staff-refund-disputed = The buyer’s bank has not decided about this payment yet (a chargeback). Please wait for its decision.
staff-refund-changed = Part of this order was cancelled in the meantime, so nothing has been done now. Please check the refund again.

staff-debt-title = Refund still owed to the buyer: { $sum }
staff-debt-text = The bank refused this refund. Please pay the buyer another way, for example by bank transfer, and then record here how you paid the refund.
staff-debt-counter-text = The buyer paid this at the counter and gets it back there; we have asked them to come. No bank is involved. When you have paid it back, record here how.
staff-debt-another-text = No bank was asked to send this back. Please pay the buyer, for example by bank transfer, and then record here how you paid the refund.
staff-debt-how = How the refund was paid
staff-debt-how-hint = For the order history, no more than { $most } characters. Please do not enter account numbers.
staff-debt-do = Record refund of { $sum }
staff-debt-done = The refund has been recorded as paid. The order history below shows how.
staff-debt-none = Nothing is owed any more: the refund has already been paid, or the buyer’s bank has taken the money back. Please do not pay it again.
staff-debt-changed = The amount owed has changed in the meantime: it is now { $sum }. Please check what you paid, then record it again.
staff-debt-how-missing = Please enter how the refund was paid, for example: bank transfer on 3 March.
staff-debt-how-long = Please use no more than { $most } characters.
staff-refund-written-off = The amount still owed for this order after a lost chargeback has been written off. None of it is refunded.
staff-refund-by-hand = The buyer paid { $sum } another way after a chargeback, so no bank or payment provider can send it back. The theatre will owe the buyer this amount: please pay it another way.
staff-refund-sent = How the refund is sent
staff-refund-sent-gateway = The way it was paid: cash in cash, a counter’s card terminal there, other card and bank payments through this system
staff-refund-sent-hand = Already sent by a colleague on the bank’s or payment provider’s own website
staff-refund-hand-check = You have stated that this refund has already been sent by hand. It will only be recorded; no money will be sent.
staff-refund-sent-credit = As credit for the buyer’s next purchases, if the buyer wants this
staff-refund-credit-check = You have chosen credit. No money will be sent: the buyer can spend this amount here at once.
staff-refund-sent-another = Another way (please give the reason)
staff-refund-another-check = You have chosen another way. The theatre will owe the buyer this amount: please pay it, then record how you paid it.
staff-refund-counter-check = This was paid at the box office. Please give cash back in cash. Refund card payments on the terminal first, and enter the number on its slip.
staff-refund-slip = Number on the terminal’s slip
staff-refund-slip-hint = Only if the card terminal pays money back.
staff-refund-slip-by-itself = Leave this empty: the money goes back to the same card by itself. Enter a number only if you have already paid it back at the terminal.
staff-refund-slip-missing = Please enter the number printed on the terminal’s slip.
staff-refund-slip-used = This slip number has already been entered today. Please check the slip.
staff-refund-slip-of = This slip number has already been entered today, for order { $code }. Please check the slip.
staff-refund-not-as-credit = This order has no email address, so nobody could use the credit. Please refund it the way it was paid, or enter the buyer’s email address first.
staff-refund-reason-missing = Please give the reason why the money goes back another way.
staff-parts-not-open = This order has already been paid or has ended. Nothing has been recorded.
staff-parts-at-bank = The buyer may still be paying online. Please wait for the bank’s answer.
staff-parts-missing = The amounts do not add up: { $sum } is missing.
staff-parts-too-much = The amounts do not add up: { $sum } is too much.
staff-parts-no-amount = Each part needs an amount above zero.
staff-parts-too-many = Please use no more than { $most } parts.
staff-parts-method = This payment method cannot be used here.
staff-parts-voucher = This gift voucher cannot be used. Please check its code.
staff-parts-voucher-small = Only { $sum } is left on this gift voucher.
staff-parts-credit-small = The buyer has only { $sum } in credit.
staff-parts-credit-of-customer = Only the customer can use this credit: online, in their account. A colleague with the permission “Use a customer’s credit at the counter” can help here. Nothing has been charged.
staff-parts-for-vouchers = Gift vouchers can only be bought with money, not with another gift voucher or credit.
staff-over-deposit = The seat stays reserved: more has been paid for the reservation than its other tickets cost. Sell all of its seats, or end the reservation first.
staff-over-bank-silent = The seat stays reserved: the bank does not say whether the reservation is being paid. Please try again in a few minutes.
staff-over-changed = The reservation has just been changed, paid or ended, so nothing has been sold. Please look at the seats again.
staff-debt-way = How the refund was sent
staff-debt-way-other = Another way, for example by bank transfer
staff-debt-way-counter = In cash, at the counter
staff-debt-way-cash = In cash, as it was paid
staff-debt-way-terminal = On the card terminal, as it was paid
staff-debt-way-both = As it was paid: in cash and on the card terminal
staff-debt-way-bank = On the bank’s or payment provider’s own website, to the card or account the buyer paid with
staff-owed-title = The buyer owes { $sum }
staff-owed-text = A chargeback was lost: the bank has taken this money from the theatre for good. Until the amount is paid, the tickets are refused at the door. So is anything bought with gift vouchers or credit from this order, the latest purchases first. If you write the amount off, they are still refused, and a credit note (corrective invoice) is issued.
staff-owed-end = Outcome
staff-owed-paid = The buyer paid another way, for example by bank transfer
staff-owed-cash = The buyer paid in cash at the counter
staff-owed-written-off = Write it off: payment is no longer expected
staff-owed-why = How the amount was paid, or why it is written off
staff-owed-why-missing = Please enter how the amount was paid or why it is written off, for example: in cash on 3 March.
staff-owed-do = Record { $sum }
staff-owed-done = This has been recorded. The order history below shows the details.
staff-owed-none = Nothing is owed any more: the amount was paid, written off or won back in the meantime. Please do not take any money from the buyer.
staff-owed-changed = The amount owed has changed in the meantime: it is now { $sum }. Please check it, then record it again.
# What is paid later: by invoice or direct debit.
staff-later-title = Deferred payments
staff-later-line = { $amount }, due by { $date }: { $open } still to be paid
staff-later-payment = { $amount } on { $on } ({ $by })
staff-later-payment-returned = { $amount } on { $on } ({ $by }), returned by the bank
staff-later-payment-given-back = { $amount } on { $on } ({ $by }), given back
staff-later-which = Amount due
staff-later-amount = Amount received
staff-later-amount-hint = For example 145.50. Anything above this amount pays what else this customer owes, the earliest first; only the rest becomes credit.
staff-later-on = Date of the payment
staff-later-by = Payment method
staff-later-by-hint = This form only records a payment that has already been made: it charges no card and debits no account. Of these payments, only cash is counted in a till.
staff-later-by-transfer = bank transfer
staff-later-by-debit = direct debit
staff-later-by-card = card
staff-later-by-cash = cash
staff-later-by-credit = credit
staff-later-do = Record payment
staff-later-reason = Reason given by the bank
staff-later-reason-hint = A code such as AC04, or your own words. The most recent payment is recorded as returned, and the customer receives an email. If it was made in cash, the cash leaves your till, and no email is sent.
staff-later-return = Record return
staff-later-done = This has been recorded. You will find the details in the order history below.
staff-later-unknown = This amount is no longer part of the order. Nothing has been recorded. Please check the amounts above.
staff-later-bad-amount = Nothing has been recorded: please enter the amount received, for example 145.50.
staff-later-bad-day = Nothing has been recorded: please enter the date of the payment. It cannot be in the future.
staff-later-other = Nothing has been recorded: another payment has the same date and amount. Please check the payments above.
staff-later-bad-reason = Nothing has been recorded: please enter the reason given by the bank.
staff-later-not-paid = Nothing has been recorded: there is no payment that could be returned.
staff-later-no-till = Nothing has been recorded: cash belongs in a till, and none of yours is open. Please open your till, or ask a colleague with the permission “{ $right }” whose till is open to record the payment. Was it paid through the bank? Then choose “bank transfer”.

staff-kept-title = Kept for the box office
staff-kept-text = { $count ->
    [one] { $count } seat in this order was kept for the box office when its ticket was cancelled. Nobody can buy it until you put it back on sale.
   *[other] { $count } seats in this order were kept for the box office when their tickets were cancelled. Nobody can buy them until you put them back on sale.
}
staff-kept-release = Put back on sale
staff-kept-done = The seats are back on sale.
staff-kept-none = No seats in this order are kept for the box office any more: all of them have already been put back on sale.
staff-kept-changed = The number of seats kept has changed in the meantime. Please check it, then confirm again.
staff-order-invoices = Invoices
