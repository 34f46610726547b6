"""The operator's page: figures, broadcasts, queues, people, disputes, settings."""
