# What the core says of boxes.

vault-synced = Boksen kommer til at ligge i en mappe, der også kan ses fra andre computere. Den er stadig låst.
vault-damaged = Der er noget galt med denne boks. Den er ikke slettet.
vault-missing = Boksen er her ikke. Den plejer at ligge i mappen { $folder }.
vault-sheet-day = Lavet { $day }
vault-backup-from = Kopien er fra { $day } klokken { $time }.
vault-backup-empty = Der er ikke skrevet noget i kopien.
