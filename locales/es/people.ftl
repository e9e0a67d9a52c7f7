# Personas por las que actúa una cuenta, y para quién es una entrada.

people-add = Añadir una persona
people-add-hint = Compre para otras personas en una misma cesta, cada una con sus tarifas: por ejemplo, una entrada joven para su hija o el descuento de un amigo con carné. No necesitan correo electrónico.
people-add-button = Añadir
people-added = Ya puede comprar para { $name }. En la cesta puede indicar para quién es cada entrada.
people-remove = Quitar
people-removed = Esta persona ya no figura en su cuenta. Las entradas que haya comprado para ella siguen siendo válidas.
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

refusal-beneficiary-unknown = Esta persona ya no figura en su cuenta. La entrada no ha cambiado.
refusal-beneficiary-not-sold = Esta entrada no está disponible para esta persona. La entrada no ha cambiado.
refusal-beneficiary-most = { $most ->
    [one] Esta persona puede tener como máximo { $most } entrada de este tipo para esta función. La entrada no ha cambiado.
   *[other] Esta persona puede tener como máximo { $most } entradas de este tipo para esta función. La entrada no ha cambiado.
}
refusal-person-name-missing = Escriba el nombre y los apellidos.
refusal-person-name-too-long = El nombre es demasiado largo. Escriba 100 caracteres como máximo en cada campo.
refusal-person-too-many = Desde una cuenta se puede comprar para { $most } personas como máximo. Quite una antes de añadir otra.
refusal-person-has-rights = Esta persona tiene un carné, una tarifa especial o antigüedad de abono que solo se pueden usar desde su cuenta. No se ha quitado. Si quiere hacerlo, consulte en la taquilla.
