"""The organisation's own face: name, sentence, logo and colour. What counts of it is read by `portal.site`."""
