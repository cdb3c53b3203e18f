"""The agenda's forms: they turn typed text into clean values, and a meeting into form values."""
