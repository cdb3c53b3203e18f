"""The agenda's queries. A list takes as many statements for a hundred rows as for one."""
