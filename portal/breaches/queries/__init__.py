"""What is stored of breaches, and what the portal knows of one."""
