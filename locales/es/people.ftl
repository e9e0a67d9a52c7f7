# Personas por las que actúa una cuenta, y para quién es una entrada.

people-add = Añadir una persona
people-add-hint = Compre para otras personas en una misma cesta, cada una con sus propios derechos: un menor con entrada joven, una amiga con su carné. No necesitan correo electrónico.
people-add-button = Añadir
people-added = Se ha añadido a { $name }. En la cesta puede indicar para quién es cada entrada.
people-remove = Quitar
people-removed = Se ha quitado a la persona. Las entradas que haya comprado para ella siguen siendo válidas.
# Read out: whose the ticket of this seat is.
people-label = Para quién: { $place }
# $whom is people-for or people-for-you; opens into the others.
people-chosen = { $whom } · cambiar
people-for = Para { $name }
people-for-you = Para usted
# In a list of people: the reader.
people-you = Usted
people-you-named = { $name } (usted)
# A pass.
people-whose = Para quién

refusal-beneficiary-unknown = Su cuenta ya no conoce a esta persona. La entrada queda como estaba.
refusal-beneficiary-not-sold = Ahora no se vende a esta persona. La entrada queda como estaba.
refusal-beneficiary-most = { $most ->
    [one] Esta persona puede tener ahora { $most } entrada de esta función. La entrada queda como estaba.
   *[other] Esta persona puede tener ahora { $most } entradas de esta función. La entrada queda como estaba.
}
refusal-person-name-missing = Introduzca nombre y apellidos.
refusal-person-name-too-long = El nombre es demasiado largo: como máximo 100 letras cada campo.
refusal-person-too-many = Una cuenta puede actuar por { $most } personas. Quite una primero.
refusal-person-has-rights = Esta persona tiene un pase, una condición o temporadas como abonada; sin su cuenta nadie podría usarlos. Consulte en taquilla.
