"""The pages: reading ones, and in folders those of who runs sessions and of who writes after one."""
