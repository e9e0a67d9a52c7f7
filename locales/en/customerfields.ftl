# What the house asks customers about themselves: after a sign-in, at the checkout, on the profile.
# $label is what a field is called.
customerfields-title = A few details about you
customerfields-description = Details that we ask you for once, after you sign in.
customerfields-why = Please tell us a little more about yourself. You can also do this later, in your account under “Your details”.
customerfields-why-required = Please complete your details so that we can look after you. Fields marked “(optional)” can stay empty.
customerfields-save = Save and continue
customerfields-later = Later
customerfields-saved = Thank you. Your details have been saved.
customerfields-privacy = We keep your answers only for as long as you have an account. You can see, change and delete them there at any time.
customerfields-checkout-privacy = We also keep your answers to the questions above. With an account, you can see, change and delete them.
customerfields-profile-hint = Fields marked “(optional)”, your phone number and your address can stay empty unless we tell you that we need them. Orders and invoices you already have don’t change.
customerfields-optional = { $label } (optional)
customerfields-choose = Please choose
customerfields-no-answer = No answer
customerfields-yes = Yes
customerfields-no = No
# What is wrong with an answer.
customerfields-wrong = Nothing has been saved yet. Please check the marked fields.
customerfields-missing = Please fill in this field: { $label }
customerfields-too-long = This answer is too long: { $label }. Please use no more than { $most } characters.
customerfields-bad-date = Please check this date: { $label }. Enter the day, month and year.
customerfields-not-offered = Please choose one of the options: { $label }
# On the page about data protection.
privacy-what-answers = Your answers, if we ask you anything more about yourself. You can see, change and delete them in your account.
