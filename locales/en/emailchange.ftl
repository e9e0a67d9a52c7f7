# Another email address for the account: asked for on the profile, confirmed in both mailboxes.
emailchange-section = Email address
emailchange-now = You sign in with { $email }.
emailchange-link = Change the email address
emailchange-title = Change your email address
emailchange-how = We send a link to your present address and to the new one. The address changes once you have opened both links, within one day.
emailchange-follows = Your orders, tickets, subscriptions and credit stay in your account. From then on, all our emails go to the new address.
emailchange-logins = You are then signed out on all devices, except where you confirm the new address while signed in.
emailchange-new = New email address
emailchange-ask = Send both links
emailchange-asked = We have sent a link to each of the two addresses. Please open both within one day.
emailchange-waiting = You are changing your address to { $email }. Please open both links by { $until }.
emailchange-mailbox-asked = { $email }: not confirmed yet
emailchange-mailbox-confirmed = { $email }: confirmed
emailchange-call-back = Do not change the address
emailchange-called-back = Your email address stays as it is. The links in our emails no longer work.
# The page that a link opens. $email is the new address.
emailchange-link-old = This account is to sign in with { $email } from now on. If you asked for this, please confirm it.
emailchange-link-new = An account in our ticket shop is to sign in with { $email } from now on. If this is your account, please confirm it. If you know nothing about it, do not confirm it.
emailchange-link-both = The address changes only when both mailboxes have confirmed it.
emailchange-confirm = Confirm
emailchange-first-old = Thank you. Please now open the link that we sent to the new address.
emailchange-first-new = Thank you. Please now open the link that we sent to the present address.
emailchange-done = The email address has been changed. Please use the new address to sign in from now on.
emailchange-not-done = Both mailboxes have confirmed, but the address could not be changed. Nothing else has changed. We have written to the new address how to go on.
# Why nothing happens.
emailchange-signed-out = You are no longer signed in. Please sign in again.
emailchange-bad-address = Please check the email address: it does not seem to be complete.
emailchange-same-address = You already sign in with this address. Please enter another one.
emailchange-of-staff = This address also opens the staff pages, so it cannot be changed here. Please ask the person who manages the staff accounts.
emailchange-open = Another change is still waiting for its links. Please open them, or choose not to change the address and start again.
emailchange-too-many-mails = Too many emails have been sent to this address or from your account today. Your address has not changed. Please try again tomorrow.
emailchange-unknown-link = This link does not come from one of our emails, or it is very old.
emailchange-other-account = Someone else is signed in in this browser. Please sign out there first, and then open the link again.
emailchange-confirmed-before = This mailbox has already confirmed. We are waiting for the other one.
emailchange-late = This link is more than one day old and no longer works. The address has not changed. You can ask for the change again in your account.
emailchange-was-called-back = This change was stopped. The address has not changed.
emailchange-was-done = This link has been used, and the address has been changed.

# Emails about it.
mail-emailchange-link = View the change and confirm it
mail-emailchange-footer = You are receiving this email because someone signed in to an account in our ticket shop entered this change.
mail-emailchange-old-subject = Please confirm your new email address
mail-emailchange-old = Someone signed in to your account asked to change its email address to { $new }. Please open this link by { $until } and confirm the change there. We are also asking the new mailbox.
mail-emailchange-old-not-you = Was it not you? Then open the link, choose “Do not change the address”, and sign out on all other devices in your account. Without you, the address does not change.
mail-emailchange-new-subject = Please confirm this email address
mail-emailchange-new = This address was entered as the new address of an account in the ticket shop of { $house }. If it is your account, please open this link by { $until } and confirm the change there.
mail-emailchange-new-not-you = If you know nothing about it, you do not need to do anything. Without you, the address is not used.
mail-emailchange-done-subject = The email address of your account has changed
mail-emailchange-done-old = Your account now uses the address { $new }. Both mailboxes had confirmed this. This address can no longer be used to sign in to it. If this was not what you wanted, please contact the box office at once.
mail-emailchange-done-new = Your account now uses this address. Please use it to sign in from now on; all our emails about your orders come here.
mail-emailchange-not-done-subject = Your email address has not been changed
mail-emailchange-not-done = The address of your account could not be changed. You still sign in with this address, and nothing else has changed. We have written to the new mailbox how to go on.
mail-emailchange-taken = You wanted to use this address for an account in the ticket shop of { $house }. We already know this address from an earlier purchase or from another account, and we never combine two accounts without asking. You can sign in with this address and see what is there. If you would like both to become one account, please contact the box office.
