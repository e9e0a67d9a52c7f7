# One performance of a subscription card gets a ticket of its own.
alone-link = Ticket for this performance only
alone-title = Print this performance on its own?
alone-text = You get a ticket with a code of its own for this performance, for example to lend or to give it to someone. Your subscription card is then no longer accepted at the door for this performance. It remains valid for all others.
alone-confirm = Get a ticket of its own
alone-keep = Keep it on my card
alone-done = This performance now has a ticket of its own. Your card is no longer valid for it, and remains valid for all others.
refusal-ticket-not-on-card = This ticket already has a code of its own, so there is nothing to take off a card. You can print it at any time.
timeline-ticket-print-alone = Performance printed apart from its card
timeline-reason-printed-alone = this performance was printed apart from the card
