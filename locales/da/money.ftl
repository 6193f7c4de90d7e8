# "Penge og transport": labels of the fields. Figures and sentences with values stand in pay.ftl and transport.ftl.

money-lead = { $voice ->
    [own] Her kan du regne et cirka-tal ud. Kommunen bestemmer, hvad det bliver.
   *[other] Her kan I regne et cirka-tal ud. Kommunen bestemmer, hvad det bliver.
}
money-pay-way = { $voice ->
    [own] Hvad kan du få i løn?
   *[other] Hvad kan personen få i løn?
}
money-pay-way-text = Der er tre slags løn. Se, hvad de betyder.
money-transport-way = Hvad koster transporten?
money-transport-way-text = { $voice ->
    [own] Se, hvad du højst skal betale.
   *[other] Se, hvad personen højst skal betale.
}

money-work-out = Regn ud
money-how = Sådan har vi regnet
money-to-draft = Skriv en ansøgning

money-unit-kroner = kr. i timen
money-unit-kroner-month = kr. om måneden
money-unit-hours = timer
money-unit-percent = %
money-unit-km = km

money-pay-title = { $voice ->
    [own] Hvad kan du få i løn?
   *[other] Hvad kan personen få i løn?
}
money-pay-lead = Loven har tre slags løn. De står her i lovens rækkefølge.
money-pay-which = Hvilken slags løn vil du regne på?
money-pay-which-hint = Vælg “Det ved jeg ikke”, hvis du er i tvivl.
money-pay-dont-know = Det ved jeg ikke
money-pay-dont-know-text = Så viser vi, hvad man ved om dem alle.
money-pay-ladder-sources = Hvor de tre slags løn står
money-pay-lowest = Laveste timeløn i overenskomsten
money-pay-lowest-hint = Spørg arbejdsstedet. En overenskomst er en aftale om løn.
money-pay-use-example = Brug et eksempel
money-pay-offered = { $voice ->
    [own] Den timeløn, du er blevet tilbudt
   *[other] Den timeløn, personen er blevet tilbudt
}
money-pay-offered-hint = Man må gerne springe det over.
money-pay-hours = Timer om ugen
money-pay-hours-hint = For eksempel 20
money-pay-tax = { $voice ->
    [own] Din trækprocent
   *[other] Trækprocent
}
money-pay-tax-hint = Man må gerne springe det over. Den står på skattekortet.
money-pay-bars = Sådan bliver det med flere eller færre timer om ugen
money-pay-to-transport = Gå til transport

money-transport-title = Hvad koster transporten?
money-transport-distance = Hvor langt er der til arbejdet?
money-transport-distance-hint = Én vej, for eksempel 14 eller 9,5
money-transport-net-pay = Løn efter skat
money-transport-net-pay-hint = Kun lønnen fra det beskyttede arbejde. Man må gerne springe det over.
money-transport-carried = Hentet fra løn
money-transport-to-pay = Regn på lønnen
money-road-home = Hjem
money-road-work = Arbejde
