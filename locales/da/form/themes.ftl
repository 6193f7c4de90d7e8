# Gentle prompts beside what is hard to tell. They help to describe, and nobody is measured. What begins a text (-start) is said by nobody in particular.

theme-beskaeftigelse = { $voice ->
    [own] Hvad sker der, når du har arbejdet i nogle timer?
   *[other] Hvad sker der, når personen har arbejdet i nogle timer?
}
theme-beskaeftigelse-start = En dag på arbejde:{ " " }
theme-opmaerksomhed = { $voice ->
    [own] Hvad gør det svært at samle tankerne, når du arbejder?
   *[other] Hvad gør det svært at samle tankerne, når personen arbejder?
}
theme-opmaerksomhed-start = At samle tankerne:{ " " }
theme-igangsaetning = { $voice ->
    [own] Hvordan er det for dig at komme i gang?
   *[other] Hvordan er det for personen at komme i gang?
}
theme-igangsaetning-start = At komme i gang:{ " " }
theme-problemloesning = { $voice ->
    [own] Hvordan har du det, når noget ikke går som ventet?
   *[other] Hvordan har personen det, når noget ikke går som ventet?
}
theme-problemloesning-start = Når noget ikke går som ventet:{ " " }
theme-loefte = { $voice ->
    [own] Er der noget, du ikke kan løfte, bære eller flytte?
   *[other] Er der noget, personen ikke kan løfte, bære eller flytte?
}
theme-loefte-start = At løfte og bære:{ " " }
theme-samspil = { $voice ->
    [own] Hvordan har du det sammen med andre?
   *[other] Hvordan har personen det sammen med andre?
}
theme-samspil-start = Sammen med andre:{ " " }
theme-kommunikation = { $voice ->
    [own] Er det svært at forstå en besked eller at få sagt, hvad du mener?
   *[other] Er det svært at forstå en besked eller at få sagt, hvad man mener?
}
theme-kommunikation-start = At forstå og blive forstået:{ " " }
theme-uddannelse-job = { $voice ->
    [own] Hvad har været svært for dig i skole eller job?
   *[other] Hvad har været svært for personen i skole eller job?
}
theme-uddannelse-job-start = I skole og job før:{ " " }
theme-soevn-doegnrytme = { $voice ->
    [own] Hvordan sover du, og hvornår på dagen har du det bedst?
   *[other] Hvordan sover personen, og hvornår på dagen er det bedst?
}
theme-soevn-doegnrytme-start = Søvn:{ " " }
theme-transportmidler = { $voice ->
    [own] Hvordan har du det med at tage bus, tog eller bil?
   *[other] Hvordan har personen det med at tage bus, tog eller bil?
}
theme-transportmidler-start = At komme rundt:{ " " }
theme-orientering = { $voice ->
    [own] Er det svært for dig at finde vej eller holde styr på tiden?
   *[other] Er det svært for personen at finde vej eller holde styr på tiden?
}
theme-orientering-start = At finde vej og holde styr på tiden:{ " " }
theme-spise-toilet = { $voice ->
    [own] Har du brug for hjælp eller ro til mad og toilet?
   *[other] Har personen brug for hjælp eller ro til mad og toilet?
}
theme-spise-toilet-start = Mad og toilet:{ " " }
