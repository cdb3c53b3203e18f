"""The web layer that all views share: pages and parts, headers, caching, forgery protection, errors."""
