# The transfer file: what a person takes along on a stick from one computer to another. It is called "fil", its words "ord".

transfer-out-title = Tag det med på en stick
transfer-out-lead = Alt i boksen kommer med i en fil. Filen er låst.
transfer-out-to = Tag det med på en stick
transfer-out-to-text = Så kan du skrive videre på en anden computer.
transfer-words-title = Filen åbnes med fem ord
transfer-words-do = Skriv ordene ned. Læg dem ikke sammen med sticken.
transfer-words-lost = Mister du ordene, kan filen ikke åbnes. Så laver du bare en ny.
transfer-where = Hvor skal filen ligge?
transfer-where-missing = Vælg, hvor filen skal ligge.
transfer-look-again = Led igen
transfer-write = Gem filen
transfer-working = Vent lidt. Filen bliver skrevet og prøvet.
transfer-done-title = Filen er skrevet
transfer-words-again = Den åbnes med disse ord
transfer-other = Gem den et sted til

transfer-in-title = Hent fra en fil
transfer-in-lead = Har du skrevet på en anden computer, kan det komme ind her.
transfer-in-to = Hent fra en fil
transfer-in-to-text = Det, du har skrevet på en anden computer, kommer ind her.
transfer-which = Hvilken fil?
transfer-which-missing = Vælg en fil.
transfer-in-words = Filens fem ord
transfer-in-words-hint = De blev vist, da filen blev lavet.
transfer-in-words-missing = Skriv de fem ord.
transfer-open = Se, hvad der er i filen
transfer-opening = Vent lidt. Filen bliver åbnet.
transfer-inside = I filen ligger
transfer-nothing-lost = Står der noget i forvejen, bliver det ikke slettet.
transfer-take = Ja, hent det ind
transfer-take-not = Nej, lad være
transfer-taken-title = Sådan gik det
transfer-use-brought = Brug den fra filen
transfer-used-brought = Nu gælder den fra filen. Det, der stod her, er her også.
transfer-see-both = Se dem begge
transfer-go-on = Gå til det, du har skrevet
