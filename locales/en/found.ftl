# Customers and orders found by staff, and who looked at whom.
staff-find-title = Find a customer
staff-find-short = Find a customer
staff-find-lede = Find a customer by whatever you know: part of the name, phone number, address, email address, or the code of an order, ticket or card.
staff-find-label = What do you know about the customer?
staff-find-hint = The order of the words, capitals and accents don’t matter. The last digits of a phone number are enough. Add another word to narrow the list.
staff-find-none = No customer was found. Check the spelling, or try something else that you know.
staff-find-found = Customers found
staff-find-nameless = Customer without a name
staff-find-more = { $count ->
    [one] { $number } more customer was found. Add a word to narrow the list.
   *[other] { $number } more customers were found. Add a word to narrow the list.
}
staff-find-many-more = Many more customers were found. Add a word to narrow the list.
staff-views-title = Who looked at this customer
staff-views-lede = Which colleagues opened this customer’s page or the page of one of their orders, newest first. Each page is listed at most once an hour, and entries are kept for two years.
staff-views-what = Page
staff-views-person = Customer’s page
staff-views-search = Search with few results
staff-views-none = Nobody has opened this customer’s pages.
staff-orders-any = Order, customer or ticket
staff-orders-any-lede = Enter what you know: the order code, the ticket’s barcode, part of the name, an email address, a phone number or the last four digits of the card.
staff-orders-none = No order was found. Check the spelling, or ask for the order code.
staff-orders-found = Orders found, newest first
staff-orders-older = Show older orders
staff-orders-filters = Filter by time, performance or seat
staff-orders-filter = Show orders
staff-orders-from = Placed from
staff-orders-to = Placed until
staff-orders-performance = Key of the performance
staff-orders-seat = Seat, such as Stalls/12/7
staff-orders-wrong-time = Please enter the time in the form 2026-12-01T10:00.
staff-orders-wrong-performance = There is no performance with this key. You will find the key on the performance’s page.
staff-orders-wrong-seat = This performance’s plan has no such seat, or several with this name. Please enter section, row and seat.
staff-orders-wrong-alone = Please also enter the performance that the seat belongs to.
staff-orders-seat-history = What happened to this seat
staff-orders-order = Order
staff-seat-ordered = Ordered
staff-seat-sold = Paid
staff-seat-offered = Offered for resale
staff-seat-resold = Resold
staff-seat-resale-ended = Resale ended, seat not resold
staff-seat-exchanged = Exchanged
staff-seat-returned = Cancelled
staff-seat-ended = Order ended
