"""The privacy scan. Start reading at `scan`; `repairs` changes a text after a hit."""
