# The plan inside other sites.
embed-onward = Verder in de ticketshop
embed-open = Openen in de ticketshop
