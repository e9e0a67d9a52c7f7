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
people-whose = ¿Para quién es este carné o bono?

refusal-beneficiary-unknown = Esta persona ya no figura en su cuenta. La entrada no ha cambiado. Elija a otra persona.
refusal-beneficiary-not-sold = Esta tarifa no está disponible para esta persona en este momento. La entrada no ha cambiado. Elija a otra persona u otra tarifa.
refusal-beneficiary-most = { $most ->
    [one] Esta persona puede tener como máximo { $most } entrada con esta tarifa para esta función. La entrada no ha cambiado. Elija a otra persona u otra tarifa.
   *[other] Esta persona puede tener como máximo { $most } entradas con esta tarifa para esta función. La entrada no ha cambiado. Elija a otra persona u otra tarifa.
}
refusal-person-name-missing = Escriba el nombre.
refusal-person-name-too-long = El nombre es demasiado largo. Escriba como máximo 100 caracteres en el nombre y otros 100 en los apellidos.
refusal-person-too-many = { $most ->
    [one] Puede añadir a su cuenta como máximo a { $most } persona. Para añadir a esta, quite antes a la otra.
   *[other] Puede añadir a su cuenta como máximo a { $most } personas. Para añadir a esta, quite antes a otra.
}
refusal-person-has-rights = Esta persona tiene un carné, un bono, un descuento de colectivo o temporadas de abono, que se perderían al quitarla de su cuenta. No ha cambiado nada. Si necesita ayuda, contacte con la taquilla.

staff-customers-title = Clientes
staff-customers-lede = Asigne un colectivo a un cliente, por ejemplo «Centro escolar» o «Amigos del teatro», e indique a nombre de quién se emiten sus facturas.
staff-customers-find = Buscar cliente
staff-customers-unknown = No hay ningún cliente con este correo electrónico. Aparecerá aquí cuando inicie sesión o haga un pedido.
staff-customers-kinds = Colectivos
staff-customers-kinds-none = No tiene asignado ningún colectivo.
staff-customers-kind = Colectivo
staff-customers-kind-open = { $kind }, desde el { $from }
staff-customers-kind-until = { $kind }, { $from } – { $until }
staff-customers-kind-end = Finalizar ahora
staff-customers-kind-give = Asignar colectivo
staff-customers-from = Primer día
staff-customers-from-hint = Déjelo vacío para hoy.
staff-customers-until = Último día
staff-customers-until-hint = Déjelo vacío si no tiene fecha de fin.
staff-customers-cause-hint = Para el registro. No indique nombres.
staff-customers-wrong-day = Indique las fechas con el formato 2027-06-30. No se ha cambiado nada.
staff-customers-wrong-kind = Escriba el colectivo solo con letras minúsculas de la a a la z, cifras y guiones; 40 caracteres como máximo. No se ha cambiado nada.
staff-customers-wrong-unknown-kind = Este colectivo no figura en la hoja «kinds» de la temporada. No se ha cambiado nada. Compruebe cómo está escrito.
staff-customers-wrong-span = El último día es anterior al primero. No se ha cambiado nada.
staff-customers-wrong-cause = El motivo es demasiado largo. Use 200 caracteres como máximo. No se ha cambiado nada.
staff-customers-wrong-ended = Este colectivo ya había terminado. No se ha cambiado nada.
staff-customers-party = Las facturas se emiten a nombre de
staff-customers-party-text = Para clientes que pagan con factura, como los centros escolares. Se aplica a las facturas que se emitan a partir de ahora.
staff-customers-party-save = Guardar
staff-done-kind = El colectivo se ha asignado.
staff-done-kind-ended = El cliente ya no tiene este colectivo.
staff-done-party = Guardado. Las facturas que se emitan a partir de ahora llevarán estos datos.
