"""What every answer shares: page or part, headers, freshness, forgery, errors."""
