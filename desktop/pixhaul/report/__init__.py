"""What happened, for people and programs: csv, json, json lines."""
