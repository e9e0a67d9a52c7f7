# Several tickets at once: print them, or get new codes for them.
several-title = Print or replace several tickets
several-print = Print the selected tickets
several-print-saving = Print the selected tickets, four to a page
several-replace = Get new codes for the selected tickets
# The title of the PDF with tickets of several orders.
several-pdf-title = Your tickets
several-replace-title = { $count ->
    [one] Get a new code for this ticket?
   *[other] Get new codes for these { $count } tickets?
}
several-replace-text = { $count ->
    [one] You’ll get a ticket with a new code, here and by email. The old code, whether on paper, in an email or on a phone, will no longer be accepted at the door.
   *[other] You’ll get tickets with new codes, here and by email. The old codes, whether on paper, in an email or on a phone, will no longer be accepted at the door.
}
several-replace-card = Tickets that share one code, such as those on a subscription card, are replaced together.
several-replace-confirm = { $count ->
    [one] Get a new code
   *[other] Get new codes
}
several-replaced-mailed = { $count ->
    [one] Your ticket has a new code, and we have also emailed it to you. The previous code is no longer valid.
   *[other] Your { $count } tickets have new codes, and we have also emailed them to you. The previous codes are no longer valid.
}
several-replaced = { $count ->
    [one] Your ticket has a new code. The previous code is no longer valid. We can’t send any more emails about this order today, so please print the ticket here.
   *[other] Your { $count } tickets have new codes. The previous codes are no longer valid. We can’t send any more emails about this order today, so please print the tickets here.
}
refusal-ticket-nothing-chosen = You haven’t selected any tickets. Please select at least one.
mail-new-codes-subject = Your tickets with new codes, order { $code }
mail-new-codes = You asked for new codes for your tickets. The previous codes are no longer valid at the door, so please discard earlier printouts and emails. These are your tickets now:
mail-new-codes-attached = Your tickets are attached as a PDF. Please print them or show them on your phone.
timeline-value-new-codes = tickets with new codes
