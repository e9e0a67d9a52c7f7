# The performance that comes next, on the page of the account.

next-title = Your next performance
next-today = Today
next-tomorrow = Tomorrow
next-days = { $days ->
    [one] In { $days } day
   *[other] In { $days } days
}
# Opens the tickets below.
next-tickets = { $count ->
    [one] Show the ticket and its code
   *[other] Show the { $count } tickets and their codes
}
# A link to a map, after the theatre's address.
next-journey = How to get here
# Above programme books, drinks and the like that were bought for it.
next-extras = Already paid for this performance
# Buttons.
next-order = View order
next-handed = Open the ticket you were given
# Said of a picture.
next-view = The view of the stage from your seat: { $place }
