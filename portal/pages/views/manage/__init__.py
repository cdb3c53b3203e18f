"""The pages under *Manage*, for facilitators and organisers."""
