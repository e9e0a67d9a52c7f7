# Lists that the house sets: what customers are asked, links for sharing.
staff-list-fields = Questions to customers
staff-list-fields-text = Choose what you ask customers about themselves: once after they sign in, or with an order, on desktops or on phones. Customers see a change on the next page they open. Importing the spreadsheet “customer_fields” changes this list too.
staff-list-links = Links for sharing
staff-list-links-text = Networks and messengers that buyers can use to tell friends about a performance. The links appear on the page of a paid order; nothing is loaded from the networks. If the list is empty, no links are shown. Importing the spreadsheet “share_links” changes this list too.
staff-list-none = The list is empty.
staff-list-add-field = Add a question
staff-list-add-link = Add a link
staff-list-add-known = Add: { $field }
staff-list-known-name = Name
staff-list-known-phone = Phone number
staff-list-known-address = Address
staff-list-known-language = Language
staff-list-question = Question
staff-list-help = Explanation below the question (optional)
staff-list-link-name = Name of the network or messenger
staff-list-kind = Kind of answer
staff-list-kind-text = A text
staff-list-kind-choice = One of several answers
staff-list-kind-yes-no = Yes or no
staff-list-kind-date = A date
staff-list-registration-desktop = After signing in, on desktops
staff-list-registration-phone = After signing in, on phones
staff-list-checkout-desktop = With an order, on desktops
staff-list-checkout-phone = With an order, on phones
staff-list-not-asked = not asked
staff-list-shown = asked, may be left empty
staff-list-required = asked, must be answered
staff-list-where = { $place }: { $need }
staff-list-nowhere = Not asked anywhere at present. Answers already given stay in the customers’ profiles.
staff-list-up = Move up
staff-list-down = Move down
staff-list-end = Stop asking
staff-list-remove = Delete
staff-list-key = Key
staff-list-key-hint = Only a to z in lower case, digits and hyphens, no more than 40 characters. The key is used in spreadsheets and cannot be changed later.
staff-list-key-line = Key in spreadsheets: { $key }
staff-list-choices = Answers to choose from
staff-list-choices-hint = Only for a question with several answers to choose from. To remove an answer, empty its names in all languages. Save to get more lines.
staff-list-choice = Answer { $number }
staff-list-address = Address of the link
staff-list-address-hint = Begins with https:// or mailto:. Write { $url } where the address of the performance’s page goes, and { $text } where the invitation text goes.
staff-list-words = Edit the invitation text
staff-list-save = Save
staff-list-from-sheet = from a spreadsheet
staff-list-back = Use this version again
staff-list-now = Currently shown
staff-list-wrong-changed = Somebody else has changed the list in the meantime, so your change has not been made. Please open the list in a second window and make your change there again.
staff-list-wrong-full = { $most ->
    [one] The list can have no more than { $most } entry. Please delete one first.
   *[other] The list can have no more than { $most } entries. Please delete one first.
}
staff-list-wrong-answered = Customers have answered this question, so it cannot be deleted. Please choose “Stop asking” instead: the answers are then kept.
staff-list-wrong-own = Please write this text in the main language too: it is shown wherever another language is empty.
staff-list-wrong-missing = Please choose one of the options.
staff-list-wrong-key = Please enter a key of 1 to 40 characters: only a to z in lower case, digits and hyphens.
staff-list-wrong-key-taken = This key is already in the list. Please choose another one.
staff-list-wrong-choices = { $most ->
    [one] Please enter at least one answer and no more than { $most } answer.
   *[other] Please enter at least one answer and no more than { $most } answers.
}
staff-list-wrong-scheme = Please begin with https:// and the name of a website, or with mailto:.
staff-list-wrong-url = Please write { $url } where the address of the performance’s page goes. { $text } alone is not enough.
staff-list-wrong-address = An address cannot contain spaces, quotation marks or accents. The only curly brackets allowed are those of { $url } and { $text }. Please correct the address.
staff-done-list = The list has been saved. Customers see the change on the next page they open.
staff-list-genres = Genres
staff-list-genres-text = Genres of your own, in addition to opera, ballet, concerts and family performances. You choose the genre of a production on its page, or in the column “genre” of the spreadsheet “productions”. The programme and its filter show the genres in this order. Importing the spreadsheet “genres” changes this list too.
staff-list-add-genre = Add a genre
staff-list-genre-name = Name of the genre
staff-list-like = Same stage drawing and price rules as
staff-list-wrong-genre = Some productions have this genre, so it cannot be deleted. Please choose another genre on their pages first.

# Words of what is sold, whose rows come from spreadsheets.
staff-list-offered = Names and descriptions
staff-list-offered-text = What customers read about what you sell. Prices, dates and conditions stay as they are in the spreadsheets.
staff-list-ticket-types = Ticket types
staff-list-packages = Subscriptions and packages
staff-list-series = Subscription series
staff-list-passes = Passes and memberships
staff-list-extras = Extras, donations and gift vouchers
staff-list-discounts = Discounts
staff-list-fees = Fees
staff-list-kinds = Groups of people
staff-list-seasons = Seasons
staff-list-name = Name
staff-list-note = What buyers need to know (optional)
staff-list-text = Description (optional)
staff-list-symbol = Symbol on tickets (optional)
staff-list-symbol-hint = Up to three characters without spaces or punctuation, or one of ● ■ ▲ ◆ ★. It is printed large on the ticket, so that the staff at the door can see the ticket type at once.
staff-list-wrong-symbol = Please enter up to three characters without spaces or punctuation, or one of ● ■ ▲ ◆ ★.

# The staff’s page of lists for spreadsheets.
staff-lists-title = Lists
staff-lists-lede = Download what customers did with their tickets, and the outcome, as a file for a spreadsheet.
staff-lists-which = List
staff-lists-releases = Tickets offered for resale
staff-lists-exchanges = Exchanges
staff-lists-waivers = Tickets returned for credit
staff-lists-transfers = Tickets given to others
staff-lists-renewals = Renewals
staff-lists-waiting = Waiting lists
staff-lists-gains = Income from resales and exchanges
staff-lists-pay-outs = Transfers to customers
staff-lists-season = Season
staff-lists-all-seasons = All seasons
staff-lists-from = First day
staff-lists-to = Last day
staff-lists-fetch = Download CSV
staff-lists-wrong-day = Please enter dates in the form 2027-06-30.
staff-lists-wrong-season = There is no such season. Please choose one from the list.
staff-lists-wrong-order = The first day comes after the last one. Please change one of them.
