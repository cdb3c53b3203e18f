"""What a certificate says: on the screen, on paper and in the PDF."""
