# People whom an account acts for, and whose a ticket is.

people-add = Add a person
people-add-hint = You can buy for other people in the same basket, each with their own concessions: a grandchild who pays less, or a friend with a membership. They don’t need an email address.
people-add-button = Add
people-added = { $name } has been added. In your basket you can choose which ticket is for whom.
people-remove = Remove
people-removed = This person has been removed. Tickets that you have already bought for them remain valid.
# Read out: whose the ticket of this seat is.
people-label = Who is this ticket for? { $place }
# $whom is people-for or people-for-you; opens into the others.
people-chosen = { $whom } · change
people-for = For { $name }
people-for-you = For you
# In a list of people: the reader.
people-you = You
people-you-named = { $name } (you)
# A pass.
people-whose = Who is this pass or membership for?

refusal-beneficiary-unknown = This person is no longer listed in your account. The ticket hasn’t been changed. Please choose someone else.
refusal-beneficiary-not-sold = This ticket type isn’t available for this person at the moment. The ticket hasn’t been changed. Please choose another person or another ticket type.
refusal-beneficiary-most = { $most ->
    [one] This person can have no more than { $most } ticket of this type for this performance. The ticket hasn’t been changed. Please choose another person or another ticket type.
   *[other] This person can have no more than { $most } tickets of this type for this performance. The ticket hasn’t been changed. Please choose another person or another ticket type.
}
refusal-person-name-missing = Please enter a first name.
refusal-person-name-too-long = This name is too long. Please use up to 100 characters each for the first and the last name.
refusal-person-too-many = { $most ->
    [one] You can add no more than { $most } other person to your account. To add this person, please remove another first.
   *[other] You can add no more than { $most } other people to your account. To add this person, please remove another first.
}
refusal-person-has-rights = This person has a membership, a pass, a special status or seasons as a subscriber, which would be lost if you removed this person. Nothing has been changed. For help, please contact the box office.

# The staff’s pages of customers.
staff-customers-title = Customers
staff-customers-lede = Set a customer’s status, such as school or friend, and enter who their invoices are made out to.
staff-customers-find = Find customer
staff-customers-unknown = There is no customer with this email address. Customers appear here once they have signed in or placed an order.
staff-customers-kinds = Status
staff-customers-kinds-none = No status has been set.
staff-customers-kind = Status
staff-customers-kind-open = { $kind }, from { $from }
staff-customers-kind-until = { $kind }, { $from } – { $until }
staff-customers-kind-end = End now
staff-customers-kind-give = Set status
staff-customers-from = First day
staff-customers-from-hint = Leave empty for today.
staff-customers-until = Last day
staff-customers-until-hint = Leave empty if there is no end date.
staff-customers-cause-hint = For the records. Please do not enter names.
staff-customers-wrong-day = Please enter dates in the form 2027-06-30. Nothing has been changed.
staff-customers-wrong-kind = Please enter the status with only a to z in lower case, digits and hyphens, no more than 40 characters. Nothing has been changed.
staff-customers-wrong-unknown-kind = This status is not in the season’s sheet “kinds”. Nothing has been changed. Please check the spelling.
staff-customers-wrong-span = The last day comes before the first one. Nothing has been changed.
staff-customers-wrong-cause = The reason is too long. Please use no more than 200 characters. Nothing has been changed.
staff-customers-wrong-ended = This status has already ended. Nothing has been changed.
staff-customers-party = Invoices are made out to
staff-customers-party-text = For customers who pay by invoice, such as schools. This applies to invoices issued from now on.
staff-customers-party-save = Save
staff-done-kind = The status has been set.
staff-done-kind-ended = The status has ended.
staff-done-party = Saved. Invoices issued from now on will have these details.
