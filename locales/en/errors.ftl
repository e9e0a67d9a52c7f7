# Pages for what went wrong.

error-to-season = See what’s on
error-again = Reload the page
# Before a code that the house can look up.
error-code = If this problem happens again, please call the box office and quote this code:
error-not-found-title = Page not found
error-not-found-text = There is no page at this address. If you are looking for your tickets, please use the link in your email.
error-no-order-title = We cannot find this order
error-no-order-text = The address is probably incomplete. Please open the link in our email again, or ask the box office. Anything you have bought or paid for is still yours.
error-origin-title = This request did not come from our site
error-origin-text = For your security, we haven’t carried out the request. Nothing has been changed or charged. Please go back to our site and try again there.
error-method-title = This page cannot be opened directly
error-method-text = This page can be reached only by sending a form on our site. Nothing has been changed or charged. Please start again from the season page.
error-too-large-title = Your entry is too long
error-too-large-text = What you sent is larger than this form allows. Nothing has been changed or charged. Please go back, shorten your entry and try again.
error-too-many-title = Please wait a moment
error-too-many-text = Too many pages have been requested from your internet connection in a short time. Please wait a minute. If you were just paying, please do not pay again: first check your email or your order page. Any seats in your basket are still reserved.
error-closed-title = We will be back in a moment
error-closed-text = Ticket sales are briefly unavailable. If you were just paying, please do not pay again: we’ll email you. Any seats in your basket are still reserved; please try again shortly.
error-form-title = Your request could not be processed
error-form-text = The form was incomplete or out of date. Nothing has been changed or charged. Please go back and try again.
error-fault-title = Something went wrong on our side
error-fault-text = We couldn’t complete your request. If you were just paying, please do not pay again: first check your email or your order page. Any seats in your basket are still reserved. Otherwise, please try again in a few minutes.
