# Pages for what went wrong.

error-to-season = See the season
# Before a code that the house can look up.
error-code = If it happens again, tell us this code:
error-not-found-title = Nothing is playing here
error-not-found-text = The address leads to no page. Your basket and your seats have not changed.
error-origin-title = This didn’t come from our pages
error-origin-text = The request came from somewhere else, so nothing was changed. Go back to our pages and do it there.
error-method-title = There is nothing to see here
error-method-text = This address only takes forms. Nothing has changed.
error-too-large-title = That was too much
error-too-large-text = What you sent is larger than any of our forms. Nothing was changed, and your seats are still kept.
error-too-many-title = A moment, please
error-too-many-text = Very many requests came from your connection. Wait a minute and try again; your seats are still kept.
error-closed-title = We are just changing the scenery
error-closed-text = The shop is not available for a moment. Your seats are still kept; try again shortly.
error-form-title = That didn’t work
error-form-text = We couldn’t make sense of what was sent. Nothing was changed; go back and try again.
error-fault-title = This was our fault
error-fault-text = We couldn’t finish what you asked for. Nothing has been charged, and your seats are still kept.
