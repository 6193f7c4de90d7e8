# Pay. "mindst" before the floor of arbejdsdusør, "cirka" before a figure from the person's own offer. The floor is never called anybody's pay.

pay-form-efter_indsats = Løn efter indsats
pay-form-timeloen_efter_arbejdsvurdering = Timeløn efter arbejdsvurdering
pay-form-arbejdsdusoer = Arbejdsdusør

pay-form-efter_indsats-text = { $voice ->
    [own] Lønnen følger det arbejde, du laver. Det er hovedreglen. Loven har ingen formel og intet mindste beløb.
   *[other] Lønnen følger det arbejde, personen laver. Det er hovedreglen. Loven har ingen formel og intet mindste beløb.
}
pay-form-timeloen_efter_arbejdsvurdering-text = { $voice ->
    [own] Lønnen er en timeløn ud fra en vurdering af dit arbejde. Den bruges, når løn efter indsats ikke er egnet. Loven har intet mindste beløb.
   *[other] Lønnen er en timeløn ud fra en vurdering af personens arbejde. Den bruges, når løn efter indsats ikke er egnet. Loven har intet mindste beløb.
}
pay-form-arbejdsdusoer-text = { $voice ->
    [own] Den kan bruges, når din funktionsevne er betydeligt nedsat, så lønnen ellers ville blive meget lille. Den er mindst { $floor } af den laveste løn i overenskomsten.
   *[other] Den kan bruges, når personens funktionsevne er betydeligt nedsat, så lønnen ellers ville blive meget lille. Den er mindst { $floor } af den laveste løn i overenskomsten.
}

pay-standard-says = { $kommune } nævner den.
pay-standard-silent = { $kommune } nævner den ikke. Loven gør.
pay-standard-two = { $kommune } siger to ting om { $floor }. Et sted hører de til arbejdsdusør. Et andet sted hører de til timeløn. Loven siger arbejdsdusør.

pay-example-use = Brug { $wage }
pay-example-about = Eksempel: { $work }, fra den { $day }.
pay-example-note = { $voice ->
    [own] Din løn kan følge en anden overenskomst. Spørg arbejdsstedet.
   *[other] Lønnen kan følge en anden overenskomst. Spørg arbejdsstedet.
}
pay-who-decides = { $voice ->
    [own] Det er et overslag. Kommunen fastsætter din løn. Arbejdsstedet vurderer dit arbejde.
   *[other] Det er et overslag. Kommunen fastsætter personens løn. Arbejdsstedet vurderer arbejdet.
}

pay-value-at-least = mindst { $amount }
pay-value-about = cirka { $amount }
pay-value-between = mellem { $low } og { $high }

pay-headline-floor-month = { $voice ->
    [own] Får du arbejdsdusør, er den mindst cirka { $month } om måneden før skat. Den kan være højere.
   *[other] Får personen arbejdsdusør, er den mindst cirka { $month } om måneden før skat. Den kan være højere.
}
pay-headline-floor-month-between = { $voice ->
    [own] Får du arbejdsdusør, ligger det mindste beløb mellem { $low } og { $high } om måneden før skat. Den kan være højere.
   *[other] Får personen arbejdsdusør, ligger det mindste beløb mellem { $low } og { $high } om måneden før skat. Den kan være højere.
}
pay-headline-floor-hour = { $voice ->
    [own] Får du arbejdsdusør, er den mindst { $hour } i timen før skat. Den kan være højere.
   *[other] Får personen arbejdsdusør, er den mindst { $hour } i timen før skat. Den kan være højere.
}
pay-headline-floor-hour-between = { $voice ->
    [own] Får du arbejdsdusør, ligger det mindste beløb mellem { $low } og { $high } i timen før skat. Den kan være højere.
   *[other] Får personen arbejdsdusør, ligger det mindste beløb mellem { $low } og { $high } i timen før skat. Den kan være højere.
}
pay-headline-offered-month = Med { $hour } i timen bliver det cirka { $month } om måneden før skat.
pay-headline-offered-month-between = Det bliver mellem { $low } og { $high } om måneden før skat.
pay-headline-offered-hour = { $voice ->
    [own] Dit tilbud er { $hour } i timen før skat.
   *[other] Tilbuddet er { $hour } i timen før skat.
}
pay-headline-offered-hour-between = { $voice ->
    [own] Dit tilbud er mellem { $low } og { $high } i timen før skat.
   *[other] Tilbuddet er mellem { $low } og { $high } i timen før skat.
}
pay-headline-none = Vi kan ikke regne et beløb ud endnu.

pay-sentence-net-floor = Efter skat er det mindst cirka { $net } om måneden.
pay-sentence-net-floor-between = Efter skat ligger det mindste beløb mellem { $low } og { $high } om måneden.
pay-sentence-net-about = Efter skat er det cirka { $net } om måneden.
pay-sentence-net-about-between = Efter skat er det mellem { $low } og { $high } om måneden.
pay-sentence-am-open = Det laveste tal er med arbejdsmarkedsbidrag. Det højeste er uden. Lønsedlen viser, hvad der gælder.
pay-sentence-net-without-am = Efter skat, men før arbejdsmarkedsbidrag: { $net } om måneden.
pay-sentence-am-no-rate = Vi kender ikke bidraget i { $year }. Går det fra lønnen, bliver beløbet mindre.
pay-sentence-am-wanted = Vi kender ikke arbejdsmarkedsbidraget i { $year }. Derfor kan vi ikke regne ud, hvad der er efter skat. Se på lønsedlen.
pay-sentence-no-formula = { $voice ->
    [own] Loven siger ikke, hvor stor lønnen skal være. Skriv den timeløn, du er blevet tilbudt. Så kan vi regne.
   *[other] Loven siger ikke, hvor stor lønnen skal være. Skriv den timeløn, personen er blevet tilbudt. Så kan vi regne.
}
pay-sentence-need-wage = Skriv den laveste timeløn i overenskomsten. Eller brug et eksempel.
pay-sentence-need-hours = Skriv timer om ugen. Så kan vi regne en måned ud.
pay-sentence-only-dusoer = Kun arbejdsdusør har et mindste beløb. Det har de to andre former ikke.

pay-row-hour = I timen
pay-row-week = Om ugen
pay-row-month = Om måneden
pay-row-year = Om året
pay-row-net = Om måneden efter skat

pay-step-floor-hour = { $rate } af { $wage } er { $exact } kr. Op til hele øre er det mindst { $hour } i timen.
pay-step-floor-month = { $wage } × { $rate } × { $hours } timer × 52 uger : 12 måneder = { $month } om måneden. Vi runder op til hele øre.
pay-step-month = { $wage } × { $hours } timer × 52 uger : 12 måneder = { $month } om måneden. Vi runder til hele øre.
pay-step-am = Arbejdsmarkedsbidrag: { $rate } af { $month } er { $am }
pay-step-fradrag = Fradrag: { $left } − { $fradrag } = { $taxed }
pay-step-tax = Skat: { $percent } af { $taxed } er { $tax }
pay-step-net = Efter skat: { $month } − { $tax } = { $net }
pay-step-net-am = Efter skat: { $month } − { $am } − { $tax } = { $net }
pay-step-low = Lavest: { $step }
pay-step-high = Højest: { $step }

pay-bar-label = { $hours } timer
pay-bar-value = mindst cirka { $month }

pay-note-pension = { $voice ->
    [own] Får du førtidspension, bliver den som regel ikke mindre af så lille en løn. Spørg Udbetaling Danmark.
   *[other] Får personen førtidspension, bliver den som regel ikke mindre af så lille en løn. Spørg Udbetaling Danmark.
}
pay-note-pension-near = { $voice ->
    [own] Får du førtidspension, kan den blive mindre af så stor en løn. Spørg Udbetaling Danmark.
   *[other] Får personen førtidspension, kan den blive mindre af så stor en løn. Spørg Udbetaling Danmark.
}
pay-note-pension-other = { $voice ->
    [own] Har du anden løn, tæller den med. Spørg Udbetaling Danmark, hvad det gør ved din førtidspension.
   *[other] Har personen anden løn, tæller den med. Spørg Udbetaling Danmark, hvad det gør ved personens førtidspension.
}
pay-note-pension-old = Førtidspension fra før 2003 har sine egne regler. Dem regner vi ikke på. Spørg Udbetaling Danmark.
pay-note-pension-unknown = { $voice ->
    [own] Får du førtidspension? Spørg Udbetaling Danmark, hvad lønnen gør ved den.
   *[other] Får personen førtidspension? Spørg Udbetaling Danmark, hvad lønnen gør ved den.
}
pay-limit-single = I { $year } var grænsen normalt { $limit } om året for en enlig. Det er efter arbejdsmarkedsbidrag.
pay-limit-others = I { $year } var grænsen normalt { $limit } om året for gifte og samlevende. Det er også efter arbejdsmarkedsbidrag.
pay-limit-partner = En ægtefælles eller samlevers løn fra arbejde tæller ikke længere med.

payslip-headline-at-least = Lønnen er ikke under det mindste beløb for arbejdsdusør.
payslip-headline-below = Lønnen er mindre end det mindste beløb for arbejdsdusør.
payslip-headline-no-floor = Loven har intet mindste beløb for denne slags løn.
payslip-headline-cannot-tell = Det kan vi ikke se endnu.

payslip-sentence-least = Det mindste for de timer er { $least } før skat.
payslip-sentence-least-if = Er det arbejdsdusør, er det mindste for de timer { $least } før skat.
payslip-sentence-may-be-higher = Arbejdsdusør kan godt være højere.
payslip-sentence-difference = Forskellen er { $hour } i timen. I alt er den { $period }
payslip-sentence-reasons = Der kan være en god grund. Timerne kan være talt på en anden måde. Det kan også være en anden overenskomst.
payslip-sentence-no-floor = { $voice ->
    [own] Kommunen fastsætter din løn. Du må gerne spørge, hvordan den er regnet ud.
   *[other] Kommunen fastsætter personens løn. I må gerne spørge, hvordan den er regnet ud.
}

payslip-need-form = Vælg, hvilken slags løn det er. Spørg arbejdsstedet, hvis det ikke står på lønsedlen.
payslip-need-paid = Skriv lønnen før skat.
payslip-need-hours = Skriv timerne.
payslip-need-wage = Skriv den laveste timeløn i overenskomsten.
payslip-need-closer = Tallene ligger for langt fra hinanden. Skriv dem så præcist som muligt.

payslip-ask-bring = { $voice ->
    [own] Tag lønsedlen med. Tag også det med, du selv har skrevet om dine timer.
   *[other] Tag lønsedlen med. Tag også det med, I selv har skrevet om timerne.
}
payslip-ask-agreement = Spørg arbejdsstedet: “Hvilken overenskomst regner I med, og hvad er den laveste timeløn?”
payslip-ask-hours = Spørg arbejdsstedet: “Hvor mange timer er lønnen for?”
payslip-ask-kommune = Er der stadig forskel? Spørg kommunen. Det er kommunen, der fastsætter lønnen.
payslip-ask-how = Spørg kommunen: “Hvordan er lønnen regnet ud?”

payslip-step-least = { $wage } × { $rate } × { $hours } timer = { $least } Vi runder op til hele øre.
payslip-step-paid = Lønnen er { $paid } før skat.
payslip-step-difference = { $least } − { $paid } = { $period }
payslip-step-hour = { $period } : { $hours } timer = { $hour } i timen. Vi runder op til hele øre.

read-kroner = Vi læste { $kroner }
read-hours = Vi læste { $number } timer om ugen
read-kroner-between = Vi læste mellem { $low } og { $high }
read-hours-between = Vi læste mellem { $low } og { $high } timer om ugen
read-period-hours = Vi læste { $number } timer
read-period-hours-between = Vi læste mellem { $low } og { $high } timer
read-percent-between = Vi læste mellem { $low } og { $high } %
read-km-between = Vi læste mellem { $low } og { $high } km
read-percent = Vi læste { $number } %
read-km = Vi læste { $number } km

input-kroner = Skriv beløbet med tal, for eksempel 135,50.
input-hours = Skriv timerne som et tal fra 1 til 60, for eksempel 20.
input-period-hours = Skriv timerne som et tal fra 1 til 400, for eksempel 86.
input-percent = Skriv procenten som et tal fra 0 til 100, for eksempel 38.
input-km = Skriv afstanden som et tal, for eksempel 14 eller 9,5.
input-kroner-range = Skriv et beløb mellem 0 og { $most } kr.
input-km-range = Skriv en afstand mellem 0 og { $most } km.
