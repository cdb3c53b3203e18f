"""What is personal: the scan of a text before it leaves its writer, what is kept and for how long."""
