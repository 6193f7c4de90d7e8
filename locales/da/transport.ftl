# Transport. "cirka" only within the own distance; beyond it always "højst", since no rule divides the price.

transport-rule-own = { $voice ->
    [own] De første { $km } km fra arbejdsstedet betaler du selv. Det gælder hver vej.
   *[other] De første { $km } km fra arbejdsstedet betaler personen selv. Det gælder hver vej.
}
transport-rule-kommune = Resten betaler kommunen, hvis det er nødvendigt, og kun det billigste.
transport-rule-cap = { $voice ->
    [own] Du skal aldrig betale mere end { $cap } af din løn efter skat fra det beskyttede arbejde.
   *[other] Personen skal aldrig betale mere end { $cap } af sin løn efter skat fra det beskyttede arbejde.
}

transport-standard-food = { $voice ->
    [own] { $kommune } skriver, at du selv betaler for mad.
   *[other] { $kommune } skriver, at personen selv betaler for mad.
}
transport-standard-outings = { $voice ->
    [own] { $kommune } skriver, at du selv betaler for udflugter.
   *[other] { $kommune } skriver, at personen selv betaler for udflugter.
}

transport-headline-about = { $voice ->
    [own] Du betaler cirka { $own } om måneden for transport.
   *[other] Personen betaler cirka { $own } om måneden for transport.
}
transport-headline-about-cap = { $voice ->
    [own] Du betaler højst { $own } om måneden for transport.
   *[other] Personen betaler højst { $own } om måneden for transport.
}
transport-headline-at-most = { $voice ->
    [own] Du betaler højst { $own } om måneden for transport. Det kan blive mindre.
   *[other] Personen betaler højst { $own } om måneden for transport. Det kan blive mindre.
}
transport-headline-none = Vi kan ikke regne et beløb ud endnu.

transport-sentence-cap-bites = { $voice ->
    [own] Prisen er højere end { $cap } af din løn efter skat. Derfor stopper din del ved { $own }
   *[other] Prisen er højere end { $cap } af lønnen efter skat. Derfor stopper personens del ved { $own }
}
transport-sentence-kommune-about = Kommunen betaler cirka { $kommune } om måneden.
transport-sentence-kommune-at-least = Kommunen betaler mindst { $kommune } om måneden.
transport-sentence-no-division = Ingen regel siger, hvordan prisen deles mellem de første { $km } km og resten. Spørg, hvordan kommunen deler den.
transport-sentence-need-net = { $voice ->
    [own] Skriv din løn efter skat. Så kan vi regne på de { $cap }.
   *[other] Skriv personens løn efter skat. Så kan vi regne på de { $cap }.
}
transport-sentence-need-price = { $voice ->
    [own] Skriv prisen for den billigste rejse. Så kan vi regne din del ud.
   *[other] Skriv prisen for den billigste rejse. Så kan vi regne personens del ud.
}
transport-sentence-need-distance = Skriv, hvor langt der er. Så kan vi se, om kommunen skal betale noget.
transport-sentence-more-pay = { $voice ->
    [own] Får du mere i løn, kan beløbet blive højere.
   *[other] Får personen mere i løn, kan beløbet blive højere.
}

transport-step-cap = { $voice ->
    [own] { $cap } af { $net } er { $most } Mere skal du ikke betale.
   *[other] { $cap } af { $net } er { $most } Mere skal personen ikke betale.
}
transport-step-price = Den billigste rejse koster { $price } om måneden.
transport-step-within = { $distance } km er inden for { $km } km.
transport-step-beyond = { $distance } km er mere end { $km } km.
transport-step-smaller = Det mindste af { $price } og { $most } er { $own }

transport-road-own = { $voice ->
    [own] 0–{ $to } km: du betaler
   *[other] 0–{ $to } km: personen betaler
}
transport-road-kommune = { $from }–{ $to } km: kommunen betaler det, der er nødvendigt

transport-note-decides = { $voice ->
    [own] Det er et skøn. Kommunen afgør, hvad du skal betale.
   *[other] Det er et skøn. Kommunen afgør, hvad personen skal betale.
}
transport-note-necessary = { $voice ->
    [own] Kan du ikke bruge den billigste rejse, så skriv hvorfor i din ansøgning.
   *[other] Kan personen ikke bruge den billigste rejse, så skriv hvorfor i ansøgningen.
}
