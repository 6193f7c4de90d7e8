# Transport: sentences of the core first, then the labels of the page. "cirka" and "mellem" by a named way of dividing the price; "højst" is true by every one.

transport-rule-own = { $voice ->
    [own] De første { $km } km fra arbejdsstedet betaler du som regel selv. Det gælder normalt hver vej.
   *[other] De første { $km } km fra arbejdsstedet betaler personen som regel selv. Det gælder normalt hver vej.
}
transport-rule-kommune = Resten betaler kommunen som regel, hvis det er nødvendigt, og kun det billigste.
transport-rule-cap = { $voice ->
    [own] Du skal som regel ikke betale mere end { $cap } af din løn efter skat fra det beskyttede arbejde.
   *[other] Personen skal som regel ikke betale mere end { $cap } af sin løn efter skat fra det beskyttede arbejde.
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
    [own] Din del er cirka { $own } om måneden.
   *[other] Personens del er cirka { $own } om måneden.
}
transport-headline-span = { $voice ->
    [own] Din del er mellem { $low } og { $high } om måneden.
   *[other] Personens del er mellem { $low } og { $high } om måneden.
}
transport-headline-at-most = { $voice ->
    [own] Din del er højst { $own } om måneden.
   *[other] Personens del er højst { $own } om måneden.
}
transport-headline-none = Vi kan ikke regne et beløb ud endnu.

transport-point-price = Rejsen koster cirka { $price } om måneden.
transport-point-cheapest = Rejse { $way } er den billigste. Den koster cirka { $price } om måneden.
transport-point-cheapest-span = Den billigste rejse koster mellem { $low } og { $high } om måneden.
transport-point-within = { $voice ->
    [own] Der er ikke mere end { $km } km. Den del betaler du selv.
   *[other] Der er ikke mere end { $km } km. Den del betaler personen selv.
}
transport-point-by-zones = Vi har regnet med prisen for zonerne på de første { $km } km.
transport-point-by-km = Vi har delt prisen efter kilometer. Kommunen kan regne på en anden måde.
transport-point-by-price = Vi har regnet med prisen for en rejse på { $km } km.
transport-point-from-to = Ingen regel siger, hvordan prisen deles. Derfor viser vi fra og til.
transport-point-capped = { $voice ->
    [own] { $cap } af din løn efter skat er { $most } Mere skal du ikke betale. Får du mere i løn, kan beløbet blive højere.
   *[other] { $cap } af lønnen efter skat er { $most } Mere skal personen ikke betale. Er lønnen højere, kan beløbet blive højere.
}
transport-point-cap = { $voice ->
    [own] Du skal som regel ikke betale mere end { $most } Det er { $cap } af din løn efter skat.
   *[other] Personen skal som regel ikke betale mere end { $most } Det er { $cap } af lønnen efter skat.
}
transport-point-at-most = { $voice ->
    [own] Du betaler højst { $own } om måneden, uanset hvordan kommunen regner.
   *[other] Personen betaler højst { $own } om måneden, uanset hvordan kommunen regner.
}
transport-point-first-km = De første { $km } km koster cirka { $first } om måneden, når man regner sådan.
transport-point-kommune = Kommunen betaler cirka { $kommune } om måneden.
transport-point-kommune-span = Kommunen betaler mellem { $low } og { $high } om måneden.
transport-point-kommune-least = Kommunen betaler mindst { $kommune } om måneden.
transport-point-dearer = { $voice ->
    [own] Vælger du rejse { $way }, koster det cirka { $more } mere om måneden. Det må du selv betale.
   *[other] Vælger personen rejse { $way }, koster det cirka { $more } mere om måneden. Det må personen selv betale.
}
transport-point-dearer-span = { $voice ->
    [own] Vælger du rejse { $way }, koster det mellem { $low } og { $high } mere om måneden. Det må du selv betale.
   *[other] Vælger personen rejse { $way }, koster det mellem { $low } og { $high } mere om måneden. Det må personen selv betale.
}

transport-missing-distance = Skriv, hvor langt der er. Så kan vi se, om kommunen skal betale noget.
transport-missing-days = Skriv, hvor mange dage om ugen det er. Så kan vi regne en måned ud.
transport-missing-price = Skriv prisen for hver rejse. Så kan vi finde den billigste.
transport-missing-usable-way = Ingen af rejserne kan bruges. Tilføj en, der kan. Spørg kommunen, hvilken rejse den regner med.
transport-missing-usable = { $voice ->
    [own] Spørg kommunen, om rejse { $way } er god nok til dig. Det ændrer prisen.
   *[other] Spørg kommunen, om rejse { $way } er god nok til personen. Det ændrer prisen.
}
transport-missing-net = { $voice ->
    [own] Skriv din løn efter skat. Så kan vi regne på de { $cap }.
   *[other] Skriv personens løn efter skat. Så kan vi regne på de { $cap }.
}
transport-missing-first-km = Skriv prisen for de første { $km } km. Så kan vi regne på den måde, der er valgt.
transport-missing-method = Spørg kommunen, hvordan den regner prisen for de første { $km } km ud.
transport-missing-paid = Skriv, hvad der er betalt for rejser på en måned.

transport-step-ticket = Rejse { $way }: { $price } × 2 ture × { $days } dage × 52 uger : 12 måneder = { $month }
transport-step-km-rate = Rejse { $way }: { $price } × 2 ture × { $distance } km × { $days } dage × 52 uger : 12 måneder = { $month }
transport-step-price = Den billigste rejse koster { $price } om måneden.
transport-step-within = { $distance } km er ikke mere end { $km } km.
transport-step-beyond = { $distance } km er mere end { $km } km.
transport-step-km-share = { $price } × { $km } km : { $distance } km = { $first }
transport-step-cap = { $voice ->
    [own] { $cap } af { $net } er { $most } Mere skal du ikke betale. Vi runder ned.
   *[other] { $cap } af { $net } er { $most } Mere skal personen ikke betale. Vi runder ned.
}
transport-step-rest = { $price } minus { $own } er { $kommune } Det er kommunens del.

transport-method-value = cirka { $own }
transport-method-value-span = mellem { $low } og { $high }
transport-method-value-most = højst { $own }
transport-method-value-none = Prisen mangler

transport-contrast = Et aktivitets- og samværstilbud er noget andet. Der er ingen løn. Der betaler kommunen som regel transporten for den, der har betydelig nedsat funktionsevne.

transport-read-days = Vi læste { $number } dage om ugen
transport-read-days-between = Vi læste mellem { $low } og { $high } dage om ugen
transport-input-days = Skriv dagene som et tal fra 1 til { $most }, for eksempel 3.

transport-example-line = { $name }: { $price }
transport-example-from = Prisen gælder fra den { $day }. Spørg, om den passer.
transport-example-seen = Vi så prisen den { $day }. Spørg, om den passer.
transport-example-midttrafik-4-zoner = Midttrafik, 4 zoner i 30 dage
transport-example-midttrafik-5-zoner = Midttrafik, 5 zoner i 30 dage
transport-example-dot-2-zoner = DOT, 2 zoner i 30 dage
transport-example-dot-3-zoner = DOT, 3 zoner i 30 dage
transport-example-dot-4-zoner = DOT, 4 zoner i 30 dage
transport-example-dot-5-zoner = DOT, 5 zoner i 30 dage
transport-example-dot-6-zoner = DOT, 6 zoner i 30 dage
transport-example-dot-7-zoner = DOT, 7 zoner i 30 dage
transport-example-dot-8-zoner = DOT, 8 zoner i 30 dage
transport-example-bil = Statens takst for bil, for én km
transport-example-bil-over-20000 = Statens lave takst for bil, for én km
transport-example-cykel = Statens takst for cykel, for én km

travel-within = { $voice ->
    [own] Du har ikke betalt mere end din del.
   *[other] Personen har ikke betalt mere end sin del.
}
travel-above-cap = { $voice ->
    [own] Du har betalt cirka { $by } mere end de { $cap } af lønnen.
   *[other] Personen har betalt cirka { $by } mere end de { $cap } af lønnen.
}
travel-above-own-share = { $voice ->
    [own] Du har betalt cirka { $by } mere end den del, vi regner os frem til.
   *[other] Personen har betalt cirka { $by } mere end den del, vi regner os frem til.
}
travel-cannot-tell = Vi kan ikke se endnu, om det er for meget.
travel-paid = Der er betalt { $paid } på en måned.
travel-dearer = Rejsen koster op til { $more } mere end den billigste. Det har vi ikke talt med.
travel-own = { $voice ->
    [own] Din del er cirka { $own } om måneden.
   *[other] Personens del er cirka { $own } om måneden.
}
travel-own-span = { $voice ->
    [own] Din del er mellem { $low } og { $high } om måneden.
   *[other] Personens del er mellem { $low } og { $high } om måneden.
}
travel-cap = { $cap } af lønnen efter skat er { $most }
travel-cap-span = { $cap } af lønnen efter skat er mellem { $low } og { $high }
travel-next-ask = Spørg kommunen: Hvordan har I regnet prisen for transport ud?
travel-next-papers = Tag billetter og lønseddel med for den måned.
travel-next-payslip = Se også på lønsedlen. Måske er noget af lønnen trukket til transport.
travel-next-fine = Der er ikke noget, der skal gøres. Gem billetter og lønseddel.
travel-note-ordinary = Det er helt i orden at spørge. Der kan være en grund, vi ikke kender.

transport-road-own = { $voice ->
    [own] 0–{ $to } km: du betaler
   *[other] 0–{ $to } km: personen betaler
}
transport-road-kommune = { $from }–{ $to } km: kommunen betaler det, der er nødvendigt

transport-note-decides = { $voice ->
    [own] Det er et overslag. Kommunen afgør, hvad du skal betale.
   *[other] Det er et overslag. Kommunen afgør, hvad personen skal betale.
}
transport-note-necessary = { $voice ->
    [own] Kan du ikke bruge den billigste rejse, så skriv hvorfor i din ansøgning.
   *[other] Kan personen ikke bruge den billigste rejse, så skriv hvorfor i ansøgningen.
}

transport-field-days = Hvor mange dage om ugen?
transport-field-days-hint = For eksempel 3
transport-field-means = Hvordan?
transport-way-one = Rejsen
transport-way-1 = Rejse 1
transport-way-2 = Rejse 2
transport-way-3 = Rejse 3
transport-way-4 = Rejse 4
transport-way-5 = Rejse 5
transport-way-6 = Rejse 6
transport-means-pass = Kort til bus eller tog
transport-means-ticket = Billet til hver tur
transport-means-km-rate = Bil, betalt for hver km
transport-means-bicycle = Cykel
transport-means-on-foot = Til fods
transport-means-other = Andet, for eksempel taxi
transport-field-price = Hvad koster rejsen?
transport-field-price-ticket = Hvad koster én tur?
transport-field-price-km = Hvad koster én km?
transport-unit-trip = kr. for én tur
transport-unit-per-km = kr. for én km
transport-usable = { $voice ->
    [own] Kan du rejse sådan?
   *[other] Kan personen rejse sådan?
}
transport-usable-yes = Ja
transport-usable-no = Nej
transport-usable-dont-know = Det ved jeg ikke
transport-add-way = Tilføj en måde at rejse på
transport-remove-way = Fjern
transport-examples = Eksempler på priser
transport-use-example = Brug eksemplet
transport-choose = { $voice ->
    [own] Hvilken rejse vil du helst bruge?
   *[other] Hvilken rejse vil personen helst bruge?
}
transport-choose-cheapest = Den billigste
transport-pay-varies = Er lønnen ikke den samme hver måned?
transport-pay-to = Den højeste løn efter skat
transport-pay-to-hint = Skriv den laveste ovenfor og den højeste her.
transport-method-fold = Hvordan regner kommunen de første kilometer?
transport-method = Hvordan regner kommunen?
transport-method-hint = Loven siger det ikke. Spørg kommunen.
transport-method-dont-know = Det ved jeg ikke
transport-method-dont-know-text = Så viser vi fra og til.
transport-method-zones = Zoner
transport-method-zones-text = Prisen for de zoner, de første kilometer går igennem.
transport-method-km = Kilometer
transport-method-km-text = Prisen for hele rejsen deles efter, hvor langt der er.
transport-method-price = En kort rejse
transport-method-price-text = Prisen for en rejse, der kun er de første kilometer.
transport-field-zones = Hvad koster zonerne for de første kilometer?
transport-field-first-km = Hvad koster en rejse på kun de første kilometer?
transport-methods-table = Sådan bliver det, når kommunen regner på de tre måder
transport-open-fold = Det ved vi ikke
transport-contrast-fold = Er det et tilbud uden løn?
transport-contrast-about = Aktivitets- og samværstilbud
transport-to-check = Tjek, hvad der er betalt
travel-title = { $voice ->
    [own] Tjek, hvad du har betalt
   *[other] Tjek, hvad der er betalt
}
travel-lead = Tag én måned ad gangen.
travel-field-paid = Hvad er der betalt for rejser på en måned?
travel-field-paid-hint = Læg alle billetter sammen. Tag også med, hvad der er trukket i lønnen.
travel-field-net-pay-hint = Lønnen for den samme måned. Kun fra det beskyttede arbejde.
travel-work-out = Tjek
travel-needs-way = Skriv først, hvordan rejsen er. Så kan vi tjekke.
travel-to-transport = Ret rejsen
travel-next = { $voice ->
    [own] Det kan du gøre nu
   *[other] Det kan I gøre nu
}
