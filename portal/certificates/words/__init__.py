"""The text of a certificate, on screen, on paper and in the PDF."""
