# The pages with earlier versions and the bin.

versions-title = Tidligere versioner
versions-lead = Programmet gemmer, hvordan teksten var før. Du kan gå tilbage.
versions-to = Gå tilbage til en tidligere version
versions-see = Se
versions-what = Sådan stod der
versions-differs = Der står noget andet nu
versions-restore = Brug denne version
versions-restore-safe = Det, der står nu, bliver også gemt. Du kan skifte igen.
versions-empty = Der stod ikke noget.

bin-title = Papirkurv
bin-lead = Her ligger det, der er smidt ud, i 30 dage.
bin-to = Papirkurv
bin-take-back = Hent den tilbage
bin-delete = Slet for altid
bin-delete-sure = Vil du slette den for altid?
bin-delete-what = Så kan ingen få den tilbage. Den forsvinder også fra kopierne.
bin-delete-yes = Ja, slet den for altid
bin-delete-no = Nej, lad den ligge
bin-throw = Smid ud
bin-throw-what = Den kommer i papirkurven. Du kan hente den tilbage i 30 dage.
