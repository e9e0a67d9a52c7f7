# People whom an account acts for, and whose a ticket is.

people-add = Add a person
people-add-hint = Buy for others in one basket, each with their own rights: a child with a youth ticket, a friend with a membership. They need no e-mail address.
people-add-button = Add
people-added = { $name } is added. In the basket you can say which ticket is for whom.
people-remove = Remove
people-removed = The person is removed. Tickets that you have bought for them stay valid.
# Read out: whose the ticket of this seat is.
people-label = For whom: { $place }
# $whom is people-for or people-for-you; opens into the others.
people-chosen = { $whom } · change
people-for = For { $name }
people-for-you = For you
# In a list of people: the reader.
people-you = You
people-you-named = { $name } (you)
# A pass.
people-whose = For whom

refusal-beneficiary-unknown = Your account doesn’t know this person any more. The ticket stays as it was.
refusal-beneficiary-not-sold = This isn’t sold to this person now. The ticket stays as it was.
refusal-beneficiary-most = { $most ->
    [one] This person can have { $most } ticket of this performance now. The ticket stays as it was.
   *[other] This person can have { $most } tickets of this performance now. The ticket stays as it was.
}
refusal-person-name-missing = Enter given name and family name.
refusal-person-name-too-long = The name is too long: at most 100 letters each.
refusal-person-too-many = An account can act for { $most } people. Remove one first.
refusal-person-has-rights = This person has a pass, a status or seasons as a subscriber; without your account nobody could use them. Ask the box office.
