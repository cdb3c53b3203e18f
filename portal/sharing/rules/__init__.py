"""What is drawn and written for others. Pure: it knows no request and no database."""
