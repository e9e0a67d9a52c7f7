# Lists that the house sets: what customers are asked, links for sharing.
staff-list-fields = Questions to customers
staff-list-fields-text = What you ask customers about themselves: once after they sign in, or with an order, on desktops or on phones. A change shows on the next page that they open. It is the same list as the sheet customer_fields.
staff-list-links = Links for sharing
staff-list-links-text = Networks and messengers by which buyers tell friends about a performance. The links stand on the page of a paid order; no program of the networks is loaded. Without any entry none are shown. It is the same list as the sheet share_links.
staff-list-none = The list is empty.
staff-list-add-field = Add a question
staff-list-add-link = Add a link
staff-list-add-known = Add: { $field }
staff-list-known-name = Name
staff-list-known-phone = Telephone
staff-list-known-address = Address
staff-list-known-language = Language
staff-list-question = Question
staff-list-help = Explanation below the question (may be empty)
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
staff-list-nowhere = Not asked anywhere at present. Answers that were given remain on the customers’ profiles.
staff-list-up = Move up
staff-list-down = Move down
staff-list-end = Stop asking
staff-list-remove = Delete
staff-list-key = Key
staff-list-key-hint = Only a to z in lower case, digits and hyphens, at most 40 characters. The key stands in spreadsheets and cannot be changed later.
staff-list-key-line = Key in spreadsheets: { $key }
staff-list-choices = Answers to choose from
staff-list-choices-hint = Only for a question with several answers. An answer whose names are all empty is removed. Save to get more lines.
staff-list-choice = Answer { $number }
staff-list-address = Address of the link
staff-list-address-hint = Begins with https:// or mailto:. Write { $url } where the address of the performance’s page goes, and { $text } where the words of the invitation go.
staff-list-words = Edit the words of the invitation
staff-list-save = Save
staff-list-from-sheet = from a spreadsheet
staff-list-back = Bring this version back
staff-list-now = Shown now
staff-list-wrong-changed = Somebody else has changed the list in the meantime, so your change has not been made. Please open the list in a second window and make your change there again.
staff-list-wrong-full = { $most ->
    [one] The list can have no more than { $most } entry. Please delete one first.
   *[other] The list can have no more than { $most } entries. Please delete one first.
}
staff-list-wrong-answered = Customers have answered this question, so it can’t be deleted. Please choose “Stop asking”: the answers then remain.
staff-list-wrong-own = Please write this text in the first language too: it is shown wherever another language is empty.
staff-list-wrong-missing = Please choose one of the answers.
staff-list-wrong-key = Please enter a key of 1 to 40 characters: only a to z in lower case, digits and hyphens.
staff-list-wrong-key-taken = This key is already in the list. Please choose another one.
staff-list-wrong-choices = { $most ->
    [one] Please write at least one answer and no more than { $most } answer.
   *[other] Please write at least one answer and no more than { $most } answers.
}
staff-list-wrong-scheme = Please begin with https:// and the name of a server, or with mailto:.
staff-list-wrong-url = Please write { $url } where the address of the performance’s page goes. { $text } alone is not enough.
staff-list-wrong-address = An address has no spaces, quotation marks or accents, and no braces but { $url } and { $text }. Please correct it.
staff-done-list = The list has been saved. Customers see the change on the next page they open.
staff-list-genres = Genres
staff-list-genres-text = Genres of your own, beside opera, ballet, concerts and family performances. A production gets its genre on its page or in the column genre of the sheet productions; the programme and its filter then show it in this order. It is the same list as the sheet genres.
staff-list-add-genre = Add a genre
staff-list-genre-name = Name of the genre
staff-list-like = Stage and price rules as for
staff-list-wrong-genre = Productions have this genre, so it can’t be deleted. Please choose another genre on their pages first.
