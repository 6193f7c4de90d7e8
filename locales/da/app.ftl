# The frame of every screen: head, menu, foot, and the few words that are the same everywhere.
# $voice: own (the person who applies), relative, worker. The person who is helped is called "personen".

app-name = Fodfæste
app-skip = Gå til indhold
app-back = Tilbage
app-next = Næste
app-change = Ændr
app-retry = Prøv igen

app-menu = Menu
app-menu-label = Hovedmenu
app-menu-start = Start
app-menu-explain = Læs om tilbuddet
app-menu-check = { $voice ->
    [own] Tjek dig selv
   *[other] Tjek tilbuddet
}
app-menu-money = Penge og transport
app-menu-write = Skriv til kommunen
app-menu-deadlines = { $voice ->
    [own] Mine frister
   *[other] Frister
}
app-menu-look = Udseende

# Followed by the municipality's short name.
app-kommune = { $voice ->
    [own] Din kommune:
   *[other] Kommune:
}
app-kommune-change = skift
app-kommune-change-label = (skift) kommune

app-caps-lock = Store bogstaver er slået til. Tryk på Caps Lock.
app-saving = Gemmer …
app-not-kept = Ikke gemt
app-all-kept = Alt er allerede gemt.
app-nothing-kept = Der er ingen åben boks. Programmet har ikke gemt noget.

# Followed by the box's name; only screen readers hear it.
app-box-open = Åben boks:
app-box-close = Lås
app-guest = Gæst. Teksten bliver ikke gemt
app-guest-end = Slut
# A box was opened after something was answered without one, perhaps by somebody else.
app-aside-title = Er det dit?
app-aside-text = Der blev svaret på noget her, før boksen blev åbnet. Det, der allerede står i boksen, bliver ikke ændret.
app-aside-take = Ja, læg det i boksen
app-aside-forget = Nej, glem det
app-guest-end-title = Når du slutter, er det, du har skrevet, væk
app-guest-end-do = Har du brug for det igen, så tag det med først.
app-loose-end = Slut, og glem svarene
app-loose-end-do = Har du brug for det igen, så læg det i en boks først.
app-guest-end-yes = Slut, og slet det
app-guest-end-no = Jeg er ikke færdig
app-box-close-unkept = Der er tekst, som ikke er gemt
app-box-close-anyway = Luk uden at gemme teksten
app-box-keep-open = Lad boksen være åben

# Before the window's title where something must be corrected.
app-error-prefix = Fejl:
app-error-title = Det her skal være på plads først
app-failed-title = Det kan vi ikke vise lige nu
# A page that fell; the frame around it still stands.
app-page-failed = Siden kan ikke vises. Det, der er gemt, er der stadig. Vælg noget andet i menuen.
app-broken = Programmet svarer ikke. Luk det, og åbn det igen. Det, der er gemt, er der stadig.

app-where-it-stands = Hvor det står
app-draft-stamp = Udkast

app-not-authority = Programmet er ikke lavet af kommunen.

app-look-lead = Vælg det, der er rart at se på.
app-look-colours = Farver
app-look-system = Følg computeren
app-look-light = Lys
app-look-dark = Mørk
app-look-size = Tekst
app-look-size-100 = 100 %
app-look-size-125 = 125 %
app-look-size-150 = 150 %
app-look-size-200 = 200 %
app-look-keys = Teksten kan også blive større med Ctrl og +. Den bliver mindre med Ctrl og −. Med Ctrl og 0 bliver den som før. Alt og et tal fra 1 til 6 går til menuen. Ctrl og P gemmer papiret. Ctrl og L låser boksen.
app-lock-title = Hvornår skal boksen låse sig selv?
app-lock-hint = Den låser, når ingen har rørt computeren så længe. Teksten bliver gemt først.
app-lock-3 = 3 minutter
app-lock-5 = 5 minutter
app-lock-10 = 10 minutter
app-lock-15 = 15 minutter
app-idle-title = Boksen låser om lidt
app-idle-do = Tryk på en tast, eller rør musen. Så er den åben lidt endnu. Din tekst er gemt.
app-look-sitting = Valget gælder, til programmet bliver lukket.

# A paper that is written to the computer.
app-paper-working = Laver papiret …
app-paper-file = Filens navn
app-paper-folder = Mappen
