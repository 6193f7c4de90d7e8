### Shown where a result that lies in the box comes to something else now.

recheck-title = Noget er ændret
recheck-lead = { $voice ->
    [own] Vi har regnet igen med de samme svar. Det, du har skrevet, er der stadig.
   *[other] Vi har regnet igen med de samme svar. Det, I har skrevet, er der stadig.
}
recheck-check = { $voice ->
    [own] Tjek dig selv
   *[other] Tjek tilbuddet
}
recheck-pay = Løn
recheck-transport = Transport
# The outcome of the self-check is a heading; here it is a sentence.
recheck-said = { $outcome }.
recheck-was = Den { $day }: { $said }
recheck-now = Nu: { $said }
recheck-now-same = Nu: Resultatet er det samme. Men noget bag det er ændret.
recheck-why = Hvorfor?
recheck-see = Se resultatet

recheck-why-fact = { $name }: Før { $was }. Nu { $now }.
recheck-why-kommune = Der er valgt en anden kommune.
recheck-why-status = Kommunens regler er gået fra udkast til vedtaget, eller omvendt.
recheck-why-time = Der er gået tid.
recheck-why-program = Programmet er nyere.
recheck-why-rules = Reglerne er læst igen.

recheck-fact-am = Arbejdsmarkedsbidraget
recheck-fact-floor = Det mindste for arbejdsdusør
recheck-fact-km = Den vej, man selv betaler
recheck-fact-cap = Det meste, man skal betale
recheck-fact-age = Alderen i kommunens standard
recheck-fact-age-reached = Alderen i kommunens standard
recheck-fact-pension = Dagen for folkepensionsalderen
recheck-fact-pension-reached = Folkepensionsalderen

recheck-value-am = { $value ->
    [unknown] ikke kendt
   *[known] { $value }
}
recheck-value-floor = { $value } af lønnen i overenskomsten
recheck-value-km = { $value } km
recheck-value-cap = { $value } af lønnen efter skat
recheck-value-age = { $value } år
recheck-value-age-reached = { $value ->
    [yes] nået
   *[no] ikke nået
}
recheck-value-pension = { $value }
recheck-value-pension-reached = { $value ->
    [yes] nået
   *[no] ikke nået
}
