"""What a calendar file says (RFC 5545), read with care: it can be anything. `reading` is where to begin."""
