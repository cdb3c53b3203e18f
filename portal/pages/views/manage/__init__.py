"""What facilitators and organisers open from *Manage*, a page each."""
