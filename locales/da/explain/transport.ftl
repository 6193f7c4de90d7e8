# Transport to and from the work, the ceiling on one's own part, food and outings, and the contrast to an offer without pay.
topic-transport-title = Hvad koster transport og mad?
    .also = bus, tog, bil, taxa, cykel, kørsel, rejse, billet, rejsekort, mad, frokost, madpakke, udflugt, pris

topic-transport-way-heading = Vejen til og fra arbejde
topic-transport-way-key-own = De første { $km } km hver vej skal du som regel selv betale.
topic-transport-way-key-kommune = Er turen længere, skal kommunen som regel betale resten. Men det gælder kun det billigste, og kun hvis det er nødvendigt.
topic-transport-way-key-cap = Din egen del er som regel højst { $cap } af din løn efter skat. Her tæller kun løn fra det beskyttede arbejde, ikke din pension.
topic-transport-way-from = Afstanden bliver målt fra arbejdsstedet. Bor du inden for de { $km } km, skal du som regel selv betale for hele turen.
topic-transport-way-road = Loven siger ikke, om de { $km } km er ad vejen eller i lige linje. Det kan betyde noget, hvis du bor tæt på grænsen. Spørg kommunen.
topic-transport-way-price = Tit er der én billet til hele vejen. Vi har ikke fundet nogen regel for, hvad de første { $km } km så koster. Spørg din kommune, for kommuner regner ikke ens.
topic-transport-way-necessary = Kan du ikke bruge den billigste måde at rejse på, så sig det til kommunen.
topic-transport-way-necessary-why = Måske kan du ikke skifte bus eller gå langt. Det skal kommunen vide, når den ser på, hvad der er nødvendigt for dig.
topic-transport-way-randers = Randers skriver ikke, hvor man måler de { $quoted-km } km fra. Efter loven er det fra arbejdsstedet.
topic-transport-way-ishoej-self = Ishøj skriver, at du som udgangspunkt selv sørger for transporten hver dag. Teksten nævner kun den billigste måde at rejse på. Loven siger også, at udgiften skal være nødvendig.

topic-transport-cap-heading = Et loft over din egen del
topic-transport-cap-ceiling = De { $cap } er et loft og ikke en pris. Er turen billigere, skal du som regel kun betale det, den koster.
topic-transport-cap-near = Loftet hjælper som regel også, når du bor tæt på.
topic-transport-cap-rest = Koster din del af turen mere end loftet, er det normalt kommunen, der betaler resten.
topic-transport-cap-period = Loven siger ikke, om loftet bliver regnet af lønnen for en måned eller en anden tid. Spørg kommunen.
topic-transport-cap-tax = Den siger heller ikke, hvilken skat der skal trækkes fra først. Bed kommunen om at vise, hvordan den har regnet.
topic-transport-cap-randers = Randers bruger ordet “nettoindtægt”. Vi læser det som det samme som løn efter skat.
topic-transport-cap-ishoej = Udkastet fra Ishøj siger “støttede” i stedet for “beskyttede” om arbejdet. Vi mener, det er en skrivefejl.

topic-transport-food-heading = Mad og udflugter
topic-transport-food-silent = Vi har ikke fundet nogen regel om mad og udflugter, så spørg arbejdsstedet.
topic-transport-food-ishoej-free = Ishøj skriver, at selve tilbuddet er gratis. Men mad og udflugter skal du selv betale.
topic-transport-food-randers = Randers skriver heller ikke om mad og udflugter. Udkastet nævner kun udgifter til transport.
topic-transport-food-rules = Reglerne om transport er ikke nye, men vi har ikke fundet nyere. Spørg kommunen, om de stadig gælder.

topic-transport-samvaer-heading = Hvis det er et tilbud uden løn
topic-transport-samvaer-contrast = Et aktivitets- og samværstilbud er uden løn. Er din funktionsevne betydelig nedsat, skal kommunen som regel betale turen dertil.
topic-transport-samvaer-social = Vi ved ikke, om turen også er betalt, når grunden er særlige sociale problemer. Spørg kommunen.

topic-transport-ask-1 = Hvordan regner I prisen for de første kilometer ud?
topic-transport-ask-2 = Er afstanden ad vejen eller i lige linje?
topic-transport-ask-3 = Hvilken løn og hvilken skat bruger I, når I regner loftet ud?
topic-transport-ask-4 = Koster selve tilbuddet noget, og hvad koster mad og udflugter?
