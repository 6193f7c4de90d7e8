# "Penge og transport": labels of the fields. Figures and sentences with values stand in pay.ftl and transport.ftl.

money-lead = { $voice ->
    [own] Her kan du lave et overslag. Kommunen bestemmer, hvad det bliver.
   *[other] Her kan I lave et overslag. Kommunen bestemmer, hvad det bliver.
}
money-pay-way = { $voice ->
    [own] Hvad kan du få i løn?
   *[other] Hvad kan personen få i løn?
}
money-pay-way-text = Der er tre slags løn. Se, hvad de betyder.
money-payslip-way = Tjek lønsedlen
money-payslip-way-text = Se, om en arbejdsdusør er under det mindste beløb.
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
money-pay-ladder-about = De tre slags løn
money-pay-lowest = Laveste timeløn i overenskomsten
money-pay-lowest-hint = Spørg arbejdsstedet. En overenskomst er en aftale om løn. Man må gerne skrive to tal med en streg imellem.
money-pay-use-example = Brug et eksempel
money-pay-offered = { $voice ->
    [own] Den timeløn, du er blevet tilbudt
   *[other] Den timeløn, personen er blevet tilbudt
}
money-pay-offered-hint = Man må gerne springe det over.
money-pay-hours = Timer om ugen
money-pay-hours-hint = For eksempel 20. Man må gerne skrive to tal med en streg imellem.
money-pay-card = Med skat
money-pay-tax = { $voice ->
    [own] Din trækprocent
   *[other] Trækprocent
}
money-pay-tax-hint = Man må gerne springe det over. Den står på skattekortet.
money-pay-fradrag = Fradrag på denne løn
money-pay-fradrag-hint = Med førtidspension er fradraget som regel brugt dér. Så lad feltet stå tomt.
money-pay-am = Går der arbejdsmarkedsbidrag fra lønnen?
money-pay-am-hint = Det står på lønsedlen.
money-pay-pension = Med førtidspension
money-pay-pension-which = { $voice ->
    [own] Får du førtidspension?
   *[other] Får personen førtidspension?
}
money-pay-pension-since2003 = Ja, fra 2003 eller senere
money-pay-pension-before2003 = Ja, fra før 2003
money-pay-other = { $voice ->
    [own] Har du anden løn ved siden af?
   *[other] Har personen anden løn ved siden af?
}
money-pay-table = Løn i timen, om ugen, om måneden og om året
money-pay-open = Det ved vi ikke
money-pay-bars = Sådan bliver det med flere eller færre timer om ugen
money-pay-to-transport = Gå til transport
money-pay-to-payslip = Tjek lønsedlen
money-pay-to-pay = Regn på lønnen

money-payslip-title = Tjek lønsedlen
money-payslip-lead = Skriv det, der står på lønsedlen. Så holder vi det op mod det mindste beløb for arbejdsdusør.
money-payslip-which = Hvilken slags løn er det?
money-payslip-paid = Løn før skat
money-payslip-paid-hint = For hele perioden på lønsedlen, for eksempel en måned.
money-payslip-unit = kr.
money-payslip-hours = Timer i samme periode
money-payslip-hours-hint = Kun de timer, lønnen er for.
money-payslip-work-out = Tjek
money-payslip-ask = { $voice ->
    [own] Det kan du gøre
   *[other] Det kan I gøre
}

money-transport-title = Hvad koster transporten?
money-transport-distance = Hvor langt er der til arbejdet?
money-transport-distance-hint = Én vej, for eksempel 14 eller 9,5
money-transport-net-pay = Løn efter skat
money-transport-net-pay-hint = Kun lønnen fra det beskyttede arbejde. Man må gerne springe det over.
money-transport-carried = Hentet fra løn
money-transport-to-pay = Regn på lønnen
money-road-home = Hjem
money-road-work = Arbejde
