# Transport. "cirka" only within the own distance; beyond it always "højst", since no rule divides the price.

transport-rule-own = De første { $km } km fra arbejdsstedet betaler du selv. Det gælder hver vej.
transport-rule-kommune = Resten betaler kommunen, hvis det er nødvendigt, og kun det billigste.
transport-rule-cap = Du skal aldrig betale mere end { $cap } af din løn efter skat fra det beskyttede arbejde.

transport-standard-food = { $kommune } skriver, at du selv betaler for mad.
transport-standard-outings = { $kommune } skriver, at du selv betaler for udflugter.

transport-headline-about = Du betaler cirka { $own } om måneden for transport.
transport-headline-about-cap = Du betaler højst { $own } om måneden for transport.
transport-headline-at-most = Du betaler højst { $own } om måneden for transport. Det kan blive mindre.
transport-headline-none = Vi kan ikke regne et beløb ud endnu.

transport-sentence-cap-bites = Prisen er højere end { $cap } af din løn efter skat. Derfor stopper din del ved { $own }
transport-sentence-kommune-about = Kommunen betaler cirka { $kommune } om måneden.
transport-sentence-kommune-at-least = Kommunen betaler mindst { $kommune } om måneden.
transport-sentence-no-division = Ingen regel siger, hvordan prisen deles mellem de første { $km } km og resten. Spørg, hvordan kommunen deler den.
transport-sentence-need-net = Skriv din løn efter skat. Så kan vi regne på de { $cap }.
transport-sentence-need-price = Skriv prisen for den billigste rejse. Så kan vi regne din del ud.
transport-sentence-need-distance = Skriv, hvor langt der er. Så kan vi se, om kommunen skal betale noget.
transport-sentence-more-pay = Får du mere i løn, kan beløbet blive højere.

transport-step-cap = { $cap } af { $net } er { $most } Mere skal du ikke betale.
transport-step-price = Den billigste rejse koster { $price } om måneden.
transport-step-within = { $distance } km er inden for { $km } km.
transport-step-beyond = { $distance } km er mere end { $km } km.
transport-step-smaller = Det mindste af { $price } og { $most } er { $own }

transport-road-own = 0–{ $to } km: du betaler
transport-road-kommune = { $from }–{ $to } km: kommunen betaler det, der er nødvendigt

transport-note-decides = Det er et skøn. Kommunen afgør, hvad du skal betale.
transport-note-necessary = Kan du ikke bruge den billigste rejse, så skriv hvorfor i din ansøgning.
