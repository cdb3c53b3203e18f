"""How people become members of a network, and stop being one."""
