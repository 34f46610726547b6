"""Where records live: SQLAlchemy over SQLite or PostgreSQL."""
