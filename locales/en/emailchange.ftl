# Another email address for the account: asked for on the profile, confirmed in both mailboxes.
emailchange-section = Email address
emailchange-now = You sign in with { $email }.
emailchange-link = Change the email address
emailchange-title = Change your email address
emailchange-how = We’ll send a link to your current address and another to the new one. The address will change once you have opened both links and confirmed the change, within one day.
emailchange-follows = Your orders, tickets, subscriptions and credit stay in your account. From then on, all our emails go to the new address.
emailchange-logins = You’ll then be signed out on all devices, except the one on which you confirm the new address while signed in.
emailchange-new = New email address
emailchange-ask = Send both links
emailchange-asked = We have sent a link to each of the two addresses. Please open both links within one day and confirm the change.
emailchange-waiting = You are changing your address to { $email }. Please open both links and confirm the change by { $until }.
emailchange-mailbox-asked = { $email }: not confirmed yet
emailchange-mailbox-confirmed = { $email }: confirmed
emailchange-call-back = Do not change the address
emailchange-called-back = Your email address stays as it is. The links in our emails no longer work.
# The page that a link opens. $email is the new address.
emailchange-link-old = Someone signed in to your account has asked to change its email address to { $email }. If this was you, please confirm. If not, please choose “Do not change the address”.
emailchange-link-new = { $email } has been entered as the new email address of an account in our ticket shop. If this is your account, please confirm. If you know nothing about it, please do not confirm.
emailchange-link-both = The address will only change once you have confirmed the change through both links.
emailchange-confirm = Confirm the change
emailchange-first-old = Thank you. Please now open the link that we sent to the new address.
emailchange-first-new = Thank you. Please now open the link that we sent to your current address.
emailchange-done = The email address has been changed. Please use the new address to sign in from now on.
emailchange-not-done = The change was confirmed through both links, but the address couldn’t be changed. Nothing else has changed. Our email to the new address explains what to do next.
# Why nothing happens.
emailchange-signed-out = You are no longer signed in. Please sign in again.
emailchange-bad-address = Please check the email address: it doesn’t look complete.
emailchange-same-address = You already sign in with this address. Please enter another one.
emailchange-of-staff = This address is also used for the staff pages, so it can’t be changed here. Please ask the person who manages the staff accounts.
emailchange-open = Another change is still waiting to be confirmed. Please open the links in our emails, or choose “Do not change the address” and start again.
emailchange-too-many-mails = Too many emails have been sent to this address, or from your account, today. Your address hasn’t changed. Please try again tomorrow.
emailchange-unknown-link = We don’t recognise this link, or it is too old. Nothing has changed. Please open the link in our email again.
emailchange-other-account = You are signed in to a different account in this browser. Nothing has changed. Please sign out first, and then open the link again.
emailchange-confirmed-before = You have already confirmed the change through this link. Please now open the link that we sent to the other address.
emailchange-late = This link is more than one day old and no longer works. The address hasn’t changed. You can request the change again in your account.
emailchange-was-called-back = This change was cancelled. The address hasn’t changed.
emailchange-was-done = This link has already been used, and the address has been changed.

# Emails about it.
mail-emailchange-link = View the change and confirm it
mail-emailchange-footer = You are receiving this email because someone signed in to an account in our ticket shop requested this change.
mail-emailchange-old-subject = Please confirm your new email address
mail-emailchange-old = Someone signed in to your account has asked to change its email address to { $new }. If this was you, please open this link by { $until } and confirm the change there. We have also sent a link to the new address.
mail-emailchange-old-not-you = If this wasn’t you, please open the link, choose “Do not change the address”, and sign out on all other devices in your account. The address doesn’t change unless you confirm it.
mail-emailchange-new-subject = Please confirm this email address
mail-emailchange-new = This address was entered as the new email address of an account in the ticket shop of { $house }. If this is your account, please open this link by { $until } and confirm the change there.
mail-emailchange-new-not-you = If you know nothing about this, you don’t need to do anything. Your address won’t be used unless you confirm it.
mail-emailchange-done-subject = The email address of your account has changed
mail-emailchange-done-old = Your account now uses the address { $new }. The change was confirmed through the links sent to both addresses. You can no longer sign in with this address. If you didn’t want this change, please contact the box office at once.
mail-emailchange-done-new = Your account now uses this address. Please use it to sign in from now on. We’ll also send all emails about your orders here.
mail-emailchange-not-done-subject = Your email address has not been changed
mail-emailchange-not-done = The email address of your account couldn’t be changed. You still sign in with this address, and nothing else has changed. Our email to the new address explains what to do next.
mail-emailchange-taken = You asked to use this address for your account in the ticket shop of { $house }. We already know this address from an earlier purchase or from another account, and we never merge two accounts without asking. You can sign in with this address and see what is there. If you would like to have just one account, please contact the box office.
