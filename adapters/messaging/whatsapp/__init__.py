"""WhatsApp through Twilio: the channel, its templates, the check of signatures and the meaning of error codes."""
