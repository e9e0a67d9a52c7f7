# Signing in with a code, and the reader's account.

signin-title = Sign in
signin-description = Sign in with a code that we send to your email address.
signin-lede = You do not need a password. We email you a code, and you enter it here. If you do not have an account yet, we will create one for you when you enter the code.
signin-email-hint = Please use the email address you buy tickets with, so that your orders appear in your account.
# A button.
signin-send = Email me a code
# Who holds the data and why, where the email address is asked.
signin-privacy = Gran Teatro Parterre, S. A. keeps your email address for your account and uses it to send you the code. We do not pass it on to anyone else.
signin-basket-kept = Your seats stay reserved in your basket.
signin-no-cookies = Your browser does not accept cookies, and you cannot sign in without cookies. Please allow cookies for this site and try again.

signin-code-title = Enter the code
signin-code-sent = We have sent a code to { $email }. It is valid for ten minutes.
signin-code-wait = If the email has not arrived after a minute or two, please check your spam folder.
signin-code = Code from the email
signin-code-hint = Eight digits
# A button.
signin-open = Sign in
# A button.
signin-again = Send another code
signin-resent = We have sent you a new code. The previous code no longer works.
signin-other = Use a different email address

# Read out before the name in the page's head.
account-aloud = Account:
# In the page's head, where no name is known.
account-short = Account
account-title = Your account
account-description = Your orders, memberships, passes and personal details.
account-signed-in = Signed in as { $email }
account-no-name = We will take your name from your first order.
# A button.
account-sign-out = Sign out
account-signed-out = You have signed out.
# Above the names of other persons whom the account acts for.
account-others = People you buy for

# What the house knows a person as, such as a school.
account-kinds = Status
account-kinds-none = No special status
account-kind-youth = Under 30
account-kind-senior = 65 and over
account-kind-school = School
account-kind-friend = Friend of the house
account-from = from { $date }
account-until = until { $date }
account-span = { $from } to { $until }
account-passes = Memberships and passes
account-passes-none = No memberships or passes
account-seniority = Seasons as a subscriber
account-seniority-none = None yet
# $seasons are their names with commas.
account-seniority-seasons = { $count ->
    [one] { $count } season: { $seasons }
   *[other] { $count } seasons: { $seasons }
}

account-orders = Your orders
account-orders-which = Orders placed with { $email } appear here.
account-orders-none = No orders have been placed with this email address yet.
account-order-placed = Placed on { $date }
# Where an order stands.
account-order-paid = paid
account-order-waiting = waiting for payment
account-order-failed = payment did not go through
account-order-expired = not paid in time
account-order-given-up = seats given up
account-order-cancelled = cancelled
account-order-refunding = refund in progress
account-order-refunded = refunded
account-order-owed = refund did not go through
