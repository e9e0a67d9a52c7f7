# Le billet sur papier, et la place dite en une ligne (lettres, agenda).

# La maison, telle qu’elle signe ses lettres et s’imprime sur ses billets.

# Le titre du fichier PDF.
ticket-title = Billets, commande { $code }
ticket-doors = Ouverture des portes à { $time }
# De quelle page du fichier il s’agit.
ticket-counter = Billet { $number } sur { $count }
# Instead of the code, where the house gives tickets out otherwise.
ticket-on-paper = Imprimez ce billet et apportez-le. Le code pour l’entrée figure sur le billet imprimé.
ticket-in-wallet = Enregistrez ce billet dans le portefeuille numérique de votre téléphone. Le code pour l’entrée s’y trouve.
ticket-at-box-office = Ce billet vous attend au guichet. Retirez-le avant la représentation.
# Behind the name of an area, seated or standing, whose places have no numbers.
ticket-free-place = placement libre

# Au-dessus d’une valeur : la partie de la salle, le bloc ou la loge, le rang et le siège.
ticket-area = Emplacement
ticket-section = Secteur
ticket-row = Rang
ticket-seat = Place
ticket-zone = Catégorie
ticket-type = Tarif
ticket-price = Prix
ticket-order = Commande
ticket-holder = Nom

# Une place en une ligne. Rangs et secteurs manquent là où la salle n’en a pas.
ticket-place-seat = { $area }, place { $seat }
ticket-place-row = { $area }, rang { $row }, place { $seat }
ticket-place-section = { $area }, { $section }, place { $seat }
ticket-place-section-row = { $area }, { $section }, rang { $row }, place { $seat }

# Ce que l’on voit de la place : la distance à la scène, et la part visible de la scène.
ticket-view =
    { $percent ->
        [100] À { $metres } m de la scène, vue sur toute la scène
       *[other] À { $metres } m de la scène, vue sur { $percent } % de la scène
    }
ticket-view-nearly = À { $metres } m de la scène, vue sur presque toute la scène

# Au-dessus du petit dessin de la salle, avec le mot sur sa scène.
ticket-your-seat = Votre place
ticket-stage = Scène
ticket-your-ticket = Votre billet
ticket-good-to-know = Bon à savoir
ticket-terms =
    Ce billet donne droit à une seule entrée, pour une personne. Présentez le code sur papier ou sur votre téléphone. La première personne qui le présente entre : conservez-le donc avec soin.
    En cas de retard, l’accès à la salle se fait à l’entracte suivant. Le droit de rétractation ne s’applique pas aux billets à date fixe ; si la représentation est annulée, nous remboursons la personne qui les a achetés.
ticket-fold = Plier ici
# Dit par un lecteur d’écran pour les codes et pour le dessin.
ticket-qr-code = Code QR pour l’entrée
ticket-bar-code = Code-barres pour l’entrée
ticket-hall-sketch = Plan de la salle avec votre place
