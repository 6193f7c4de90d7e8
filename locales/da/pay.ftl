# Pay. "mindst" before the floor of arbejdsdusør, "cirka" before a figure from the person's own offer. The floor is never called anybody's pay.

pay-form-efter_indsats = Løn efter indsats
pay-form-timeloen_efter_arbejdsvurdering = Timeløn efter arbejdsvurdering
pay-form-arbejdsdusoer = Arbejdsdusør

pay-form-efter_indsats-text = { $voice ->
    [own] Lønnen følger det arbejde, du laver. Det er hovedreglen. Loven har ingen formel og intet mindste beløb.
   *[other] Lønnen følger det arbejde, personen laver. Det er hovedreglen. Loven har ingen formel og intet mindste beløb.
}
pay-form-timeloen_efter_arbejdsvurdering-text = { $voice ->
    [own] Du får en fast timeløn ud fra en vurdering af dit arbejde. Den bruges, når løn efter indsats ikke er egnet. Loven har intet mindste beløb.
   *[other] Personen får en fast timeløn ud fra en vurdering af arbejdet. Den bruges, når løn efter indsats ikke er egnet. Loven har intet mindste beløb.
}
pay-form-arbejdsdusoer-text = { $voice ->
    [own] Den bruges, når din funktionsevne gør, at lønnen ellers ville blive meget lille. Den er mindst { $floor } af den laveste løn i overenskomsten.
   *[other] Den bruges, når personens funktionsevne gør, at lønnen ellers ville blive meget lille. Den er mindst { $floor } af den laveste løn i overenskomsten.
}

pay-standard-says = { $kommune } nævner den.
pay-standard-silent = { $kommune } nævner den ikke. Loven gør.
pay-standard-two = { $kommune } siger to ting om { $floor }. Et sted hører de til arbejdsdusør. Et andet sted hører de til timeløn. Loven siger arbejdsdusør.

pay-example-about = { $voice ->
    [own] Eksempel: { $work }, fra den { $day }. Din løn kan følge en anden overenskomst. Spørg arbejdsstedet.
   *[other] Eksempel: { $work }, fra den { $day }. Lønnen kan følge en anden overenskomst. Spørg arbejdsstedet.
}
pay-who-decides = { $voice ->
    [own] Det er et skøn. Kommunen fastsætter din løn. Arbejdsstedet vurderer dit arbejde.
   *[other] Det er et skøn. Kommunen fastsætter personens løn. Arbejdsstedet vurderer arbejdet.
}

pay-headline-floor-month = { $voice ->
    [own] Får du arbejdsdusør, er den mindst cirka { $month } om måneden før skat. Den kan være højere.
   *[other] Får personen arbejdsdusør, er den mindst cirka { $month } om måneden før skat. Den kan være højere.
}
pay-headline-floor-hour = { $voice ->
    [own] Får du arbejdsdusør, er den mindst { $hour } i timen før skat. Den kan være højere.
   *[other] Får personen arbejdsdusør, er den mindst { $hour } i timen før skat. Den kan være højere.
}
pay-headline-offered-month = Med { $hour } i timen bliver det cirka { $month } om måneden før skat.
pay-headline-offered-hour = { $voice ->
    [own] Dit tilbud er { $hour } i timen før skat.
   *[other] Tilbuddet er { $hour } i timen før skat.
}
pay-headline-none = Vi kan ikke regne et beløb ud endnu.

pay-sentence-net-floor = Efter skat er det mindst cirka { $net } om måneden.
pay-sentence-net-about = Efter skat er det cirka { $net } om måneden.
pay-sentence-no-formula = { $voice ->
    [own] Loven siger ikke, hvor stor lønnen skal være. Skriv den timeløn, du er blevet tilbudt. Så kan vi regne.
   *[other] Loven siger ikke, hvor stor lønnen skal være. Skriv den timeløn, personen er blevet tilbudt. Så kan vi regne.
}
pay-sentence-need-wage = Skriv den laveste timeløn i overenskomsten. Eller brug et eksempel.
pay-sentence-need-hours = Skriv timer om ugen. Så kan vi regne en måned ud.
pay-sentence-only-dusoer = Kun arbejdsdusør har et mindste beløb. De to andre former har ikke.

pay-step-floor-hour = { $rate } af { $wage } er mindst { $hour } i timen. Vi runder op til hele øre.
pay-step-month = { $hour } × { $hours } timer × 52 uger : 12 måneder = { $month }
pay-step-tax = { $month } minus { $percent } i skat = { $net }

pay-bar-label = { $hours } timer
pay-bar-value = mindst cirka { $month }

pay-note-tax = { $voice ->
    [own] Vi har kun trukket den trækprocent, du skrev. Om der også skal betales arbejdsmarkedsbidrag, står på lønsedlen.
   *[other] Vi har kun trukket den trækprocent, I skrev. Om der også skal betales arbejdsmarkedsbidrag, står på lønsedlen.
}
pay-note-pension = { $voice ->
    [own] Får du førtidspension, bliver den som regel ikke mindre af så lille en løn. Spørg Udbetaling Danmark.
   *[other] Får personen førtidspension, bliver den som regel ikke mindre af så lille en løn. Spørg Udbetaling Danmark.
}

read-kroner = Vi læste { $kroner }
read-hours = Vi læste { $number } timer om ugen
read-percent = Vi læste { $number } %
read-km = Vi læste { $number } km

input-kroner = Skriv beløbet med tal, for eksempel 135,50.
input-hours = Skriv timerne som et tal fra 1 til 60, for eksempel 20.
input-percent = Skriv procenten som et tal fra 0 til 100, for eksempel 38.
input-km = Skriv afstanden som et tal, for eksempel 14 eller 9,5.
input-kroner-range = Skriv et beløb mellem 0 og { $most } kr.
input-km-range = Skriv en afstand mellem 0 og { $most } km.
