"""What a backup tells about itself, and which backups are kept."""
