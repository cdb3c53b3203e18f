"""How it was: answers without a name, and the letter that somebody writes to themself."""
