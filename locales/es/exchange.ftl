# Una entrada se cambia por una localidad de otra fecha.
exchange-link = Cambiar la fecha
exchange-title = Cambiar su entrada
exchange-worth = Para el cambio, su entrada vale { $value }: lo que pagó por ella, gastos de gestión incluidos.
exchange-worth-plain = Para el cambio, su entrada vale { $value }: lo que pagó por ella.
exchange-worth-handed = De la nueva localidad se descuenta lo que se pagó por su entrada. Junto a cada fecha verá lo que queda por pagar.
exchange-fee = El cambio cuesta { $fee }, que descontamos del valor de su entrada.
exchange-free = El cambio en sí no tiene coste. Junto a cada fecha verá lo que queda por pagar por la nueva localidad, con los gastos de gestión que correspondan.
exchange-dearer = Si la nueva localidad cuesta más, usted paga la diferencia. Si cuesta menos, la diferencia no se reembolsa.
exchange-until = Hasta que pague la nueva localidad, su entrada sigue siendo suya y es válida. Después, su código dejará de ser válido.
exchange-dearer-free = Si la nueva localidad es de la misma zona de precio, no tiene que pagar ninguna diferencia. Si es de una zona más cara, usted paga la diferencia; si es de una más barata, la diferencia no se reembolsa.
exchange-dearer-back = Si la nueva localidad cuesta más, usted paga la diferencia. Si cuesta menos, le reembolsamos la diferencia por el mismo medio con el que pagó.
exchange-dearer-changed = Si la nueva localidad cuesta más, usted paga la diferencia. Si cuesta menos, añadimos la diferencia a su saldo; lo que hubiera pagado con una tarjeta regalo vuelve primero a esa tarjeta.
exchange-dearer-changed-free = Si la nueva localidad es de la misma zona de precio, no paga ninguna diferencia. Si es de una zona más cara, paga la diferencia. Si la nueva localidad cuesta menos, añadimos la diferencia a su saldo; lo que hubiera pagado con una tarjeta regalo vuelve primero a esa tarjeta.
exchange-dearer-changed-handed = Si la nueva localidad cuesta más, usted paga la diferencia. Si cuesta menos, la diferencia se devuelve primero a la persona que le cedió la entrada, hasta el importe que pagó. Lo que quede se añade a su saldo; lo que usted hubiera pagado con una tarjeta regalo vuelve primero a esa tarjeta.
exchange-dearer-changed-handed-free = Si la nueva localidad es de la misma zona de precio, no paga ninguna diferencia. Si es de una zona más cara, paga la diferencia. Si la nueva localidad cuesta menos, la diferencia se devuelve primero a la persona que le cedió la entrada, hasta el importe que pagó. Lo que quede se añade a su saldo; lo que usted hubiera pagado con una tarjeta regalo vuelve primero a esa tarjeta.
exchange-single-price = La nueva localidad es una entrada suelta: no se le aplica el descuento de su abono o paquete.
exchange-until-changed = Hasta que pague la nueva localidad, su entrada queda como está y todavía puede elegir otra opción en la página de su pedido.
exchange-next-fee = Si más adelante cambia también la nueva entrada, ese cambio costará { $fee }.
exchange-next-fee-item = El próximo cambio dentro del mismo abono o paquete costará { $fee } por entrada.
exchange-loses-waiver = A diferencia de esta entrada, la nueva no se podrá devolver.
exchange-resale-share = Si pone a la venta la nueva entrada, recibirá el { $new } % de su precio, no el { $own } % como con esta.
# What was bought beside tickets, for the date of the ticket that is exchanged.
exchange-extras = No entra en el cambio: { $extras }. Esta parte de su pedido se mantiene para la fecha inicial ({ $when }). Puede recogerla allí mostrando su código, también sin entrada.
exchange-instead = Ya está cambiando otra entrada: { $title }, { $when }, { $place }. Si elige una fecha más abajo, ese cambio se cancela y la otra entrada queda como está. Si quiere mantener ese cambio, complételo antes en su cesta.
exchange-instead-seat = La localidad que elija entonces sustituirá a la que tiene en la cesta.
exchange-instead-begun = Ha empezado a cambiar otra entrada, pero aún no ha elegido localidad para ella: { $title }, { $when }, { $place }. Si elige una fecha más abajo, cambia primero esta entrada. La otra queda como está y podrá cambiarla después.
exchange-basket-first = En su cesta ya hay localidades. Durante un cambio no puede haber nada más en la cesta: lo que elija aquí las sustituirá. Si quiere conservarlas, complete antes esa compra.
exchange-waiting = Ya ha empezado a cambiar esta entrada y ese pedido está pendiente de pago. Si hace otro pedido para la misma entrada, solo cuenta el que se pague primero. Si paga los dos, le reembolsamos el otro pago.
exchange-dates = Elija otra fecha
exchange-same-date = otra localidad en la misma fecha
exchange-has-ticket = ya tiene una entrada para esta fecha
exchange-with-other = la fecha de su otra entrada
# Under a date: what a seat costs, then what is left to pay or of the ticket’s value.
exchange-date-alike = En su zona de precio: { $price }
exchange-date-alike-handed = En su zona de precio
exchange-date-cheapest = Las localidades más baratas: { $price }
exchange-date-cheapest-handed = Las localidades más baratas
exchange-date-pays = Usted paga { $amount }
exchange-date-even = No tiene que pagar nada más
exchange-date-loses = La diferencia de { $amount } no se reembolsa
exchange-date-credits = Le devolvemos { $amount }
exchange-none = No hay otra fecha a la venta por la que pueda cambiar esta entrada.
exchange-later = Podrá cambiar su entrada por una de estas fechas cuando se abra la venta:
exchange-keep = Conservar mi entrada
exchange-now = Está cambiando esta entrada: { $title }, { $when }, { $place }.
exchange-now-choose = Elija una nueva localidad y complete el cambio.
exchange-now-confirm = Su nueva localidad está reservada más abajo. El cambio solo se realiza cuando usted lo confirma al completar el pedido.
# On the plan; the link leads to the basket, where the exchange can be stopped.
exchange-on-plan = Está cambiando su entrada para { $title }, { $when }. Si elige una localidad de esta función, se le descontarán hasta { $pays }.
exchange-on-plan-handed = Está cambiando su entrada para { $title }, { $when }. Lo que se pagó por ella se descuenta de una localidad de esta función. Los importes de abajo son lo que queda por pagar, gastos de cambio incluidos.
exchange-beside = Su otra entrada para esta función: { $place }.
# Beside a price: what it is less by, at most, for the ticket that is exchanged.
exchange-taken-off = Por la entrada que cambia se descuentan hasta { $pays } de este precio.
# Behind an amount that the exchanged ticket pays.
exchange-fee-off = De este importe ya están descontados los gastos de cambio de { $fee }.
exchange-fee-of-it = De ese importe, { $fee } corresponden a los gastos de cambio.
exchange-on-plan-link = Detalles
exchange-stop = No cambiar la entrada
exchange-stopped = { $count ->
    [one] Su entrada queda como estaba.
   *[other] Sus entradas quedan como estaban.
}
exchange-stopped-seats = { $count ->
    [one] La localidad que había elegido para el cambio ya no está reservada para usted.
   *[other] Las localidades que había elegido para el cambio ya no están reservadas para usted.
}
exchange-pays-title = La entrada que cambia
exchange-pays = { $title }, { $when }. Importe descontado: { $used }.
exchange-pays-handed = { $title }, { $when }. Lo que se pagó por esta entrada se descuenta del precio de la nueva localidad.
exchange-rest = Quedan por pagar { $rest }.
exchange-all = Con esto queda pagada la nueva localidad. No tiene que pagar nada más.
exchange-lost = La nueva localidad cuesta menos de lo que podríamos descontarle por su entrada. La diferencia de { $amount } no se reembolsa.
exchange-confirm = Cambiar la entrada sin pago adicional
exchange-obliges = Al pulsar este botón cambia su entrada por la nueva localidad. No tiene que pagar nada.
exchange-part = Entrada cambiada
exchange-not-refunded = Del valor de su entrada anterior no se reembolsan { $amount }.
exchange-fee-line = Gastos de cambio
exchange-to-pay = A pagar por el cambio
exchange-paid = Pagado por el cambio
exchange-fee-included = incluye { $fee } de gastos de cambio
exchange-fee-alone = gastos de cambio
exchange-done = Cambiada por otra fecha.
exchange-gone = Ha cambiado una entrada por otra fecha, pero la nueva entrada ya no es válida. Encontrará más información en la página del nuevo pedido.
exchange-complete = El cambio se ha realizado.
exchange-other-too = Cambiar también su otra entrada: { $place }
exchange-unknown = No encontramos esta entrada en su cuenta. Inicie sesión con el correo electrónico con el que se compró.
exchange-not-allowed = Esta entrada no se puede cambiar por internet. Consulte en la taquilla.
exchange-too-early = Podrá cambiar esta entrada a partir del { $date }.
exchange-too-late = El plazo para cambiar esta entrada ha terminado.
exchange-often = { $most ->
    [one] Esta entrada ya se ha cambiado una vez, el máximo permitido.
   *[other] Esta entrada ya se ha cambiado { $most } veces, el máximo permitido.
}
exchange-invalid = Esta entrada no es válida en este momento y no se puede cambiar.
exchange-owed = Una parte de este pedido está pendiente de pago, por lo que esta entrada todavía no se puede cambiar. Cuando todo esté pagado, podrá cambiarla aquí.
exchange-offered = Esta entrada está puesta a la venta u ofrecida a otra persona. Recupérela primero y cámbiela después.
exchange-other-seat = Esta entrada no se puede cambiar por esa localidad. Solo se puede cambiar por otra fecha de la misma producción y, con algunas entradas, solo dentro de la misma zona de precio. Su entrada sigue como estaba. Elija otra localidad.
exchange-one-seat = La entrada solo se puede cambiar por una localidad, sin nada más en la cesta. Su entrada sigue como estaba. Quite lo demás de la cesta o cancele el cambio.
exchange-other-person = El correo electrónico indicado no es el de esta entrada. Su entrada sigue como estaba. Escriba el correo electrónico con el que se compró o al que se envió.
exchange-changed = El importe que se descuenta por su entrada ya no es el que figuraba. No se le ha cobrado nada. Compruebe el total y confirme de nuevo.
exchange-another = Ya está cambiando otra entrada. Sus entradas siguen como estaban. Complete antes ese cambio en su cesta o cancélelo allí.
# Several tickets are exchanged in one go.
exchange-title-several = Cambiar sus entradas
exchange-worth-several = Para el cambio, sus entradas valen { $value } en total: lo que pagó por ellas, con los gastos de gestión que hubiera.
exchange-fee-several = El cambio cuesta { $fee } en total, que descontamos del valor de sus entradas.
exchange-free-several = El cambio en sí no tiene coste. Junto a cada fecha verá lo que queda por pagar por las nuevas localidades, con los gastos de gestión que correspondan.
exchange-dearer-several = Si las nuevas localidades cuestan más en total, usted paga la diferencia. Si cuestan menos, la diferencia no se reembolsa.
exchange-dearer-free-several = Si las nuevas localidades son de las mismas zonas de precio, no tiene que pagar ninguna diferencia. Si son de una zona más cara, usted paga la diferencia; si son de una más barata, la diferencia no se reembolsa.
exchange-dearer-back-several = Si las nuevas localidades cuestan más en total, usted paga la diferencia. Si cuestan menos, le reembolsamos la diferencia por el mismo medio con el que pagó.
exchange-dearer-changed-several = Si las nuevas localidades cuestan más en total, usted paga la diferencia. Si cuestan menos, añadimos la diferencia a su saldo; lo que hubiera pagado con una tarjeta regalo vuelve primero a esa tarjeta.
exchange-dearer-changed-free-several = Si las nuevas localidades son de las mismas zonas de precio, no paga ninguna diferencia. Si son de una zona más cara, paga la diferencia. Si cuestan menos en total, añadimos la diferencia a su saldo; lo que hubiera pagado con una tarjeta regalo vuelve primero a esa tarjeta.
exchange-until-several = Hasta que pague las nuevas localidades, sus entradas siguen siendo suyas y son válidas. Después, sus códigos dejarán de ser válidos. Se cambian todas las entradas o ninguna.
exchange-until-changed-several = Hasta que pague las nuevas localidades, sus entradas quedan como están y todavía puede elegir otra opción en la página de su pedido.
exchange-single-price-several = Las nuevas localidades son entradas sueltas: no se les aplica el descuento de su abono o paquete.
exchange-next-fee-several = Si más adelante cambia también las nuevas entradas, ese cambio costará { $fee } por entrada.
exchange-loses-waiver-several = A diferencia de estas entradas, las nuevas no se podrán devolver.
exchange-resale-share-several = Si pone a la venta las nuevas entradas, recibirá el { $new } % de su precio, no el { $own } % como con estas.
exchange-date-alike-several = En su zona de precio, todas las localidades: { $price }
exchange-date-cheapest-several = Las localidades más baratas, todas juntas: { $price }
exchange-keep-several = Conservar mis entradas
# Below the boxes of the other tickets for the same performance, and the button that applies them.
exchange-together-text = Todas las entradas marcadas se cambian por la misma fecha nueva, en un solo pedido.
exchange-together-show = Ver fechas para las entradas marcadas
exchange-rules = Cómo funciona el cambio
exchange-now-several = Está cambiando estas entradas: { $title }, { $when }, { $place }.
exchange-now-choose-several = Elija una nueva localidad para cada entrada, todas de la misma fecha, y complete el cambio.
exchange-now-confirm-several = Sus nuevas localidades están reservadas más abajo. El cambio solo se realiza cuando usted lo confirma al completar el pedido.
exchange-on-plan-several = Está cambiando varias entradas para { $title }, { $when }. Del precio total de las nuevas localidades se le descontarán hasta { $pays }.
exchange-on-plan-each = Elija aquí una localidad para cada entrada.
exchange-on-plan-more = { $count ->
    [one] Elija una localidad más.
   *[other] Elija { $count } localidades más.
}
exchange-on-plan-chosen = { $count ->
    [one] Ya tiene reservada una nueva localidad. Si elige otra aquí, sustituirá a esa.
   *[other] Ya tiene reservadas las nuevas localidades. Si elige otras aquí, sustituirán a esas.
}
exchange-taken-off-several = Por las entradas que cambia se descuentan hasta { $pays } del precio total de las nuevas localidades.
exchange-pays-title-several = Las entradas que cambia
exchange-all-several = Con esto quedan pagadas las nuevas localidades. No tiene que pagar nada más.
exchange-lost-several = Las nuevas localidades cuestan menos de lo que podríamos descontarle por sus entradas. La diferencia de { $amount } no se reembolsa.
exchange-confirm-several = Cambiar las entradas sin pago adicional
exchange-obliges-several = Al pulsar este botón cambia sus entradas por las nuevas localidades. No tiene que pagar nada.
exchange-part-several = Entradas cambiadas
exchange-not-refunded-several = Del valor de sus entradas anteriores no se reembolsan { $amount }.
exchange-seats = Puede elegir una localidad para cada entrada, todas de la misma fecha, sin nada más en la cesta. Sus entradas siguen como estaban. Elija tantas localidades como entradas cambia o cancele el cambio.
exchange-not-together = Solo se pueden cambiar juntas las entradas de un mismo pedido para la misma función. Sus entradas siguen como estaban. Cambie esta entrada por separado.
# Before the reason why that ticket can’t be exchanged.
exchange-refused-ticket = No se ha cambiado ninguna entrada a causa de esta: { $place }.
