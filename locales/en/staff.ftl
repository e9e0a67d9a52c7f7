# The staff's side of the house: plain words among colleagues.

# Beside the house's name, so that nobody takes it for the shop.
staff-mark = Staff
staff-footer = For the staff of the house. What is done here is written down.
staff-back = Back

# The door.
staff-door-title = Staff sign-in
staff-door-lede = Address, password, and a code from your app.
staff-door-open = Sign in
staff-door-lost = Lost your phone? Type one of your recovery codes instead of the code. Forgot your password? Ask whoever looks after the accounts for a new link.
staff-email = E-mail address
staff-password = Password
staff-code = Code
staff-code-hint = Six digits from your app, or a recovery code.
staff-refusal-enter-wrong = Address, password and code don’t open. Check all three; a code works once, so wait for the next one.
staff-refusal-too-many = { $minutes ->
    [one] Too many tries. Wait { $minutes } minute, then try again; or ask for a new link.
   *[other] Too many tries. Wait { $minutes } minutes, then try again; or ask for a new link.
}
staff-done-out = You are signed out.
staff-done-everywhere = You are signed out everywhere.
staff-done-password = The password is changed. Sign in with the new one.

# What a password may be.
staff-password-new = New password
staff-password-again = The same again
staff-password-present = Your present password
staff-password-hint = At least 12 characters. Four words that don’t belong together are good; so is a password manager.
staff-refusal-password-short = Take at least { $least } characters.
staff-refusal-password-long = Take at most { $most } characters.
staff-refusal-password-unprintable = There is a line break or another invisible character in it. Take it out.
staff-refusal-password-common = That is one of the passwords that are tried first. Take another one.
staff-refusal-password-address = It contains your e-mail address. Take another one.
staff-refusal-not-twice = The two are not the same. Type the same password twice.
staff-refusal-present-wrong = That is not your present password.
staff-refusal-code-wrong = The code isn’t right. Type the six digits that the app shows now.
staff-refusal-changed = It was changed in another window. Look again and repeat it.

# The link of the first time.
staff-enrol-title = Welcome
staff-enrol-lede = { $name }, choose a password and set up the app for your codes.
staff-enrol-password = 1. A password
staff-enrol-app = 2. An app for codes
staff-enrol-set = Set up
staff-enrol-done = All set
staff-link-ended-title = This link has ended
staff-refusal-link-ended = It was used, replaced by a newer one, or is older than a day. Ask whoever sent it for a new one.
staff-app-how = Open an app for codes on your phone (any that knows TOTP) and point its camera at this picture.
# Read out for the picture.
staff-app-picture = QR code with the secret for the app
staff-app-typed = Or type this secret into the app:
staff-app-code = The code that the app shows now

# One's own account.
staff-account-title = Your account
staff-change-password = Change password
staff-change-password-text = You are signed out everywhere and sign in with the new one.
staff-second-title = Codes
staff-app-title = Use another app
staff-app-text = A new phone? Set it up before you part with the old one.
staff-app-lede = The app that you set up now replaces the one before.
staff-app-renew = Use this app
staff-done-app = From now on codes come from the new app.
staff-recovery-title = New recovery codes
staff-recovery-lede = Those that you have now won’t work any more.
staff-recovery-left = { $count ->
    [one] { $count } recovery code is left.
   *[other] { $count } recovery codes are left.
}
staff-recovery-renew = Show new codes
staff-recovery-keep = Keep these recovery codes where your phone is not: on paper, or in a password manager. Each opens once when the phone is lost. They are shown only now.
staff-recovery-kept = I have kept them
staff-sessions-title = Where you are signed in
staff-session = Since { $began }, last seen { $seen }
staff-session-this = This browser
staff-sessions-end = Sign out everywhere

# What one may do.
staff-home-title = What you can do
staff-home-link = What you can do
staff-home-greeting = Good day, { $name }
staff-home-nothing = Nothing has been entrusted to you yet. Ask whoever looks after the accounts.
# On the home page, for whoever may audit.
staff-backup-title = Backups
staff-backup-none = This program has not made a backup yet.
staff-backup-last = Last backup: { $when }.
staff-backup-late = The last backup is more than a day old: { $when }. Please tell technical support.
staff-backup-failed = The last attempt to make a backup failed: { $when }. It is repeated automatically. If it keeps failing, please tell technical support.
staff-backup-drill-none = No backup has been test-restored yet.
staff-backup-drill-passed = The backup from { $made } was test-restored successfully: { $when }.
staff-backup-drill-failed = The last restore test failed: { $when }. Don’t rely on that backup, and please tell technical support.
staff-forbidden-title = That is not yours to see
staff-forbidden-text = Your roles don’t include this. Ask whoever looks after the accounts.
staff-deed-console = By command, on the house’s own machine
staff-deed-read-money = Money without an order, refunds under way, letters that failed.
staff-deed-read-timeline = Find an order by its code and read what became of it.
staff-deed-manage-staff = Accounts, roles, links.
staff-action-shop = Buy
staff-action-scan = Read tickets at the door
staff-action-import-plan = Import seating plans
staff-action-import-season = Import seasons
staff-action-grant-kind = Say what a person is
staff-action-accept-proof = Accept proofs
staff-action-settle = Settle payments
staff-action-audit = Check the books
staff-action-read-money = See the money
staff-action-refund-order = Refund orders
staff-action-read-timeline = Read orders’ stories
staff-action-manage-staff = Look after the staff
staff-money-short = Money
staff-orders-short = Orders
staff-people-short = Staff

# Who is on the staff.
staff-people-title = Staff
staff-name = Name
staff-role = Role
# Over what a role is given.
staff-scope = For
staff-scope-all = everything
staff-scope-company = company { $name }
staff-scope-venue = venue { $name }
staff-scope-production = production { $name }
staff-role-administrator = Administrator
staff-role-finance = Finance
staff-role-box-office = Box office
staff-role-door = Door
staff-role-marketing = Marketing
staff-role-empty = Nothing yet.
staff-roles-title = What roles may do
staff-no-role = No role
staff-state-you = you
staff-state-ended = ended
staff-state-waiting = has not used the link yet
staff-add-title = Someone new
staff-add = Add and show the link
staff-link-title = The link
staff-link-text = Give it to { $email } yourself, by a way that you trust. It is shown only now, works once, and ends { $ends }.
staff-change = Change
staff-give = Give this role
staff-take = Take away
# Read out for the button.
staff-take-aloud = Take the role { $role } from { $name }
staff-reset = Make a new link
staff-reset-text = Password, app and recovery codes end at once. Make sure first that it is really they who ask.
staff-end = End the account
staff-end-text = They are signed out at once and lose all roles. The account can be added again later.
staff-done-role-given = The role is given.
staff-done-role-taken = The role is taken away, and they are signed out.
staff-done-ended = The account has ended.
staff-done-nothing = It was so already; nothing was changed.
staff-refusal-name-missing = Type a name.
staff-refusal-name-long = Take at most { $most } characters.
staff-refusal-known = This address has an account already.
staff-refusal-unknown = There is no such account any more. Nothing was changed.
staff-refusal-role = There is no such role. Nothing was changed.
staff-refusal-scope = The house has no such company, venue or production. Nothing was changed.
staff-refusal-many-roles = That is more roles than one account can have.
staff-refusal-yourself = Nobody changes their own roles or ends themselves. Ask a colleague.

# The page of money.
staff-money-title = Money
staff-money-part = You see the companies that are yours.
staff-money-unchecked = All orders are checked once a day. The first check has not run yet.
staff-money-checked = Last check of all orders: { $when }. Everything was correct.
staff-money-checked-wrong = { $count ->
    [one] Last check of all orders: { $when }. It found { $count } error. Please tell technical support.
   *[other] Last check of all orders: { $when }. It found { $count } errors. Please tell technical support.
}
staff-money-payments = Payments without an order
staff-money-payments-text = Money that was taken and ended neither as a paid order nor as a refund.
staff-money-orders = Orders without money
staff-money-orders-text = Tickets that no payment, invoice or credit covers.
staff-money-none-by-design = None. There can be none: what would make one is undone in the same moment. A row here is a fault of the program; tell whoever looks after it.
staff-money-refunds = Refunds under way
staff-money-refunds-text = Money on its way back, and what a bank refused to give back.
staff-money-refunds-none = Nothing is on its way back.
staff-money-disputes = Chargebacks
staff-money-disputes-text = Money that a buyer’s bank has taken back: not yet decided, or lost and the tickets not yet taken back. The tickets of these orders are refused at the door.
staff-money-disputes-none = No chargeback needs attention.
staff-money-dispute-open = Respond to the bank; its decision will appear here
staff-money-dispute-over = Lost: take the tickets back to free their seats
staff-money-attempts = Payments that wait
staff-money-attempts-text = The shopper was sent to the bank, and the bank hasn’t decided. It is asked again by itself.
staff-money-attempts-none = No bank owes us an answer.
staff-money-letters = Letters that failed
staff-money-letters-text = Letters that couldn’t be sent. Most are sent later by themselves.
staff-money-letters-none = Every letter was sent.
# Heads of columns.
staff-money-order = Order
staff-money-about = What
staff-money-sum = Amount
staff-money-since = Since
staff-money-tries = Tries
staff-money-next = What comes next
staff-money-reason = Last reason
# What comes next.
staff-money-next-refund = The bank is asked again: { $when }
staff-money-next-question = The bank is asked: { $when }
staff-money-next-letter = It is sent again: { $when }
staff-money-never = Nothing by itself
staff-money-never-refund = The house owes this money: pay the buyer another way and record it on the order’s page
staff-money-never-letter = Given up: tell the buyer another way

# Orders and their stories.
staff-orders-title = Orders
staff-orders-lede = Type the code that stands on the order and on each letter.
staff-orders-code = Order code
staff-orders-find = Find
staff-order-unknown = There is no order with this code among those that are yours. Check it letter by letter.
staff-order-title = Order { $code }
staff-order-placed = placed { $when }
staff-order-paid = paid { $when }
staff-order-waits = waits for the payment until { $when }
staff-order-next = What comes by itself
staff-order-story = What happened
staff-order-when = When
staff-order-what = What
staff-order-who = Who
staff-order-details = More
staff-order-source = Written in

# Tickets are taken back: a form, then what it comes to.
staff-refund-link = Take tickets back
staff-refund-title = Take back from order { $code }
staff-refund-lede = Nothing happens yet: the next page says what goes back to which payment.
staff-refund-back = Back to the order
staff-refund-what = What is taken back
staff-refund-all = The whole order
staff-refund-some = Only what is ticked here
# Somebody came in with this ticket.
staff-refund-entered = came in
staff-refund-fees = Fees on it
staff-refund-fees-back = Go back too
staff-refund-fees-kept = Stay with the house
staff-refund-seats = The seats
staff-refund-on-sale = On sale again for everybody
staff-refund-box-office = Kept for the box office
staff-refund-reason = Why
staff-refund-reason-hint = For the order’s story, { $most } characters at most. No names.
staff-refund-check = See what goes back
staff-refund-money = The money
staff-refund-sum = { $sum } goes back.
staff-refund-owed = { $sum } is no longer owed.
staff-refund-nothing-back = No money goes back: nothing was paid for it.
staff-refund-all-brought = No money goes back: the buyer’s bank has already taken it back (a chargeback).
# A line for each payment.
staff-refund-way = { $sum } to the payment of { $paid } to { $company } ({ $means }, { $when })
staff-refund-brought = { $sum } of the payment to { $company } has already been taken back by the buyer’s bank; it is no longer owed to the house
staff-refund-with-fees = Of this, { $sum } is fees.
staff-refund-without-fees = The fees stay with the house.
staff-refund-ends = What ends at once
staff-refund-seats-on-sale = The seats are on sale again for everybody.
staff-refund-seats-box-office = The seats are kept for the box office.
staff-refund-letter = The buyer gets a letter about it. It can’t be undone.
# The button.
staff-refund-do = Refund { $sum }
staff-refund-do-owed = Take back and cancel { $sum }
staff-refund-do-nothing-back = Take back
staff-refund-change = Change something
staff-refund-done = Taken back. The story below says what went where.
staff-refund-none-chosen = Nothing is ticked. Tick what is to be taken back, or choose the whole order.
staff-refund-reason-long = Take at most { $most } characters.
staff-refund-not-paid = The order isn’t paid, or has ended: nothing of it can be taken back.
staff-refund-nothing-left = Nothing of this is left: it was taken back before. The order’s story says when.
staff-refund-is-entered = Somebody came in with one of these tickets. Take back the others one by one.
staff-refund-pass-used = Tickets were booked with this pass. Take those tickets back first.
staff-refund-disputed = The buyer’s bank is still deciding about the money (a chargeback). Wait for its decision.
staff-refund-changed = Something of the order was taken back meanwhile, so nothing was done now. Look again at what goes back.

staff-debt-title = The house owes { $sum }
staff-debt-text = The bank refused to give this money back. Pay it to the buyer another way, for example by transfer, and then record here how it was paid.
staff-debt-how = How it was paid
staff-debt-how-hint = For the order’s story, { $most } characters at most. No account numbers.
staff-debt-do = Record { $sum } as paid
staff-debt-done = The debt is settled. The story below says how.
staff-debt-none = Nothing is owed any more: either it has already been settled, or the buyer’s bank has taken the money back. Don’t pay it again.
staff-debt-changed = What is owed has changed in the meantime: it is now { $sum }. Check what you paid, then record it again.
staff-debt-how-missing = Say how it was paid, for example: transfer on 3 March.
staff-debt-how-long = Take at most { $most } characters.
staff-refund-written-off = What a lost chargeback left owed for this order was written off. Nothing of it goes back.
staff-refund-by-hand = { $sum } had been paid another way after a chargeback, so no gateway can send it back. The house then owes it: pay it another way.
staff-refund-sent = Who sends the money
staff-refund-sent-gateway = We ask the bank or gateway to send it
staff-refund-sent-hand = It has already been sent by hand, on the bank’s or gateway’s own pages
staff-refund-hand-check = You said that this money has already been sent by hand. It is only recorded: nobody is asked to send it.
staff-debt-way = Which way it went
staff-debt-way-other = Another way, for example by transfer
staff-debt-way-bank = By hand on the bank’s or gateway’s own pages, to the card or account that paid
staff-owed-title = The buyer owes { $sum }
staff-owed-text = A chargeback was lost: the bank has taken this money from the house for good. The tickets are refused at the door until it is paid. If you write it off, they stay refused and the invoice is rectified.
staff-owed-end = What happened
staff-owed-paid = The buyer paid another way, for example in cash or by transfer
staff-owed-written-off = Write it off: nobody expects this money any more
staff-owed-why = How it was paid, or why it is written off
staff-owed-why-missing = Say how it was paid or why it is written off, for example: in cash on 3 March.
staff-owed-do = Record { $sum }
staff-owed-done = It is recorded. The story below says how.
staff-owed-none = Nothing is owed any more: it was paid, written off or won back meanwhile. Don’t take the money again.
staff-owed-changed = What is owed has changed in the meantime: it is now { $sum }. Check it, then record it again.

staff-kept-title = Kept for the box office
staff-kept-text = { $count ->
    [one] { $count } seat of this order was kept for the box office when its ticket was taken back. Nobody can buy it until you put it back on sale.
   *[other] { $count } seats of this order were kept for the box office when their tickets were taken back. Nobody can buy them until you put them back on sale.
}
staff-kept-release = Put back on sale
staff-kept-done = Back on sale for everybody.
staff-kept-none = No seats of this order are kept any more: they have already been put back on sale.
staff-kept-changed = The number of seats kept has changed in the meantime. Check it, then confirm once more.
staff-order-invoices = Invoices
