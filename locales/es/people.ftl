# Personas por las que actúa una cuenta, y para quién es una entrada.

people-add = Añadir a una persona
people-add-hint = Puede comprar para otras personas en la misma cesta, cada una con sus propios descuentos; por ejemplo, la tarifa joven de su hija o el descuento de un amigo que tiene carné. Esas personas no necesitan correo electrónico.
people-add-button = Añadir
people-added = Hemos añadido a { $name }. En la cesta puede indicar para quién es cada entrada.
people-remove = Quitar
people-removed = Esta persona ya no figura en su cuenta. Las entradas que ya haya comprado para ella siguen siendo válidas.
# Read out: whose the ticket of this seat is.
people-label = ¿Para quién es esta entrada? { $place }
# $whom is people-for or people-for-you; opens into the others.
people-chosen = { $whom } · cambiar
people-for = Para { $name }
people-for-you = Para usted
# In a list of people: the reader.
people-you = Usted
people-you-named = { $name } (usted)
# A pass.
people-whose = ¿Para quién es?

refusal-beneficiary-unknown = Esta persona ya no figura en su cuenta. La entrada no ha cambiado. Elija a otra persona.
refusal-beneficiary-not-sold = Esta tarifa no está disponible para esta persona en este momento. La entrada no ha cambiado. Elija a otra persona u otra tarifa.
refusal-beneficiary-most = { $most ->
    [one] Esta persona puede tener como máximo { $most } entrada con esta tarifa para esta función. La entrada no ha cambiado. Elija a otra persona u otra tarifa.
   *[other] Esta persona puede tener como máximo { $most } entradas con esta tarifa para esta función. La entrada no ha cambiado. Elija a otra persona u otra tarifa.
}
refusal-person-name-missing = Escriba el nombre y los apellidos.
refusal-person-name-too-long = El nombre es demasiado largo. Escriba como máximo 100 caracteres en el nombre y otros 100 en los apellidos.
refusal-person-too-many = { $most ->
    [one] Puede añadir a su cuenta como máximo a { $most } persona. Para añadir a esta, quite antes a la otra.
   *[other] Puede añadir a su cuenta como máximo a { $most } personas. Para añadir a esta, quite antes a otra.
}
refusal-person-has-rights = Esta persona tiene un carné, un bono, un descuento de colectivo o temporadas de abono, que se perderían al quitarla de su cuenta. No ha cambiado nada. Si necesita ayuda, contacte con la taquilla.
