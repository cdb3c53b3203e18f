"""Reads of the agenda. A list costs as many statements for a hundred rows as for one."""
