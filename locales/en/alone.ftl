# One performance of a subscription card gets a ticket of its own.
alone-link = Separate ticket for this performance
alone-title = Get a separate ticket for this performance?
alone-text = You’ll get a separate ticket with its own code for this performance, which you can lend or give to someone. Your subscription card will then no longer be accepted at the door for this performance. It remains valid for all the others.
alone-confirm = Get a separate ticket
alone-keep = Keep it on my card
alone-done = This performance now has a separate ticket. Your card is no longer valid for it, but remains valid for all the others.
refusal-ticket-not-on-card = This ticket already has its own code and isn’t on a card. You can print it at any time.
refusal-ticket-not-on-paper = This ticket can’t be printed. Your order page explains how you get in.
timeline-ticket-print-alone = Separate ticket issued for one performance on a card
timeline-reason-printed-alone = a separate ticket was issued for this performance
