"""How a letter is made when it goes, and how it leaves: as MIME, by a carrier, at a pace."""
