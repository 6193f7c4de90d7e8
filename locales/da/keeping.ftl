# Who can open a box, and taking it away.

guest-end-paper = Lav et papir først

box-title = Min boks
box-lead = Her bestemmer du over boksen.
box-ways-text = Skift koden, eller lav en ny nødkode.
box-bin-text = Hent noget tilbage, der er smidt ud.

ways-title = Hvem kan åbne boksen?
ways-lead = Kun den, der har en af disse.
ways-to = Hvem kan åbne boksen?
ways-code-text = Vælg en ny kode. Den gamle gælder så ikke mere.
ways-code-first = Vælg en kode
ways-code-first-text = Så kan boksen også åbnes med den.
ways-code = Skift koden
ways-renew = Skift kode og nødkode
ways-renew-text = Gør det, hvis andre har set dem, eller du ikke kan finde papiret.
ways-here-on = Lad computeren åbne boksen
ways-here-on-text = Så skal du ikke skrive koden, når du er logget ind.
ways-here-off = Computeren må ikke åbne boksen mere
ways-face = Skift navn og billede
ways-face-text = Det er det, andre kan se.
ways-delete = Slet boksen

keys-title = Skift kode og nødkode
keys-lead = Den gamle kode og det gamle papir kan så ikke åbne boksen mere.
keys-set = Jeg har papiret. Skift nu
keys-copied = Skift nu
keys-done = Den nye kode og det nye papir gælder nu. Smid det gamle papir ud.

face-title = Navn og billede
face-save = Gem navn og billede
face-done = Navn og billede er skiftet.

delete-title = Slet boksen for altid
delete-lead = Alt i boksen bliver slettet. Kopierne i boksen bliver også slettet.
delete-papers = Papirer, du har gemt uden for boksen, bliver liggende.
delete-files = En fil på en stick kan stadig åbnes med sine fem ord.
delete-sure = Ingen kan få boksen tilbage. Det kan vi heller ikke.
delete-yes = Ja, slet boksen
delete-no = Nej, behold boksen

erase-title = Slet alt fra denne computer
erase-to = Slet alt fra denne computer
erase-lead = Brug det, når computeren skal videre til en anden.
erase-none = Der er ingen bokse på computeren.
erase-what = Disse bokse bliver slettet for altid
erase-sure = Er det andres bokse, så spørg dem først. Ingen kan få dem tilbage.
erase-name-label = Skriv boksens navn
erase-yes = Slet alle bokse
