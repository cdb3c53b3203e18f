"""The agenda: sessions (in code: meetings), their time, place and questions."""
