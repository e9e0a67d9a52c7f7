# Un e-mail à l’ouverture des ventes d’une représentation.
onsale-title = Un e-mail à l’ouverture des ventes
# Lien vers le formulaire, à côté d’une date.
onsale-link = Me prévenir par e-mail
# $when : une date avec l’heure.
onsale-lede = La vente des billets pour cette représentation ouvre le { $when }. Nous vous enverrons alors un e-mail avec un lien vers les places.
onsale-email = Votre adresse e-mail
onsale-hint = Vous recevrez un seul e-mail, à l’ouverture des ventes. Votre adresse ne servira à rien d’autre.
onsale-send = Me prévenir à l’ouverture
onsale-to = Nous écrirons à { $email }.
onsale-check-mail = Encore une étape : ouvrez le lien de l’e-mail que nous adressons à { $email }. Si vous avez déjà confirmé cette demande, vous n’avez plus rien à faire.
onsale-kept = Merci. Nous vous écrirons à l’ouverture des ventes.
onsale-taken-back = Vous ne recevrez pas cet e-mail.
# La page de ce qui a été demandé pour une adresse.
onsale-own-title = E-mails à l’ouverture des ventes
onsale-own-lede = Nous enverrons à { $email } un e-mail par représentation, à l’ouverture de la vente :
onsale-confirm-lede = Confirmez que nous pouvons écrire à { $email } à l’ouverture des ventes pour ces représentations :
onsale-confirm = Oui, me prévenir
onsale-take-back = Pas d’e-mail pour cette représentation
onsale-told = Les billets pour cette représentation sont en vente et nous vous avons envoyé l’e-mail.
onsale-none = Cette demande n’existe plus : nous n’enverrons pas d’e-mail. Vous pouvez en faire une nouvelle sur la page de la représentation.
onsale-season = Voir toutes les représentations
onsale-now = Vous pouvez déjà acheter des billets pour cette représentation. Choisissez vos places.
onsale-over = La vente des billets pour cette représentation n’ouvrira pas.
mail-onsale-confirm-subject = À confirmer : e-mail à l’ouverture des ventes
mail-onsale-confirm = Vous souhaitez recevoir un e-mail à l’ouverture des ventes pour { $performance }. Confirmez votre demande avec le lien ci-dessous. Si vous n’êtes pas à l’origine de cette demande, ne tenez pas compte de cet e-mail : nous ne vous écrirons plus.
mail-onsale-confirm-link = Confirmer
mail-onsale-opened-subject = Billets en vente : { $performance }
mail-onsale-opened = Comme vous l’avez demandé, nous vous prévenons : les billets pour { $performance } sont en vente.
mail-onsale-opened-link = Choisir ses places
mail-onsale-own = Voir ou annuler mes demandes
mail-onsale-footer = Vous recevez cet e-mail car cette adresse nous a été indiquée à cet effet. Nous ne l’utilisons que pour cela. Pour toute question, répondez à cet e-mail ou adressez-vous à la billetterie.
