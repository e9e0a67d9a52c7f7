# Pages for what went wrong.

error-to-season = See the season
error-again = Load the page again
# Before a code that the house can look up.
error-code = If it happens again, please call the box office and quote this code:
error-not-found-title = Page not found
error-not-found-text = There is no page at this address. Your orders and your basket are not affected. If you are looking for your tickets, please use the link in your e-mail.
error-no-order-title = We cannot find this order
error-no-order-text = The address is probably incomplete. Please open the link in our e-mail once more, or ask the box office; whatever you have bought or paid for is still yours.
error-origin-title = This didn’t come from our pages
error-origin-text = The request came from somewhere else, so nothing was changed. Go back to our pages and do it there.
error-method-title = There is nothing to see here
error-method-text = This address only takes forms. Nothing has changed.
error-too-large-title = That was too much
error-too-large-text = What you sent is larger than any of our forms. Nothing was changed, and your seats are still kept.
error-too-many-title = A moment, please
error-too-many-text = Our pages have been called up too often from your connection. Please wait a minute. If you were just paying, please do not pay again: first check your e-mail or the page of your order. Any seats in your basket are still held.
error-closed-title = We will be back in a moment
error-closed-text = Ticket sales are briefly unavailable. If you were just paying, please do not pay again: we will e-mail you. Any seats in your basket are still held; please try again shortly.
error-form-title = That didn’t work
error-form-text = We couldn’t make sense of what was sent. Nothing was changed; go back and try again.
error-fault-title = Something went wrong on our side
error-fault-text = We could not complete your request. If you were just paying, please do not pay again: first check your e-mail or the page of your order. Any seats in your basket are still held.
